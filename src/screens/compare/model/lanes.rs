//! The drawing of the declarations: one line a place over one axis of time.

use crate::{app::context::ViewContext, ui::drawing::model::Drawing};
use pledge_core::{
    Day,
    chart::{Anchor, Axis, Px, disc, width_of},
};
use yew::AttrValue;

/// What is known of a day, as serial days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// The day.
    Day(u32),
    /// One of the days from the first to the last.
    Span(u32, u32),
    /// This day or an earlier one.
    By(u32),
}

/// The line of one place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Lane {
    /// The name.
    pub(super) name: AttrValue,
    /// Its own pledge, and whether that is in force.
    pub(super) own: Option<(Extent, bool)>,
    /// The pledge above that is in force.
    pub(super) above: Option<Extent>,
    /// What stands where there is no mark; may be empty.
    pub(super) word: AttrValue,
}

/// The size of one form of the drawing.
#[derive(Debug, Clone, Copy)]
struct Form {
    width: i32,
    /// The widest column of names; names that are wider stand above their lines.
    names: i32,
}

/// For wide and for narrow containers.
const FORMS: [Form; 2] = [Form { width: 656, names: 190 }, Form { width: 288, names: 0 }];

/// Size of text and height of a line.
const TEXT: i32 = 13;
const LINE: i32 = 16;
/// Height of a place's two marks, and of the years below.
const LANE: i32 = 40;
const FOOT: i32 = 24;
/// Half the height of a mark, in tenths of a pixel.
const RADIUS: Px = Px(50);

/// The lines drawn wide and narrow, from the year of the day `first` to the day `last`.
pub(super) fn plots(context: &ViewContext<'_>, lanes: &[Lane], (first, last): (u32, Day)) -> [Drawing; 2] {
    FORMS.map(|form| plot(context, lanes, (first, last), form))
}

fn plot(context: &ViewContext<'_>, lanes: &[Lane], (first, last): (u32, Day), form: Form) -> Drawing {
    let widest = lanes.iter().map(|lane| width_of(&lane.name, TEXT).0).max().unwrap_or(0);
    let beside = widest <= Px::whole(form.names).0;
    let (left, lane) = if beside { (Px(widest).plus(12), LANE) } else { (Px::whole(2), LANE + LINE) };
    let events = events(context, last);
    let head = events.len() as i32 * LINE + 8;
    let height = head + lanes.len() as i32 * lane + FOOT;
    let mut drawing = Drawing { width: form.width, height, marks: Vec::new() };
    let start = year_of(first, last);
    let time = Axis {
        from: u64::from(new_year(start)),
        to: u64::from(last.serial()),
        start: left,
        end: Px::whole(form.width - 10),
    };
    drawing.years(&time, (start, last.year), (head, height - FOOT));
    upright(&mut drawing, &time, events, (form.width, height - FOOT));
    for (nth, one) in lanes.iter().enumerate() {
        let top = head + nth as i32 * lane;
        let marks = top + lane - LANE;
        let base = if beside { marks + LANE / 2 + 5 } else { marks + 3 };
        drawing.path("s-rule", format!("M0 {top}H{}", form.width));
        drawing.text("t-b halo", (Px(0), Px::whole(base)), Anchor::Start, one.name.clone());
        draw(&mut drawing, &time, one, marks);
    }
    drawing
}

fn new_year(year: u16) -> u32 {
    Day { year, month: 1, day: 1 }.serial()
}

/// The year of a serial day that does not lie after `last`.
fn year_of(serial: u32, last: Day) -> u16 {
    (1..=last.year).rev().find(|year| new_year(*year) <= serial).unwrap_or(last.year)
}

/// A day with a name of its own.
struct Event {
    serial: u32,
    name: AttrValue,
    class: &'static str,
    text: &'static str,
}

