//! All links of the data, before anybody is asked about.

use super::{
    pledge::{read_on, status_of},
    title,
};
use crate::{app::context::Scene, i18n::LinksMsg};
use pledge_core::{End, Link, Programme, Status, model::programme::ProgrammeText};
use std::rc::Rc;
use yew::AttrValue;

/// One programme.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgrammeRow {
    /// Its word.
    pub code: Rc<str>,
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
    /// How many links join two places that have pledged, of how many, and of how many that is not known.
    pub pledged: AttrValue,
    /// The programmes.
    pub rows: Vec<ProgrammeRow>,
    /// Those under which no pairs are linked; without counts.
    pub others: Vec<ProgrammeRow>,
}

/// All links; `None` where the data have none.
pub fn whole(scene: &Scene<'_>) -> Option<Whole> {
    let data = &scene.loaded.data;
    let links = data.links();
    let summary = scene.lang().say(LinksMsg::WholeSummary {
        links: &scene.count(links.len()),
        places: &scene.count(at_home(links.iter())),
        partners: &scene.count(data.partners().len()),
        programmes: &super::by_programme(scene, pledge_core::model::link::count_by_programme(links.iter())),
    });
    let rows = Programme::ALL.into_iter().map(|(programme, id)| row(scene, programme, id));
    let pairless = |text: &&ProgrammeText| Programme::ALL.iter().all(|(_, id)| *id != &*text.code);
    let others = data.programmes().iter().filter(pairless).map(|text| ProgrammeRow {
        code: text.code.clone(),
        name: scene.lang().pick(&text.name_ja, &text.name_en).clone().into(),
        text: scene.lang().pick(&text.text_ja, &text.text_en).clone().into(),
        links: AttrValue::default(),
        places: AttrValue::default(),
        partners: AttrValue::default(),
    });
    (!links.is_empty()).then(|| Whole {
        summary,
        pledged: pledged(scene),
        rows: rows.collect(),
        others: others.collect(),
    })
}

/// Each link falls under one of three: both ends are known to have pledged themselves; of one end at least it is not known;
/// or one end at least is known not to have.
fn pledged(scene: &Scene<'_>) -> AttrValue {
    let data = &scene.loaded.data;
    let (mut both, mut unknown) = (0, 0);
    for link in data.links() {
        let ends = [End::Home(link.a), link.b].map(|end| status_of(data, &scene.snapshot, end));
        if ends.contains(&Status::Unknown) {
            unknown += 1;
        } else if ends.iter().all(|status| *status == Status::Declared) {
            both += 1;
        }
    }
    let all = data.links().len();
    scene.lang().say(LinksMsg::WholePledged {
        links: &scene.count(all),
        both: &scene.count(both),
        unknown: &scene.count(unknown),
        rest: &scene.count(all - both - unknown),
        date: scene.date().as_deref(),
        read: read_on(scene, data.partner_targets().iter()).as_deref(),
    })
}

fn row(scene: &Scene<'_>, programme: Programme, id: &str) -> ProgrammeRow {
    let lang = scene.lang();
    let links = || scene.loaded.data.links().iter().filter(move |link| link.programme == programme);
    let text = scene.loaded.data.programmes().iter().find(|text| *text.code == *id);
    ProgrammeRow {
        code: id.into(),
        name: title(scene, programme),
        text: text.map(|text| lang.pick(&text.text_ja, &text.text_en).clone().into()).unwrap_or_default(),
        links: scene.count(links().count()).into(),
        places: scene.count(at_home(links())).into(),
        partners: scene.count(distinct(links().map(|link| link.b).filter(|end| matches!(end, End::Abroad(_))))).into(),
    }
}

/// How many places at home, at either end.
pub fn at_home<'a>(links: impl Iterator<Item = &'a Link>) -> usize {
    distinct(links.flat_map(|link| [End::Home(link.a), link.b]).filter(|end| matches!(end, End::Home(_))))
}

fn distinct(ends: impl Iterator<Item = End>) -> usize {
    let mut ends: Vec<End> = ends.collect();
    pledge_core::order::sort_by(&mut ends, Ord::cmp);
    ends.dedup();
    ends.len()
}
