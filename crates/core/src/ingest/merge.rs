//! A newer list over an older one.

use super::table::Table;
use crate::code;
use std::collections::BTreeSet;

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
    for new in newer {
        let Some(old) = tables.iter_mut().find(|table| table.name() == new.name()) else {
            tables.push(new.clone());
            continue;
        };
        match new.name() {
            "places" => {
                let have = keys(old, "code");
                let added = rows(new, |row| !have.contains(key(new, row, "code")));
                merged.places_added = added.len() as u32;
                old.append(&new.with_rows(&added));
            }
            "pledges" => {
                let (have, newer) = (keys(old, "place"), keys(new, "place"));
                merged.pledges_replaced = newer.intersection(&have).count() as u32;
                merged.pledges_added = newer.difference(&have).count() as u32;
                let kept = rows(old, |row| !newer.contains(key(old, row, "place")));
                *old = old.with_rows(&kept);
                old.append(new);
            }
            _ => old.append(new),
        }
    }
    (tables, merged)
}

fn key<'a>(table: &'a Table, row: usize, column: &str) -> &'a str {
    let code = table.cell(row, column).trim();
    code::canonical(code).unwrap_or(code)
}

fn keys<'a>(table: &'a Table, column: &str) -> BTreeSet<&'a str> {
    (0..table.len()).map(|row| key(table, row, column)).collect()
}

fn rows(table: &Table, wanted: impl Fn(usize) -> bool) -> Vec<usize> {
    (0..table.len()).filter(|row| wanted(*row)).collect()
}
