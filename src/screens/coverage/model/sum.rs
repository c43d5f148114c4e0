//! Why the figure is not the plain sum, as a sum.

use crate::{
    app::context::ViewContext,
    i18n::{CoverageMsg, Msg, Tier},
};
use pledge_core::measure::{coverage::coverage, ledger::by_depth};
use yew::AttrValue;

/// One line of the sum: what, and how many people, with its sign.
#[derive(Debug, Clone, PartialEq)]
pub struct SumLine {
    /// What is added or taken away.
    pub label: AttrValue,
    /// People, with their sign.
    pub people: AttrValue,
    /// The result.
    pub result: bool,
}

/// The sum with its explanation; no lines where nobody could be counted twice.
#[derive(Debug, Clone, PartialEq)]
pub struct Sum {
    /// Why people are counted once.
    pub why: AttrValue,
    /// The lines.
    pub lines: Vec<SumLine>,
}

/// The sum for the whole country, or for the chosen places.
pub fn sum(context: &ViewContext<'_>) -> Sum {
    let lang = context.lang();
    let selection = context.scope();
    let covered = coverage(&context.snapshot, selection);
    let twice = covered.naive - covered.people.min(covered.naive);
    if twice == 0 {
        return Sum { why: lang.say(CoverageMsg::NobodyTwice), lines: Vec::new() };
    }
    let levels = by_depth(&context.snapshot, selection);
    let line = |label: AttrValue, sign: &str, people: u64, result: bool| SumLine {
        label,
        people: format!("{sign}{}", lang.count(people)).into(),
        result,
    };
    // From the smallest places up, as the difference is explained.
    let mut lines: Vec<SumLine> = levels
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, people)| **people > 0)
        .enumerate()
        .map(|(nth, (depth, people))| line(level(context, depth), if nth == 0 { "" } else { "+ " }, *people, false))
        .collect();
    lines.push(line(lang.say(CoverageMsg::PlainSum), "", covered.naive, false));
    lines.push(line(lang.say(CoverageMsg::CountedTwice), "− ", twice, false));
    let open = covered.people - covered.covered.min(covered.people);
    lines.push(line(lang.say(CoverageMsg::CountedOnce), "", covered.people, open == 0));
    if open > 0 {
        lines.push(line(lang.say(CoverageMsg::WithoutPledge), "− ", open, false));
        lines.push(line(lang.say(CoverageMsg::UnderPledge), "", covered.covered, true));
    }
    let why = if covered.naive > covered.national {
        lang.say(CoverageMsg::AboveNational { tier: context.tier, people: &lang.count(covered.national) })
    } else {
        lang.say(CoverageMsg::BothCounted(context.tier))
    };
    Sum { why, lines }
}

/// The people of one level of the tree, in words.
fn level(context: &ViewContext<'_>, depth: usize) -> AttrValue {
    let lang = context.lang();
    let data = &context.loaded.data;
    match context.tier {
        Tier::Prefecture => lang.say(CoverageMsg::LevelPeople { municipalities: depth > 0 }),
        Tier::Any => {
            let place = data.places().find(|(id, _)| data.ancestors(*id).count() == depth);
            let kind = place.map(|(_, place)| lang.say(Msg::Kind(&place.kind))).unwrap_or_default();
            lang.say(CoverageMsg::KindPeople { kind: &kind })
        }
    }
}
