//! The drawing of the whole: for each programme, how many places at home and partners abroad it joins.

use super::counts::{partners_abroad, places_at_home};
use crate::{app::context::ViewContext, i18n::LinksMsg, ui::drawing::model::Drawing};
use pledge_core::{
    Programme,
    chart::{Anchor, Px, width_of},
};
use yew::AttrValue;

/// One programme with both counts.
struct Bars {
    name: AttrValue,
    counts: [usize; 2],
}

/// Size of text, height of a bar, and from programme to programme, in pixels.
const TEXT: i32 = 13;
const BAR: i32 = 14;
const ROW: i32 = 62;
const GAP: i32 = 6;
/// How the bars of places at home and of partners abroad are painted.
pub const PAINT: [&str; 2] = ["f-ink", "f-bg s-ink w-2"];

/// The bars for wide and for narrow containers.
pub fn programme_bars(context: &ViewContext<'_>) -> [Drawing; 2] {
    let bars = Programme::ALL.into_iter().map(|(programme, _)| {
        let links = || context.loaded.data.links().iter().filter(move |link| link.programme == programme);
        let name = context.lang().say(LinksMsg::ProgrammeName(programme));
        Bars { name, counts: [places_at_home(links()), partners_abroad(links()).len()] }
    });
    let bars: Vec<Bars> = bars.filter(|bars| bars.counts != [0, 0]).collect();
    [656, 288].map(|width| draw(context, &bars, width))
}

fn draw(context: &ViewContext<'_>, bars: &[Bars], width: i32) -> Drawing {
    let most = bars.iter().flat_map(|bars| bars.counts).max().unwrap_or(0).max(1);
    let number = |count: usize| context.count(count);
    let room = width - width_of(&number(most), TEXT).0 / 10 - 2 * GAP;
    let mut drawing = Drawing { width, height: bars.len() as i32 * ROW, marks: Vec::new() };
    for (nth, one) in bars.iter().enumerate() {
        let top = nth as i32 * ROW;
        drawing.text("t-b", (Px::whole(0), Px::whole(top + TEXT)), Anchor::Start, one.name.clone());
        for (line, (count, paint)) in one.counts.into_iter().zip(PAINT).enumerate() {
            let y = top + TEXT + GAP + line as i32 * (BAR + 2);
            let length = (count as i64 * i64::from(room) / most as i64) as i32;
            if count > 0 {
                drawing.path(paint, format!("M1 {}h{}v{}H1z", y + 1, length.max(2), BAR - 2));
            }
            let at = (Px::whole(length + GAP), Px::whole(y + BAR - 2));
            drawing.text("t t-ink", at, Anchor::Start, number(count));
        }
    }
    drawing
}
