//! One table that holds places and their pledges together, as people keep them in a spreadsheet.
//!
//! A pipeline: bytes → grid (delimiter, header row) → normalised cells (numbers, dates, blanks) → rows of places (totals, wards
//! and notes are dropped) → places of the base list. Each step adds to the summary; what it drops becomes an issue.

mod base;
mod columns;
mod fill;
mod header;
mod identity;
mod lookup;
mod normalise;
mod row;
mod rows;
mod separator;
mod split;
mod summary;
mod total_words;
mod words;

pub use super::value::Form;
pub use columns::{ColumnRead, meanings};
pub use header::Header;
pub use normalise::in_time;
pub use separator::SEPARATORS;
pub use summary::{Did, Remark, Summary, TotalRow};

use super::{
    csv,
    header::SINGLE,
    table::{Column, Table},
    value::WRITTEN,
};
use crate::model::{
    dataset::Dataset,
    date::Day,
    issue::{Issue, Reason},
};
use row::rows_of;
use std::collections::HashSet;

/// What the user has chosen for a table.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// What columns are: pairs of a heading as read and the canonical name, or the empty text for a column that is not used. After
    /// a name and a colon stands how the values are written: `population:3` in thousands, `declared:dmy` with the day first.
    pub meanings: &'a [(String, String)],
    /// The delimiter; detected where not given.
    pub separator: Option<char>,
    /// The number of the row that holds the headings, 0 for none; detected where not given.
    pub header: Option<u32>,
    /// The day of reading: later declaration dates are out of range.
    pub today: Option<Day>,
}

/// A parsed table, before its rows are resolved to places.
#[derive(Debug, Clone, Default)]
pub struct Understood {
    table: Table,
    out: Vec<Option<Reason>>,
    no_place: Vec<bool>,
    no_pledge: Vec<bool>,
    /// How it was read.
    pub summary: Summary,
    /// What could not be read.
    pub issues: Vec<Issue>,
}

/// The rows of a table and the meanings of its columns, before its cells are read.
#[derive(Debug)]
pub struct Grid {
    table: Table,
    summary: Summary,
    issues: Vec<Issue>,
    names_places: bool,
}

/// Reads a table in UTF-8.
pub fn understand(bytes: &[u8], options: &Options<'_>) -> Understood {
    read(bytes, options).understood(options.today)
}

/// The first half of [`understand`], so that a page can yield to the event loop between the halves of a long list.
pub fn read(bytes: &[u8], options: &Options<'_>) -> Grid {
    let separator = options.separator.unwrap_or_else(|| separator::detect(bytes));
    let bytes = without_hint(bytes);
    let sample = sample(bytes, separator);
    let header = header::find(&sample, options.header);
    let columns = columns::read(&header, options.meanings);
    let mut issues = Vec::new();
    let table = grid(bytes, separator, &header, &columns, &mut issues);
    let places = ["code", "name_ja", "name_en"];
    let first_rows = summary::first_rows(&sample, &header);
    let summary = Summary { separator, rows: table.len() as u32, header, columns, first_rows, ..Summary::default() };
    let names_places = summary.columns.iter().any(|column| places.contains(&column.taken.as_str()));
    if !names_places && (!table.is_empty() || !summary.header.names.is_empty()) {
        let line = summary.header.names.join(&separator.to_string());
        issues.push(Issue::cell(&table.name, summary.header.first, "", &line, Reason::NoPlace));
    }
    Grid { table, summary, issues, names_places }
}

impl Grid {
    /// Normalises the cells and drops rows that are no places; `today` bounds declaration dates.
    pub fn understood(self, today: Option<Day>) -> Understood {
        let Grid { table, mut summary, mut issues, names_places } = self;
        if !names_places {
            return Understood { summary, issues, ..Understood::default() };
        }
        let (table, normalised) = normalise::normalise(table, &summary.columns, today, &mut issues);
        summary.forms = normalised.forms;
        let table = fill::fill_down(table, &mut summary.remarks);
        let rows = rows_of(&table);
        summary.remarks.extend(rows.iter().filter_map(summary::added_zero));
        let out = rows::left_out(&table, &summary.header, &rows);
        let left_out = || rows.iter().zip(&out).filter_map(|(row, reason)| Some((row, (*reason)?)));
        let numbers: HashSet<u32> = left_out().map(|(row, _)| row.number).collect();
        issues.retain(|issue| issue.row.is_none_or(|number| !numbers.contains(&number)));
        issues.extend(left_out().map(|(row, reason)| {
            let given = [row.called(), row.given_code, row.parent];
            let value = given.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
            Issue::cell(&table.name, row.number, "", value, reason)
        }));
        summary.totals = summary::totals(&rows, &out);
        drop(rows);
        Understood { table, out, no_place: normalised.no_place, no_pledge: normalised.no_pledge, summary, issues }
    }
}

impl Understood {
    /// The tables `places`, `pledges` and `sources` made from this one. With `base`, its rows are resolved to places of that.
    pub fn tables(mut self, base: Option<&Dataset>) -> (Vec<Table>, Summary, Vec<Issue>) {
        let base = base.map(base::Base::new);
        let rows = rows_of(&self.table);
        let found = identity::identify(&self, &rows, base.as_ref());
        self.issues.extend(found.issues);
        self.summary.remarks.extend(found.remarks);
        self.summary.matched = found.matched;
        (self.summary.people, self.summary.people_in_base) = (found.people, found.people_in_base);
        let tables = split::split(&self, &rows, &found.places);
        self.issues.sort_by_key(|issue| issue.row);
        (tables, self.summary, self.issues)
    }
}

/// A file without a first line that only names the separator; the rows keep their numbers.
fn without_hint(bytes: &[u8]) -> &[u8] {
    let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let end = start.iter().position(|byte| *byte == b'\n').filter(|_| separator::hint(start).is_some());
    // The line break stays, so that the line is counted as an empty one.
    end.and_then(|end| start.get(end..)).unwrap_or(bytes)
}

fn sample(bytes: &[u8], separator: char) -> header::Sample {
    let mut sample = Vec::new();
    csv::records(bytes, separator as u8, &mut |number, record| {
        if let Ok(cells) = record
            && cells.iter().any(|cell| !cell.trim().is_empty())
        {
            sample.push((number, cells.iter().map(|cell| (*cell).to_owned()).collect()));
        }
        sample.len() < header::ROWS
    });
    sample
}

fn grid(bytes: &[u8], separator: char, header: &Header, columns: &[ColumnRead], issues: &mut Vec<Issue>) -> Table {
    let mut table = Table { reader: &WRITTEN, ..Table::empty(SINGLE) };
    // A column that is not used keeps its heading as its name, unless that means something else.
    let name = |column: &ColumnRead| match column.taken.as_str() {
        "" if words::COLUMNS.contains(&column.given.as_str()) => format!("{} ", column.given),
        "" => column.given.clone(),
        taken => taken.to_owned(),
    };
    table.columns = columns.iter().map(|column| Column::named(&name(column))).collect();
    csv::records(bytes, separator as u8, &mut |number, record| {
        if number > header.last
            || (header.is_data && number == header.first)
            || (record.is_err() && number >= header.first)
        {
            issues.extend(csv::add(&mut table, number, record));
        }
        true
    });
    table
}
