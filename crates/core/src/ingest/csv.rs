//! Parses delimited text (RFC 4180, with LF or CRLF, with or without a byte-order mark) into tables. Blanks around the text of a cell are
//! no part of it, other than the RFC has it: spreadsheets are full of them.

use super::{
    header,
    table::{Column, Table},
    value,
};
use crate::model::issue::{Issue, Reason};
use csv_core::{ReadRecordResult, ReaderBuilder};

/// Reads one CSV file with its header in the first row. Rows that are not UTF-8 or have more cells than the header are left
/// out, with an issue each.
pub fn read(name: &str, bytes: &[u8]) -> (Table, Vec<Issue>) {
    let mut table = Table { reader: &value::WRITTEN, ..Table::empty(name) };
    let mut issues = Vec::new();
    let mut header = true;
    records(bytes, b',', &mut |number, record| {
        match record {
            Ok(cells) if header => {
                let found = header::canonical(name, cells);
                table.columns = found.into_iter().map(Column::named).collect();
            }
            record => issues.extend(add(&mut table, number, record)),
        }
        header = false;
        true
    });
    (table, issues)
}

/// Adds a record as a row, or returns the issue with it.
pub(super) fn add(table: &mut Table, number: u32, record: Result<&[&str], RecordError>) -> Option<Issue> {
    match record {
        Ok(cells) => append(table, number, cells),
        Err(RecordError::Size) => Some(Issue::cell(&table.name, number, "", "", Reason::Format)),
        Err(RecordError::Unclosed(value)) => Some(Issue::cell(&table.name, number, "", &value, Reason::Format)),
        Err(RecordError::Encoding(at, value)) => {
            let column = table.columns.get(at).map_or("", |column| column.name.as_str());
            Some(Issue::cell(&table.name, number, column, &value, Reason::Encoding))
        }
    }
}

/// Why a record cannot be split into cells.
pub(super) enum RecordError {
    /// The table is too long or too wide: this record and all after it are left out.
    Size,
    /// It ends inside quotes, with this in the last cell.
    Unclosed(String),
    /// The cell at this position is not UTF-8; what of it can be read.
    Encoding(usize, String),
}

/// How many rows and columns a table may have: as many as a spreadsheet can. What is longer was not made for readers, and would take
/// the memory of the page.
const MOST_ROWS: u32 = 1_048_576;
const MOST_COLUMNS: usize = 16_384;

/// Receives a record with the number of its row; returns whether more are wanted.
type RecordSink<'a> = dyn FnMut(u32, Result<&[&str], RecordError>) -> bool + 'a;

/// Calls `each` for every record with its row number, until it returns false.
pub(super) fn records(bytes: &[u8], separator: u8, each: &mut RecordSink<'_>) {
    let mut rest = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = ReaderBuilder::new().delimiter(separator).build();
    let mut text = vec![0; 4096];
    let mut ends = vec![0; 64];
    let (mut written, mut fields) = (0, 0);
    let mut number = 1 + skip_blank(&mut rest);
    let mut record = rest;
    loop {
        let (result, read, wrote, ended) = reader.read_record(
            rest,
            text.get_mut(written..).unwrap_or_default(),
            ends.get_mut(fields..).unwrap_or_default(),
        );
        let carriage_return = rest.get(..read).is_some_and(|taken| taken.ends_with(b"\r"));
        rest = rest.get(read..).unwrap_or_default();
        written += wrote;
        fields += ended;
        if fields > MOST_COLUMNS || number > MOST_ROWS {
            each(number, Err(RecordError::Size));
            break;
        }
        match result {
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull => text.resize(text.len() * 2, 0),
            ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
            ReadRecordResult::Record => {
                let raw = record.get(..record.len() - rest.len()).unwrap_or_default();
                let cells = split(&text, ends.get(..fields).unwrap_or_default());
                let more = match cells {
                    Ok(cells) if rest.is_empty() && unclosed(raw, separator) => {
                        each(number, Err(RecordError::Unclosed(cells.last().copied().unwrap_or_default().to_owned())))
                    }
                    Ok(cells) => each(number, Ok(&cells)),
                    Err((at, value)) => each(number, Err(RecordError::Encoding(at, value))),
                };
                if !more {
                    break;
                }
                (written, fields) = (0, 0);
                if carriage_return {
                    rest = rest.strip_prefix(b"\n").unwrap_or(rest);
                }
                number += 1 + skip_blank(&mut rest);
                record = rest;
            }
            ReadRecordResult::End => break,
        }
    }
}

/// Whether a record ends inside quotes: it has then swallowed the rest of the file.
fn unclosed(record: &[u8], separator: u8) -> bool {
    let (mut quoted, mut in_quotes, mut start) = (false, false, true);
    for byte in record {
        match byte {
            b'"' if start => (quoted, in_quotes) = (true, true),
            b'"' if quoted => in_quotes = !in_quotes,
            byte if *byte == separator && !in_quotes => quoted = false,
            _ => {}
        }
        start = *byte == separator && !in_quotes;
    }
    in_quotes
}

/// Skips and counts empty lines, which csv-core drops without counting.
fn skip_blank(rest: &mut &[u8]) -> u32 {
    let mut skipped = 0;
    while let Some(after) = rest.strip_prefix(b"\r\n").or(rest.strip_prefix(b"\n")).or(rest.strip_prefix(b"\r")) {
        *rest = after;
        skipped += 1;
    }
    skipped
}

/// The cells of a record, or the position and the readable part of the first that is not UTF-8.
fn split<'a>(text: &'a [u8], ends: &[usize]) -> Result<Vec<&'a str>, (usize, String)> {
    let starts = std::iter::once(0).chain(ends.iter().copied());
    let cells = starts.zip(ends).map(|(start, end)| text.get(start..*end).unwrap_or_default());
    let decoded = cells
        .enumerate()
        .map(|(at, cell)| std::str::from_utf8(cell).map_err(|_| (at, String::from_utf8_lossy(cell).into_owned())));
    decoded.collect()
}

fn append(table: &mut Table, number: u32, cells: &[&str]) -> Option<Issue> {
    let last = cells.iter().rposition(|cell| !cell.trim().is_empty())?;
    if let Some(surplus) = cells.get(last).filter(|_| last >= table.columns.len() && !table.columns.is_empty()) {
        return Some(Issue::cell(&table.name, number, "", surplus, Reason::Format));
    }
    let row = table.len();
    table.rows.push(number);
    table.columns.iter_mut().zip(cells).for_each(|(column, cell)| column.set(row, cell));
    None
}
