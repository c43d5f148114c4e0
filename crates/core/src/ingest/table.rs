//! A table of text cells, by column, however it was written.

use super::value::Reader;
use crate::model::{
    date::PartialDate,
    issue::{Issue, Reason},
};
use std::rc::Rc;

/// One column: all cells in one string, up to the last that is not empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    text: String,
    ends: Vec<u32>,
}

impl Column {
    pub(crate) fn named(name: &str) -> Column {
        Column { name: name.into(), ..Column::default() }
    }

    /// Sets the cell of a row after the last one set. Empty cells take no room until a full one follows.
    pub(crate) fn set(&mut self, row: usize, cell: &str) {
        if !cell.is_empty() {
            self.ends.resize(row, self.text.len() as u32);
            self.text.push_str(cell);
            self.ends.push(self.text.len() as u32);
        }
    }

    /// How many cells, up to the last that is not empty.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn get(&self, row: usize) -> &str {
        let end = |at: usize| self.ends.get(at).map(|end| *end as usize);
        let start = row.checked_sub(1).map_or(Some(0), end);
        start.zip(end(row)).and_then(|(start, end)| self.text.get(start..end)).unwrap_or_default()
    }
}

/// A named table. Rows are numbered as a spreadsheet does: the header is row 1.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    pub(crate) name: Rc<str>,
    pub(crate) columns: Vec<Column>,
    /// The header as it stands in the file.
    pub(crate) given: Vec<String>,
    /// The number of each row in its file: rows that could not be decoded are missing.
    pub(crate) rows: Vec<u32>,
    /// Which forms its values may have.
    pub(crate) reader: &'static Reader,
}

impl Table {
    /// A table without rows.
    pub fn empty(name: &str) -> Table {
        Table { name: name.into(), ..Table::default() }
    }

    /// How many rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The names of the columns.
    pub fn header(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|column| column.name.as_str())
    }

    /// Each column of a CSV file by the name it has there, with the name it was taken for.
    pub fn meanings(&self) -> impl Iterator<Item = (&str, &str)> {
        self.given.iter().map(String::as_str).zip(self.header())
    }

    /// The text of a cell; empty where there is none.
    pub fn cell(&self, row: usize, column: &str) -> &str {
        self.columns.iter().find(|found| found.name == column).map_or("", |found| found.get(row))
    }

    /// The table with these columns only, in this order, as far as it has them.
    #[must_use]
    pub fn with_columns(&self, names: &[&str]) -> Table {
        let find = |name: &&str| self.columns.iter().find(|column| column.name == *name).cloned();
        Table { columns: names.iter().filter_map(find).collect(), ..self.clone() }
    }

    /// The table with these rows only, in this order; each keeps its number.
    #[must_use]
    pub fn with_rows(&self, rows: &[usize]) -> Table {
        let pick = |column: &Column| {
            let mut picked = Column::named(&column.name);
            rows.iter().enumerate().for_each(|(at, row)| picked.set(at, column.get(*row)));
            picked
        };
        Table {
            columns: self.columns.iter().map(pick).collect(),
            rows: rows.iter().filter_map(|row| self.rows.get(*row)).copied().collect(),
            ..self.clone()
        }
    }

    /// The table under another name.
    #[must_use]
    pub fn named(self, name: &str) -> Table {
        Table { name: name.into(), ..self }
    }

    /// Adds the rows of another table, matching columns by name. Of several columns of one name, the first counts.
    pub fn append(&mut self, other: &Table) {
        let start = self.len();
        self.rows.extend(&other.rows);
        // What people write over a compiled list stays readable: their forms include the compiled one.
        if other.reader != <&Reader>::default() {
            self.reader = other.reader;
        }
        for (at, column) in other.columns.iter().enumerate() {
            if other.columns.iter().take(at).any(|earlier| earlier.name == column.name) {
                continue;
            }
            let place = self.columns.iter().position(|own| own.name == column.name).unwrap_or_else(|| {
                self.columns.push(Column::named(&column.name));
                self.columns.len() - 1
            });
            if let Some(own) = self.columns.get_mut(place) {
                (0..other.len()).for_each(|row| own.set(start + row, column.get(row)));
            }
        }
    }

    /// Adds a row at the end: the number that issues with it shall name, and cells by column. Columns that are not there
    /// yet are added.
    pub fn push(&mut self, number: u32, cells: &[(&str, &str)]) {
        let row = self.rows.len();
        self.rows.push(number);
        for (name, cell) in cells {
            match self.columns.iter_mut().find(|column| column.name == *name) {
                Some(column) => column.set(row, cell),
                None => {
                    let mut column = Column::named(name);
                    column.set(row, cell);
                    self.columns.push(column);
                }
            }
        }
    }

    /// The table with every cell of one column written anew, or made when there is none; `rewrite` gets the row, as positions from 0, and the cell.
    #[must_use]
    pub fn rewritten(mut self, name: &str, mut rewrite: impl FnMut(usize, &str) -> String) -> Table {
        let rows = self.len();
        let at = self.columns.iter().position(|column| column.name == name);
        let old = at.map_or_else(|| Column::named(name), |at| self.columns.remove(at));
        let mut new = Column::named(name);
        (0..rows).for_each(|row| new.set(row, &rewrite(row, old.get(row))));
        self.columns.insert(at.unwrap_or(self.columns.len()), new);
        self
    }

    pub(crate) fn cells(&self, column: &'static str) -> Cells<'_> {
        Cells { table: self, name: column, column: self.columns.iter().find(|found| found.name == column) }
    }

    /// Like [`Table::cells`]; a missing column is an issue.
    pub(crate) fn needed(&self, column: &'static str, issues: &mut Vec<Issue>) -> Cells<'_> {
        let cells = self.cells(column);
        if cells.column.is_none() && !self.is_empty() {
            issues.push(Issue::table(&self.name, column, Reason::MissingColumn));
        }
        cells
    }
}

/// The cells of one column; all empty when the table has no such column.
#[derive(Clone, Copy)]
pub(crate) struct Cells<'a> {
    table: &'a Table,
    name: &'static str,
    column: Option<&'a Column>,
}