/// The milestones of the data and the chosen day, by date.
fn events(context: &ViewContext<'_>, last: Day) -> Vec<Event> {
    let lang = context.lang();
    let milestones = context.loaded.data.milestones().iter().filter(|one| one.date.first_day() <= last);
    let milestones = milestones.map(|one| Event {
        // A date known to the month stands in the middle of it.
        serial: u32::midpoint(one.date.first_day().serial(), one.date.last_day().serial()),
        name: lang.pick(&one.name_ja, &one.name_en).clone().into(),
        class: "f-no s-edge",
        text: "t halo",
    });
    let shown = Event {
        serial: context.snapshot.day().serial(),
        name: context.date().unwrap_or_default().into(),
        class: "f-no s-ink d-23",
        text: "t t-ink halo",
    };
    let mut events: Vec<Event> = milestones.chain([shown]).collect();
    pledge_core::order::sort_by(&mut events, |a, b| a.serial.cmp(&b.serial));
    events
}

/// Named days as upright lines. Names that would leave the drawing stand left of their lines, above all others; the others
/// from left to right and downwards, so that no line crosses a name.
fn upright(drawing: &mut Drawing, time: &Axis, events: Vec<Event>, (width, foot): (i32, i32)) {
    let fits = |event: &Event| {
        time.at(u64::from(event.serial)).plus(4).0 + width_of(&event.name, TEXT).0 <= Px::whole(width).0
    };
    let (right, left): (Vec<Event>, Vec<Event>) = events.into_iter().partition(fits);
    for (row, (event, fits)) in
        left.iter().map(|one| (one, false)).chain(right.iter().map(|one| (one, true))).enumerate()
    {
        let x = time.at(u64::from(event.serial));
        let top = row as i32 * LINE;
        drawing.path(event.class, format!("M{x} {}V{foot}", top + 2));
        let (at, anchor) = if fits { (x.plus(4), Anchor::Start) } else { (x.plus(-4), Anchor::End) };
        drawing.text(event.text, (at, Px::whole(top + TEXT)), anchor, event.name.clone());
    }
}

/// The marks of one place: its own above, that of the place above it below and half filled.
fn draw(drawing: &mut Drawing, time: &Axis, lane: &Lane, top: i32) {
    let (upper, lower) = (Px::whole(top + 13), Px::whole(top + 28));
    if !lane.word.is_empty() {
        drawing.text("t halo", (time.start.plus(4), upper.plus(4)), Anchor::Start, lane.word.clone());
    }
    if let Some((extent, holds)) = lane.own {
        before(drawing, time, extent, upper, "f-no s-self w-2 d-53");
        drawing.path(if holds { "f-self" } else { "f-bg s-self w-2" }, whole(time, extent, upper));
    }
    if let Some(extent) = lane.above {
        before(drawing, time, extent, lower, "f-no s-pref w-2 d-53");
        drawing.path("f-bg s-pref w-2", whole(time, extent, lower));
        drawing.path("f-prefe", half(time, extent, lower));
    }
}

/// The open line of days that lead up to a bound.
fn before(drawing: &mut Drawing, time: &Axis, extent: Extent, y: Px, class: &'static str) {
    if let Extent::By(day) = extent {
        drawing.path(class, format!("M{} {y}H{}", time.start, time.at(u64::from(day))));
    }
}

fn whole(time: &Axis, extent: Extent, y: Px) -> String {
    match extent {
        Extent::Day(day) | Extent::By(day) => disc((time.at(u64::from(day)), y), RADIUS),
        Extent::Span(first, last) => {
            let (from, to) = ends(time, first, last);
            format!("M{from} {}H{to}v{}H{from}z", Px(y.0 - RADIUS.0), Px(RADIUS.0 * 2))
        }
    }
}

fn half(time: &Axis, extent: Extent, y: Px) -> String {
    match extent {
        Extent::Day(day) | Extent::By(day) => {
            let x = time.at(u64::from(day));
            format!("M{} {y}a{RADIUS} {RADIUS} 0 0 1 {} 0z", Px(x.0 - RADIUS.0), Px(RADIUS.0 * 2))
        }
        Extent::Span(first, last) => {
            let (from, to) = ends(time, first, last);
            format!("M{from} {}H{to}v{RADIUS}H{from}z", Px(y.0 - RADIUS.0))
        }
    }
}

/// A bar is never too short to be seen.
fn ends(time: &Axis, first: u32, last: u32) -> (Px, Px) {
    let (from, to) = (time.at(u64::from(first)), time.at(u64::from(last)));
    (from, to.max(from.plus(6)))
}
