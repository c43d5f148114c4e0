//! The tile grid: a tile for each top-level place, where it lies among the others, filled by the share of its people covered.

use super::top_level::{TopLevelRow, known_share};
use crate::{
    app::context::ViewContext,
    i18n::CoverageMsg,
    ui::{
        drawing::model::{Drawing, Mark},
        headline::model::parts,
    },
};
use pledge_core::{
    PlaceId,
    chart::{Anchor, Px, width_of},
    map::Point,
    measure::coverage::coverage,
    model::reported::Tile,
};
use yew::AttrValue;

/// A tile.
#[derive(Debug, Clone, PartialEq)]
pub struct TileView {
    /// Its column and row.
    pub at: Point,
    /// Place and figures in one text.
    pub said: AttrValue,
    /// The accessible name: what stands in the tile, so that who speaks it reaches it (WCAG 2.5.3), then place and figures.
    pub name: AttrValue,
    /// How it is drawn.
    pub marks: Vec<Mark>,
    /// Its outline.
    pub outline: AttrValue,
}

/// The grid in one form.
#[derive(Debug, Clone, PartialEq)]
pub struct TileGrid {
    /// Width in pixels of the drawing.
    pub width: i32,
    /// Height in pixels of the drawing.
    pub height: i32,
    /// The tiles.
    pub tiles: Vec<TileView>,
}

/// The size of one form.
#[derive(Debug, Clone, Copy)]
struct Form {
    /// Width and height of a tile with the gap after it.
    across: i32,
    down: i32,
    /// The height of the upper part, which has the name.
    head: i32,
    /// Shares have their sign.
    sign: bool,
}

/// For wide and for narrow containers.
const FORMS: [Form; 2] =
    [Form { across: 50, down: 48, head: 20, sign: true }, Form { across: 30, down: 42, head: 19, sign: false }];
/// Between tiles, in pixels.
const GAP: i32 = 2;
/// Size of the names.
const NAME: i32 = 13;

/// The grid, wide and narrow.
pub fn grids(context: &ViewContext<'_>, rows: &[TopLevelRow]) -> [TileGrid; 2] {
    let tiles = context.loaded.data.tiles();
    let last = |of: fn(&Tile) -> u32| tiles.iter().map(of).max().unwrap_or(0) as i32;
    FORMS.map(|form| TileGrid {
        width: last(|tile| tile.column) * form.across,
        height: last(|tile| tile.row) * form.down,
        tiles: tiles
            .iter()
            .filter_map(|tile| Some(view(context, tile, rows.iter().find(|row| row.id == tile.place)?, form)))
            .collect(),
    })
}

fn view(context: &ViewContext<'_>, tile: &Tile, row: &TopLevelRow, form: Form) -> TileView {
    let (column, line) = (tile.column as i32, tile.row as i32);
    let (width, height) = (form.across - GAP, form.down - GAP);
    let (left, top) = ((column - 1) * form.across + GAP / 2, (line - 1) * form.down + GAP / 2);
    let mut drawing = Drawing::default();
    drawing.path("f-bg", format!("M{left} {top}h{width}v{height}h-{width}z"));
    let middle = Px::whole(left + width / 2);
    let short = label(context, tile, row, width);
    drawing.text("n t-ink", (middle, Px::whole(top + form.head - 5)), Anchor::Middle, short.clone());
    fill(&mut drawing, context, tile.place, (left, top + form.head), (width, height - form.head));
    let known = known_share(context, tile.place);
    // Everyone needs no number.
    let written = known.is_none_or(|share| share < 1000).then(|| match known {
        None => AttrValue::Static("?"),
        // Nearly everyone is not everyone.
        Some(share) => {
            let percent = ((share + 5) / 10).min(99).to_string();
            if form.sign { context.lang().say(CoverageMsg::Percent { share: &percent }) } else { percent.into() }
        }
    });
    if let Some(share) = &written {
        let foot = Px::whole(top + form.head + (height - form.head) / 2 + 5);
        drawing.text("p t-ink halo", (middle, foot), Anchor::Middle, share.clone());
    }
    let said = context.lang().say(CoverageMsg::TileAt {
        place: &row.name,
        share: &row.share,
        people: &row.people,
        by: &row.by,
    });
    let seen: Vec<&str> = std::iter::once(&*short).chain(written.as_deref()).collect();
    TileView {
        at: Point { x: column, y: line },
        name: format!("{} {said}", seen.join(" ")).into(),
        said,
        marks: drawing.marks,
        outline: format!("M{left} {top}h{width}v{height}h-{width}z").into(),
    }
}

/// The short name of a place: in Japanese its first two characters where all have no room.
fn label(context: &ViewContext<'_>, tile: &Tile, row: &TopLevelRow, width: i32) -> AttrValue {
    let short = context.lang().pick(&tile.label_ja, &tile.label_en);
    let short = if short.is_empty() { &*row.name } else { short };
    if width_of(short, NAME).0 <= width * 10 {
        return short.to_owned().into();
    }
    short.chars().take(2).collect::<String>().into()
}

/// The people of a place from below: who is covered by whom, and who is not.
fn fill(
    drawing: &mut Drawing,
    context: &ViewContext<'_>,
    id: PlaceId,
    (left, top): (i32, i32),
    (width, height): (i32, i32),
) {
    let covered = coverage(&context.snapshot, Some(&[id]));
    let mut below = 0;
    for (part, people) in parts(&context.snapshot, covered, Some(&[id])) {
        let at = |people: u64| (people * height as u64 * 10).checked_div(covered.people).unwrap_or(0) as i32;
        let (low, high) = (at(below), at(below + people));
        below += people;
        if high > low {
            let (y, tall) = (Px(Px::whole(top + height).0 - low), Px(high - low));
            drawing.marks.push(Mark::Share(part, format!("M{left} {y}v-{tall}h{width}v{tall}z").into()));
        }
    }
}
