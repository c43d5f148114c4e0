//! The summary of how an own table was read, for the user to check.

use super::{
    columns::ColumnRead,
    header::{Header, Sample},
    row::Row,
};
use crate::{
    ingest::{codes::Code, value::Form},
    model::issue::Reason,
};

/// How a table was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// The delimiter.
    pub separator: char,
    /// The header.
    pub header: Header,
    /// The columns with their mapping.
    pub columns: Vec<ColumnRead>,
    /// The first rows below the header, as they stand in the file.
    pub first_rows: Vec<Vec<String>>,
    /// The forms in which dates are written.
    pub forms: Vec<Form>,
    /// How many rows were read below the header.
    pub rows: u32,
    /// Rows of totals that were left out.
    pub totals: Vec<TotalRow>,
    /// Cells that were adjusted.
    pub remarks: Vec<Remark>,
    /// How many rows are places of the list that was there before.
    pub matched: u32,
    /// The people of all places that were read, without those that lie in others.
    pub people: u64,
    /// The people of those that are in the list that was there before, as that has them; `None` without one.
    pub people_in_base: Option<u64>,
}

/// A row of totals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TotalRow {
    /// Its number.
    pub row: u32,
    /// What it is called.
    pub name: String,
    /// Its number of people.
    pub stated: Option<u32>,
}

/// An adjustment of a cell, which is no fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The row.
    pub row: u32,
    /// The kind of adjustment.
    pub did: Did,
    /// The text of the cell.
    pub given: String,
    /// What it was read as.
    pub taken: String,
}

/// The kinds of adjustment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Did {
    /// A zero was put in front of a code.
    AddedZero,
    /// An empty cell took the prefecture or region above it, as merged cells are exported.
    FilledDown,
    /// A place was found by another spelling of its name, or by its name though its code is not known.
    FoundByName,
    /// The place was found by a name that it, or a part of it, had before a merger.
    FoundByFormerName,
    /// A row adds a pledge to a place that an earlier row has.
    AddedPledge,
}

impl Did {
    /// A short stable name for programs.
    pub fn id(self) -> &'static str {
        match self {
            Did::AddedZero => "added-zero",
            Did::FilledDown => "filled-down",
            Did::FoundByName => "found-by-name",
            Did::FoundByFormerName => "found-by-former-name",
            Did::AddedPledge => "added-pledge",
        }
    }
}

/// The number of rows shown of a file.
const FIRST_ROWS: usize = 3;

/// The first rows that were read as data.
pub(super) fn first_rows(sample: &Sample, header: &Header) -> Vec<Vec<String>> {
    let is_data = |number: u32| number > header.last || (header.is_data && number == header.first);
    sample.iter().filter(|(number, _)| is_data(*number)).take(FIRST_ROWS).map(|(_, cells)| cells.clone()).collect()
}

pub(super) fn totals(rows: &[Row<'_>], out: &[Option<Reason>]) -> Vec<TotalRow> {
    let totals = rows.iter().zip(out).filter(|(_, out)| **out == Some(Reason::Total));
    let one = |row: &Row<'_>| TotalRow {
        row: row.number,
        name: [row.called(), row.given_code].into_iter().find(|name| !name.is_empty()).unwrap_or_default().to_owned(),
        stated: row.people,
    };
    totals.map(|(row, _)| one(row)).collect()
}

/// The remark that a code has got back its leading zero.
pub(super) fn added_zero(row: &Row<'_>) -> Option<Remark> {
    let Code::Zero(code) = &row.code else { return None };
    Some(Remark { row: row.number, did: Did::AddedZero, given: row.given_code.to_owned(), taken: code.clone() })
}
