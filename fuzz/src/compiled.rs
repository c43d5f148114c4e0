//! A compiled package from anywhere: a first file, and one that comes later.

use crate::sound;
use pledge_core::ingest::{self, Table, compact, merge};

pub fn target(bytes: &[u8]) {
    let at = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    let (first, later) = (&bytes[..at], bytes.get(at + 1..).unwrap_or_default());
    let (tables, faults) = compact::read(first);
    let (more, faults_later) = compact::read(later);
    assert!(faults.is_empty() || tables.is_empty(), "a file with a fault is refused: {faults:?}");
    assert!(faults_later.is_empty() || more.is_empty());
    let (data, _) = ingest::read_first(&tables);
    sound::check(&data, "a");
    if let Some(references) = ingest::references(&more) {
        data.set_references(references);
    }
    if let Some(names) = ingest::former_names(&more, &data) {
        data.set_former_names(names);
    }
    sound::check(&data, "b");
    let (whole, _) = ingest::read(&merge::join(&tables, &more));
    sound::check(&whole, "c");
    for table in tables.iter().chain(&more) {
        ingest::sheet(table);
    }
    packs(&tables);
}

/// What is packed is unpacked as it was, but for line breaks and tabs in cells, and written again is the same.
pub fn packs(tables: &[Table]) {
    let written = compact::write(tables);
    let (again, faults) = compact::read(written.as_bytes());
    assert_eq!(faults, [], "{written}");
    assert_eq!(compact::write(&again), written);
    for table in tables {
        let Some(found) = again.iter().find(|other| other.name() == clean(table.name())) else { continue };
        assert!(found.len() <= table.len());
        for name in table.header().filter(|name| !name.contains(['+', '@', '~', '\t', '\n', '\r', ' '])) {
            for row in 0..table.len() {
                assert_eq!(found.cell(row, name), clean(table.cell(row, name)), "{name} {row}");
            }
        }
    }
}

fn clean(text: &str) -> String {
    text.replace(['\t', '\n', '\r'], " ")
}
