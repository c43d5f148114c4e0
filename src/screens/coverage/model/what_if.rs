//! What would change if one more place declared.

use crate::{
    app::{
        context::ViewContext,
        names::{Name, short},
    },
    i18n::{CoverageMsg, Piece},
    ui::headline::model::{CoverageShare, Segment, parts, segments},
};
use pledge_core::{
    Coverage, Declared, PlaceId, Status,
    measure::{
        snapshot::NotDeclared,
        what_if::{Before, WhatIf, what_if},
    },
};
use std::rc::Rc;
use yew::AttrValue;

/// The change that one place would make.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The place.
    pub code: Rc<str>,
    /// The condition: which place, with how many people.
    pub heading: AttrValue,
    /// How many people its pledge would add.
    pub added: Vec<Piece>,
    /// Why so many, sentence by sentence.
    pub reasons: Vec<AttrValue>,
    /// The place at the top.
    pub top: AttrValue,
    /// The people of the place at the top, with this one among them.
    pub bar: Vec<Segment>,
    /// Shares before and after.
    pub shares: AttrValue,
}

/// Chosen places that are looked at, at most.
const AT_MOST: usize = 4;

/// The changes that the chosen places would make; with none chosen, two examples: the largest place that a pledge from above
/// covers, and the largest that nothing covers.
pub fn changes(context: &ViewContext<'_>) -> Vec<Change> {
    let chosen: Vec<PlaceId> = if context.chosen.is_empty() {
        examples(context)
    } else {
        context.chosen.iter().take(AT_MOST).copied().collect()
    };
    chosen.iter().filter_map(|id| change(context, *id)).collect()
}

fn examples(context: &ViewContext<'_>) -> Vec<PlaceId> {
    let data = &context.loaded.data;
    let largest = |wanted: fn(Status) -> bool| {
        let places = data.places().filter(|(id, _)| data.is_leaf(*id) && wanted(context.snapshot.status(*id)));
        places.max_by_key(|(id, place)| (place.population, std::cmp::Reverse(*id))).map(|(id, _)| id)
    };
    let covered = largest(|status| status == Status::Covered);
    let open = largest(|status| matches!(status, Status::NotDeclared | Status::Unknown));
    [covered, open].into_iter().flatten().collect()
}

fn change(context: &ViewContext<'_>, id: PlaceId) -> Option<Change> {
    let lang = context.lang();
    let data = &context.loaded.data;
    let place = data.place(id)?;
    // What is not known is not told as nobody.
    let own_people = context.people_of(place)?;
    let what = what_if(&context.snapshot, id);
    let top = data.place(what.top).map(|top| short(lang, top)).unwrap_or_default();
    let share = |covered: Coverage, people: u64, of: u64| {
        let hundredths = ((covered.covered + people) * 10_000 + of / 2).checked_div(of).unwrap_or(0);
        format!("{}.{:02}", hundredths / 100, hundredths % 100)
    };
    let (around, country) = (what.around, what.country);
    Some(Change {
        code: place.code.clone(),
        heading: lang.say(CoverageMsg::IfHeading { place: &Name::of(context, id).full(lang), people: &own_people }),
        added: lang.people(what.added),
        reasons: reasons(context, id, &what),
        top: top.clone(),
        bar: segments(context, &bar(context, id, &what)),
        shares: lang.say(CoverageMsg::IfShares {
            tier: context.tier,
            top: (what.top != id).then_some(&*top),
            before: &share(around, 0, around.people),
            after: &share(around, what.added, around.people),
            country_before: &share(country, 0, country.national),
            country_after: &share(country, what.added, country.national),
            people: &lang.count(country.covered + what.added),
        }),
    })
}

fn reasons(context: &ViewContext<'_>, id: PlaceId, what: &WhatIf) -> Vec<AttrValue> {
    let lang = context.lang();
    let data = &context.loaded.data;
    let standing = context.snapshot.standing(id);
    let mut reasons = vec![match what.before {
        Before::Declared => lang.say(CoverageMsg::IfDeclared),
        Before::Covered(above) => {
            let above = data.place(above).map(|above| short(lang, above)).unwrap_or_default();
            lang.say(CoverageMsg::IfCovered { above: &above })
        }
        Before::InPart(people) => lang.say(CoverageMsg::IfInPart { people: &lang.count(people) }),
        Before::Nobody => lang.say(CoverageMsg::IfNobody),
    }];
    if standing.maybe.is_some() {
        reasons.push(lang.say(CoverageMsg::IfMaybe));
    }
    if let Some(NotDeclared::Later(pledge)) = standing.not_declared
        && let Some(date) = pledge.declared.date()
    {
        let date = lang.date(date);
        reasons.push(match pledge.declared {
            Declared::On(_) => lang.say(CoverageMsg::IfLater { date: &date }),
            _ => lang.say(CoverageMsg::IfLaterBy { date: &date }),
        });
    }
    reasons
}

/// The people of the topmost place, with those of `id` taken out of the parts that they were in.
fn bar(context: &ViewContext<'_>, id: PlaceId, what: &WhatIf) -> Vec<(CoverageShare, u64)> {
    let around = parts(&context.snapshot, what.around, Some(&[what.top]));
    let here = parts(&context.snapshot, what.here, Some(&[id]));
    let mut bar: Vec<(CoverageShare, u64)> =
        around.iter().zip(here).map(|((part, all), (_, own))| (*part, all.saturating_sub(own))).collect();
    let after_covered = 3.min(bar.len());
    bar.insert(after_covered, (CoverageShare::Picked, what.here.people));
    bar
}
