//! The diagram of one step: a place, and around it those that it is linked with, by programme.

use super::{DRAWN_FROM, line::Line};
use crate::app::link_ends::EndName;
use crate::{app::context::ViewContext, i18n::LinksMsg, ui::drawing::model::Drawing};
use pledge_core::{
    End, Programme,
    chart::{Anchor, Px, disc, width_of},
};
use yew::AttrValue;

/// The diagram. The list beside it says the same.
#[derive(Debug, Clone, PartialEq)]
pub struct EgoDiagram {
    /// What there is to see, in a sentence.
    pub summary: AttrValue,
    /// For wide and for narrow containers.
    pub drawings: [Drawing; 2],
    /// The programmes drawn, each with the class of its line.
    pub key: Vec<(&'static str, AttrValue)>,
}

/// Partners that are named; the others are counted.
const NAMED_AT_MOST: usize = 24;
/// Size of text, height of a row, and room between a dot and its name, in pixels.
const TEXT: i32 = 13;
const ROW: i32 = 22;
const GAP: i32 = 8;
/// From line to line of one partner: more than the thickest is wide.
const APART: i32 = 5;

/// The line of a programme: each differs in dashes or width, never in colour alone.
pub fn line_of(programme: Programme) -> &'static str {
    match programme {
        Programme::SisterCity => "f-no s-ink2 w-2",
        Programme::EnvCityToCity => "f-no s-ink w-4",
        Programme::Iuc => "f-no s-ink w-2 d-83",
        Programme::Iurc => "f-no s-ink w-2 d-8323",
        Programme::DomesticRenewable => "f-no s-ink w-3 d-23",
        Programme::Agreement => "f-no s-ink2 w-2 d-53",
    }
}

/// A partner with the programmes that it is linked under.
struct Spoke {
    other: End,
    name: AttrValue,
    programmes: Vec<Programme>,
}

/// The diagram of the links of `own`; `None` for few partners.
pub fn ego_diagram(context: &ViewContext<'_>, own: End, lines: &[Line<'_>]) -> Option<EgoDiagram> {
    let lang = context.lang();
    let mut spokes: Vec<Spoke> = Vec::new();
    for line in lines {
        match spokes.iter_mut().find(|spoke| spoke.other == line.other) {
            Some(spoke) => spoke.programmes.push(line.link.programme),
            None => spokes.push(Spoke {
                other: line.other,
                name: EndName::of(context, line.other)?.name.own,
                programmes: vec![line.link.programme],
            }),
        }
    }
    let name = EndName::of(context, own)?.name.own;
    let named = spokes.get(..NAMED_AT_MOST).unwrap_or(&spokes);
    let rest = spokes.len() - named.len();
    let rest = (rest > 0).then(|| lang.say(LinksMsg::More { count: &context.count(rest) }));
    let key = Programme::ALL.into_iter().map(|(programme, _)| programme);
    let key = key.filter(|programme| lines.iter().any(|line| line.link.programme == *programme));
    (spokes.len() >= DRAWN_FROM).then(|| EgoDiagram {
        summary: lang.say(LinksMsg::EgoDiagramSummary { place: &name, partners: &context.count(spokes.len()) }),
        drawings: [wide(&name, named, rest.as_ref()), narrow(&name, named, rest.as_ref())],
        key: key.map(|programme| (line_of(programme), lang.say(LinksMsg::ProgrammeName(programme)))).collect(),
    })
}

