//! The compact form of a package: one text file, tables by column.
//!
//! ```text
//! pledge-compare 1
//! @places 1788
//! code+5<TAB>1000<TAB>100<TAB>…
//! kind<TAB>prefecture<TAB>designated_city<TAB>…
//! ```
//! A table starts with `@name rows`; each following line is one column: its name, then its cells, separated by tabs.
//! `name+N` marks a column of N-digit numbers that never fall, stored as differences from the row before, `name~` one whose hiragana are
//! stored as ASCII, `(` for ぁ and so on; trailing empty cells are left out, so that the longest column has as many cells as the table
//! has rows. Brotli does the rest: cells of one kind side by side pack two to three times better than rows do.

use super::table::{Column, Table};
use crate::model::issue::{Issue, Reason};
use std::{collections::HashSet, fmt::Write};

const MAGIC: &str = "pledge-compare 1";

/// Numbers are padded to 18 digits at most, so that every sum fits.
const WIDEST: usize = 18;

/// No table of ours has a tenth of so many; looking for a column goes through all of them.
const MOST_COLUMNS: usize = 1000;

/// Reads the compact form. A file with a fault is refused as a whole, with an issue that names the line: it was written by a
/// program, so that nothing beside the fault can be trusted either.
pub fn read(bytes: &[u8]) -> (Vec<Table>, Vec<Issue>) {
    let fault = |reason| Issue::table(&"package".into(), "", reason);
    let text = std::str::from_utf8(bytes).map_err(|_| fault(Reason::Encoding));
    let read = text.and_then(|text| {
        tables(text).map_err(|line| {
            line.map_or_else(
                || fault(Reason::Format),
                |(row, line)| Issue::cell(&"package".into(), row, "", line, Reason::Format),
            )
        })
    });
    read.map_or_else(|issue| (Vec::new(), vec![issue]), |tables| (tables, Vec::new()))
}

/// The tables of a file, or its first line with a fault; `None` stands for the end of the file.
fn tables(text: &str) -> Result<Vec<Table>, Option<(u32, &str)>> {
    let mut lines = (1..).zip(text.lines());
    lines.next().filter(|(_, line)| *line == MAGIC).ok_or(None)?;
    let (mut tables, mut names) = (Vec::<Table>::new(), HashSet::new());
    let mut line = lines.next();
    while let Some((_, head)) = line {
        let parts = head.strip_prefix('@').and_then(|head| head.rsplit_once(' '));
        let (name, rows) = parts.filter(|(name, _)| names.insert(*name)).ok_or(line)?;
        let rows: usize = rows.parse().map_err(|_| line)?;
        let mut table = Table::empty(name);
        line = lines.next();
        while let Some((_, text)) = line.filter(|(_, text)| !text.starts_with('@')) {
            let column = column(text, rows).filter(|_| table.columns.len() < MOST_COLUMNS).ok_or(line)?;
            table.columns.push(column);
            line = lines.next();
        }
        if table.columns.iter().map(Column::len).max().unwrap_or(0) != rows {
            return Err(line);
        }
        tables.push(Table { rows: (2..).take(rows).collect(), ..table });
    }
    Ok(tables)
}

/// One column; `None` where it has more cells than the table has rows, or numbers that are none or too few.
fn column(line: &str, rows: usize) -> Option<Column> {
    let (head, cells) = line.split_once('\t').unwrap_or((line, ""));
    let cells = || cells.split('\t').take(if cells.is_empty() { 0 } else { usize::MAX });
    if cells().count() > rows {
        return None;
    }
    if let Some(name) = head.strip_suffix('~') {
        let mut column = Column::named(name);
        cells().enumerate().for_each(|(row, cell)| column.set(row, &cell.chars().map(kana).collect::<String>()));
        return Some(column);
    }
    let Some((name, width)) = head.rsplit_once('+') else {
        let mut column = Column::named(head);
        cells().enumerate().for_each(|(row, cell)| column.set(row, cell));
        return Some(column);
    };
    let width = width.parse().ok().filter(|width| *width <= WIDEST)?;
    let mut column = Column::named(name);
    let mut value = 0_u64;
    for (row, step) in cells().enumerate() {
        value = value.checked_add(step.parse().ok()?)?;
        column.set(row, &format!("{value:0width$}"));
    }
    (column.len() == rows).then_some(column)
}

/// The first hiragana and its ASCII code. The last, ゖ, is stored as `}`.
const KANA: (char, char) = ('ぁ', '(');

fn kana(c: char) -> char {
    shifted(c, '('..='}', KANA.1, KANA.0)
}

fn shifted(c: char, range: std::ops::RangeInclusive<char>, from: char, to: char) -> char {
    let there = char::from_u32((u32::from(c) + u32::from(to)).wrapping_sub(u32::from(from)));
    there.filter(|_| range.contains(&c)).unwrap_or(c)
}

/// Writes tables in the compact form. Tabs and line breaks in cells become spaces.
pub fn write(tables: &[Table]) -> String {
    let mut out = format!("{MAGIC}\n");
    for table in tables {
        // Rows at the end in which nothing stands are none.
        let rows = table.columns.iter().map(Column::len).max().unwrap_or(0).min(table.len());
        _ = writeln!(out, "@{} {rows}", clean(&table.name));
        for column in &table.columns {
            let cells: Vec<&str> = (0..rows).map(|row| column.get(row)).collect();
            // In a name, the marks of the form itself would be misread.
            let name = clean(&column.name).replace(['+', '@', '~'], " ");
            let line = deltas(&name, &cells)
                .or_else(|| kana_as_ascii(&name, &cells))
                .unwrap_or_else(|| plain_line(&name, &cells));
            _ = writeln!(out, "{line}");
        }
    }
    out
}

/// A column of ascending numbers, delta-encoded; `None` unless every cell can be restored exactly.
fn deltas(name: &str, cells: &[&str]) -> Option<String> {
    let width = cells.first()?.len();
    let number = |cell: &&str| cell.parse::<u64>().ok().filter(|value| format!("{value:0width$}") == **cell);
    let numbers: Vec<u64> = cells.iter().map(number).collect::<Option<_>>()?;
    if width > WIDEST || !numbers.is_sorted() {
        return None;
    }
    let before = std::iter::once(0).chain(numbers.iter().copied());
    let steps: Vec<String> = numbers.iter().zip(before).map(|(value, before)| (value - before).to_string()).collect();
    Some(format!("{name}+{width}\t{}", steps.join("\t")))
}

/// A column of hiragana as ASCII; `None` without hiragana, or where the cells contain that ASCII themselves.
fn kana_as_ascii(name: &str, cells: &[&str]) -> Option<String> {
    let short: Vec<String> =
        cells.iter().map(|cell| cell.chars().map(|c| shifted(c, 'ぁ'..='ゖ', KANA.0, KANA.1)).collect()).collect();
    let back = short.iter().zip(cells).all(|(short, cell)| short.chars().map(kana).eq(cell.chars()));
    let fewer = short.iter().zip(cells).any(|(short, cell)| short.len() < cell.len());
    let short: Vec<&str> = short.iter().map(String::as_str).collect();
    (back && fewer).then(|| plain_line(&format!("{name}~"), &short))
}

fn plain_line(name: &str, cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| clean(cell)).collect();
    format!("{name}\t{}", cells.join("\t").trim_end_matches('\t'))
}

fn clean(text: &str) -> String {
    text.replace(['\t', '\n', '\r'], " ")
}
