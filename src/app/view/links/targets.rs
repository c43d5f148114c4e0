//! Which partners have pledged, and when, against the places asked about.

use super::{
    end::EndName,
    line::Line,
    pledge::{PledgeCell, of_end, status_of},
};
use crate::{app::view::Scene, i18n::LinksMsg};
use pledge_core::{End, Status, order};
use yew::AttrValue;

/// A partner that has pledged, beside the place itself.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetRow {
    /// The partner.
    pub partner: EndName,
    /// Its pledge.
    pub theirs: PledgeCell,
    /// The place.
    pub own: EndName,
    /// Its pledge.
    pub ours: PledgeCell,
}

/// The pledges of the partners.
#[derive(Debug, Clone, PartialEq)]
pub struct Targets {
    /// How many have pledged, have not, and are not known.
    pub summary: AttrValue,
    /// Those that have pledged.
    pub rows: Vec<TargetRow>,
}

/// The pledges of the partners of these links; `None` where there are none.
pub fn targets(scene: &Scene<'_>, lines: &[Line<'_>]) -> Option<Targets> {
    let data = &scene.loaded.data;
    let mut pairs: Vec<(End, End)> = lines.iter().map(|line| (line.own, line.other)).collect();
    order::sort_by(&mut pairs, Ord::cmp);
    pairs.dedup();
    let mut others: Vec<End> = pairs.iter().map(|(_, other)| *other).collect();
    order::sort_by(&mut others, Ord::cmp);
    others.dedup();
    if others.is_empty() {
        return None;
    }
    let status = |end: End| status_of(data, &scene.snapshot, end);
    let count = |wanted: Status| scene.count(others.iter().filter(|other| status(**other) == wanted).count());
    let row = |(own, other): (End, End)| {
        Some(TargetRow {
            partner: EndName::of(scene, other)?,
            theirs: of_end(scene, other),
            own: EndName::of(scene, own)?,
            ours: of_end(scene, own),
        })
    };
    let mut pledged: Vec<(End, End)> =
        pairs.into_iter().filter(|(_, other)| status(*other) == Status::Declared).collect();
    order::sort_by(&mut pledged, |(_, a), (_, b)| year(scene, *a).cmp(&year(scene, *b)));
    Some(Targets {
        summary: scene.lang().say(LinksMsg::TargetsSummary {
            partners: &scene.count(others.len()),
            declared: &count(Status::Declared),
            covered: &count(Status::Covered),
            none: &count(Status::NotDeclared),
            unknown: &count(Status::Unknown),
        }),
        rows: pledged.into_iter().filter_map(row).collect(),
    })
}

/// The target year; those without one come last.
fn year(scene: &Scene<'_>, end: End) -> u16 {
    let year = match end {
        End::Home(id) => scene.snapshot.standing(id).pledge.and_then(|pledge| pledge.target_year),
        End::Abroad(id) => scene.loaded.data.target_of(id).and_then(|target| target.year),
    };
    year.unwrap_or(u16::MAX)
}
