//! What the first screen needs of a package, in as few bytes as can be, and what comes later.

use std::collections::HashMap;

use pledge_core::{ingest::Table, query::fold::romanised_name};

/// The tables and columns that the first screen reads. Coordinates, links and dossiers are not among them.
const COLUMNS: [(&str, &[&str]); 7] = [
    (
        "places",
        &["code", "kind", "parent", "name_ja", "name_kana", "name_en", "population", "population_date", "source"],
    ),
    ("pledges", &["place", "target_year", "target", "declared", "declared_kind", "status", "grade", "source", "note"]),
    ("absences", &["place", "as_of", "source", "note"]),
    (
        "reported",
        &["date", "date_kind", "subject", "origin", "governments", "people", "share_percent", "approximate", "source"],
    ),
    ("columns", &["table", "column", "source"]),
    ("milestones", &["date", "name_ja", "name_en", "as_of", "as_of_ja", "as_of_en"]),
    ("sources", &["key", "title", "publisher", "date", "url", "credit"]),
];

/// The columns of places that the comparison and added columns of the list show, in the order of the places.
const FIGURES: [&str; 4] = ["code", "households", "area_km2", "solar_kw_2023"];

/// What the comparison needs beside the first screen; `None` for a package without such figures.
pub(crate) fn figures(tables: &[Table]) -> Option<Vec<Table>> {
    let places = tables.iter().find(|table| table.name() == "places")?.with_columns(&FIGURES);
    let tiles = tables.iter().filter(|table| table.name() == "tiles").cloned();
    (places.header().count() > 1).then(|| std::iter::once(places).chain(tiles).collect())
}

/// The table that tells the loader which file holds the figures.
pub(crate) fn more(file: &str) -> Table {
    let mut more = Table::empty("more");
    more.push(0, &[("file", file)]);
    more
}

/// Those tables and columns, with source keys shortened to numbers, sources that nothing here cites left out, and English
/// names left out where they follow from the reading (the loader writes them anew).
pub(crate) fn first_screen(tables: &[Table]) -> Vec<Table> {
    let kept = COLUMNS.iter().filter_map(|(name, columns)| {
        let table = tables.iter().find(|table| table.name() == *name)?;
        Some(table.with_columns(columns))
    });
    let kept: Vec<Table> = kept.collect();
    let mut keys = Keys::default();
    let cited: Vec<Table> =
        kept.iter().filter(|table| table.name() != "sources").map(|table| keys.shorten(table)).collect();
    let sources = kept.iter().filter(|table| table.name() == "sources").map(|table| keys.sources(table));
    cited.into_iter().chain(sources).map(without_derived_names).collect()
}

/// Numbers for source keys, in the order in which they are first cited.
#[derive(Default)]
struct Keys(HashMap<String, usize>);

impl Keys {
    fn shorten(&mut self, table: &Table) -> Table {
        table.clone().rewritten("source", |_, cell| {
            let number = |key: &str| {
                let next = self.0.len() + 1;
                self.0.entry(key.to_owned()).or_insert(next).to_string()
            };
            cell.split_whitespace().map(number).collect::<Vec<_>>().join(" ")
        })
    }

    fn sources(&self, table: &Table) -> Table {
        let number = |row: usize| self.0.get(table.cell(row, "key"));
        let mut cited: Vec<usize> = (0..table.len()).filter(|row| number(*row).is_some()).collect();
        cited.sort_by_key(|row| number(*row));
        table.with_rows(&cited).rewritten("key", |row, _| (row + 1).to_string())
    }
}

fn without_derived_names(table: Table) -> Table {
    if table.name() != "places" {
        return table;
    }
    let names = table.clone();
    table.rewritten("name_en", |row, name| {
        let derived = romanised_name(names.cell(row, "name_kana"), names.cell(row, "kind"));
        if derived == name { String::new() } else { name.to_owned() }
    })
}
