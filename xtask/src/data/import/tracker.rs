//! Imports a snapshot of Net Zero Tracker into the targets of `world/`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::Result;
use pledge_core::{Dataset, Declared, PartialDate};

use super::compare::{Grade, Verdict, cells, compare, words};
use super::list::List;
use super::ours::{Package, Table};
use super::place::{declared, full_name};
use super::read::Sheet;
use super::report::Report;
use super::snapshot::{self, COLUMNS, INTERIM, Places, Target};

/// Kinds of actors that places of ours can be; the tracker has companies too.
const ACTORS: [&str; 3] = ["country", "region", "city"];

/// Imports a snapshot into `package`, and reports the outcome of each row.
pub(super) fn import(package: &mut Package, sheets: &[Sheet], list: &List) -> Result<Report> {
    let base = package.dataset();
    let mut report = Report::default();
    let places = Places::of(package.table("places")?);
    let mut by_place: BTreeMap<String, BTreeMap<String, Target>> = BTreeMap::new();
    let (mut others, mut none) = (0_usize, 0_usize);
    for target in sheets.iter().flat_map(|sheet| snapshot::read(sheet, list.date)) {
        if !ACTORS.contains(&target.actor.as_str()) {
            others += 1;
            continue;
        }
        match places.find(&target) {
            Ok(place) => {
                // The order of rows of one place must not depend on their position.
                let said = format!("{:?} {:?} {:?}", target.cells, target.interim, target.declared);
                by_place.entry(place).or_default().insert(said, target);
            }
            Err(why) => report.unmatched.push((target.at, why)),
        }
    }
    let order: HashMap<String, usize> = {
        let table = package.table("places")?;
        (0..table.len()).map(|row| (table.cell(row, "code").to_owned(), row)).collect()
    };
    let dates = dates(package.table("sources")?);
    let table = package.table_mut("pledges")?;
    for (place, targets) in &by_place {
        let name = full_name(&base, place);
        let mut targets = targets.values();
        match (targets.next(), targets.next()) {
            (Some(target), None) => none += update_target(table, place, target, name, list, &dates, &mut report),
            _ => report.conflicts.push((name, "the snapshot has it several times, not alike".to_owned())),
        }
    }
    missing(table, &by_place.keys().cloned().collect(), &base, &mut report);
    if !report.added.is_empty() || !report.changed.is_empty() {
        table.sort_by_key("place", |place| order.get(place).copied().unwrap_or(usize::MAX));
        list.source.write(package)?;
    }
    report.notes.push(format!("{none} without a target in both; {others} companies and others passed over"));
    report.sort();
    Ok(report)
}

/// Updates the target of one place. Returns 1 where neither the snapshot nor ours has a target.
fn update_target(
    table: &mut Table,
    place: &str,
    target: &Target,
    name: String,
    list: &List,
    dates: &HashMap<String, PartialDate>,
    report: &mut Report,
) -> usize {
    let known = table.rows_with("place", place).next();
    let has_target = target.cells.get(1).is_some_and(|kind| !kind.is_empty());
    let said = format!("{} {}", target.cells.join(" "), words(target.declared));
    let (date, kind) = cells(target.declared);
    let row = match (known, has_target) {
        (None, false) => return 1,
        (Some(row), false) => {
            report.conflicts.push((name, format!("ours {}, theirs no target", ours(table, row))));
            return 0;
        }
        (None, true) => {
            table.push(&[("place", place), ("grade", list.grade.id()), ("source", &list.source.key)]);
            report.added.push((name, said));
            fill(table, table.len().saturating_sub(1), target, (&date, kind));
            return 0;
        }
        (Some(row), true) => row,
    };
    let (before, grade) = (ours(table, row), Grade::of(table.cell(row, "grade")));
    let sources = table.cell(row, "source").to_owned();
    let our_date = declared(table.cell(row, "declared"), table.cell(row, "declared_kind"));
    let differs = COLUMNS.iter().zip(&target.cells).any(|(column, cell)| table.cell(row, column) != cell);
    // A later snapshot of the same tracker counts; anything else that differs is for a person to decide.
    let newest = sources.split(' ').filter_map(|key| dates.get(key)).map(|date| date.last_day()).max();
    let is_newer = list.day().is_some_and(|day| newest.is_none_or(|newest| day > newest));
    let verdict = compare((our_date, grade), (target.declared, list.grade));
    if differs && is_newer && grade >= list.grade {
        fill(table, row, target, (&date, kind));
    } else if differs || verdict == Verdict::Conflict {
        report.conflicts.push((name, format!("ours {before} ({sources}), theirs {said} ({})", list.source.key)));
        return 0;
    } else if verdict == Verdict::Date {
        table.set(row, "declared", &date);
        table.set(row, "declared_kind", kind);
    } else {
        match verdict {
            Verdict::Ours => report.kept.push((name, format!("ours {before} ({sources}), theirs {said}"))),
            _ => report.same += 1,
        }
        return 0;
    }
    table.set(row, "source", &list.source.before(&sources));
    let notes = ["note", "note_ja", "note_en"].map(|column| table.cell(row, column)).concat();
    let look = if notes.is_empty() { String::new() } else { format!("; look at its note: {notes}") };
    report.changed.push((name, format!("{before} becomes {said}{look}")));
    0
}

/// The target of a row of ours, in the words in which theirs is said.
fn ours(table: &Table, row: usize) -> String {
    let cells = COLUMNS.map(|column| table.cell(row, column)).join(" ");
    let declared: Declared = declared(table.cell(row, "declared"), table.cell(row, "declared_kind"));
    format!("{cells} {}", words(declared))
}

fn fill(table: &mut Table, row: usize, target: &Target, (date, kind): (&str, &str)) {
    let columns = COLUMNS.iter().zip(&target.cells).chain(INTERIM.iter().zip(&target.interim));
    for (column, cell) in columns {
        table.set(row, column, cell);
    }
    table.set(row, "declared", date);
    table.set(row, "declared_kind", kind);
}

/// The dates of sources.
fn dates(sources: &Table) -> HashMap<String, PartialDate> {
    let date = |row: usize| Some((sources.cell(row, "key").to_owned(), PartialDate::parse(sources.cell(row, "date"))?));
    (0..sources.len()).filter_map(date).collect()
}

fn missing(table: &Table, theirs: &BTreeSet<String>, base: &Dataset, report: &mut Report) {
    for row in 0..table.len() {
        let place = table.cell(row, "place");
        if !theirs.contains(place) {
            report.missing.push((full_name(base, place), ours(table, row)));
        }
    }
}
