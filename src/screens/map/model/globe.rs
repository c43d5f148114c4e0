//! The chosen places and their partners abroad, on the map of the world.

use crate::{
    app::context::ViewContext,
    i18n::{LinksMsg, MapMsg},
    screens::links::model::ego_diagram::line_of,
    ui::drawing::model::Drawing,
};
use pledge_core::{
    End, PartnerId, Position, Programme,
    chart::{Px, disc},
    map::{Sheet, arc},
};
use std::fmt::Write;
use yew::AttrValue;

/// The drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Globe {
    /// What there is to see, in sentences.
    pub summary: Vec<AttrValue>,
    /// The land, as a path in units of the sheet.
    pub land: AttrValue,
    /// Ways and ends.
    pub drawing: Drawing,
    /// The programmes drawn, each with the class of its line.
    pub key: Vec<(&'static str, AttrValue)>,
}

/// Each way is drawn in `2^HALVINGS` straight pieces.
const HALVINGS: u32 = 5;

/// The ways from the chosen places to their partners abroad; `None` while nothing is chosen, and for data without links or a
/// map of the world.
pub fn globe(context: &ViewContext<'_>, width: i32) -> Option<Globe> {
    let lang = context.lang();
    let data = &context.loaded.data;
    let sheet = context.loaded.globe()?;
    if context.chosen.is_empty() || data.links().is_empty() {
        return None;
    }
    let mut ways: Vec<(PartnerId, Position, Option<Position>, Programme)> = Vec::new();
    for id in &context.chosen {
        let Some(home) = data.place(*id).and_then(|place| place.position) else { continue };
        for link in data.links_of(End::Home(*id)) {
            if let End::Abroad(partner) = link.other(End::Home(*id)) {
                ways.push((partner, home, data.partner(partner).and_then(|partner| partner.position), link.programme));
            }
        }
    }
    let mut partners: Vec<(PartnerId, bool)> = ways.iter().map(|(id, _, there, _)| (*id, there.is_some())).collect();
    pledge_core::order::sort_by(&mut partners, Ord::cmp);
    partners.dedup();
    let mut countries: Vec<&str> = partners.iter().filter_map(|(id, _)| Some(&*data.partner(*id)?.country)).collect();
    pledge_core::order::sort_by(&mut countries, Ord::cmp);
    countries.dedup();
    let nowhere = partners.iter().filter(|(_, placed)| !placed).count();
    let mut summary = vec![if partners.is_empty() {
        lang.say(MapMsg::GlobeNone)
    } else {
        lang.say(MapMsg::GlobeSummary {
            places: &context.count(context.chosen.len()),
            partners: &context.count(partners.len()),
            countries: &context.count(countries.len()),
        })
    }];
    if nowhere > 0 {
        summary.push(lang.say(MapMsg::GlobeNowhere { count: &context.count(nowhere) }));
    }
    let drawn = |programme: &Programme| ways.iter().any(|(_, _, there, other)| there.is_some() && other == programme);
    let programmes = Programme::ALL.into_iter().map(|(programme, _)| programme).filter(drawn);
    let key: Vec<(Programme, AttrValue)> =
        programmes.map(|programme| (programme, lang.say(LinksMsg::ProgrammeName(programme)))).collect();
    let scale = super::dots::Scale { width, zoom: 1000 };
    let mut drawing = Drawing { width, height: scale.length(sheet.height()).0 / 10, marks: Vec::new() };
    for (programme, _) in &key {
        let of = ways.iter().filter(|(_, _, _, other)| other == programme);
        let path: String = of.filter_map(|(_, home, there, _)| Some(way(sheet, scale, *home, (*there)?))).collect();
        drawing.path(line_of(*programme), path);
    }
    let ends = |ends: Vec<Position>, radius: Px| -> String {
        ends.into_iter().filter_map(|end| Some(disc(scale.at(sheet.at(end)?), radius))).collect()
    };
    drawing.path("f-ink s-bg", ends(ways.iter().filter_map(|(_, _, there, _)| *there).collect(), Px(26)));
    drawing.path("f-pick s-bg", ends(ways.iter().map(|(_, home, ..)| *home).collect(), Px(42)));
    Some(Globe {
        summary,
        land: sheet.frames.first().map(|main| main.land.clone()).unwrap_or_default().into(),
        drawing,
        key: key.into_iter().map(|(programme, name)| (line_of(programme), name)).collect(),
    })
}

/// A way as a path; where it leaves the map on one side it comes back on the other.
fn way(sheet: &Sheet, scale: super::dots::Scale, from: Position, to: Position) -> String {
    let mut path = String::new();
    let mut before: Option<Px> = None;
    for point in arc(from, to, HALVINGS).into_iter().filter_map(|position| sheet.at(position)) {
        let (x, y) = scale.at(point);
        let on = before.is_some_and(|before| (before.0 - x.0).abs() < scale.width * 5);
        _ = write!(path, "{}{x} {y}", if on { "L" } else { "M" });
        before = Some(x);
    }
    path
}