impl<'a> Cells<'a> {
    /// What reads its cells.
    pub(crate) fn reader(self) -> &'static Reader {
        self.table.reader
    }

    /// Reads a whole number that may be missing.
    pub(crate) fn count(self, row: usize) -> Result<Option<u32>, Issue> {
        self.known(row, self.reader().count)
    }

    /// Reads a date that may be missing.
    pub(crate) fn date(self, row: usize) -> Result<Option<PartialDate>, Issue> {
        self.known(row, self.reader().date)
    }

    /// Reads a year that may be missing.
    pub(crate) fn year(self, row: usize) -> Result<Option<u16>, Issue> {
        self.known(row, self.reader().year)
    }

    pub(crate) fn exist(self) -> bool {
        self.column.is_some()
    }

    pub(crate) fn at(self, row: usize) -> &'a str {
        self.column.map(|column| column.get(row).trim()).unwrap_or_default()
    }

    /// The text of a cell, to be kept.
    pub(crate) fn text(self, row: usize) -> Rc<str> {
        self.at(row).into()
    }

    /// The number of a row in its file.
    pub(crate) fn number(self, row: usize) -> u32 {
        self.table.rows.get(row).copied().unwrap_or(0)
    }

    pub(crate) fn issue(self, row: usize, reason: Reason) -> Issue {
        Issue::cell(&self.table.name, self.number(row), self.name, self.at(row), reason)
    }

    /// Reads a cell that may be empty.
    pub(crate) fn maybe<T>(self, row: usize, read: impl Fn(&'a str) -> Result<T, Reason>) -> Result<Option<T>, Issue> {
        match self.at(row) {
            "" => Ok(None),
            text => read(text).map(Some).map_err(|reason| self.issue(row, reason)),
        }
    }

    /// Reads a cell that may be empty or say that there is nothing, as `n/a` or 未定 do.
    pub(crate) fn known<T>(self, row: usize, read: impl Fn(&'a str) -> Result<T, Reason>) -> Result<Option<T>, Issue> {
        if (self.reader().is_blank)(self.at(row)) { Ok(None) } else { self.maybe(row, read) }
    }

    /// Reads a cell that must not be empty.
    pub(crate) fn must<T>(self, row: usize, read: impl Fn(&'a str) -> Result<T, Reason>) -> Result<T, Issue> {
        self.maybe(row, read)?.ok_or_else(|| self.issue(row, Reason::Empty))
    }
}
