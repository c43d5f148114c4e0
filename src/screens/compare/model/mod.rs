//! Chosen places side by side.

mod examples;
mod figures;
mod kinds;
mod lanes;
mod links;
mod place;
mod pledge;
mod table;
mod timeline;

pub use examples::{Example, examples};
pub use place::ComparedPlace;
pub use table::{AttributeRow, Cell, Group, Line};
pub use timeline::{Key, Timeline};

use crate::{
    app::{
        PLACES_AT_MOST,
        context::ViewContext,
        names::Name,
        sources::{Citation, cite},
    },
    i18n::{CompareMsg, Lang, Msg},
};
use pledge_core::{PlaceId, export::comparison};
use table::Table;
use yew::AttrValue;

/// The comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The heading.
    pub title: AttrValue,
    /// That places of different kinds are compared, and whose people are among those of whom; often empty.
    pub kinds: Vec<AttrValue>,
    /// The places.
    pub places: Vec<ComparedPlace>,
    /// The attributes.
    pub groups: Vec<Group>,
    /// The declarations on one axis; `None` where nothing is dated.
    pub timeline: Option<Timeline>,
    /// The cited sources; the first is number 1.
    pub sources: Vec<Citation>,
    /// Notes: the scale of the bars, whose links are counted, places left out.
    pub notes: Vec<AttrValue>,
}

/// The comparison of the chosen places; `None` with fewer than two.
pub fn compare(context: &ViewContext<'_>) -> Option<Comparison> {
    let lang = context.lang();
    let chosen = context.chosen.get(..PLACES_AT_MOST).unwrap_or(&context.chosen);
    if chosen.len() < 2 {
        return None;
    }
    let mut table = Table { context, chosen, cited: Vec::new() };
    let groups = [Some(table.pledge()), Some(table.people()), Some(table.land()), table.links()];
    let places: Vec<ComparedPlace> = chosen.iter().filter_map(|id| compared(context, *id)).collect();
    let largest = chosen.iter().filter_map(|id| context.loaded.data.place(*id)?.population).max().unwrap_or(0);
    let mut notes = Vec::new();
    if largest > 0 {
        notes.push(lang.say(CompareMsg::PopulationScale { people: &lang.count(u64::from(largest)) }));
    }
    let data = &context.loaded.data;
    if !data.links().is_empty() && chosen.iter().any(|id| !data.is_leaf(*id)) {
        notes.push(lang.say(CompareMsg::OwnLinksOnly));
    }
    if context.chosen.len() > PLACES_AT_MOST {
        notes.push(lang.say(CompareMsg::CompareLimit { limit: &context.count(PLACES_AT_MOST) }));
    }
    Some(Comparison {
        title: lang
            .say(CompareMsg::CompareTitle { places: &context.count(chosen.len()), date: context.date().as_deref() }),
        kinds: kinds::kinds(context, chosen, &places),
        places,
        groups: groups.into_iter().flatten().filter(|group| !group.rows.is_empty()).collect(),
        timeline: timeline::timeline(context, chosen),
        sources: table.cited.iter().filter_map(|source| cite(context, *source, None)).collect(),
        notes,
    })
}

/// The compared places as CSV.
#[inline(never)]
pub fn gate_more_table(context: &ViewContext<'_>) -> String {
    let chosen = context.chosen.get(..PLACES_AT_MOST).unwrap_or(&context.chosen);
    let word = |status| context.status_word(status).to_string();
    comparison::write(&context.snapshot, chosen, context.lang() == Lang::En, word)
}

fn compared(context: &ViewContext<'_>, id: PlaceId) -> Option<ComparedPlace> {
    let place = context.loaded.data.place(id)?;
    let lang = context.lang();
    let name = Name::of(context, id);
    let full = name.full(lang);
    Some(ComparedPlace {
        code: place.code.clone(),
        kind: lang.say(Msg::Kind(&place.kind)),
        remove: lang.say(Msg::Remove { place: &full }),
        moves: [lang.say(CompareMsg::MoveEarlier { place: &full }), lang.say(CompareMsg::MoveLater { place: &full })],
        name,
    })
}
