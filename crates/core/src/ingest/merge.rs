//! A newer list over an older one, and later columns beside earlier ones.

use super::{places::ADDED, table::Table};
use crate::model::code;

/// What a merge changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Merged {
    /// Places that were not there before.
    pub places_added: u32,
    /// Pledges of places that had none.
    pub pledges_added: u32,
    /// Pledges that stand in place of older ones.
    pub pledges_replaced: u32,
}

/// The tables of `base` with those of `newer` over them: a place that both have keeps what `base` says of it, a pledge in
/// `newer` stands in place of the older ones of its place, everything else is added.
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

/// What stands before the key of a source that a newer list brings, so that none of the base is meant.
const OWN: &str = "own:";

/// Newer tables with keys of sources that cannot be those of the base. Keys without a table of sources mean nothing.
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

/// The tables of `base` with those of `more`, which a file that comes later brings: a table with the column `code` has
/// further columns of the same rows, another one further rows. Of the table named `more`, which announces such files and
/// a table that each brings, what has come is left out.
pub fn join(base: &[Table], more: &[Table]) -> Vec<Table> {
    let come = |name: &str| more.iter().find(|table| table.name() == name);
    let known = base.iter().filter_map(|table| match come(table.name()) {
        _ if table.name() == "more" => {
            let awaited = rows(table, |row| come(table.cell(row, "table")).is_none());
            (!awaited.is_empty()).then(|| table.with_rows(&awaited))
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

/// A table with the columns of another, matched by the column `code`.
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
    let code = table.cell(row, column).trim();
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