/// The place in the middle, partners clockwise around it, named to the right and to the left.
fn wide(name: &AttrValue, spokes: &[Spoke], rest: Option<&AttrValue>) -> Drawing {
    const WIDTH: i32 = 656;
    const REACH: i32 = 130;
    let on_the_right = spokes.len().div_ceil(2);
    let height = (on_the_right as i32 * ROW + 16).max(80);
    let (middle, half) = (WIDTH / 2, height / 2);
    let mut drawing =
        Drawing { width: WIDTH, height: height + if rest.is_some() { ROW } else { 0 }, marks: Vec::new() };
    let mut names = Vec::with_capacity(spokes.len());
    for (nth, spoke) in spokes.iter().enumerate() {
        let right = nth < on_the_right;
        let (row, rows) =
            if right { (nth, on_the_right) } else { (spokes.len() - 1 - nth, spokes.len() - on_the_right) };
        let off = (2 * row as i32 + 1 - rows as i32) * ROW / 2;
        let out = ((half * half - off * off).max(0).isqrt() * REACH / half).max(REACH / 3);
        let (x, anchor, room) =
            if right { (middle + out, Anchor::Start, GAP) } else { (middle - out, Anchor::End, -GAP) };
        let end = (Px::whole(x), Px::whole(half + off));
        draw(&mut drawing, (Px::whole(middle), Px::whole(half)), end, spoke);
        names.push(((end.0.plus(room), end.1), anchor, cut(&spoke.name, WIDTH / 2 - out - GAP)));
    }
    place(&mut drawing, (Px::whole(middle), Px::whole(half)));
    drawing.text("t-b halo", (Px::whole(middle), Px::whole(half + 22)), Anchor::Middle, name.clone());
    finish(drawing, names, rest)
}

/// The place above, partners in a column below it, each at the end of its own branch, so that no two lines run together.
fn narrow(name: &AttrValue, spokes: &[Spoke], rest: Option<&AttrValue>) -> Drawing {
    const WIDTH: i32 = 288;
    const LEFT: i32 = 72;
    const TOP: i32 = 34;
    let rows = spokes.len() as i32 + i32::from(rest.is_some());
    let mut drawing = Drawing { width: WIDTH, height: TOP + rows * ROW, marks: Vec::new() };
    let start = (Px::whole(8), Px::whole(10));
    let at = |nth: usize| Px::whole(TOP + nth as i32 * ROW + ROW / 2);
    if let Some(last) = spokes.len().checked_sub(1) {
        drawing.path("f-no s-edge", format!("M{} {}V{}", start.0, start.1, at(last)));
    }
    let mut names = Vec::with_capacity(spokes.len());
    for (nth, spoke) in spokes.iter().enumerate() {
        let end = (Px::whole(LEFT), at(nth));
        draw(&mut drawing, (start.0, end.1), end, spoke);
        names.push(((end.0.plus(GAP), end.1), Anchor::Start, cut(&spoke.name, WIDTH - LEFT - GAP)));
    }
    place(&mut drawing, start);
    drawing.text("t-b halo", (Px::whole(20), Px::whole(15)), Anchor::Start, name.clone());
    finish(drawing, names, rest)
}

/// One line for each programme, side by side, and the partner's dot.
fn draw(drawing: &mut Drawing, (x, y): (Px, Px), end: (Px, Px), spoke: &Spoke) {
    for (nth, programme) in spoke.programmes.iter().enumerate() {
        let beside = (2 * nth as i32 + 1 - spoke.programmes.len() as i32) * APART * 5;
        let (from, to) = (Px(y.0 + beside), Px(end.1.0 + beside));
        drawing.path(line_of(*programme), format!("M{x} {from}L{} {to}", end.0));
    }
    drawing.path("f-ink", disc(end, Px(30)));
}

/// The place asked about: the reader's own choice.
fn place(drawing: &mut Drawing, at: (Px, Px)) {
    drawing.path("f-pick s-bg w-2", disc(at, Px(80)));
}

type Named = ((Px, Px), Anchor, AttrValue);

fn finish(mut drawing: Drawing, names: Vec<Named>, rest: Option<&AttrValue>) -> Drawing {
    for ((x, y), anchor, name) in names {
        drawing.text("t t-ink halo", (x, Px(y.0 + 45)), anchor, name);
    }
    if let Some(rest) = rest {
        let foot = (Px::whole(drawing.width), Px::whole(drawing.height - 6));
        drawing.text("t", foot, Anchor::End, rest.clone());
    }
    drawing
}

/// As much of a name as there is room for.
fn cut(name: &AttrValue, room: i32) -> AttrValue {
    if width_of(name, TEXT) <= Px::whole(room) {
        return name.clone();
    }
    let mut short = String::new();
    for c in name.chars() {
        if width_of(&short, TEXT) > Px::whole(room - 3 * TEXT) {
            break;
        }
        short.push(c);
    }
    format!("{}…", short.trim_end()).into()
}
