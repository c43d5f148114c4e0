//! The `pledges` and `absences` tables.

use super::{
    facts::{Sources, each},
    places::known,
    table::{Cells, Table},
    value,
};
use crate::order::Order;
use crate::{
    dataset::Dataset,
    date::{Declared, PartialDate},
    issue::{Issue, Reason},
    place::PlaceId,
    pledge::{Absence, Grade, Pledge, PledgeStatus},
};

/// The kinds of target, in the words of the Net Zero Tracker, that mean that nothing is emitted on balance. A list without
/// the column is one of such pledges, as Japan's is.
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
    let place = table.needed("place", issues);
    let (target_year, declared, kind) =
        (table.cells("target_year"), table.cells("declared"), table.cells("declared_kind"));
    let (status, joint, grade) = (table.cells("status"), table.cells("joint"), table.cells("grade"));
    let (target, source, note) = (table.cells("target"), table.cells("source"), table.cells("note"));
    let (interim_year, interim) = (table.cells("interim_year"), table.cells("interim_target"));
    if !place.exist() {
        return Vec::new();
    }
    let one = |row: usize| {
        Ok(Pledge {
            place: known(place, row, data)?,
            target_year: target_year.maybe(row, value::year)?,
            interim_year: interim_year.maybe(row, value::year)?,
            interim: interim.text(row),
            neutral: target.maybe(row, |text| Ok(NEUTRAL.contains(&text)))?.unwrap_or(true),
            declared: dated(declared, kind, row)?,
            status: status.maybe(row, status_of)?.unwrap_or(PledgeStatus::Declaration),
            grade: grade.maybe(row, grade_of)?.unwrap_or(Grade::Other),
            sources: sources.list(source, row)?,
            joint: joint.text(row),
            note: note.text(row),
        })
    };
    let same =
        |a: &Pledge, b: &Pledge| a.place == b.place && a.declared == b.declared && a.target_year == b.target_year;
    collect(table, place, one, |pledge| pledge.place, same, issues)
}

pub(super) fn absences(table: &Table, data: &Dataset, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<Absence> {
    let place = table.needed("place", issues);
    let (as_of, source, note) = (table.needed("as_of", issues), table.cells("source"), table.cells("note"));
    if !place.exist() || !as_of.exist() {
        return Vec::new();
    }
    let one = |row: usize| {
        Ok(Absence {
            place: known(place, row, data)?,
            as_of: as_of.must(row, value::date)?,
            sources: sources.list(source, row)?,
            note: note.text(row),
        })
    };
    collect(table, place, one, |absence| absence.place, |a, b| a.place == b.place && a.as_of == b.as_of, issues)
}

/// Reads every row, drops what an earlier row says already, and sorts by place.
pub(super) fn collect<T>(
    table: &Table,
    rows: Cells<'_>,
    one: impl Fn(usize) -> Result<T, Issue>,
    place: impl Fn(&T) -> PlaceId,
    same: impl Fn(&T, &T) -> bool,
    issues: &mut Vec<Issue>,
) -> Vec<T> {
    let mut read: Vec<(usize, T)> = Vec::new();
    each(table, issues, &mut |row| one(row).map(|item| read.push((row, item))));
    read.order_by(|(_, a), (_, b)| place(a).cmp(&place(b)));
    let mut kept: Vec<(usize, T)> = Vec::with_capacity(read.len());
    for (row, item) in read {
        let twin = kept
            .iter()
            .rev()
            .take_while(|(_, other)| place(other) == place(&item))
            .find(|(_, other)| same(other, &item));
        match twin {
            Some((first, _)) => issues.push(rows.issue(row, Reason::Duplicate { first: rows.number(*first) })),
            None => kept.push((row, item)),
        }
    }
    kept.into_iter().map(|(_, item)| item).collect()
}

/// A date without a kind is taken as exact; a kind without a date is a fault.
pub(super) fn dated(declared: Cells<'_>, kind: Cells<'_>, row: usize) -> Result<Declared, Issue> {
    let date = declared.maybe(row, value::date)?;
    let make = kind.maybe(row, |text| match text {
        "on" => Ok(Declared::On as fn(PartialDate) -> Declared),
        "by" => Ok(Declared::By),
        _ => Err(Reason::Choice),
    })?;
    match (date, make) {
        (Some(date), make) => Ok(make.unwrap_or(Declared::On)(date)),
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
