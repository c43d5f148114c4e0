//! Names on the map: of the insets, of the chosen places, and of the largest places in view.

use super::dots::{Dot, Dots, Scale};
use crate::{
    app::{context::ViewContext, names::short},
    ui::drawing::model::Mark,
};
use pledge_core::{
    chart::{Anchor, Area, Label, Placed, Px, around, disc, place, width_of},
    map::Window,
};
use yew::AttrValue;

/// Size of text and height of a line in pixels.
const TEXT: i32 = 13;
const LINE: i32 = 16;
/// Names of places that are not chosen: at most so many, and no two nearer than this, in pixels.
const NAMED_AT_MOST: usize = 10;
const APART: i32 = 74;

/// How chosen places are named.
const CHOSEN: &str = "t-b t-pick halo";

/// The marks of the chosen places and all names, in pixels of the whole sheet at this zoom.
pub fn names(context: &ViewContext<'_>, dots: &Dots, scale: Scale, window: Window) -> Vec<Mark> {
    let (lang, data) = (context.lang(), &context.loaded.data);
    let mut marks = Vec::new();
    for frame in dots.sheet.frames.iter().skip(1) {
        let name = AttrValue::from(lang.pick(&frame.name_ja, &frame.name_en).clone());
        let [left, top, width] = [frame.rect.left, frame.rect.top, frame.rect.width].map(|side| scale.length(side));
        // What is wider than its inset stands above it.
        let (x, y, anchor) = if width_of(&name, TEXT).0 + 120 < width.0 {
            (left.plus(6), top.plus(LINE), Anchor::Start)
        } else {
            (Px(left.0 + width.0 - 20), top.plus(-5), Anchor::End)
        };
        marks.push(Mark::Text("t halo", Placed { x, y, anchor }, name));
    }
    let (chosen, others): (Vec<Dot>, Vec<Dot>) = dots.list.iter().partition(|dot| context.is_chosen(dot.id));
    for dot in &chosen {
        let around = disc(scale.at(dot.point), dots.radius(dot.people, scale).plus(3));
        marks.push(Mark::Path("f-no s-pick w-4", around.into()));
    }
    let seen = |dot: &&Dot| window.shows(dot.point);
    let mut named: Vec<Dot> = Vec::new();
    let apart = i64::from(scale.units(APART));
    for dot in others.iter().filter(seen) {
        let clear = |other: &&Dot| other.point.distance2(dot.point) < apart * apart;
        if named.len() < NAMED_AT_MOST && !named.iter().chain(chosen.iter()).any(|other| clear(&other)) {
            named.push(*dot);
        }
    }
    let frame = frame(scale, window);
    let label = |dot: &Dot| {
        let name = data.place(dot.id).map(|place| short(lang, place)).unwrap_or_default();
        let label = Label { point: scale.at(dot.point), width: width_of(&name, TEXT), height: Px::whole(LINE) };
        (name, label)
    };
    let mut taken: Vec<Area> = marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Text(_, at, name) => Some(Area::text(*at, width_of(name, TEXT), Px::whole(LINE))),
            _ => None,
        })
        .collect();
    taken.extend(chosen.iter().map(|dot| Area::dot(scale.at(dot.point))));
    for (dot, class) in
        chosen.iter().filter(seen).map(|dot| (dot, CHOSEN)).chain(named.iter().map(|dot| (dot, "t halo")))
    {
        let (name, label) = label(dot);
        let ring = if class == CHOSEN { 4 } else { 0 };
        let beside = around(&label, dots.radius(dot.people, scale).plus(ring), &taken, frame);
        // A chosen place is named in any case, another only where there is room.
        let anywhere = || place(&[label], &[], &taken, frame).into_iter().next().filter(|_| class == CHOSEN);
        if let Some(spot) = beside.or_else(anywhere) {
            taken.push(Area::text(spot, label.width, label.height));
            marks.push(Mark::Text(class, spot, name));
        }
    }
    marks
}

/// What is seen of the sheet.
fn frame(scale: Scale, window: Window) -> Area {
    let (size, start) = (window.size(), window.start);
    let [left, top, right, bottom] =
        [start.x, start.y, start.x + size.x, start.y + size.y].map(|at| scale.length(at).0);
    Area { left, right, top, bottom }
}
