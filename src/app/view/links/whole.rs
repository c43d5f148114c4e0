//! All links of the data, before anybody is asked about.

use super::{pledge::status_of, title};
use crate::{app::view::Scene, i18n::LinksMsg};
use pledge_core::{End, Link, Programme, Status, order};
use yew::AttrValue;

/// One programme.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgrammeRow {
    /// Its name.
    pub name: AttrValue,
    /// What it is; may be empty.
    pub text: AttrValue,
    /// How many links.
    pub links: AttrValue,
    /// How many places at home.
    pub places: AttrValue,
    /// How many partners.
    pub partners: AttrValue,
}

/// The whole in a sentence and by programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    /// The sentence.
    pub summary: AttrValue,
    /// The programmes.
    pub rows: Vec<ProgrammeRow>,
}

/// All links; `None` where the data have none.
pub fn whole(scene: &Scene<'_>) -> Option<Whole> {
    let data = &scene.loaded.data;
    let links = data.links();
    let pledged = |end: End| status_of(data, &scene.snapshot, end) == Status::Declared;
    let both = links.iter().filter(|link| pledged(End::Home(link.a)) && pledged(link.b)).count();
    let summary = scene.lang().say(LinksMsg::WholeSummary {
        links: &scene.count(links.len()),
        places: &scene.count(at_home(links.iter())),
        partners: &scene.count(data.partners().len()),
        programmes: &super::by_programme(scene, pledge_core::link::count_by_programme(links.iter())),
        both: &scene.count(both),
    });
    let rows = Programme::ALL.into_iter().map(|(programme, id)| row(scene, programme, id));
    (!links.is_empty()).then(|| Whole { summary, rows: rows.collect() })
}

fn row(scene: &Scene<'_>, programme: Programme, id: &str) -> ProgrammeRow {
    let lang = scene.lang();
    let links = || scene.loaded.data.links().iter().filter(move |link| link.programme == programme);
    let text = scene.loaded.data.programmes().iter().find(|text| *text.code == *id);
    ProgrammeRow {
        name: title(scene, programme),
        text: text.map(|text| lang.pick(&text.text_ja, &text.text_en).clone().into()).unwrap_or_default(),
        links: scene.count(links().count()).into(),
        places: scene.count(at_home(links())).into(),
        partners: scene.count(distinct(links().map(|link| link.b).filter(|end| matches!(end, End::Abroad(_))))).into(),
    }
}

/// How many places at home, at either end.
fn at_home<'a>(links: impl Iterator<Item = &'a Link>) -> usize {
    distinct(links.flat_map(|link| [End::Home(link.a), link.b]).filter(|end| matches!(end, End::Home(_))))
}

fn distinct(ends: impl Iterator<Item = End>) -> usize {
    let mut ends: Vec<End> = ends.collect();
    order::sort_by(&mut ends, Ord::cmp);
    ends.dedup();
    ends.len()
}
