//! The top-level places: how many of their people are covered, and by whom; as a tile grid and as a table.

use crate::{
    app::{context::ViewContext, names::stem},
    i18n::CoverageMsg,
    ui::{
        drawing::model::{Drawing, Mark},
        headline::model::{CoverageShare, parts},
    },
};
use pledge_core::{
    Coverage, PlaceId, Status,
    chart::{Anchor, Px, width_of},
    measure::coverage::coverage,
    model::reported::Tile,
};
use yew::AttrValue;

/// A top-level place.
#[derive(Debug, Clone, PartialEq)]
pub struct TopLevelRow {
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
    /// The tile grid; `None` where the data bring no layout.
    pub drawing: Option<Drawing>,
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
        drawing: (!data.tiles().is_empty()).then(|| grid(context, &top_level)),
        rows: top_level
            .iter()
            .map(|(id, covered)| TopLevelRow {
                name: name(*id),
                by: match context.snapshot.status(*id) {
                    Status::Declared => lang.say(CoverageMsg::ByTopLevel(context.tier)),
                    _ if covered.covered > 0 => lang.say(CoverageMsg::ByBelow(context.tier)),
                    status => context.status_word(status),
                },
                people: lang.count(covered.covered).into(),
                share: percent(*id, *covered),
            })
            .collect(),
    })
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

/// Width and height of a tile, and how far below the top of its field it begins: above it stands its name.
const TILE: (i32, i32, i32) = (42, 33, 21);
/// The size of the names, which are bold and so a little wider than their size says.
const NAME: i32 = 15;

/// Each place as a tile, filled from below by share, with the pattern of who has pledged.
fn grid(context: &ViewContext<'_>, top_level: &[(PlaceId, Coverage)]) -> Drawing {
    let (width, height, below_name) = TILE;
    let tiles: Vec<(&Tile, AttrValue, Coverage)> = context
        .loaded
        .data
        .tiles()
        .iter()
        .filter_map(|tile| {
            let covered = top_level.iter().find(|(id, _)| *id == tile.place)?.1;
            Some((tile, label(context, tile), covered))
        })
        .collect();
    let widest = tiles.iter().map(|(_, label, _)| width_of(label, NAME).0 / 10).max().unwrap_or(0);
    let (across, down) = ((width + 4).max(widest + 3), height + below_name + 2);
    let last = |of: fn(&Tile) -> u32| tiles.iter().map(|(tile, ..)| of(tile)).max().unwrap_or(0) as i32;
    let mut drawing =
        Drawing { width: last(|tile| tile.column) * across, height: last(|tile| tile.row) * down, marks: Vec::new() };
    for (tile, label, covered) in tiles {
        let left = (tile.column as i32 - 1) * across + (across - width) / 2;
        let top = (tile.row as i32 - 1) * down + below_name;
        fill(&mut drawing, context, (left, top), tile.place, covered);
        drawing.text("n f-ink", (Px::whole(left + width / 2), Px::whole(top - 4)), Anchor::Middle, label);
    }
    drawing
}

fn label(context: &ViewContext<'_>, tile: &Tile) -> AttrValue {
    let name = context.loaded.data.place(tile.place).map(|place| stem(context.lang(), place)).unwrap_or_default();
    if context.lang().is_japanese() && !tile.label_ja.is_empty() { tile.label_ja.clone().into() } else { name }
}

/// One tile with its outline, and its share as a number where it is not everyone.
fn fill(drawing: &mut Drawing, context: &ViewContext<'_>, (left, top): (i32, i32), id: PlaceId, covered: Coverage) {
    let (width, height, _) = TILE;
    let mut below = 0;
    for (part, people) in parts(&context.snapshot, covered, Some(&[id])) {
        let at = |people: u64| Px((people * height as u64 * 10).checked_div(covered.people).unwrap_or(0) as i32);
        let (low, high) = (at(below), at(below + people));
        below += people;
        if high > low {
            let (y, tall) = (Px(Px::whole(top + height).0 - low.0), Px(high.0 - low.0));
            drawing.marks.push(Mark::Share(part, format!("M{left} {y}v-{tall}h{width}v{tall}z").into()));
        }
    }
    let whole = covered.covered == covered.people && covered.people > 0;
    let edge = if whole { "f-no s-pref" } else { "f-no s-none" };
    drawing.path(edge, format!("M{left} {top}h{width}v{height}h-{width}z"));
    if !whole {
        let share = match (share(covered) + 5) / 10 {
            _ if !is_known(context, id, covered) => UNKNOWN,
            share => context.lang().say(CoverageMsg::Percent { share: &share.to_string() }),
        };
        drawing.text("p t-ink halo", (Px::whole(left + width / 2), Px::whole(top + 12)), Anchor::Middle, share);
    }
}
