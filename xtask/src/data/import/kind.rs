//! Recognises by its headings what a file is: a list of pledges, of sister cities, or a snapshot of the tracker.

use super::heading::Field;
use super::layout::Layout;
use super::read::Sheet;

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Kind {
    /// Municipalities and the dates of their pledges: the Ministry's list, or a prefecture's
    Pledges,
    /// Sister cities: the list of CLAIR
    Links,
    /// Targets of countries, regions and cities: Net Zero Tracker
    Tracker,
}

/// The kind of a file with these sheets; `None` when no heading is known.
pub(super) fn find(sheets: &[Sheet], layouts: &[Option<Layout>]) -> Option<Kind> {
    if sheets.iter().any(is_tracker) {
        return Some(Kind::Tracker);
    }
    let fields = || layouts.iter().flatten().flat_map(|layout| layout.blocks.iter().flatten()).map(|(field, _)| *field);
    let has = |wanted: Field| fields().any(|field| field == wanted);
    if has(Field::PartnerJa) || has(Field::PartnerEn) {
        return Some(Kind::Links);
    }
    fields().next().map(|_| Kind::Pledges)
}

fn is_tracker(sheet: &Sheet) -> bool {
    let has = |name: &str| sheet.rows.first().is_some_and(|row| row.iter().any(|cell| cell == name));
    has("actor_type") && has("end_target")
}
