//! What earlier versions have given away still opens: links that stand on pages, and compiled packages that pages have copied.
//!
//! `tests/fixtures/golden` has a folder per version; its README says how one is added. Nothing in such a folder is ever changed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use pledge_core::{
    AsOf, Coverage, Dataset, Day, Declared, PartialDate, PlaceId, Snapshot, State,
    ingest::{self, Table, compact, merge},
    measure::coverage::coverage,
    model::source::Source,
    query::{self, Query, SearchIndex},
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The folders of the versions, each with its files by name.
fn versions() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/golden");
    let mut versions: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    versions.retain(|path| path.is_dir());
    versions.sort();
    assert!(!versions.is_empty());
    versions
}

/// The lines of a table below its header; `-` stands for nothing.
fn lines(version: &Path, name: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(version.join(name)).unwrap();
    let cell = |cell: &str| if cell == "-" { String::new() } else { cell.to_owned() };
    let lines: Vec<Vec<String>> = text.lines().skip(1).map(|line| line.split('\t').map(cell).collect()).collect();
    assert!(lines.len() > 5, "{name}");
    lines
}

/// The package as a page reads it: its first file, then all that the first one names.
fn package(version: &Path) -> Dataset {
    let read = |name: &str| {
        let (tables, issues) = compact::read(&fs::read(version.join(name).with_extension("pcd")).unwrap());
        assert_eq!(issues, [], "{name}");
        tables
    };
    let mut tables = read("golden");
    let (first, issues) = ingest::read_first(&tables);
    assert_eq!((issues, first.is_empty()), (Vec::new(), false));
    let more = tables.iter().find(|table| table.name() == "more").expect("the first file names others");
    let later: BTreeSet<String> = (0..more.len()).map(|row| more.cell(row, "file").to_owned()).collect();
    for name in later.iter().filter(|name| version.join(name).with_extension("pcd").exists()) {
        tables = merge::join(&tables, &read(name));
    }
    whole(&tables)
}

fn whole(tables: &[Table]) -> Dataset {
    let (data, issues) = ingest::read(tables);
    assert_eq!(issues, []);
    data
}

fn day(text: &str) -> Day {
    PartialDate::parse(text).unwrap().last_day()
}

fn people(snapshot: &Snapshot<'_>, id: PlaceId) -> u64 {
    coverage(snapshot, Some(&[id])).people
}

#[test]
fn a_package_of_each_version_has_the_same_places_pledges_and_states() {
    for version in versions() {
        let data = package(&version);
        let snapshot = Snapshot::at(&data, day("2021-10-29"));
        let mut found: Vec<Vec<String>> = data
            .places()
            .map(|(id, place)| {
                let pledge = data.pledges_of(id).first();
                let declared = match pledge.map(|pledge| pledge.declared) {
                    Some(Declared::On(date)) => format!("on {date}"),
                    Some(Declared::By(date)) => format!("by {date}"),
                    Some(Declared::Undated) | None => String::new(),
                };
                let target =
                    pledge.and_then(|pledge| pledge.target_year).map_or(String::new(), |year| year.to_string());
                let status = snapshot.status(id).id().to_owned();
                let name = place.name_ja.to_string();
                let source = pledge.and_then(|pledge| data.source(*pledge.sources.first()?)).map(Source::name);
                let address = source.filter(|name| name.starts_with("http")).unwrap_or_default().to_owned();
                vec![place.code.to_string(), name, people(&snapshot, id).to_string(), status, declared, target, address]
            })
            .collect();
        let mut expected = lines(&version, "places.tsv");
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{}", version.display());
    }
}

#[test]
fn a_package_of_each_version_has_the_same_figures_and_what_comes_later() {
    for version in versions() {
        let data = package(&version);
        for line in lines(&version, "figures.tsv") {
            let Coverage { covered, own, above, both, maybe, .. } = coverage(&Snapshot::at(&data, day(&line[0])), None);
            let found = [covered, own, above, both, maybe].map(|people| people.to_string());
            assert_eq!(found, line[1..], "{} on {}", version.display(), line[0]);
        }
        let counts = [
            ("links", data.links().len()),
            ("partners", data.partners().len()),
            ("programmes", data.programmes().len()),
            ("leading_areas", data.leading_areas().len()),
            ("tiles", data.tiles().len()),
            ("milestones", data.milestones().len()),
        ];
        let counts = counts.map(|(table, rows)| vec![table.to_owned(), rows.to_string()]);
        assert_eq!(counts.to_vec(), lines(&version, "counts.tsv"), "{}", version.display());
    }
}

#[test]
fn a_link_of_each_version_opens_the_same_state_and_lists_the_same_places() {
    for version in versions() {
        let data = package(&version);
        let index = SearchIndex::new(&data);
        for line in lines(&version, "links.tsv") {
            let [link, read_as, faults, listed] = &line[..] else { panic!("{line:?}") };
            let (state, issues) = State::from_link(link);
            assert_eq!(state.to_link(), *read_as, "{link}");
            let named: BTreeSet<&str> = issues.iter().map(|issue| &*issue.column).collect();
            assert_eq!(named.into_iter().collect::<Vec<_>>().join(" "), *faults, "{link}");
            assert_eq!(places(&data, &index, &state).join(","), *listed, "{link}");
        }
    }
}

/// The codes of the list that a state shows.
fn places(data: &Dataset, index: &SearchIndex, state: &State) -> Vec<String> {
    let day = match state.as_of {
        AsOf::On(date) => date.last_day(),
        AsOf::Latest => day("2025-12-31"),
    };
    let chosen: Vec<PlaceId> = state.selected.iter().filter_map(|code| data.find(code)).collect();
    let question =
        Query { text: &state.query, filter: &state.filter, sort: &state.sort, english: true, chosen: &chosen };
    let found = query::run(&Snapshot::at(data, day), index, &question);
    found.iter().filter_map(|found| data.place(found.place)).map(|place| place.code.to_string()).collect()
}
