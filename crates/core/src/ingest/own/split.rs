//! From rows that know their places to the tables `places`, `pledges` and `sources`.

use super::{
    Row, Understood,
    identity::{Place, slug},
};
use crate::{
    code,
    ingest::{japan::Prefecture, table::Table},
};
use std::collections::{HashMap, HashSet};

/// The columns that make a row a pledge.
const PLEDGED: [&str; 3] = ["declared", "target_year", "status"];

/// The tables. A parent may be named instead of coded, and need not have a row of its own. Web addresses in `source` become
/// sources.
pub(super) fn split(read: &Understood, places: &[Place]) -> Vec<Table> {
    let table = &read.table;
    let codes: HashMap<usize, &str> = places.iter().map(|place| (place.row, place.code.as_str())).collect();
    let code = |row: usize| codes.get(&row).map(|code| (*code).to_owned()).unwrap_or_default();
    let sources = |row: usize| addresses(table.cell(row, "source")).collect::<Vec<_>>().join(" ");
    let shared = table.clone().rewritten("source", |row, _| sources(row));
    let parents = Parents::new(read, places);

    let kept = |place: &&Place| read.no_place.get(place.row) != Some(&true);
    let first: Vec<usize> = places.iter().filter(kept).filter(|place| place.is_first).map(|place| place.row).collect();
    let row = |row: usize| read.rows.get(row);
    let mut own = shared.clone().named("places").rewritten("code", |row, _| code(row));
    let in_base: HashMap<usize, &str> =
        places.iter().filter_map(|place| Some((place.row, place.parent.as_deref()?))).collect();
    let parent = |at: usize, row: &Row| match in_base.get(&at) {
        Some(code) if !row.is_prefecture => (*code).to_owned(),
        _ => parents.code(row.is_prefecture, &row.parent),
    };
    own = own.rewritten("parent", |at, _| row(at).map_or_else(String::new, |row| parent(at, row)));
    if read.rows.iter().any(|row| row.is_prefecture) {
        own = own.rewritten("kind", |at, kind| {
            if kind.is_empty() && row(at).is_some_and(|row| row.is_prefecture) {
                "prefecture".into()
            } else {
                kind.into()
            }
        });
    }
    if !table.columns.iter().any(|column| column.name == "name_en") || read.rows.iter().any(|row| !row.name.is_empty())
    {
        own = own.rewritten("name_ja", |at, _| row(at).map(|row| row.name.clone()).unwrap_or_default());
    }
    own = own.with_rows(&first);
    let without: Vec<usize> = first.iter().copied().filter(|row| !in_base.contains_key(row)).collect();
    for (name, number) in parents.implied(&without) {
        match Prefecture::named(name) {
            Some(prefecture) => {
                own.push(number, &[("code", &prefecture.code()), ("name_ja", prefecture.name), ("kind", "prefecture")]);
            }
            None => own.push(number, &[("code", &slug(name)), ("name_ja", name)]),
        }
    }
    let pledged = |row: usize| PLEDGED.iter().any(|column| !table.cell(row, column).trim().is_empty());
    let readable = |place: &&Place| kept(place) && read.no_pledge.get(place.row) != Some(&true) && pledged(place.row);
    let pledges: Vec<usize> = places.iter().filter(readable).map(|place| place.row).collect();
    let pledges = shared.named("pledges").rewritten("place", |row, _| code(row)).with_rows(&pledges);
    vec![own, pledges, cited(table)]
}

/// What parents can be named by: the codes and the names of rows.
struct Parents<'a> {
    read: &'a Understood,
    codes: HashSet<&'a str>,
    names: HashMap<&'a str, &'a str>,
}

impl<'a> Parents<'a> {
    fn new(read: &'a Understood, places: &'a [Place]) -> Parents<'a> {
        let kept = places.iter().filter(|place| read.no_place.get(place.row) != Some(&true));
        let codes = kept.map(|place| place.code.as_str()).collect();
        // Of several rows of one name, the first counts.
        let name = |place: &'a Place| Some((read.rows.get(place.row)?.called(), place.code.as_str()));
        let names = places.iter().rev().filter_map(name).filter(|(name, _)| !name.is_empty()).collect();
        Parents { read, codes, names }
    }

    /// The code of a parent, however it is named.
    fn code(&self, is_prefecture: bool, parent: &str) -> String {
        let plain = code::canonical(parent).unwrap_or(parent);
        match Prefecture::named(parent) {
            _ if parent.is_empty() => String::new(),
            Some(_) if is_prefecture => String::new(),
            Some(prefecture) => prefecture.code(),
            None if self.codes.contains(parent) => parent.to_owned(),
            None if self.codes.contains(plain) => plain.to_owned(),
            None => self.names.get(parent).map_or_else(|| slug(parent), |code| (*code).to_owned()),
        }
    }

    /// The parents without a row, each with the number of the first row that names it.
    fn implied(&self, rows: &[usize]) -> Vec<(&'a str, u32)> {
        let mut implied: Vec<(&str, u32)> = Vec::new();
        let mut seen: HashSet<String> = HashSet::new();
        let rows = rows.iter().filter_map(|row| self.read.rows.get(*row)).filter(|row| !row.parent.is_empty());
        for row in rows {
            let code = self.code(row.is_prefecture, &row.parent);
            let known = code.is_empty() || self.codes.contains(code.as_str());
            if !known && code::unknown(&code) == crate::Reason::UnknownPlace && seen.insert(code) {
                implied.push((&row.parent, row.number));
            }
        }
        crate::order::sort_by(&mut implied, Ord::cmp);
        implied
    }
}

/// The web addresses among the words of a cell; they are the keys of their sources.
fn addresses(cell: &str) -> impl Iterator<Item = &str> {
    cell.split_whitespace().filter(|word| word.starts_with("https://") || word.starts_with("http://"))
}

fn cited(table: &Table) -> Table {
    let mut keys: Vec<&str> = (0..table.len()).flat_map(|row| addresses(table.cell(row, "source"))).collect();
    crate::order::sort_by(&mut keys, Ord::cmp);
    keys.dedup();
    let mut sources = Table::empty("sources");
    for key in keys {
        let host = key.split('/').nth(2).unwrap_or(key);
        sources.push(0, &[("key", key), ("publisher", host), ("url", key)]);
    }
    sources
}
