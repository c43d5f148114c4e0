//! Panels of figures over one axis of time, as the growth of pledges and of a programme are drawn.

use crate::{
    app::context::ViewContext,
    i18n::{CoverageMsg, Lang},
    ui::drawing::model::Drawing,
};
use pledge_core::{
    Day, PartialDate,
    chart::{Anchor, Area, Axis, Label, Placed, Px, band, diamond, disc, place, steps, ticks, width_of},
};
use yew::AttrValue;

/// The size of one form of the drawing.
#[derive(Debug, Clone, Copy)]
struct Form {
    width: i32,
    /// Points carry numbers, and their labels stand in a key below the drawing.
    numbered: bool,
    /// Height of a panel.
    panel: i32,
}

/// For wide and for narrow containers.
const FORMS: [Form; 2] =
    [Form { width: 656, numbered: false, panel: 196 }, Form { width: 288, numbered: true, panel: 176 }];

/// Room above a panel, for its title and the highest labels; below the last one, for the years.
const HEAD: i32 = 58;
const FOOT: i32 = 24;
/// Size of text and height of a line.
const TEXT: i32 = 13;
const LINE: i32 = 16;

/// Whose figure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    /// A public body's, or a count of its list.
    Official,
    /// An article's own.
    Article,
    /// This count.
    Ours,
}

/// A point of a panel.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Point {
    /// Whose it is.
    pub(crate) who: Who,
    /// When, as a serial day.
    pub(crate) serial: u32,
    /// Bodies, or people.
    pub(crate) value: u64,
    /// What stands beside it, with its date; `None` for the points in between.
    pub(crate) label: Option<AttrValue>,
}

/// One panel: a title, and points of one kind of figure.
#[derive(Debug, Clone)]
pub(crate) struct Panel {
    /// What is counted.
    pub(crate) title: AttrValue,
    /// A value that is a whole, with its name.
    pub(crate) whole: Option<(u64, AttrValue)>,
    /// The points, by date.
    pub(crate) points: Vec<Point>,
    /// This count through time: serial days, each with what is certain and what may be.
    pub(crate) own: Vec<(u32, [u64; 2])>,
}

/// The panels drawn wide and narrow, and the key of the narrow form: what its numbers stand for.
#[derive(Debug, Clone, PartialEq)]
pub struct Plots {
    /// For wide and for narrow containers.
    pub drawings: [Drawing; 2],
    /// The labels in the order of the numbers, from 1.
    pub key: Vec<AttrValue>,
}

/// The panels drawn wide and narrow. `shown` is the chosen day, `first` and `last` are the ends of the axis.
pub(crate) fn plots(context: &ViewContext<'_>, panels: &[Panel], (first, last): (Day, Day)) -> Plots {
    let mut key = Vec::new();
    let scales: Vec<Vec<(u64, AttrValue)>> = panels.iter().map(|panel| scale(context.lang(), panel)).collect();
    let widest = scales.iter().flatten().map(|(_, said)| width_of(said, TEXT).0).max().unwrap_or(0);
    let left = Px(widest + 80);
    let drawings = FORMS.map(|form| {
        let height = panels.len() as i32 * (form.panel + HEAD) + FOOT;
        let mut drawing = Drawing { width: form.width, height, marks: Vec::new() };
        let time = Axis {
            from: u64::from(first.serial()),
            to: u64::from(last.serial()),
            start: left.plus(2),
            end: Px::whole(form.width - 10),
        };
        drawing.years(&time, (first.year, last.year), (HEAD, height - FOOT));
        let shown = time.at(u64::from(context.snapshot.day().serial()));
        drawing.path("f-no s-ink d-23", format!("M{shown} {HEAD}V{}", height - FOOT));
        let date = AttrValue::from(context.date().unwrap_or_default());
        let half = width_of(&date, TEXT).0 / 2;
        let x = Px(shown.0.clamp(half, (form.width * 10 - half).max(half)));
        let mut taken = Vec::new();
        write(&mut drawing, &mut taken, "t t-ink halo", (x, Px::whole(HEAD - 6)), Anchor::Middle, date);
        for (nth, (panel, scale)) in panels.iter().zip(&scales).enumerate() {
            let top = nth as i32 * (form.panel + HEAD) + HEAD;
            draw(&mut drawing, &mut taken, (panel, scale), &time, (top, left), form, &mut key);
        }
        drawing
    });
    Plots { drawings, key }
}

/// The numbers on the upright axis of a panel, in words; the ground has none.
fn scale(lang: Lang, panel: &Panel) -> Vec<(u64, AttrValue)> {
    let said = |value| (value, lang.say(CoverageMsg::Value { value, people: panel.whole.is_some() }));
    ticks(largest(panel), 4).into_iter().filter(|value| *value > 0).map(said).collect()
}

/// The largest value of a panel.
fn largest(panel: &Panel) -> u64 {
    let values = panel.points.iter().map(|point| point.value);
    values.chain(panel.whole.iter().map(|(whole, _)| *whole)).max().unwrap_or(0)
}

/// A date known to the month stands in the middle of it.
pub(crate) fn middle(date: PartialDate) -> u32 {
    u32::midpoint(date.first_day().serial(), date.last_day().serial())
}

