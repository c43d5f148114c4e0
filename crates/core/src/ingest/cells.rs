//! Typed access to the cells of a column: what cannot be read becomes an issue with its row and column.

use super::{
    table::{Column, Table},
    value::Reader,
};
use crate::model::{
    date::PartialDate,
    issue::{Issue, Reason},
    position::Position,
};
use std::rc::Rc;

impl Table {
    pub(crate) fn cells(&self, column: &'static str) -> Cells<'_> {
        Cells { table: self, name: column, column: self.columns.iter().find(|found| found.name == column) }
    }

    /// Like [`Table::cells`]; a missing column is an issue.
    pub(crate) fn required_column(&self, column: &'static str, issues: &mut Vec<Issue>) -> Cells<'_> {
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
    /// The parser for its cells.
    pub(crate) fn reader(self) -> &'static Reader {
        self.table.reader
    }

    /// Reads a whole number that may be missing.
    pub(crate) fn count(self, row: usize) -> Result<Option<u32>, Issue> {
        self.optional_or_blank(row, self.reader().count)
    }

    /// Reads a date that may be missing.
    pub(crate) fn date(self, row: usize) -> Result<Option<PartialDate>, Issue> {
        self.optional_or_blank(row, self.reader().date)
    }

    /// Reads a year that may be missing.
    pub(crate) fn year(self, row: usize) -> Result<Option<u16>, Issue> {
        self.optional_or_blank(row, self.reader().year)
    }

    pub(crate) fn exists(self) -> bool {
        self.column.is_some()
    }

    pub(crate) fn at(self, row: usize) -> &'a str {
        self.column.map(|column| column.get(row)).unwrap_or_default()
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
    pub(crate) fn optional<T>(
        self,
        row: usize,
        read: impl Fn(&'a str) -> Result<T, Reason>,
    ) -> Result<Option<T>, Issue> {
        match self.at(row) {
            "" => Ok(None),
            text => read(text).map(Some).map_err(|reason| self.issue(row, reason)),
        }
    }

    /// Reads a cell that may be empty or hold a word for no value, such as `n/a` or 未定.
    pub(crate) fn optional_or_blank<T>(
        self,
        row: usize,
        read: impl Fn(&'a str) -> Result<T, Reason>,
    ) -> Result<Option<T>, Issue> {
        if (self.reader().is_blank)(self.at(row)) { Ok(None) } else { self.optional(row, read) }
    }

    /// Reads a cell that must not be empty.
    pub(crate) fn required<T>(self, row: usize, read: impl Fn(&'a str) -> Result<T, Reason>) -> Result<T, Issue> {
        self.optional(row, read)?.ok_or_else(|| self.issue(row, Reason::Empty))
    }
}

/// A position in degrees with five decimals at most; `None` where either part is empty.
pub(super) fn position(lat: Cells<'_>, lon: Cells<'_>, row: usize) -> Result<Option<Position>, Issue> {
    let lat = lat.optional_or_blank(row, |text| lat.reader().degrees(text, 90))?;
    let lon = lon.optional_or_blank(row, |text| lon.reader().degrees(text, 180))?;
    Ok(lat.zip(lon).map(|(lat, lon)| Position { lat, lon }))
}
