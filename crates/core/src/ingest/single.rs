//! One table that holds places and their pledges together, as people keep them in a spreadsheet.
//!
//! Each row is a place by code or by name; where it says when or what the place declared, it is a pledge too. A parent may
//! be named instead of coded, and need not have a row of its own. Web addresses in `source` become sources.

use super::table::Table;
use crate::code;
use crate::order::Order;

/// The columns that make a row a pledge.
const PLEDGED: [&str; 3] = ["declared", "target_year", "status"];

/// The tables `places`, `pledges` and `sources` that a single table stands for.
pub fn split(table: &Table) -> Vec<Table> {
    let codes: Vec<String> = (0..table.len()).map(|row| code_of(table, row)).collect();
    let code = |row: usize| codes.get(row).cloned().unwrap_or_default();
    let cell = |row: usize, column: &str| table.cell(row, column).trim();
    let parents = Parents::new(table, &codes);
    let sources = |row: usize| addresses(cell(row, "source")).collect::<Vec<_>>().join(" ");
    let shared = table.clone().rewritten("source", |row, _| sources(row));

    let mut places = shared.clone().named("places").rewritten("code", |row, _| code(row));
    places = places.rewritten("parent", |_, parent| parents.code(parent.trim()));
    for (name, number) in parents.implied(table) {
        places.push(number, &[("code", &slug(name)), ("name_ja", name)]);
    }
    let pledged: Vec<usize> =
        (0..table.len()).filter(|row| PLEDGED.iter().any(|column| !cell(*row, column).is_empty())).collect();
    let pledges = shared.named("pledges").rewritten("place", |row, _| code(row)).with_rows(&pledged);
    vec![places, pledges, cited(table)]
}

/// The code of a row, or its name in the form of one.
fn code_of(table: &Table, row: usize) -> String {
    let cells = ["code", "name_ja", "name_en"].map(|column| table.cell(row, column).trim());
    match cells {
        ["", "", name] | ["", name, _] => slug(name),
        [code, ..] => code.to_owned(),
    }
}

fn slug(name: &str) -> String {
    name.chars().map(|c| if c == ',' || c.is_whitespace() { '-' } else { c }).collect()
}

/// What parents can be named by: codes and names of rows, sorted.
struct Parents<'a> {
    codes: Vec<&'a str>,
    names: Vec<(&'a str, &'a str)>,
}

impl<'a> Parents<'a> {
    fn new(table: &'a Table, codes: &'a [String]) -> Parents<'a> {
        let named = |(row, code): (usize, &'a String)| (table.cell(row, "name_ja").trim(), code.as_str());
        let mut names: Vec<_> = codes.iter().enumerate().map(named).filter(|(name, _)| !name.is_empty()).collect();
        names.order();
        let mut codes: Vec<&str> = codes.iter().map(|code| code::canonical(code).unwrap_or(code)).collect();
        codes.order();
        Parents { codes, names }
    }

    fn known(&self, parent: &str) -> bool {
        parent.is_empty() || self.codes.binary_search(&code::canonical(parent).unwrap_or(parent)).is_ok()
    }

    fn by_name(&self, parent: &str) -> Option<&'a str> {
        let at = self.names.partition_point(|(name, _)| *name < parent);
        self.names.get(at).filter(|(name, _)| *name == parent).map(|(_, code)| *code)
    }

    fn code(&self, parent: &str) -> String {
        if self.known(parent) {
            parent.to_owned()
        } else {
            self.by_name(parent).map_or_else(|| slug(parent), str::to_owned)
        }
    }

    /// The parents without a row, each with the number of the first row that names it.
    fn implied(&self, table: &'a Table) -> Vec<(&'a str, u32)> {
        let mut implied: Vec<(&str, u32)> = (0..table.len())
            .map(|row| (table.cell(row, "parent").trim(), table.rows.get(row).copied().unwrap_or_default()))
            .filter(|(parent, _)| !self.known(parent) && self.by_name(parent).is_none())
            .filter(|(parent, _)| code::canonical(&slug(parent)).is_ok())
            .collect();
        implied.order();
        implied.dedup_by_key(|(parent, _)| *parent);
        implied
    }
}

/// The web addresses among the words of a cell; they are the keys of their sources.
fn addresses(cell: &str) -> impl Iterator<Item = &str> {
    cell.split_whitespace().filter(|word| word.starts_with("https://") || word.starts_with("http://"))
}

fn cited(table: &Table) -> Table {
    let mut keys: Vec<&str> = (0..table.len()).flat_map(|row| addresses(table.cell(row, "source"))).collect();
    keys.order();
    keys.dedup();
    let mut sources = Table::empty("sources");
    for key in keys {
        let host = key.split('/').nth(2).unwrap_or(key);
        sources.push(0, &[("key", key), ("publisher", host), ("url", key)]);
    }
    sources
}
