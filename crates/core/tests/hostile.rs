//! Promise: whatever file somebody opens, nothing fails, every fault is named, and what can be read is read.
//!
//! The files and what must come of them are in `tests/fixtures/hostile/`; its README says how they are written.

#![allow(clippy::panic, clippy::expect_used, reason = "tests may fail loudly")]

#[allow(dead_code, reason = "shared by several tests")]
mod files;

use pledge_core::{
    Dataset, Day, Issue, PlaceId, Snapshot,
    ingest::{self, Table, compact, csv, header::SINGLE, merge, own},
    measure::coverage::coverage,
    query::{self, Filter, Query, SearchIndex, Sort},
};
use std::{fmt::Write, fs, path::PathBuf};

const LAST: Day = Day { year: 2030, month: 12, day: 31 };

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/hostile")
}

/// The names of all files, in order.
fn names() -> Vec<String> {
    let list = fs::read_dir(folder()).expect("the fixtures are checked in").filter_map(|entry| {
        let path = entry.expect("readable").path();
        (path.extension()? == "csv").then(|| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()))?
    });
    let mut names: Vec<String> = list.collect();
    names.sort();
    names
}

/// The table that a file stands for.
fn table_of(name: &str) -> &str {
    let tables = ["places", "pledges", "absences", "reported", "sources"];
    name.split_once('-').map(|(table, _)| table).filter(|table| tables.contains(table)).unwrap_or(SINGLE)
}

fn tables(name: &str, bytes: &[u8]) -> (Vec<Table>, Vec<Issue>) {
    if table_of(name) == SINGLE {
        let (tables, _, issues) = own::understand(bytes, &own::Options::default()).tables(None);
        return (tables, issues);
    }
    let (table, mut issues) = csv::read(table_of(name), bytes);
    let mut tables = vec![table];
    for (name, text) in [("places", files::PLACES), ("pledges", files::PLEDGES), ("sources", files::SOURCES)] {
        if tables.iter().all(|table| table.name() != name) {
            let (good, faults) = csv::read(name, text.as_bytes());
            tables.push(good);
            issues.extend(faults);
        }
    }
    (tables, issues)
}

fn load(name: &str) -> (Dataset, Vec<Issue>) {
    let bytes = fs::read(folder().join(name).with_extension("csv")).expect("readable");
    let (tables, mut issues) = tables(name, &bytes);
    let (data, more) = ingest::read(&tables);
    issues.extend(more);
    (data, issues)
}

fn national(data: &Dataset) -> u64 {
    let roots = data.places().filter(|(_, place)| place.parent.is_none());
    roots.map(|(_, place)| u64::from(place.population.unwrap_or(0))).sum()
}

/// What came of a file, as its `.issues` file has it.
fn outcome(data: &Dataset, issues: &[Issue]) -> String {
    let (places, pledges, people) = (data.len(), data.pledges().len(), national(data));
    let mut text = format!("# places={places} pledges={pledges} people={people}\n");
    for issue in issues {
        let row = issue.row.map(|row| row.to_string()).unwrap_or_default();
        let (table, column, reason) = (&issue.table, &issue.column, issue.reason.id());
        writeln!(text, "{table},{row},{column},{reason}").expect("a string takes all");
    }
    text
}

