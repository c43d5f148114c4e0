//! One programme: what it is, who takes part, and how large others said it was.

pub mod areas;
pub mod members;
pub mod pairs;
pub mod totals;

use super::{
    counts::{partners_abroad, places_at_home},
    marks::Marks,
};
use crate::{
    app::{context::ViewContext, sources::Citation},
    i18n::ProgrammeMsg,
};
use areas::{Areas, areas};
use members::{Members, members};
use pairs::{Pairs, pairs};
use pledge_core::model::programme::{Programme, ProgrammeText};
use std::rc::Rc;
use totals::{Totals, totals};
use yew::AttrValue;

/// A statement with the numbers of its sources.
pub type Stated = (AttrValue, Vec<usize>);

/// The screen of a programme.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgrammePage {
    /// Its word.
    pub code: Rc<str>,
    /// Its name.
    pub title: AttrValue,
    /// When it began and ended.
    pub period: AttrValue,
    /// What it is, and what else sources say of it.
    pub texts: Vec<Stated>,
    /// How many links, places, partners and countries; empty where it joins no pairs.
    pub counts: AttrValue,
    /// How large others said it was.
    pub totals: Option<Totals>,
    /// Those who take part other than by a link.
    pub members: Option<Members>,
    /// The pairs.
    pub pairs: Option<Pairs>,
    /// The areas that were chosen.
    pub areas: Option<Areas>,
    /// What all this rests on, by number.
    pub sources: Vec<Citation>,
}

/// The programme that the state names; `None` where the data have no such programme.
pub fn programme(context: &ViewContext<'_>) -> Option<ProgrammePage> {
    let (lang, data) = (context.lang(), &context.loaded.data);
    let text = data.programmes().iter().find(|text| *text.code == *context.session.state.programme)?;
    let of_links = Programme::ALL.iter().find(|(_, id)| *id == &*text.code).map(|(programme, _)| *programme);
    let mut marks = Marks::default();
    let mut texts = vec![(lang.pick(&text.text_ja, &text.text_en).clone().into(), marks.of(&text.sources))];
    texts.extend(data.facts_of(&text.code).map(|fact| {
        let said = AttrValue::from(lang.pick(&fact.text_ja, &fact.text_en).clone());
        (said, marks.of(&fact.sources))
    }));
    Some(ProgrammePage {
        code: text.code.clone(),
        title: lang.pick(&text.name_ja, &text.name_en).clone().into(),
        period: period(context, text),
        texts,
        counts: of_links.map(|programme| counts(context, programme)).unwrap_or_default(),
        totals: totals(context, &text.code, &mut marks),
        members: members(context, &text.code, &mut marks),
        pairs: of_links.and_then(|programme| pairs(context, programme)),
        areas: if *text.code == *areas::CODE { areas(context, &mut marks) } else { None },
        sources: marks.cited(context),
    })
}

fn period(context: &ViewContext<'_>, text: &ProgrammeText) -> AttrValue {
    let lang = context.lang();
    let date = |date: Option<pledge_core::PartialDate>| date.map(|date| lang.date(date));
    match (date(text.since), date(text.until)) {
        (Some(from), Some(to)) => lang.say(ProgrammeMsg::FromTo { from: &from, to: &to }),
        (Some(from), None) => lang.say(ProgrammeMsg::Since { from: &from }),
        (None, _) => lang.say(ProgrammeMsg::StartUnknown),
    }
}

fn counts(context: &ViewContext<'_>, programme: Programme) -> AttrValue {
    let data = &context.loaded.data;
    let links = || data.links().iter().filter(move |link| link.programme == programme);
    let partners = partners_abroad(links());
    let mut countries: Vec<&str> =
        partners.iter().filter_map(|id| data.partner(*id)).map(|partner| &*partner.country).collect();
    pledge_core::order::sort_by(&mut countries, Ord::cmp);
    countries.dedup();
    context.lang().say(ProgrammeMsg::Counts {
        links: &context.count(links().count()),
        places: &context.count(places_at_home(links())),
        partners: &context.count(partners.len()),
        countries: &context.count(countries.len()),
        abroad: !partners.is_empty(),
    })
}
