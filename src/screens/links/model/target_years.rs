//! The drawing of target years: one axis, a disc for each partner above its year, a line at each year of our own.

use crate::ui::drawing::model::Drawing;
use pledge_core::chart::{Anchor, Axis, Px, disc, width_of};
use yew::AttrValue;

/// The years to draw.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Years {
    /// Those of the partners.
    pub(super) partners: Vec<u16>,
    /// Those of the places asked about, by name.
    pub(super) own: Vec<(AttrValue, u16)>,
}

/// Size of text and height of a line.
const TEXT: i32 = 13;
const LINE: i32 = 18;
/// Room from disc to disc, at most, and for the highest stack.
const PITCH: i32 = 13;
const STACK: i32 = 156;
/// The axis reaches at least from here to there, so that one year alone does not fill it.
const NEAR: u16 = 2030;
const FAR: u16 = 2060;
/// Room below for the years.
const FOOT: i32 = 24;

/// Drawn wide and narrow; `None` where no year of a partner is known.
pub(super) fn drawings(years: &Years) -> Option<[Drawing; 2]> {
    let all = || years.partners.iter().copied().chain(years.own.iter().map(|(_, year)| *year));
    let first = years.partners.iter().min().and(all().min())?;
    let last = all().max()?;
    Some([656, 288].map(|width| draw(years, (first, last), width)))
}

fn draw(years: &Years, (first, last): (u16, u16), width: i32) -> Drawing {
    let mut partners = years.partners.clone();
    pledge_core::order::sort_by(&mut partners, Ord::cmp);
    let stacks: Vec<&[u16]> = partners.chunk_by(|a, b| a == b).collect();
    let most = stacks.iter().map(|stack| stack.len() as i32).max().unwrap_or(1);
    let pitch = Px((STACK * 10 / most).min(PITCH * 10));
    let own = by_year(years);
    let head = own.len() as i32 * LINE + 8;
    let ground = head + LINE + (pitch.0 * most) / 10 + 8;
    let mut drawing = Drawing { width, height: ground + FOOT, marks: Vec::new() };
    let (from, to) = (first.min(NEAR) / 10 * 10, last.max(FAR).div_ceil(10) * 10);
    let axis = Axis { from: from.into(), to: to.into(), start: Px::whole(16), end: Px::whole(width - 24) };
    drawing.path("s-edge", format!("M0 {ground}H{width}"));
    for year in (from..=to).filter(|year| year % 10 == 0) {
        let x = axis.at(year.into());
        drawing.path("s-rule", format!("M{x} {head}V{ground}"));
        drawing.text("t halo", (x, Px::whole(ground + LINE)), Anchor::Middle, year.to_string());
    }
    for (row, (name, year)) in own.iter().enumerate() {
        let (x, top) = (axis.at((*year).into()), row as i32 * LINE);
        drawing.path("f-no s-pick w-3", format!("M{x} {}V{ground}", top + 4));
        let fits = x.plus(5).0 + width_of(name, TEXT).0 <= Px::whole(width).0;
        let (at, anchor) = if fits { (x.plus(5), Anchor::Start) } else { (x.plus(-5), Anchor::End) };
        drawing.text("t t-pick halo", (at, Px::whole(top + TEXT)), anchor, name.clone());
    }
    let radius = Px((pitch.0 * 4 / 10).min(50));
    for stack in stacks {
        let Some(year) = stack.first() else { continue };
        let x = axis.at((*year).into());
        let at = |nth: i32| Px(ground * 10 - 80 - nth * pitch.0);
        let discs = (0..stack.len() as i32).map(|nth| disc((x, at(nth)), radius));
        drawing.path("f-self s-bg", discs.collect());
        let over = Px(at(stack.len() as i32 - 1).0 - 80);
        drawing.text("t t-ink halo", (x, over), Anchor::Middle, stack.len().to_string());
    }
    drawing
}

/// Our own years, each once, with the names of those whose it is: three at most.
fn by_year(years: &Years) -> Vec<(AttrValue, u16)> {
    let mut own: Vec<&(AttrValue, u16)> = years.own.iter().collect();
    pledge_core::order::sort_by(&mut own, |(_, a), (_, b)| a.cmp(b));
    let one = |group: &[&(AttrValue, u16)]| {
        let (_, year) = group.first()?;
        let names: Vec<&str> = group.iter().take(3).map(|(name, _)| &**name).collect();
        let more = if group.len() > names.len() { " …" } else { "" };
        Some((AttrValue::from(format!("{}{more} {year}", names.join(" · "))), *year))
    };
    own.chunk_by(|(_, a), (_, b)| a == b).filter_map(one).collect()
}
