//! The Japan package as it is checked in: read by the core, and read without it to check against.

use pledge_core::{Dataset, PlaceId, ingest};
use std::{collections::HashMap, fs, path::PathBuf};

pub(crate) type Row = HashMap<String, String>;

pub(crate) fn file(table: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/japan").join(table).with_extension("csv")
}

/// The tables that the core reads.
const TABLES: [&str; 21] = [
    "places",
    "pledges",
    "absences",
    "partners",
    "links",
    "topics",
    "countries",
    "programmes",
    "programme_members",
    "facts",
    "link_focus",
    "link_events",
    "link_actors",
    "leading_areas",
    "reported",
    "milestones",
    "versions",
    "columns",
    "former_names",
    "publishers",
    "sources",
];

/// The rows of a table, read without the core.
pub(crate) fn rows(table: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(file(table)).expect("the package is checked in");
    reader.deserialize().map(|row| row.expect("valid CSV")).collect()
}

pub(crate) fn tables() -> Vec<ingest::Table> {
    let read = |name: &&str| {
        let (table, issues) = ingest::csv::read(name, &fs::read(file(name)).expect("the package is checked in"));
        assert_eq!(issues, [], "{name}");
        table
    };
    TABLES.iter().map(read).collect()
}

pub(crate) fn japan() -> Dataset {
    let (data, issues) = ingest::read(&tables());
    assert_eq!(issues, [], "the package has no faults");
    data
}

pub(crate) fn id(data: &Dataset, code: &str) -> PlaceId {
    data.find(code).unwrap_or_else(|| panic!("{code} is a place"))
}
