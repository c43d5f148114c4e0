//! A package of several CSV files: `@name`, then the rows of that table, again and again.

use crate::{compiled, sound};
use pledge_core::ingest::{self, Table, csv};

pub fn target(bytes: &[u8]) {
    let tables: Vec<Table> = files(bytes).into_iter().map(|(name, rows)| csv::read(&name, rows).0).collect();
    let (data, issues) = ingest::read(&tables);
    assert!(issues.iter().all(|issue| issue.value.chars().count() <= 80));
    sound::check(&data, "14130 kawasaki");
    sound::check(&ingest::read_first(&tables).0, "14130");
    compiled::packs(&tables);
    for table in &tables {
        ingest::sheet(table);
    }
}

/// The files by their names, each once; what stands before the first is the table of places.
fn files(bytes: &[u8]) -> Vec<(String, &[u8])> {
    let mut parts = Vec::new();
    let mut rest = bytes;
    let mut name = "places".to_owned();
    loop {
        let next = rest.windows(2).position(|pair| pair == b"\n@");
        let (rows, after) = next.map_or((rest, None), |at| (&rest[..=at], Some(&rest[at + 2..])));
        if parts.iter().all(|(other, _)| *other != name) {
            parts.push((name, rows));
        }
        let Some(after) = after else { return parts };
        let end = after.iter().position(|byte| *byte == b'\n').unwrap_or(after.len());
        name = String::from_utf8_lossy(&after[..end]).into_owned();
        rest = &after[(end + 1).min(after.len())..];
    }
}
