//! The overview of all links: what the screen shows while no place is chosen.

use super::{
    counts::{distinct, places_at_home},
    pledge::read_on,
    programme_bars::programme_bars,
    wording::programme_name,
};
use crate::{app::context::ViewContext, i18n::LinksMsg, ui::drawing::model::Drawing};
use pledge_core::{End, Programme, Status, model::programme::ProgrammeText};
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

/// The overview: a sentence, and the programmes.
#[derive(Debug, Clone, PartialEq)]
pub struct Overview {
    /// The sentence.
    pub summary: AttrValue,
    /// How many links join two places that have pledged, of how many, and of how many that is not known.
    pub pledged: AttrValue,
    /// Bars of the programmes, for wide and for narrow containers, and their text.
    pub drawings: [Drawing; 2],
    /// The same read out.
    pub drawn: AttrValue,
    /// The programmes.
    pub rows: Vec<ProgrammeRow>,
    /// Those under which no pairs are linked; without counts.
    pub others: Vec<ProgrammeRow>,
}

/// All links; `None` where the data have none.
pub fn overview(context: &ViewContext<'_>) -> Option<Overview> {
    let data = &context.loaded.data;
    let links = data.links();
    let summary = context.lang().say(LinksMsg::OverviewSummary {
        links: &context.count(links.len()),
        places: &context.count(places_at_home(links.iter())),
        partners: &context.count(data.partners().len()),
    });
    let rows = Programme::ALL.into_iter().map(|(programme, id)| row(context, programme, id));
    let pairless = |text: &&ProgrammeText| Programme::ALL.iter().all(|(_, id)| *id != &*text.code);
    let others = data.programmes().iter().filter(pairless).map(|text| ProgrammeRow {
        code: text.code.clone(),
        name: context.lang().pick(&text.name_ja, &text.name_en).clone().into(),
        text: context.lang().pick(&text.text_ja, &text.text_en).clone().into(),
        links: AttrValue::default(),
        places: AttrValue::default(),
        partners: AttrValue::default(),
    });
    (!links.is_empty()).then(|| Overview {
        summary,
        pledged: pledged(context),
        drawings: programme_bars(context),
        drawn: context.lang().say(LinksMsg::OverviewDrawn),
        rows: rows.collect(),
        others: others.collect(),
    })
}

/// Each link falls under one of three: both ends are known to have pledged themselves; of one end at least it is not known;
/// or one end at least is known not to have.
fn pledged(context: &ViewContext<'_>) -> AttrValue {
    let data = &context.loaded.data;
    let (mut both, mut unknown) = (0, 0);
    for link in data.links() {
        let ends = [End::Home(link.a), link.b].map(|end| context.snapshot.status_of_end(end));
        if ends.contains(&Status::Unknown) {
            unknown += 1;
        } else if ends.iter().all(|status| *status == Status::Declared) {
            both += 1;
        }
    }
    let all = data.links().len();
    context.lang().say(LinksMsg::OverviewPledged {
        links: &context.count(all),
        both: &context.count(both),
        unknown: &context.count(unknown),
        rest: &context.count(all - both - unknown),
        date: context.date().as_deref(),
        read: read_on(context, data.partner_targets().iter()).as_deref(),
    })
}

fn row(context: &ViewContext<'_>, programme: Programme, id: &str) -> ProgrammeRow {
    let lang = context.lang();
    let links = || context.loaded.data.links().iter().filter(move |link| link.programme == programme);
    let text = context.loaded.data.programmes().iter().find(|text| *text.code == *id);
    ProgrammeRow {
        code: id.into(),
        name: programme_name(context, programme),
        text: text.map(|text| lang.pick(&text.text_ja, &text.text_en).clone().into()).unwrap_or_default(),
        links: context.count(links().count()).into(),
        places: context.count(places_at_home(links())).into(),
        partners: context
            .count(distinct(links().map(|link| link.b).filter(|end| matches!(end, End::Abroad(_)))))
            .into(),
    }
}
