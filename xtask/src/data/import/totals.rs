//! Totals of pledges by kind: ours before and after, the list's, and the newest official figures.

use std::collections::BTreeSet;

use anyhow::Result;
use pledge_core::Dataset;

use super::list::List;
use super::ours::{Package, Table};
use super::report::Report;

/// The columns of `reported.csv`, each with the kinds of places that it counts.
const KINDS: [(&str, &[&str]); 5] = [
    ("prefectures", &["prefecture"]),
    ("cities", &["city", "designated_city"]),
    ("wards", &["ward"]),
    ("towns", &["town"]),
    ("villages", &["village"]),
];
const ALL: &str = "governments";

/// How many of each kind, in the order of `KINDS`.
pub(super) type Totals = [usize; 5];

/// The places by kind.
pub(super) fn of<'a>(places: impl Iterator<Item = &'a str>, base: &Dataset) -> Totals {
    let places: BTreeSet<&str> = places.collect();
    let mut totals = Totals::default();
    for place in places.iter().filter_map(|code| base.place(base.find(code)?)) {
        for (total, (_, kinds)) in totals.iter_mut().zip(KINDS) {
            *total += usize::from(kinds.contains(&&*place.kind));
        }
    }
    totals
}

/// The same for the rows of a table of pledges.
pub(super) fn ours(pledges: &Table, base: &Dataset) -> Totals {
    of((0..pledges.len()).map(|row| pledges.cell(row, "place")), base)
}

/// Reports ours before and after and theirs beside the newest official figures, and writes theirs to `reported.csv` if the list
/// is a whole one of a known day. Returns whether that table has the figures of this list now.
pub(super) fn report(
    package: &mut Package,
    list: &List,
    is_whole: bool,
    [before, after, theirs]: [Totals; 3],
    report: &mut Report,
) -> Result<bool> {
    let reported = package.table("reported")?;
    let row = |what: &str, counts: &dyn Fn(usize) -> usize, official: &str| {
        format!("  {what:<12}{:>8}{:>8}{:>8}  {official}", counts(0), counts(1), counts(2))
    };
    let all = [before, after, theirs];
    let sum = |at: usize| all.get(at).map_or(0, |totals| totals.iter().sum());
    report.notes.push("Totals        before   after  theirs  newest official figure".to_owned());
    report.notes.push(row(ALL, &sum, &newest(reported, ALL)));
    for (at, (column, _)) in KINDS.iter().enumerate() {
        let count = |which: usize| all.get(which).and_then(|totals| totals.get(at)).copied().unwrap_or_default();
        report.notes.push(row(column, &count, &newest(reported, column)));
    }
    let Some(date) = list.date.filter(|_| is_whole) else {
        let why = if is_whole { "give its day with --date" } else { "it is a list of one prefecture" };
        report.notes.push(format!("No total is written: {why}."));
        return Ok(false);
    };
    if !report.unmatched.is_empty() {
        report.notes.push("No total is written: some rows have no place.".to_owned());
        return Ok(false);
    }
    let date = date.to_string();
    let total = sum(2).to_string();
    let before =
        (0..reported.len()).filter(|row| counts(reported, *row, ALL) && reported.cell(*row, "date") < date.as_str());
    let most = before.filter_map(|row| Some((reported.cell(row, ALL).parse::<usize>().ok()?, row))).max();
    if let Some((most, row)) = most.filter(|(most, _)| *most > sum(2)) {
        let earlier = reported.cell(row, "date");
        report.notes.push(format!(
            "No total is written: {total} are fewer than the {most} of {earlier}. Is the list whole, and its date right?"
        ));
        return Ok(false);
    }
    let count: Vec<String> = std::iter::once(total).chain(theirs.map(|count| count.to_string())).collect();
    let columns = || std::iter::once(ALL).chain(KINDS.map(|(column, _)| column)).zip(count.iter().map(String::as_str));
    let is_pledge = |row: &usize| reported.cell(*row, "subject") == "pledges";
    let same_day = |row: &usize| reported.cell(*row, "date") == date && reported.cell(*row, "origin") == "official";
    if let Some(known) = (0..reported.len()).filter(is_pledge).find(same_day) {
        let said = |column: &str| reported.cell(known, column);
        let differs = columns().any(|(column, count)| !said(column).is_empty() && said(column) != count);
        if differs {
            let theirs = columns().map(|(column, count)| format!("{column} {count}")).collect::<Vec<_>>().join(", ");
            report.conflicts.push((format!("reported.csv {date}"), format!("theirs: {theirs}")));
        }
        return Ok(said("source").split(' ').any(|key| key == list.source.key));
    }
    let earlier = (0..reported.len()).filter(is_pledge).filter(|row| reported.cell(*row, "date") <= date.as_str());
    let at = earlier.max().map_or(0, |row| row + 1);
    let fixed = [
        ("date", date.as_str()),
        ("date_kind", "on"),
        ("subject", "pledges"),
        ("origin", "official"),
        ("source", &list.source.key),
    ];
    let cells: Vec<(&str, &str)> = fixed.into_iter().chain(columns()).collect();
    package.table_mut("reported")?.insert(at, &cells);
    report.notes.push(format!("reported.csv gets the total of {date}."));
    Ok(true)
}

/// Whether a row has a figure in this column that is not an article's own.
fn counts(reported: &Table, row: usize, column: &str) -> bool {
    let is_official = matches!(reported.cell(row, "origin"), "official" | "tally");
    reported.cell(row, "subject") == "pledges" && is_official && !reported.cell(row, column).is_empty()
}

/// The newest of these figures, with its date.
fn newest(reported: &Table, column: &str) -> String {
    let rows = (0..reported.len()).filter(|row| counts(reported, *row, column));
    let newest = rows.max_by_key(|row| reported.cell(*row, "date"));
    newest.map_or_else(
        || "none".to_owned(),
        |row| {
            let who = if reported.cell(row, "origin") == "tally" { ", counted by others" } else { "" };
            format!("{} ({}{who})", reported.cell(row, column), reported.cell(row, "date"))
        },
    )
}
