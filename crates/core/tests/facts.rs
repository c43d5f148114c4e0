//! Promise: every fact of the founding documents is in the Japan package, once, with its source.
//!
//! The documents are JF (interview in JAPAN Forward, November 2021), KE (slides of the City of Koriyama, October 2020) and
//! GM (article on Greater Manchester and Japan, 2021).

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "tests may fail loudly")]

mod facts_table;
#[allow(dead_code, reason = "shared by several tests")]
mod japan_package;

use facts_table::FACTS;
use japan_package::{Row, rows};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A line of the table.
struct Fact {
    what: &'static str,
    source: &'static str,
    table: &'static str,
    /// Which row: columns with their whole values.
    of: Vec<(&'static str, &'static str)>,
    /// What it says: a column and its value (`=`) or a part of it (`~`).
    says: Vec<(&'static str, char, &'static str)>,
}

/// The lines of the table: fact | source | table | column=value; … | column=value; column~part; …
fn facts() -> Vec<Fact> {
    let list = |cell: &'static str| cell.split(';').map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let one = |line: &'static str| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let &[what, document, table, of, says] = cells.as_slice() else { panic!("five cells: {line}") };
        let source = match document {
            "JF" => "japan-forward",
            "KE" => "koriyama-essen-slides",
            "GM" => "greater-manchester-japan",
            other => other,
        };
        let condition = |part: &'static str| part.split_once('=').unwrap_or_else(|| panic!("column=value: {line}"));
        let claim = |part: &'static str| {
            let (column, value) =
                part.split_once(['=', '~']).unwrap_or_else(|| panic!("column=value or ~part: {line}"));
            (column, part.chars().nth(column.len()).unwrap_or('='), value)
        };
        Fact {
            what,
            source,
            table,
            of: list(of).into_iter().map(condition).collect(),
            says: list(says).into_iter().map(claim).collect(),
        }
    };
    FACTS.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(one).collect()
}

/// All tables that hold facts, read without the core.
fn package() -> HashMap<&'static str, Vec<Row>> {
    let tables: BTreeSet<&str> = facts().iter().map(|fact| fact.table).collect();
    tables.into_iter().map(|table| (table, rows(table))).collect()
}

fn cell<'a>(row: &'a Row, column: &str) -> &'a str {
    row.get(column).unwrap_or_else(|| panic!("no column {column}"))
}

/// The positions of the rows that a fact is about.
fn about(fact: &Fact, rows: &[Row]) -> Vec<usize> {
    let fits = |row: &Row| fact.of.iter().all(|(column, value)| cell(row, column) == *value);
    rows.iter().enumerate().filter(|(_, row)| fits(row)).map(|(at, _)| at).collect()
}

#[test]
fn every_fact_is_one_row_that_says_it_and_names_its_source() {
    let package = package();
    let mut missing = Vec::new();
    for fact in facts() {
        let rows = &package[fact.table];
        let found = about(&fact, rows);
        let [at] = found.as_slice() else {
            missing.push(format!("{}: {} rows in {}", fact.what, found.len(), fact.table));
            continue;
        };
        let row = &rows[*at];
        for (column, how, text) in &fact.says {
            let value = cell(row, column);
            if !(if *how == '=' { value == *text } else { value.contains(text) }) {
                missing.push(format!("{}: {}.{column} is {value:?}, not {text:?}", fact.what, fact.table));
            }
        }
        let keys: Vec<&str> = if fact.table == "sources" {
            vec![cell(row, "key")]
        } else {
            cell(row, "source").split_whitespace().collect()
        };
        if !keys.contains(&fact.source) {
            missing.push(format!("{}: {} cites {keys:?}, not {}", fact.what, fact.table, fact.source));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_source_of_a_fact_is_in_the_table_of_sources_with_a_title() {
    let titles: HashMap<String, String> =
        rows("sources").iter().map(|row| (cell(row, "key").to_owned(), cell(row, "title_en").to_owned())).collect();
    for key in ["japan-forward", "koriyama-essen-slides", "greater-manchester-japan"] {
        assert!(titles.get(key).is_some_and(|title| !title.is_empty()), "{key}");
    }
    for fact in facts() {
        assert!(titles.contains_key(fact.source), "{}: {}", fact.what, fact.source);
    }
}

/// The tables that only hold what the three documents say have no row that is not in the table of facts: a dossier is
/// neither shortened nor embellished unnoticed.
#[test]
fn the_dossiers_say_what_the_documents_say_and_no_more() {
    let package = package();
    let mut told: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for fact in facts() {
        told.entry(fact.table).or_default().extend(about(&fact, &package[fact.table]));
    }
    for table in ["link_focus", "link_events", "link_actors", "facts", "country_pledges", "milestones"] {
        let untold: Vec<&Row> =
            package[table].iter().enumerate().filter(|(at, _)| !told[table].contains(at)).map(|(_, row)| row).collect();
        assert!(untold.is_empty(), "{table}: {untold:?}");
    }
}

/// The numbers behind "17 partner countries" and "works with Tohoku municipalities".
#[test]
fn counts_that_facts_rest_on() {
    let joint_crediting = rows("programme_members");
    let order =
        |row: &&Row| cell(row, "programme") == "jcm" && cell(row, "order").parse().is_ok_and(|order: u32| order <= 17);
    assert_eq!(joint_crediting.iter().filter(order).count(), 17, "partners by the end of 2021");
    let malaysia = |row: &&Row| cell(row, "programme") == "jcm" && cell(row, "member") == "MY";
    assert_eq!(joint_crediting.iter().filter(malaysia).count(), 0, "Malaysia is no partner of the mechanism");
    let tohoku = |row: &&Row| {
        let prefecture = cell(row, "b").get(..2).unwrap_or_default();
        cell(row, "programme") == "domestic-renewable"
            && cell(row, "a") == "14100"
            && ["02", "03", "04", "05", "06", "07"].contains(&prefecture)
    };
    assert_eq!(
        rows("links").iter().filter(tohoku).count(),
        13,
        "municipalities in Tohoku with an agreement with Yokohama"
    );
    assert!(rows("leading_areas").len() >= 75);
}
