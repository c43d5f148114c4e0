//! Whom the chosen places, or a place abroad, are linked with: partners by programme, a diagram, their own targets, and what
//! several places have in common. Never more than one step from the places asked about.

pub mod common;
pub mod counts;
pub mod dossier;
pub mod ego_diagram;
pub mod finder;
pub mod line;
pub mod marks;
pub mod narrowed;
pub mod overview;
pub mod pledge;
pub mod programme;
pub mod programme_bars;
pub mod row;
pub mod target_years;
pub mod targets;
pub mod wording;

use crate::{
    app::{context::ViewContext, link_ends::EndName},
    i18n::{ExportMsg, LinksMsg},
    ui::drawing::model::Picture,
};
use common::{Common, common};
use ego_diagram::{EgoDiagram, ego_diagram};
use line::{Line, ends_of, lines};
use narrowed::{Choice, Narrowed, choices};
use pledge_core::model::link::{End, count_by_programme};
use row::{Group, groups};
use targets::{Targets, targets};
use wording::counts_by_programme;
use yew::AttrValue;

/// As many partners as it takes for a drawing to show more than a sentence.
pub const DRAWN_FROM: usize = 3;

/// The links of the places asked about.
#[derive(Debug, Clone, PartialEq)]
pub struct Linked {
    /// Whose links.
    pub title: AttrValue,
    /// How many, by programme, in a sentence.
    pub summary: AttrValue,
    /// Partners of several of the places; empty for one.
    pub common: Vec<Common>,
    /// The diagram; for one place only.
    pub ego_diagram: Option<EgoDiagram>,
    /// By what the list can be narrowed.
    pub choices: Vec<Choice>,
    /// How many are shown.
    pub caption: AttrValue,
    /// The list.
    pub groups: Vec<Group>,
    /// What holds of every row that does not say otherwise.
    pub holds: Vec<AttrValue>,
    /// What the words of the list mean.
    pub notes: Vec<AttrValue>,
    /// Which partners have pledged, against the places themselves.
    pub targets: Option<Targets>,
}

/// The links of the partner that the state names, or of the chosen places; `None` where there is neither.
pub fn linked(context: &ViewContext<'_>, narrowed: &Narrowed) -> Option<Linked> {
    let lang = context.lang();
    let ends = ends_of(context);
    let names: Vec<EndName> = ends.iter().filter_map(|end| EndName::of(context, *end)).collect();
    let title = match names.as_slice() {
        [] => return None,
        [one] => lang.say(LinksMsg::TitleOf { place: &one.name.full(lang) }),
        several => lang.say(LinksMsg::TitleOfSeveral { places: &context.count(several.len()) }),
    };
    let all = lines(context, &ends);
    let shown: Vec<Line<'_>> = all.iter().filter(|line| narrowed::fits(context, line, narrowed)).copied().collect();
    let groups = groups(context, &shown, ends.len() > 1);
    Some(Linked {
        summary: summary(context, &all),
        common: common(context, &all, &ends),
        ego_diagram: match ends.as_slice() {
            [end] => ego_diagram(context, *end, &shown),
            _ => None,
        },
        choices: choices(context, &all, narrowed),
        caption: lang.say(LinksMsg::Caption { shown: &context.count(shown.len()), all: &context.count(all.len()) }),
        holds: row::holds(context, &groups),
        notes: row::notes(context, &shown),
        groups,
        targets: targets(context, &all),
        title,
    })
}

/// The figures on screen that can be saved, each by its name in `data-figure`.
#[inline(never)]
pub fn gate_more_pictures(context: &ViewContext<'_>) -> Vec<Picture> {
    let lang = context.lang();
    let picture = |name, title: ExportMsg<'_>| Picture { name, title: lang.say(title) };
    if context.loaded.links_file.is_some() || dossier::dossier(context).is_some() {
        return Vec::new();
    }
    if let Some(page) = programme::programme(context) {
        return page.totals.map(|_| picture("totals", ExportMsg::FigureTotals)).into_iter().collect();
    }
    let Some(linked) = linked(context, &Narrowed::default()) else {
        return overview::overview(context)
            .map(|_| picture("programmes", ExportMsg::FigureProgrammes))
            .into_iter()
            .collect();
    };
    let linked = Some(linked);
    let ego =
        linked.iter().filter(|linked| linked.ego_diagram.is_some()).map(|_| picture("ego", ExportMsg::FigureLinks));
    let drawn = |linked: &&Linked| linked.targets.as_ref().is_some_and(|targets| targets.drawings.is_some());
    ego.chain(linked.iter().filter(drawn).map(|_| picture("targets", ExportMsg::FigureTargets))).collect()
}

/// How many partners and links, by programme.
fn summary(context: &ViewContext<'_>, lines: &[Line<'_>]) -> AttrValue {
    let lang = context.lang();
    if lines.is_empty() {
        return lang.say(LinksMsg::NoLinks);
    }
    let mut partners: Vec<End> = lines.iter().map(|line| line.other).collect();
    pledge_core::order::sort_by(&mut partners, Ord::cmp);
    partners.dedup();
    lang.say(LinksMsg::Summary {
        partners: &context.count(partners.len()),
        links: &context.count(lines.len()),
        programmes: &counts_by_programme(context, count_by_programme(lines.iter().map(|line| line.link))),
    })
}
