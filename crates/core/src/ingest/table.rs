//! Tables of text cells, stored by column, whatever their file format.

use super::value::Reader;
use std::rc::Rc;

/// One column: all cells in one string with their end offsets, up to the last non-empty one. Cells have no blanks around their text.
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

    /// Appends the cell of a later row than the last one set; skipped rows are empty.
    pub(crate) fn set(&mut self, row: usize, cell: &str) {
        let cell = cell.trim();
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
    /// The row number in the file of each row; invalid rows are missing.
    pub(crate) rows: Vec<u32>,
    /// The parser for its values.
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
        // The parser for written values also reads compiled ones, so it wins.
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

    /// The table with one column rewritten, or added; `rewrite` gets the row index from 0 and the cell.
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
}
