//! Comma-separated text (RFC 4180, with LF or CRLF, with or without a byte-order mark) to tables.

use super::{
    header,
    table::{Column, Table},
};
use crate::issue::{Issue, Reason};
use csv_core::{ReadRecordResult, Reader};

/// Reads one CSV file. Rows that are not UTF-8 or have more cells than the header are left out, with an issue each.
pub fn read(name: &str, bytes: &[u8]) -> (Table, Vec<Issue>) {
    read_as(name, bytes, &[])
}

/// Like [`read`], with the meaning of some columns given: pairs of the name in the file and the canonical name, or the
/// empty text for a column that means nothing.
pub fn read_as(name: &str, bytes: &[u8], meanings: &[(String, String)]) -> (Table, Vec<Issue>) {
    let mut table = Table::empty(name);
    let mut issues = Vec::new();
    let mut rest = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = Reader::new();
    let mut text = vec![0; 4096];
    let mut ends = vec![0; 64];
    let (mut written, mut fields) = (0, 0);
    let mut number = 1 + skip_blank(&mut rest);
    let mut header = true;
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
        match result {
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull => text.resize(text.len() * 2, 0),
            ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
            ReadRecordResult::Record => {
                let raw = record.get(..record.len() - rest.len()).unwrap_or_default();
                match split(&text, ends.get(..fields).unwrap_or_default()) {
                    Ok(cells) if rest.is_empty() && unclosed(raw) => {
                        let value = cells.last().copied().unwrap_or_default();
                        issues.push(Issue::cell(&table.name, number, "", value, Reason::Format));
                    }
                    Ok(cells) if header => {
                        table.columns = columns(name, &cells, meanings);
                        table.given = cells.iter().map(|cell| cell.trim().to_owned()).collect();
                    }
                    Ok(cells) => issues.extend(append(&mut table, number, &cells)),
                    Err((at, value)) => {
                        let column = table.columns.get(at).map_or("", |column| column.name.as_str());
                        issues.push(Issue::cell(&table.name, number, column, &value, Reason::Encoding));
                    }
                }
                (written, fields, header) = (0, 0, false);
                if carriage_return {
                    rest = rest.strip_prefix(b"\n").unwrap_or(rest);
                }
                number += 1 + skip_blank(&mut rest);
                record = rest;
            }
            ReadRecordResult::End => break,
        }
    }
    (table, issues)
}

/// Whether a record ends inside quotes: it then holds all that was to follow.
fn unclosed(record: &[u8]) -> bool {
    let (mut quoted, mut in_quotes, mut start) = (false, false, true);
    for byte in record {
        match byte {
            b'"' if start => (quoted, in_quotes) = (true, true),
            b'"' if quoted => in_quotes = !in_quotes,
            b',' if !in_quotes => quoted = false,
            _ => {}
        }
        start = *byte == b',' && !in_quotes;
    }
    in_quotes
}

/// Steps over empty lines, which the reader would not count.
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

fn columns(table: &str, cells: &[&str], meanings: &[(String, String)]) -> Vec<Column> {
    let given = |cell: &str| meanings.iter().find(|(name, _)| name == cell.trim()).map(|(_, meaning)| meaning.as_str());
    let found = header::canonical(table, cells);
    cells.iter().zip(found).map(|(cell, found)| Column::named(given(cell).unwrap_or(found))).collect()
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
