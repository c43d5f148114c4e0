//! Imports a list of pledges: the Ministry's, or that of a prefecture for its municipalities.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use pledge_core::{Dataset, Declared};

use super::compare::{self, Grade, Verdict, agree, cells, compare, more_exact, words};
use super::heading::Field;
use super::joint;
use super::list::List;
use super::ours::{Package, Table};
use super::place::{self, Found, declared, full_name};
use super::report::Report;
use super::rows::Row;
use super::totals;

/// The year by which such lists count pledges, unless a column says otherwise.
const TARGET_YEAR: &str = "2050";

/// What the list says of one place.
struct Statement {
    declared: Declared,
    rows: Vec<Row>,
    note: String,
    target_year: String,
}

/// Imports a list into `package`, and reports the outcome of each row.
pub(super) fn import(package: &mut Package, rows: Vec<Row>, list: &List) -> Result<Report> {
    let base = package.dataset();
    let places = place::find(rows, Field::Declared, &base, list.day())?;
    let mut report = Report::default();
    for lost in places.lost {
        let lines = if lost.no_place { &mut report.left_out } else { &mut report.unmatched };
        lines.push((lost.row.at.clone(), format!("{}: {}", lost.row.text(), lost.why)));
    }
    let all: BTreeSet<String> = places.found.iter().map(|found| found.place.clone()).collect();
    let stated = statements(places.found, list, &base, &mut report);
    let before = totals::ours(package.table("pledges")?, &base);

    let table = package.table_mut("pledges")?;
    let joint = joint_words(&stated, table, &base);
    for (place, statement) in &stated {
        update_pledge(table, place, statement, joint.get(place).map_or("", String::as_str), list, &base, &mut report);
    }
    table.sort_by_columns(&["place"]);
    missing(table, &all, list, &base, &mut report);

    let theirs = totals::of(all.iter().map(String::as_str), &base);
    let after = totals::ours(package.table("pledges")?, &base);
    let is_whole = prefectures(&all).len() > 1;
    let is_cited = totals::report(package, list, is_whole, [before, after, theirs], &mut report)?;
    if is_cited || !report.added.is_empty() || !report.changed.is_empty() {
        list.source.write(package)?;
    }
    report.sort();
    Ok(report)
}

/// What the list says of each place. Where it has several rows of one, the most exact date counts, if they agree.
fn statements(found: Vec<Found>, list: &List, base: &Dataset, report: &mut Report) -> BTreeMap<String, Statement> {
    let mut by_place: BTreeMap<String, Vec<Found>> = BTreeMap::new();
    for found in found {
        by_place.entry(found.place.clone()).or_default().push(found);
    }
    let mut stated = BTreeMap::new();
    for (place, mut rows) in by_place {
        // Sorted, so that the result does not depend on the order of the list.
        rows.sort_by_key(|found| found.row.text());
        let dates = || rows.iter().map(|found| found.declared);
        if dates().any(|one| dates().any(|other| !agree(one, other))) {
            let dates: BTreeSet<String> = dates().map(words).collect();
            let said =
                format!("the list has it with several dates: {}", dates.into_iter().collect::<Vec<_>>().join(", "));
            report.conflicts.push((full_name(base, &place), said));
            continue;
        }
        let most = dates().fold(Declared::Undated, |best, date| if more_exact(date, best) { date } else { best });
        // A place on a list without dates has declared by the list's day.
        let declared = match list.date {
            Some(date) if most == Declared::Undated => Declared::By(date),
            _ => most,
        };
        let notes: BTreeSet<&str> = rows.iter().map(|found| found.row.get(Field::Note)).collect();
        let note = notes.into_iter().filter(|note| !note.is_empty()).collect::<Vec<_>>().join(" ");
        let year = rows.iter().map(|found| year(found.row.get(Field::TargetYear))).find(|year| !year.is_empty());
        let target_year = year.unwrap_or_else(|| TARGET_YEAR.to_owned());
        let rows = rows.into_iter().map(|found| found.row).collect();
        stated.insert(place, Statement { declared, rows, note, target_year });
    }
    stated
}

