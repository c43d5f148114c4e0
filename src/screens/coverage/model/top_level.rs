//! The top-level places: how many of their people are covered, and by whom; as a tile grid and as a table.

use super::tiles::{TileGrid, grids};
use crate::{
    app::{context::ViewContext, names::stem},
    i18n::CoverageMsg,
    ui::headline::model::{CoverageShare, parts},
};
use pledge_core::{Coverage, PlaceId, Status, measure::coverage::coverage};
use yew::AttrValue;

/// A top-level place.
#[derive(Debug, Clone, PartialEq)]
pub struct TopLevelRow {
    /// Which.
    pub id: PlaceId,
    /// Its name.
    pub name: AttrValue,
    /// Who has pledged for its people.
    pub by: AttrValue,
    /// How many are covered.
    pub people: AttrValue,
    /// Their share of it.
    pub share: AttrValue,
}

/// All top-level places.
#[derive(Debug, Clone, PartialEq)]
pub struct TopLevel {
    /// The heading.
    pub title: AttrValue,
    /// What there is to see, in a sentence.
    pub summary: AttrValue,
    /// The tile grid, for wide and for narrow containers; `None` where the data bring no layout.
    pub grids: Option<[TileGrid; 2]>,
    /// The table of the same.
    pub rows: Vec<TopLevelRow>,
}

/// The most uncovered places that the summary names.
const NAMED_AT_MOST: usize = 8;

/// The top-level places on the chosen day; `None` when nothing lies below them.
pub fn top_level(context: &ViewContext<'_>) -> Option<TopLevel> {
    let lang = context.lang();
    let data = &context.loaded.data;
    if data.tops().all(|id| data.is_leaf(id)) {
        return None;
    }
    let top_level: Vec<(PlaceId, Coverage)> =
        data.tops().map(|id| (id, coverage(&context.snapshot, Some(&[id])))).collect();
    let whole = top_level.iter().filter(|(id, _)| context.snapshot.status(*id) == Status::Declared).count();
    let mut rest: Vec<&(PlaceId, Coverage)> =
        top_level.iter().filter(|(id, _)| context.snapshot.status(*id) != Status::Declared).collect();
    rest.sort_by_key(|(id, covered)| (std::cmp::Reverse(share(*covered)), *id));
    let name = |id: PlaceId| data.place(id).map(|place| stem(lang, place)).unwrap_or_default();
    let percent = |id: PlaceId, covered: Coverage| match share(covered) {
        _ if !is_known(context, id, covered) => UNKNOWN,
        share => lang.say(CoverageMsg::Percent { share: &lang.tenths(share) }),
    };
    let named =
        rest.iter().take(NAMED_AT_MOST).map(|(id, covered)| format!("{} {}", name(*id), percent(*id, *covered)));
    let named = named.collect::<Vec<_>>().join(lang.pick("、", ", "));
    let rows: Vec<TopLevelRow> = top_level
        .iter()
        .map(|(id, covered)| TopLevelRow {
            id: *id,
            name: name(*id),
            by: match context.snapshot.status(*id) {
                Status::Declared => lang.say(CoverageMsg::ByTopLevel(context.tier)),
                _ if covered.covered > 0 => lang.say(CoverageMsg::ByBelow(context.tier)),
                status => context.status_word(status),
            },
            people: lang.count(covered.covered).into(),
            share: percent(*id, *covered),
        })
        .collect();
    Some(TopLevel {
        title: lang.say(CoverageMsg::TopLevelTitle { tier: context.tier, count: &context.count(top_level.len()) }),
        summary: lang.say(CoverageMsg::TopLevelSummary {
            tier: context.tier,
            whole: &context.count(whole),
            rest: &context.count(rest.len()),
            named: &named,
            more: rest
                .len()
                .checked_sub(NAMED_AT_MOST)
                .filter(|more| *more > 0)
                .map(|more| context.count(more))
                .as_deref(),
        }),
        grids: (!data.tiles().is_empty()).then(|| grids(context, &rows)),
        rows,
    })
}

/// The share of the people of a place who are covered, in tenths of a percent; `None` where nothing is known of it.
pub fn known_share(context: &ViewContext<'_>, id: PlaceId) -> Option<u32> {
    let covered = coverage(&context.snapshot, Some(&[id]));
    is_known(context, id, covered).then(|| share(covered))
}

/// The sign in place of a share of which nothing is known.
const UNKNOWN: AttrValue = AttrValue::Static("?");

/// Whether the share is known: the population, and at least one declaration (or its absence) in the place.
fn is_known(context: &ViewContext<'_>, id: PlaceId, covered: Coverage) -> bool {
    let parts = parts(&context.snapshot, covered, Some(&[id]));
    let checked = parts.iter().any(|(part, people)| *part != CoverageShare::Unknown && *people > 0);
    covered.people > 0 && (checked || context.snapshot.status(id) != Status::Unknown)
}

/// Covered people of a place in tenths of a percent of its people.
fn share(covered: Coverage) -> u32 {
    (covered.covered * 1000 + covered.people / 2).checked_div(covered.people).unwrap_or(0) as u32
}
