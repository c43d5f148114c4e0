//! Our tables as they are on disk: read, changed and given back, cell by cell, so that what does not change stays the same to the
//! byte. Columns are looked up by name; a column that a table does not have is not written.

use std::cmp::Ordering;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use pledge_core::{
    Dataset,
    ingest::{self, csv},
};

/// A data package.
#[derive(Debug, Clone, Default)]
pub(super) struct Package {
    tables: Vec<Table>,
}

/// One of its tables.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Table {
    name: String,
    bytes: Vec<u8>,
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Package {
    /// The package in a folder.
    pub(super) fn open(folder: &Path) -> Result<Package> {
        let listed = std::fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
        let mut files: Vec<PathBuf> = listed.map(|file| Ok(file?.path())).collect::<Result<_>>()?;
        files.retain(|file| file.extension().is_some_and(|extension| extension == "csv"));
        files.sort();
        let table = |file: PathBuf| {
            let name = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            let bytes = std::fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
            Table::read(&name, bytes)
        };
        Ok(Package { tables: files.into_iter().map(table).collect::<Result<_>>()? })
    }

    /// A package of tables in memory.
    #[cfg(test)]
    pub(super) fn of(tables: &[(&str, &str)]) -> Result<Package> {
        let tables = tables.iter().map(|(name, text)| Table::read(name, text.as_bytes().to_vec()));
        Ok(Package { tables: tables.collect::<Result<_>>()? })
    }

    /// The table of this name, if there is one.
    pub(super) fn find(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.name == name)
    }

    /// The table of this name.
    pub(super) fn table(&self, name: &str) -> Result<&Table> {
        self.find(name).with_context(|| format!("the package has no {name}.csv"))
    }

    /// The table of this name, to be changed.
    pub(super) fn table_mut(&mut self, name: &str) -> Result<&mut Table> {
        self.tables
            .iter_mut()
            .find(|table| table.name == name)
            .with_context(|| format!("the package has no {name}.csv"))
    }

    /// The dataset that the core reads from these tables; `cargo xtask data` reports their issues.
    pub(super) fn dataset(&self) -> Dataset {
        let tables: Vec<_> = self.tables.iter().map(|table| csv::read(&table.name, &table.bytes).0).collect();
        ingest::read(&tables).0
    }

    /// The files that changed, each with its new content.
    pub(super) fn changed(&self) -> Result<Vec<(String, Vec<u8>)>> {
        let mut changed = Vec::new();
        for table in &self.tables {
            let bytes = table.write()?;
            if bytes != table.bytes {
                changed.push((format!("{}.csv", table.name), bytes));
            }
        }
        Ok(changed)
    }
}

impl Table {
    fn read(name: &str, bytes: Vec<u8>) -> Result<Table> {
        let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
        let records = reader.records().map(|record| Ok(record?.iter().map(str::to_owned).collect()));
        let mut rows: Vec<Vec<String>> =
            records.collect::<Result<_>>().with_context(|| format!("{name}.csv is no CSV file in UTF-8"))?;
        let header = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        Ok(Table { name: name.to_owned(), bytes, header, rows })
    }

    fn write(&self) -> Result<Vec<u8>> {
        let mut writer = ::csv::Writer::from_writer(Vec::new());
        for row in std::iter::once(&self.header).chain(&self.rows).filter(|row| !row.is_empty()) {
            writer.write_record(row)?;
        }
        Ok(writer.into_inner()?)
    }

    /// How many rows.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|column| column == name)
    }

    /// The text of a cell; empty where there is none.
    pub(super) fn cell(&self, row: usize, column: &str) -> &str {
        let cell = self.column(column).and_then(|column| self.rows.get(row)?.get(column));
        cell.map_or("", String::as_str)
    }

    /// The rows whose cells of a column hold this.
    pub(super) fn rows_with<'a>(&'a self, column: &'a str, value: &'a str) -> impl Iterator<Item = usize> + 'a {
        (0..self.len()).filter(move |row| self.cell(*row, column) == value)
    }

    /// Sets a cell, if there is such a column.
    pub(super) fn set(&mut self, row: usize, column: &str, value: &str) {
        let cell = self.column(column).and_then(|column| self.rows.get_mut(row)?.get_mut(column));
        if let Some(cell) = cell {
            value.clone_into(cell);
        }
    }

    /// Adds a row before the one at `at`, with these cells as far as there are columns for them.
    pub(super) fn insert(&mut self, at: usize, cells: &[(&str, &str)]) {
        let at = at.min(self.rows.len());
        self.rows.insert(at, vec![String::new(); self.header.len()]);
        for (column, value) in cells {
            self.set(at, column, value);
        }
    }

    /// Adds a row at the end.
    pub(super) fn push(&mut self, cells: &[(&str, &str)]) {
        self.insert(self.len(), cells);
    }

    /// Brings the rows in order by these columns.
    pub(super) fn sort_by_columns(&mut self, columns: &[&str]) {
        let columns: Vec<usize> = columns.iter().filter_map(|name| self.column(name)).collect();
        self.rows.sort_by(|one, other| {
            let cells = columns.iter().map(|column| one.get(*column).cmp(&other.get(*column)));
            cells.fold(Ordering::Equal, Ordering::then)
        });
    }

    /// Brings the rows in the order that `key` gives to the cells of a column.
    pub(super) fn sort_by_key(&mut self, column: &str, key: impl Fn(&str) -> usize) {
        let column = self.column(column);
        self.rows.sort_by_key(|row| column.and_then(|column| row.get(column)).map_or(usize::MAX, |cell| key(cell)));
    }
}

#[cfg(test)]
mod tests {
    use super::Package;
    use crate::project;
    use anyhow::Result;

    #[test]
    fn every_table_that_is_read_is_written_as_it_was() -> Result<()> {
        for package in ["japan", "world"] {
            let package = Package::open(&project::root().join("data").join(package))?;
            assert!(package.table("places")?.len() > 1000);
            assert_eq!(package.changed()?, []);
        }
        Ok(())
    }

    #[test]
    fn columns_that_are_missing_are_not_written() -> Result<()> {
        let mut package = Package::of(&[("a", "x,y\n1,\"a, b\"\n")])?;
        let table = package.table_mut("a")?;
        table.push(&[("z", "9"), ("y", "\"q\""), ("x", "0")]);
        table.sort_by_columns(&["x"]);
        assert_eq!(package.changed()?, [("a.csv".to_owned(), b"x,y\n0,\"\"\"q\"\"\"\n1,\"a, b\"\n".to_vec())]);
        Ok(())
    }
}
