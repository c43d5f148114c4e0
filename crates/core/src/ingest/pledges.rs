//! The `pledges` and `absences` tables.

use super::{cells::Cells, notes::note, places::place_at, rows::collect, sources::Sources, table::Table};
use crate::model::{
    dataset::Dataset,
    date::{Declared, PartialDate},
    issue::{Issue, Reason},
    pledge::{Absence, Grade, Interim, InterimKind, Pledge, PledgeStatus},
};

/// The kinds of target of the Net Zero Tracker that count as net zero. A list without the column, such as Japan's, has only such
/// pledges.
pub(super) const NEUTRAL: [&str; 7] = [
    "net-zero",
    "zero-emissions",
    "zero-carbon",
    "carbon-neutral",
    "climate-neutral",
    "ghg-neutral",
    "climate-positive",
];

pub(super) fn pledges(table: &Table, data: &Dataset, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<Pledge> {
    let place = table.required_column("place", issues);
    let (target_year, declared, kind) =
        (table.cells("target_year"), table.cells("declared"), table.cells("declared_kind"));
    let (status, joint, grade) = (table.cells("status"), table.cells("joint"), table.cells("grade"));
    let (target, source) = (table.cells("target"), table.cells("source"));
    if !place.exists() {
        return Vec::new();
    }
    let one = |row: usize| {
        Ok(Pledge {
            place: place_at(place, row, data)?,
            target_year: target_year.year(row)?,
            interim: interim(table, row)?,
            neutral: target.optional(row, |text| Ok(NEUTRAL.contains(&text)))?.unwrap_or(true),
            declared: dated(declared, kind, row)?,
            status: status.optional(row, status_of)?.unwrap_or(PledgeStatus::Declaration),
            grade: grade.optional(row, grade_of)?.unwrap_or(Grade::Other),
            sources: sources.list(source, row)?,
            joint: joint.text(row),
            note: note(table, row),
        })
    };
    let same =
        |a: &Pledge, b: &Pledge| a.place == b.place && a.declared == b.declared && a.target_year == b.target_year;
    collect(table, place, one, |pledge| pledge.place, same, issues)
}

fn interim(table: &Table, row: usize) -> Result<Interim, Issue> {
    let kind_of = |text: &str| match text {
        "reduction" => Ok(InterimKind::Reduction),
        "below-bau" => Ok(InterimKind::BelowUsual),
        "intensity" => Ok(InterimKind::Intensity),
        "absolute" => Ok(InterimKind::Absolute),
        "other" => Ok(InterimKind::Other),
        _ => Err(Reason::Choice),
    };
    let percent = table.cells("interim_percent");
    Ok(Interim {
        year: table.cells("interim_year").year(row)?,
        kind: table.cells("interim_kind").optional_or_blank(row, kind_of)?,
        percent: percent.optional_or_blank(row, |text| percent.reader().scaled(text, 2))?,
        base_year: table.cells("interim_base_year").year(row)?,
        text: table.cells("interim_target").text(row),
    })
}

pub(super) fn absences(table: &Table, data: &Dataset, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<Absence> {
    let place = table.required_column("place", issues);
    let (as_of, source) = (table.required_column("as_of", issues), table.cells("source"));
    if !place.exists() || !as_of.exists() {
        return Vec::new();
    }
    let one = |row: usize| {
        Ok(Absence {
            place: place_at(place, row, data)?,
            as_of: as_of.required(row, as_of.reader().date)?,
            sources: sources.list(source, row)?,
            note: note(table, row),
        })
    };
    collect(table, place, one, |absence| absence.place, |a, b| a.place == b.place && a.as_of == b.as_of, issues)
}

/// Reads a date and its kind: without a kind it is exact; a kind without a date is an issue.
pub(super) fn dated(declared: Cells<'_>, kind: Cells<'_>, row: usize) -> Result<Declared, Issue> {
    let date = declared.optional_or_blank(row, declared.reader().dated)?;
    let make = kind.optional(row, |text| match text {
        "on" => Ok(Declared::On as fn(PartialDate) -> Declared),
        "by" => Ok(Declared::By),
        _ => Err(Reason::Choice),
    })?;
    match (date, make) {
        (Some(period), _) if period.by => Ok(Declared::By(period.date)),
        (Some(dated), make) => Ok(make.unwrap_or(Declared::On)(dated.date)),
        (None, None) => Ok(Declared::Undated),
        (None, Some(_)) => Err(declared.issue(row, Reason::Empty)),
    }
}

pub(super) fn status_of(text: &str) -> Result<PledgeStatus, Reason> {
    Ok(match text {
        "declaration" => PledgeStatus::Declaration,
        "policy" => PledgeStatus::Policy,
        "law" => PledgeStatus::Law,
        "proposed" => PledgeStatus::Proposed,
        "achieved" => PledgeStatus::Achieved,
        _ => return Err(Reason::Choice),
    })
}

fn grade_of(text: &str) -> Result<Grade, Reason> {
    Ok(match text {
        "official" => Grade::Official,
        "press" => Grade::Press,
        "dataset" => Grade::Dataset,
        "other" => Grade::Other,
        _ => return Err(Reason::Choice),
    })
}
