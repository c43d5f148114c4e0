//! Merges a newer list over a base list, and joins further files of a package.

use super::{places::ADDED, table::Table};
use crate::model::code;

/// What a merge changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Merged {
    /// Places that the base did not have.
    pub places_added: u32,
    /// Pledges of places that had none.
    pub pledges_added: u32,
    /// Pledges that replaced older ones.
    pub pledges_replaced: u32,
}

/// Merges `newer` over `base`: a place in both keeps its row in `base`, a pledge in `newer` replaces the older ones of its place,
/// everything else is appended.
pub fn merge(base: &[Table], newer: &[Table]) -> (Vec<Table>, Merged) {
    let mut merged = Merged::default();
    let mut tables = base.to_vec();
    let newer = with_own_sources(base, newer);
    for new in &newer {
        let Some(old) = tables.iter_mut().find(|table| table.name() == new.name()) else {
            tables.push(new.clone());
            continue;
        };
        match new.name() {
            "places" => {
                let have = keys(old, "code");
                let added = rows(new, |row| have.binary_search(&key(new, row, "code")).is_err());
                merged.places_added = added.len() as u32;
                old.append(&new.with_rows(&added).rewritten(ADDED, |_, _| "x".to_owned()));
            }
            "pledges" => {
                let (have, newer) = (keys(old, "place"), keys(new, "place"));
                let replaced = newer.iter().filter(|place| have.binary_search(place).is_ok()).count();
                merged.pledges_replaced = replaced as u32;
                merged.pledges_added = (newer.len() - replaced) as u32;
                let kept = rows(old, |row| newer.binary_search(&key(old, row, "place")).is_err());
                *old = old.with_rows(&kept);
                old.append(new);
            }
            _ => old.append(new),
        }
    }
    (tables, merged)
}

/// The prefix of source keys of the newer list, so that they never collide with those of the base.
const OWN: &str = "own:";

/// The newer tables with prefixed source keys. Without a table of sources, keys are dropped.
fn with_own_sources(base: &[Table], newer: &[Table]) -> Vec<Table> {
    if base.iter().all(|table| table.name() != "sources") {
        return newer.to_vec();
    }
    let given = newer.iter().any(|table| table.name() == "sources");
    let prefixed = |cell: &str| {
        let keys = cell.split_whitespace().filter(|_| given).map(|key| format!("{OWN}{key}"));
        keys.collect::<Vec<_>>().join(" ")
    };
    let one = |table: &Table| {
        let column = if table.name() == "sources" { "key" } else { "source" };
        if table.header().any(|name| name == column) {
            table.clone().rewritten(column, |_, cell| prefixed(cell))
        } else {
            table.clone()
        }
    };
    newer.iter().map(one).collect()
}

/// Joins the tables of a further file (`more`) to those of `base`: a table with the column `code` adds columns to the same rows,
/// another one adds rows. The table named `more` lists the files still to load, with a table that each holds; loaded ones are
/// removed from it.
pub fn join(base: &[Table], more: &[Table]) -> Vec<Table> {
    let loaded = |name: &str| more.iter().find(|table| table.name() == name);
    let known = base.iter().filter_map(|table| match loaded(table.name()) {
        _ if table.name() == "more" => {
            let pending = rows(table, |row| loaded(table.cell(row, "table")).is_none());
            (!pending.is_empty()).then(|| table.with_rows(&pending))
        }
        None => Some(table.clone()),
        Some(more) if more.header().any(|name| name == "code") => Some(beside(table, more)),
        Some(more) => {
            let mut longer = table.clone();
            longer.append(more);
            Some(longer)
        }
    });
    let new = more.iter().filter(|table| base.iter().all(|known| known.name() != table.name()));
    known.chain(new.cloned()).collect()
}

/// A left join: a table with the columns of another, matched by the column `code`.
fn beside(table: &Table, other: &Table) -> Table {
    let mut rows: Vec<(&str, usize)> = (0..other.len()).map(|row| (key(other, row, "code"), row)).collect();
    crate::order::sort_by(&mut rows, Ord::cmp);
    other.header().filter(|name| *name != "code").fold(table.clone(), |joined, name| {
        joined.rewritten(name, |row, _| {
            let at = rows.partition_point(|(code, _)| *code < key(table, row, "code"));
            let found = rows.get(at).filter(|(code, _)| *code == key(table, row, "code"));
            found.map(|(_, row)| other.cell(*row, name)).unwrap_or_default().to_owned()
        })
    })
}

fn key<'a>(table: &'a Table, row: usize, column: &str) -> &'a str {
    let code = table.cell(row, column);
    code::canonical(code).unwrap_or(code)
}

/// Every key once, sorted.
fn keys<'a>(table: &'a Table, column: &str) -> Vec<&'a str> {
    let mut keys: Vec<&str> = (0..table.len()).map(|row| key(table, row, column)).collect();
    crate::order::sort_by(&mut keys, Ord::cmp);
    keys.dedup();
    keys
}

fn rows(table: &Table, wanted: impl Fn(usize) -> bool) -> Vec<usize> {
    (0..table.len()).filter(|row| wanted(*row)).collect()
}