/// A hairline to a label that does not stand right beside its point: to the nearest place of its text. A font can be narrower than
/// estimated, so that the line ends in what is text in any.
fn leader(drawing: &mut Drawing, (x, y): (Px, Px), spot: &Placed, width: Px) {
    let text = Area::text(*spot, Px(width.0 * 3 / 4), Px::whole(LINE));
    let near = (x.0.clamp(text.left, text.right), y.0.clamp(text.top, text.bottom));
    if (near.0 - x.0).abs().max((near.1 - y.0).abs()) > Px::whole(LINE).0 {
        drawing.path("f-no s-edge", format!("M{x} {y}L{} {}", Px(near.0), Px(near.1)));
    }
}

/// A line of text that labels must not cover.
fn write(
    drawing: &mut Drawing,
    taken: &mut Vec<Area>,
    class: &'static str,
    at: (Px, Px),
    anchor: Anchor,
    text: AttrValue,
) {
    taken.push(Area::text(Placed { x: at.0, y: at.1, anchor }, width_of(&text, TEXT), Px::whole(LINE)));
    drawing.text(class, at, anchor, text);
}

fn draw(
    drawing: &mut Drawing,
    taken: &mut Vec<Area>,
    (panel, scale): (&Panel, &[(u64, AttrValue)]),
    time: &Axis,
    (top, left): (i32, Px),
    form: Form,
    key: &mut Vec<AttrValue>,
) {
    let (ground, roof) = (Px::whole(top + form.panel), Px::whole(top + 12));
    let up = Axis { from: 0, to: largest(panel), start: ground, end: roof };
    let right = Px::whole(form.width);
    write(drawing, taken, "t-b halo", (Px(0), Px::whole(top - 34)), Anchor::Start, panel.title.clone());
    // Behind everything, so that no number is covered.
    let own: Vec<(Px, Px, Px)> = panel
        .own
        .iter()
        .map(|(serial, [certain, possible])| (time.at(u64::from(*serial)), up.at(*certain), up.at(*possible)))
        .collect();
    drawing.path("f-self o-3", band(&own));
    drawing.path("f-no s-self w-2", steps(&own.iter().map(|(x, y, _)| (*x, *y)).collect::<Vec<_>>()));
    drawing.path("s-edge", format!("M{left} {ground}H{right}"));
    for (value, said) in scale {
        let y = up.at(*value);
        drawing.path("s-rule", format!("M{left} {y}H{right}"));
        drawing.text("t", (left.plus(-6), y.plus(4)), Anchor::End, said.clone());
    }
    if let Some((whole, name)) = &panel.whole {
        let y = up.at(*whole);
        drawing.path("f-no s-ink2 d-53", format!("M{left} {y}H{right}"));
        taken.extend(Area::along(&[(left, y), (right, y)]));
        write(drawing, taken, "t halo", (right, y.plus(-5)), Anchor::End, name.clone());
    }
    let at = |point: &Point| (time.at(u64::from(point.serial)), up.at(point.value));
    let official: Vec<(Px, Px)> = panel.points.iter().filter(|point| point.who == Who::Official).map(at).collect();
    drawing.path("f-no s-ink w-2", steps(&official));
    let of = |who: Who| panel.points.iter().filter(move |point| point.who == who);
    drawing.path("f-ink", official.iter().map(|dot| disc(*dot, Px(28))).collect());
    for point in of(Who::Article) {
        drawing.path("f-press s-bg", diamond(at(point), Px(65)));
    }
    for point in of(Who::Ours) {
        drawing.path("f-bg s-self w-3", disc(at(point), Px(60)));
        drawing.path("f-self", disc(at(point), Px(26)));
    }
    taken.extend(Area::along(&official));
    taken.extend(Area::along(&own.iter().map(|(x, y, _)| (*x, *y)).collect::<Vec<_>>()));
    let mut labelled: Vec<(&Point, &AttrValue)> =
        panel.points.iter().filter_map(|point| Some((point, point.label.as_ref()?))).collect();
    pledge_core::order::sort_by(&mut labelled, |(one, _), (other, _)| one.serial.cmp(&other.serial));
    let named = labelled.into_iter().map(|(point, label)| {
        if !form.numbered {
            return (point, label.clone());
        }
        key.push(label.clone());
        (point, AttrValue::from(key.len().to_string()))
    });
    let mut named: Vec<(&Point, AttrValue)> = named.collect();
    // This count's own figure takes its place first, then those of articles.
    named.sort_by_key(|(point, _)| match point.who {
        Who::Ours => 0,
        Who::Article => 1,
        Who::Official => 2,
    });
    let label = |(point, text): &(&Point, AttrValue)| Label {
        point: at(point),
        width: width_of(text, TEXT),
        height: Px::whole(LINE),
    };
    let labels: Vec<Label> = named.iter().map(label).collect();
    let marks: Vec<(Px, Px)> = panel.points.iter().map(at).collect();
    taken.extend(marks.iter().map(|mark| Area::dot(*mark)));
    let frame = Area { left: left.0, right: right.0, top: Px::whole(top - 28).0, bottom: ground.0 };
    for ((point, text), spot) in named.iter().zip(place(&labels, &marks, taken, frame)) {
        leader(drawing, at(point), &spot, width_of(text, TEXT));
        let class = match point.who {
            Who::Official => "t t-ink halo",
            Who::Article => "t t-press halo",
            Who::Ours => "t t-self halo",
        };
        drawing.text(class, (spot.x, spot.y), spot.anchor, text.clone());
    }
}
