//! Detects the header row of an own table: below titles, of one row or two, or missing.

use super::{total_words::is_total_word, words};
use crate::ingest::value;

/// The first rows of a file, each with its number.
pub(super) type Sample = Vec<(u32, Vec<String>)>;

/// The number of rows examined.
pub(super) const ROWS: usize = 40;

/// The header is searched in this many rows.
const ABOVE: usize = 20;

/// The header rows of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// The number of its first row.
    pub first: u32,
    /// The number of its last row: two rows of headings are read as one.
    pub last: u32,
    /// The headings as they were read, column by column.
    pub names: Vec<String>,
    /// It has no known heading and looks like data: it is read as a row of data too.
    pub is_data: bool,
    /// The user has chosen the row.
    pub is_chosen: bool,
    /// The first rows as text, for the user to choose the header from.
    pub rows: Vec<(u32, String)>,
}

impl Header {
    /// The rows above it.
    pub fn above(&self) -> impl Iterator<Item = &(u32, String)> {
        self.rows.iter().filter(|(row, _)| *row < self.first)
    }
}

/// The header among the first rows of a file: the row that somebody has chosen, or the one that looks most like it. With row 0
/// chosen, there is no header: all rows are data.
pub(super) fn find(sample: &Sample, chosen: Option<u32>) -> Header {
    let mut header = match chosen {
        None => detect(sample),
        Some(0) => Header { is_data: true, is_chosen: true, ..single_row(sample, 0) },
        Some(row) => {
            let index = sample.iter().position(|(number, _)| *number == row).unwrap_or_default();
            Header { is_chosen: true, ..two_rows(sample, index).unwrap_or_else(|| single_row(sample, index)) }
        }
    };
    let line = |(row, cells): &(u32, Vec<String>)| {
        (*row, cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" "))
    };
    header.rows = sample.iter().take(ABOVE).map(line).collect();
    header.names.iter_mut().for_each(|name| *name = name.trim().to_owned());
    header
}

/// The row at an index, as a header of one row.
fn single_row(sample: &Sample, index: usize) -> Header {
    let (row, names) = sample.get(index).cloned().unwrap_or_default();
    Header { first: row, last: row, names, ..Header::default() }
}

/// The row at an index and the next one, where these are two rows of headings.
fn two_rows(sample: &Sample, index: usize) -> Option<Header> {
    let (first, cells) = sample.get(index)?;
    let (last, below) = sample.get(index + 1).filter(|(_, below)| continues(cells, below))?;
    Some(Header { first: *first, last: *last, names: joined(&fill_right(cells, below), below), ..Header::default() })
}

/// The row with the most known headings, with a second row above or below; without any, the first row of at least half the width.
fn detect(sample: &Sample) -> Header {
    let scores: Vec<usize> = sample.iter().take(ABOVE).map(|(_, cells)| known_headings(cells)).collect();
    let most = scores.iter().copied().max().unwrap_or_default();
    let widest = sample.iter().map(|(_, cells)| filled(cells)).max().unwrap_or_default();
    let index = match most {
        0 => sample.iter().position(|(_, cells)| filled(cells) * 2 >= widest).unwrap_or_default(),
        _ => scores.iter().position(|score| *score == most).unwrap_or_default(),
    };
    let header = single_row(sample, index);
    if most == 0 {
        let below = sample.get(index + 1..).unwrap_or_default();
        return Header { is_data: looks_like_data(&header.names, below), ..header };
    }
    let above = index
        .checked_sub(1)
        .and_then(|above| sample.get(above))
        .filter(|(_, above)| is_group_row(above, &header.names));
    match (two_rows(sample, index), above) {
        (Some(both), _) => both,
        (None, Some((first, above))) => {
            Header { first: *first, names: joined(&fill_right(above, &header.names), &header.names), ..header }
        }
        (None, None) => header,
    }
}

/// The number of known headings in a row; 0 for a title in one cell.
fn known_headings(cells: &[String]) -> usize {
    let known = cells.iter().filter(|cell| cell.chars().count() <= 40 && words::meaning(cell).is_some()).count();
    if filled(cells) == 1
        && cells.len() > 1
        && !cells.iter().any(|cell| words::meaning(cell).is_some_and(|found| found.exact))
    {
        return 0;
    }
    known
}

fn filled(cells: &[String]) -> usize {
    cells.iter().filter(|cell| !cell.trim().is_empty()).count()
}

fn is_value(cell: &str) -> bool {
    !value::is_blank(cell) && (value::scaled_count(cell, 0, value::Decimal::Comma).is_ok() || value::date(cell).is_ok())
}

/// Whether a row is the second of two rows of headings: words only, beside or below those of the first.
fn continues(first: &[String], below: &[String]) -> bool {
    let has = |cells: &[String], at: usize| cells.get(at).is_some_and(|cell| !cell.trim().is_empty());
    let words = below.iter().filter(|cell| !cell.trim().is_empty());
    let named = first.iter().position(|cell| {
        words::meaning(cell).is_some_and(|found| matches!(found.name, "code" | "name_ja" | "name_en"))
    });
    // Where the first row names a place, a row of data has a name.
    let nameless = named.is_some_and(|at| !has(below, at));
    let beside = (0..below.len()).any(|at| has(below, at) && !has(first, at));
    filled(below) > 0
        && nameless
        && beside
        && words.clone().all(|cell| !is_value(cell))
        && !words.clone().any(|cell| is_total_word(cell) && filled(below) == 1)
}

/// Whether a row holds headings of groups over the row below it.
fn is_group_row(above: &[String], row: &[String]) -> bool {
    let over = filled(above) > 1 && filled(above) < filled(row);
    over && above.iter().all(|cell| !is_value(cell) && cell.chars().count() <= 20)
}

/// Group headings repeated over each of their columns: a blank cell takes the heading on its left, if a heading is below it.
fn fill_right(above: &[String], below: &[String]) -> Vec<String> {
    let mut last = String::new();
    let width = above.len().max(below.len());
    let cell = |cells: &[String], at: usize| cells.get(at).map(|cell| cell.trim().to_owned()).unwrap_or_default();
    (0..width)
        .map(|at| {
            let own = cell(above, at);
            if !own.is_empty() {
                last.clone_from(&own);
                own
            } else if cell(below, at).is_empty() {
                own
            } else {
                last.clone()
            }
        })
        .collect()
}

fn joined(above: &[String], below: &[String]) -> Vec<String> {
    let width = above.len().max(below.len());
    let cell = |cells: &[String], at: usize| cells.get(at).map(|cell| cell.trim()).unwrap_or_default().to_owned();
    (0..width).map(|at| format!("{} {}", cell(above, at), cell(below, at)).trim().to_owned()).collect()
}

/// Whether a row has a number or a date where the rows below mostly have one too.
fn looks_like_data(cells: &[String], below: &[(u32, Vec<String>)]) -> bool {
    cells.iter().enumerate().filter(|(_, cell)| is_value(cell)).any(|(at, _)| {
        let values = below.iter().filter(|(_, row)| row.get(at).is_some_and(|cell| is_value(cell))).count();
        values * 2 > below.len()
    })
}