/// Updates the pledge of one place.
fn update_pledge(
    table: &mut Table,
    place: &str,
    statement: &Statement,
    joint: &str,
    list: &List,
    base: &Dataset,
    report: &mut Report,
) {
    let name = full_name(base, place);
    let theirs = (statement.declared, list.grade);
    let (date, kind) = cells(statement.declared);
    let ours = |row: usize| {
        let declared = declared(table.cell(row, "declared"), table.cell(row, "declared_kind"));
        (declared, Grade::of(table.cell(row, "grade")))
    };
    // A place may have pledged twice: the row that agrees is meant.
    let known = table.rows_with("place", place);
    let known = known.min_by_key(|row| u8::from(compare(ours(*row), theirs) == Verdict::Conflict));
    let Some(row) = known else {
        report.added.push((name, words(statement.declared)));
        table.push(&[
            ("place", place),
            ("target_year", &statement.target_year),
            ("declared", &date),
            ("declared_kind", kind),
            ("status", "declaration"),
            ("joint", joint),
            ("grade", list.grade.id()),
            ("source", &list.source.key),
            ("remark", &statement.note),
        ]);
        return;
    };
    let (our_date, our_grade) = ours(row);
    let sources = table.cell(row, "source").to_owned();
    let mut changes = Vec::new();
    match compare((our_date, our_grade), theirs) {
        Verdict::Same => {}
        Verdict::Ours => {
            let said = format!("ours {} ({sources}, {}), theirs {}", words(our_date), our_grade.id(), words(theirs.0));
            report.kept.push((name, said));
            return;
        }
        Verdict::Conflict => {
            let [ours, theirs] = [our_date, theirs.0].map(words);
            let at = statement.rows.iter().map(|row| row.at.as_str()).collect::<Vec<_>>().join(", ");
            let said = format!("ours {ours} ({sources}), theirs {theirs} ({}, {at})", list.source.key);
            report.conflicts.push((name, said));
            return;
        }
        verdict @ (Verdict::Date | Verdict::Source) => {
            if verdict == Verdict::Date {
                changes.push(format!("{} becomes {}", words(our_date), words(theirs.0)));
                table.set(row, "declared", &date);
                table.set(row, "declared_kind", kind);
            }
            if list.grade < our_grade {
                changes.push(format!("{} becomes {}", our_grade.id(), list.grade.id()));
                table.set(row, "grade", list.grade.id());
            }
            table.set(row, "source", &list.source.before(&sources));
        }
    }
    if table.cell(row, "joint").is_empty() && !joint.is_empty() {
        changes.push(format!("joint: {joint}"));
        table.set(row, "joint", joint);
        table.set(row, "source", &list.source.before(&sources));
    }
    let status = table.cell(row, "status");
    if !changes.is_empty() && status != "declaration" {
        changes.push(format!("its status stays {status}"));
    }
    let notes = ["note", "note_ja", "note_en"].map(|column| table.cell(row, column)).into_iter();
    let notes: Vec<&str> = notes.filter(|note| !note.is_empty()).collect();
    match changes.is_empty() {
        true => report.same += 1,
        // What was said of the old date may not be true of the new one.
        false if notes.is_empty() => report.changed.push((name, changes.join(", "))),
        false => {
            report.changed.push((name, format!("{}; look at its note: {}", changes.join(", "), notes.join(" / "))));
        }
    }
}

fn joint_words(stated: &BTreeMap<String, Statement>, ours: &Table, base: &Dataset) -> BTreeMap<String, String> {
    let names: Vec<String> = stated
        .keys()
        .map(|place| {
            let place = base.find(place).and_then(|id| base.place(id));
            place.map(|place| place.name_ja.to_string()).unwrap_or_default()
        })
        .collect();
    let pledges = stated.iter().zip(&names).map(|((place, statement), name)| joint::Pledge {
        place,
        name,
        date: compare::cells(statement.declared).0,
        note: &statement.note,
        word: ours.rows_with("place", place).map(|row| ours.cell(row, "joint")).next().unwrap_or_default(),
    });
    joint::words(&pledges.collect::<Vec<_>>())
}

/// Pledges of ours that the list should have, as far as it goes: the places of its prefectures, until its day.
fn missing(table: &Table, theirs: &BTreeSet<String>, list: &List, base: &Dataset, report: &mut Report) {
    let prefectures = prefectures(theirs);
    let is_whole = prefectures.len() > 1;
    for row in 0..table.len() {
        let place = table.cell(row, "place");
        let declared = declared(table.cell(row, "declared"), table.cell(row, "declared_kind"));
        let is_meant = is_whole || prefectures.contains(place.get(..2).unwrap_or_default());
        let is_later = list.day().zip(declared.date()).is_some_and(|(day, date)| date.first_day() > day);
        if is_meant && !is_later && !theirs.contains(place) {
            let status = table.cell(row, "status");
            let said = format!("{status}, {} ({})", words(declared), table.cell(row, "source"));
            report.missing.push((full_name(base, place), said));
        }
    }
}

/// The prefectures that places lie in, by the beginning of their codes.
fn prefectures(places: &BTreeSet<String>) -> BTreeSet<&str> {
    places.iter().filter_map(|place| place.get(..2)).collect()
}

/// The year in a cell such as 2050年 or ２０５０年度まで.
pub(super) fn year(cell: &str) -> String {
    let half =
        |c: char| if ('０'..='９').contains(&c) { char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c) } else { c };
    let digits: String =
        cell.chars().map(half).skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    if digits.len() == 4 { digits } else { String::new() }
}
