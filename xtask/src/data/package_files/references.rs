//! References of rows to sources and notes, which are in a file of their own: the first screen shows none.

use std::collections::HashMap;

use pledge_core::ingest::Table;

/// Short keys: numbers, in the order of first use.
#[derive(Default)]
struct Keys(HashMap<String, usize>);

impl Keys {
    fn number(&mut self, key: &str) -> String {
        let next = self.0.len() + 1;
        self.0.entry(key.to_owned()).or_insert(next).to_string()
    }

    /// A table with numbers for the keys that a column cites, separated by spaces.
    fn shorten(&mut self, table: Table, column: &str) -> Table {
        if table.header().all(|name| name != column) {
            return table;
        }
        table.rewritten(column, |_, cell| {
            cell.split_whitespace().map(|key| self.number(key)).collect::<Vec<_>>().join(" ")
        })
    }

    /// The rows of a table that are cited, in the order of the numbers.
    fn cited(&self, table: &Table) -> Table {
        let number = |row: usize| self.0.get(table.cell(row, "key")).copied();
        let mut cited: Vec<usize> = (0..table.len()).filter(|row| number(*row).is_some()).collect();
        cited.sort_by_key(|row| number(*row));
        table.with_rows(&cited).rewritten("key", |row, _| (row + 1).to_string())
    }
}

/// The references of the tables read so far.
#[derive(Default)]
pub(super) struct References {
    sources: Keys,
    /// Notes in both languages; equal notes share a number.
    notes: Keys,
    texts: Vec<[String; 2]>,
}

impl References {
    /// A table with numbers for its sources and notes.
    pub(super) fn shortened(&mut self, table: Table) -> Table {
        let table = self.sources.shorten(table, "source");
        let named = |name: &str| table.header().any(|column| column == name);
        if !named("note") && !named("note_ja") {
            return table;
        }
        let notes: Vec<String> = (0..table.len()).map(|row| self.note(&table, row)).collect();
        let columns: Vec<String> = table.header().filter(|name| !name.starts_with("note")).map(str::to_owned).collect();
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        table.with_columns(&columns).rewritten("note_key", |row, _| notes.get(row).cloned().unwrap_or_default())
    }

    /// The number of the note of a row; empty where there is none.
    fn note(&mut self, table: &Table, row: usize) -> String {
        let text = ["note_ja", "note_en"].map(|column| {
            let cell = table.cell(row, column);
            if cell.is_empty() { table.cell(row, "note") } else { cell }.to_owned()
        });
        if text.iter().all(String::is_empty) {
            return String::new();
        }
        let number = self.notes.number(&text.join("\n"));
        if number == (self.texts.len() + 1).to_string() {
            self.texts.push(text);
        }
        number
    }

    /// The tables of the file of sources; `tables` are sources and publishers.
    pub(super) fn file(&self, tables: &[Table]) -> Vec<Table> {
        let of = |name: &'static str| tables.iter().filter(move |table| table.name() == name);
        let mut sources: Vec<Table> = of("sources").map(|table| self.sources.cited(table)).collect();
        let mut names = Keys::default();
        if of("publishers").next().is_some() {
            // Sources of another package have the name of the publisher, not a key.
            let listed =
                |name: &str| of("publishers").any(|table| (0..table.len()).any(|row| table.cell(row, "key") == name));
            for column in ["publisher", "quoted"] {
                let short = |table: Table| {
                    table.rewritten(column, |_, name| if listed(name) { names.number(name) } else { name.to_owned() })
                };
                sources = sources.into_iter().map(short).collect();
            }
        }
        sources.extend(of("publishers").map(|table| names.cited(table)));
        if !self.texts.is_empty() {
            let mut notes = Table::empty("notes");
            for [ja, en] in &self.texts {
                notes.push(0, &[("ja", ja), ("en", en)]);
            }
            sources.push(notes);
        }
        sources
    }
}
