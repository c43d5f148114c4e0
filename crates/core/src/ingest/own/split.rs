//! Splits resolved rows into the tables `places`, `pledges` and `sources`.

use super::{
    Understood,
    identity::{Place, slug},
    row::Row,
};
use crate::{
    ingest::{japan::Prefecture, sources::web_address, table::Table},
    model::code,
};
use std::collections::{HashMap, HashSet};

/// The columns that make a row a pledge.
const PLEDGED: [&str; 3] = ["declared", "target_year", "status"];

/// Makes the tables. A parent may be named instead of coded, and need not have a row of its own. Web addresses in `source` become
/// sources.
pub(super) fn split(read: &Understood, rows: &[Row<'_>], places: &[Place]) -> Vec<Table> {
    let table = &read.table;
    let parents = Parents::new(read, rows, places);
    let kept = |place: &&Place| read.no_place.get(place.row) != Some(&true);
    let pledged = |row: usize| PLEDGED.iter().any(|column| !table.cell(row, column).is_empty());
    let readable = |place: &&Place| kept(place) && read.no_pledge.get(place.row) != Some(&true) && pledged(place.row);

    let first: Vec<&Place> = places.iter().filter(kept).filter(|place| place.is_first).collect();
    let mut own = part(table, &first, "places", "code");
    let row = |at: usize| first.get(at).and_then(|place| Some((*place, rows.get(place.row)?)));
    own = own.rewritten("parent", |at, _| row(at).map_or_else(String::new, |(place, row)| parents.above(place, row)));
    if rows.iter().any(|row| row.is_prefecture) {
        let is_prefecture = |at: usize| row(at).is_some_and(|(_, row)| row.is_prefecture);
        own = own.rewritten("kind", |at, kind| {
            if kind.is_empty() && is_prefecture(at) { "prefecture" } else { kind }.into()
        });
    }
    if rows.iter().any(|row| !row.name.is_empty()) {
        own = own.rewritten("name_ja", |at, _| row(at).map_or("", |(_, row)| row.name).to_owned());
    }
    for (name, number) in parents.implied(&first) {
        match Prefecture::named(name) {
            Some(prefecture) => {
                own.push(number, &[("code", &prefecture.code()), ("name_ja", prefecture.name), ("kind", "prefecture")]);
            }
            None => own.push(number, &[("code", &slug(name)), ("name_ja", name)]),
        }
    }
    let pledges: Vec<&Place> = places.iter().filter(readable).collect();
    vec![own, part(table, &pledges, "pledges", "place"), cited(table)]
}

/// The rows of some places, with their codes in this column and the addresses of their sources.
fn part(table: &Table, places: &[&Place], name: &str, column: &str) -> Table {
    let rows: Vec<usize> = places.iter().map(|place| place.row).collect();
    let code = |at: usize| places.get(at).map(|place| place.code.clone()).unwrap_or_default();
    let part = table.with_rows(&rows).named(name).rewritten(column, |at, _| code(at));
    part.rewritten("source", |_, cell| addresses(cell).collect::<Vec<_>>().join(" "))
}

/// An index of possible parents: codes and names of rows.
struct Parents<'a> {
    rows: &'a [Row<'a>],
    codes: HashSet<&'a str>,
    /// `None` where several places have the name: ambiguity is not resolved by guessing.
    names: HashMap<&'a str, Option<&'a str>>,
}

impl<'a> Parents<'a> {
    fn new(read: &Understood, rows: &'a [Row<'a>], places: &'a [Place]) -> Parents<'a> {
        let kept = places.iter().filter(|place| read.no_place.get(place.row) != Some(&true));
        let codes = kept.map(|place| place.code.as_str()).collect();
        let named = |place: &'a Place| Some((rows.get(place.row)?, Some(place.code.as_str())));
        let named = places.iter().filter_map(named).filter(|(row, _)| !row.called().is_empty());
        // A town in a region of the same name is not what others in the region mean.
        let (inner, outer): (Vec<_>, Vec<_>) = named.partition(|(row, _)| row.called() == row.parent);
        let mut names: HashMap<&str, Option<&str>> = HashMap::new();
        for (row, code) in outer {
            names.entry(row.called()).and_modify(|known| *known = known.filter(|_| *known == code)).or_insert(code);
        }
        for (row, code) in inner {
            names.entry(row.called()).or_insert(code);
        }
        Parents { rows, codes, names }
    }

    /// The code of what lies above a row.
    fn above(&self, place: &Place, row: &Row<'_>) -> String {
        let in_base = place.parent.clone().filter(|_| !row.is_prefecture);
        in_base.or_else(|| self.stated(row)).unwrap_or_else(|| self.code(row.is_prefecture, row.parent))
    }

    /// The code of the prefecture whose row has the people of this one among its own, where no row has the name that is
    /// given for what lies above: a slip or a district, beside which they would be counted twice.
    fn stated(&self, row: &Row<'_>) -> Option<String> {
        let prefecture = row.prefecture.filter(|_| !row.is_prefecture)?.code();
        let named = self.code(false, row.parent);
        (!self.codes.contains(named.as_str()) && self.codes.contains(prefecture.as_str())).then_some(prefecture)
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
            None => self.names.get(parent).copied().flatten().map_or_else(|| slug(parent), str::to_owned),
        }
    }

    /// The parents without a row, each with the number of the first row that names it.
    fn implied(&self, places: &[&Place]) -> Vec<(&'a str, u32)> {
        let mut implied: Vec<(&str, u32)> = Vec::new();
        let mut seen: HashSet<String> = HashSet::new();
        let open = places.iter().filter(|place| place.parent.is_none());
        let rows = open
            .filter_map(|place| self.rows.get(place.row))
            .filter(|row| !row.parent.is_empty() && self.stated(row).is_none());
        for row in rows {
            let code = self.code(row.is_prefecture, row.parent);
            let known =
                code.is_empty() || self.codes.contains(code.as_str()) || self.names.get(row.parent) == Some(&None);
            if !known && code::unknown(&code) == crate::Reason::UnknownPlace && seen.insert(code) {
                implied.push((row.parent, row.number));
            }
        }
        crate::order::sort_by(&mut implied, Ord::cmp);
        implied
    }
}

/// The web addresses among the words of a cell; they are the keys of their sources.
fn addresses(cell: &str) -> impl Iterator<Item = &str> {
    cell.split_whitespace().filter(|word| web_address(word))
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