#[test]
fn every_hostile_file_gives_exactly_the_issues_expected_of_it() {
    let names = names();
    assert!(names.len() >= 50, "{} files", names.len());
    let mut wrong = Vec::new();
    for name in &names {
        let (data, issues) = load(name);
        let found = outcome(&data, &issues);
        let expected = fs::read_to_string(folder().join(name).with_extension("issues")).unwrap_or_default();
        if found != expected {
            wrong.push(format!("{name}\nexpected\n{expected}found\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where the row of Kawasaki can be read at all, it is: no other row takes it along.
#[test]
fn the_good_row_of_each_file_loads() {
    let unreadable = [
        "empty",
        "bom-only",
        "blank-lines-only",
        "header-only",
        "header-blank",
        "header-unknown",
        "header-missing",
        "quote-unclosed-in-header",
        "title-above-the-header",
        "separator-hint",
        "separated-by-tabs",
        "separated-by-semicolons",
        "separated-by-full-width-commas",
        "shift-jis-header-and-rows",
        "utf-16-le",
        "utf-16-be",
        "json-saved-as-csv",
        "web-page-saved-as-csv",
        "workbook-saved-as-csv",
        "places-without-codes",
        "full-width",
        "names-only",
    ];
    for name in names().iter().filter(|name| !unreadable.contains(&name.as_str())) {
        let (data, issues) = load(name);
        let kawasaki = data.find("14130").and_then(|id| data.place(id)).unwrap_or_else(|| panic!("{name}: {issues:?}"));
        assert!([Some(1_538_262), Some(1)].contains(&kawasaki.population), "{name}: {:?}", kawasaki.population);
    }
}

#[test]
fn whatever_loads_can_be_searched_sorted_counted_merged_and_packed() {
    let (base, _) = tables("places-good", files::PLACES.as_bytes());
    for name in names() {
        let (data, _) = load(&name);
        let snapshot = Snapshot::at(&data, LAST);
        let all: Vec<PlaceId> = (0..data.len() as u32).map(PlaceId).collect();
        for selection in [None, Some(all.as_slice())] {
            let covered = coverage(&snapshot, selection);
            assert!(covered.people <= covered.national && covered.covered <= covered.people, "{name}: {covered:?}");
            assert_eq!(covered.own + covered.above + covered.both, covered.covered, "{name}");
        }
        let index = SearchIndex::new(&data);
        for text in ["", "川崎", "ｋａｗａｓａｋｉ", "\u{202e}", "=cmd", "<script>", "\0"] {
            let (filter, sort) = (Filter::parse("status:declared").0, Sort::parse("-population,name").0);
            let question = Query { text, filter: &filter, sort: &sort, english: true, chosen: &all };
            query::run(&snapshot, &index, &question);
        }
        let bytes = fs::read(folder().join(&name).with_extension("csv")).expect("readable");
        let (own, _) = tables(&name, &bytes);
        compact::read(&bytes);
        // With 10,000 columns merging takes too long for a test, and no compiled package may have so many.
        if name == "columns-ten-thousand" {
            assert_eq!(compact::read(compact::write(&own).as_bytes()).0, []);
            continue;
        }
        let (merged, _) = merge::merge(&base, &own);
        ingest::read(&merged);
        merge::merge(&own, &base);
        let (unpacked, faults) = compact::read(compact::write(&own).as_bytes());
        assert_eq!(faults, [], "{name}");
        assert_eq!(ingest::read(&unpacked).0.len(), data.len(), "{name}");
    }
}

/// An address that is no web page is no source, whatever file it came in.
#[test]
fn no_source_of_any_file_leads_anywhere_but_to_a_web_page() {
    for name in names() {
        let (data, _) = load(&name);
        let listed = data.pledges().iter().flat_map(|pledge| pledge.sources.iter());
        let listed = listed.chain(data.places().flat_map(|(_, place)| place.sources.iter()));
        for source in listed.filter_map(|id| data.source(*id)).filter(|source| !source.url.is_empty()) {
            assert!(source.url.starts_with("https://") || source.url.starts_with("http://"), "{name}: {}", source.url);
        }
    }
}

/// A host is the one that a reader sees: nothing stands before it, and no letter of it looks like another one.
#[test]
fn no_source_leads_elsewhere_than_it_looks() {
    let (data, _) = load("look-alike-links");
    let mut urls: Vec<&str> = data.sources().iter().map(|source| &*source.url).collect();
    urls.sort_unstable();
    assert_eq!(urls, ["http://日本語.jp/", "https://www.city.kawasaki.jp/"]);
}

/// A value in an issue is short enough to be shown.
#[test]
fn the_value_of_an_issue_is_at_most_eighty_characters_long() {
    for name in names() {
        for issue in load(&name).1 {
            assert!(issue.value.chars().count() <= 80, "{name}");
        }
    }
}
