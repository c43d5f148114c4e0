//! The figures of coverage for selections as readers make them, against a recursion over the CSV rows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

mod recount;

use pledge_core::{AsOf, Coverage, Dataset, PlaceId, Snapshot, ingest, measure::coverage::coverage};
use recount::{Country, Row, bounds, file, rows};
use std::{collections::BTreeMap, fs};

fn load(package: &str) -> Dataset {
    let table = |name| ingest::csv::read(name, &fs::read(file(package, name)).unwrap()).0;
    let (data, issues) = ingest::read(&["places", "pledges", "absences", "sources"].map(table));
    assert_eq!(issues, []);
    data
}

/// Package, date, selection: codes, or a question about a row that picks them; `None` for everything declared.
enum Pick {
    Codes(&'static [&'static str]),
    Rows(fn(&Row) -> bool),
    Declared,
}

use Pick::{Codes, Declared, Rows};

const SELECTIONS: &[(&str, &str, &str, Pick)] = &[
    ("nothing", "japan", "2021-10-29", Codes(&[])),
    ("one city that has declared", "japan", "2021-10-29", Codes(&["14130"])),
    ("a city in its prefecture", "japan", "2021-10-29", Codes(&["14100", "14000"])),
    ("a prefecture before its city", "japan", "2021-10-29", Codes(&["14000", "14100"])),
    ("the same city three times", "japan", "2021-10-29", Codes(&["40100", "40100", "40100"])),
    ("a prefecture with all its own", "japan", "2021-10-29", Rows(|row| row["code"].starts_with("14"))),
    ("all of a prefecture but itself", "japan", "2021-10-29", Rows(|row| row["parent"] == "40000")),
    (
        "the seven that had not declared",
        "japan",
        "2021-10-29",
        Codes(&["05000", "08000", "11000", "17000", "23000", "35000", "40000"]),
    ),
    (
        "the same before their day of absence ends",
        "japan",
        "2020-12",
        Codes(&["05000", "08000", "11000", "17000", "23000", "35000", "40000"]),
    ),
    ("the wards of Tokyo", "japan", "2021", Rows(|row| row["kind"] == "ward")),
    (
        "designated cities and their prefectures",
        "japan",
        "2020-10",
        Rows(|row| ["14000", "14100", "14130", "14150", "40000", "40100", "40130"].contains(&&*row["code"])),
    ),
    ("villages", "japan", "2023", Rows(|row| row["kind"] == "village")),
    ("all prefectures", "japan", "2021-10-29", Rows(|row| row["kind"] == "prefecture")),
    ("everything there is", "japan", "2021-10-29", Rows(|_| true)),
    ("everything, in the last year", "japan", "2026", Rows(|_| true)),
    ("every municipality, in a month", "japan", "2020-12", Rows(|row| row["kind"] != "prefecture")),
    ("every third row, in a year", "japan", "2020", Rows(|row| row["code"].ends_with(['1', '4', '7']))),
    ("before everything", "japan", "1990", Rows(|row| row["kind"] == "city")),
    ("all that has declared, on the headline day", "japan", "2021-10-29", Declared),
    ("all that has declared, before the national pledge", "japan", "2020-09", Declared),
    ("all that has declared, in a year", "japan", "2019", Declared),
    ("all that has declared, before everything", "japan", "1990", Declared),
    ("all that has declared, in the end", "japan", "2026-12-31", Declared),
    ("a country of the world", "world", "2021", Codes(&["DEU"])),
    ("a country whose regions exceed it", "world", "2022-12-20", Rows(|row| row["code"].starts_with("CHN"))),
    ("regions only", "world", "2021-06", Rows(|row| row["kind"] == "region")),
    ("cities only", "world", "2020", Rows(|row| row["kind"] == "city")),
    ("cities and regions of one country", "world", "2021", Rows(|row| row["code"].starts_with("DEU-"))),
    ("the world", "world", "2022-12-20", Rows(|_| true)),
    ("all that has declared, in the world", "world", "2022-12-20", Declared),
    ("all that has declared, in the world, earlier", "world", "2019-12", Declared),
];

#[test]
fn every_figure_of_every_selection_is_the_one_that_the_rows_give() {
    assert!(SELECTIONS.len() >= 20);
    let data: BTreeMap<&str, Dataset> = ["japan", "world"].map(|package| (package, load(package))).into();
    let places: BTreeMap<&str, Vec<Row>> = ["japan", "world"].map(|package| (package, rows(package, "places"))).into();
    for (name, package, date, pick) in SELECTIONS {
        let data = &data[package];
        let codes: Option<Vec<&str>> = match pick {
            Codes(codes) => Some(codes.to_vec()),
            Rows(fits) => Some(places[package].iter().filter(|row| fits(row)).map(|row| &*row["code"]).collect()),
            Declared => None,
        };
        let ids: Option<Vec<PlaceId>> =
            codes.as_ref().map(|codes| codes.iter().map(|code| data.find(code).expect(code)).collect());
        let Some(AsOf::On(day)) = AsOf::parse(date) else { panic!("{date}") };
        let found = coverage(&Snapshot::at(data, day.last_day()), ids.as_deref());
        let expected = Country::read(package, &bounds(date).1).coverage(codes.as_deref());
        assert_eq!(found, expected, "{name}, {date}");
        let half_up = (2_000 * expected.people + expected.national) / (2 * expected.national);
        assert_eq!(found.share().map(u64::from), Some(half_up), "{name}, {date}");
    }
}

/// The list would prove little if its figures were all alike.
#[test]
fn the_selections_have_every_part_of_a_figure() {
    let found: Vec<Coverage> = SELECTIONS
        .iter()
        .filter_map(|(_, package, date, pick)| match pick {
            Codes(codes) => Some(Country::read(package, &bounds(date).1).coverage(Some(codes))),
            Declared => Some(Country::read(package, &bounds(date).1).coverage(None)),
            Rows(_) => None,
        })
        .collect();
    let parts: [fn(&Coverage) -> u64; 6] =
        [|c| c.own, |c| c.above, |c| c.both, |c| c.maybe, |c| c.naive - c.people, |c| c.people - c.covered];
    for part in parts {
        assert!(found.iter().any(|coverage| part(coverage) > 0), "{found:?}");
    }
    assert!(found.iter().any(|coverage| coverage.people == 0));
}
