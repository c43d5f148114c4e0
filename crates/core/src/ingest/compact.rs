//! The compact form of a package: one text file, tables by column.
//!
//! ```text
//! pledge-compare 1
//! @places 1788
//! code+5<TAB>1000<TAB>100<TAB>…
//! kind<TAB>prefecture<TAB>designated_city<TAB>…
//! ```
//! A table starts with `@name rows`; each following line is one column: its name, then its cells, separated by tabs.
//! `name+N` marks a delta-encoded column of N-digit numbers in ascending order, `name~` one whose hiragana are stored as
//! ASCII, `(` for ぁ and so on; trailing empty cells are left out. Columns of like
//! cells compress two to three times better under Brotli than rows.
//!
//! A package may be several such files, concatenated: a table that occurs again has further columns of the same rows.

use super::table::{Column, Table};
use crate::model::issue::{Issue, Reason};
use std::fmt::Write;

const MAGIC: &str = "pledge-compare 1";

/// Numbers are padded to 18 digits at most, so that every sum fits.
const WIDEST: usize = 18;

/// Whether the bytes start with the magic number of the compact form.
pub fn is_compact(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC.as_bytes())
}

/// Reads the compact form.
pub fn read(bytes: &[u8]) -> (Vec<Table>, Vec<Issue>) {
    let mut tables: Vec<Table> = Vec::new();
    let name = "package".into();
    let Ok(text) = std::str::from_utf8(bytes) else {
        return (tables, vec![Issue::table(&name, "", Reason::Encoding)]);
    };
    let mut lines = text.lines();
    if lines.next() != Some(MAGIC) {
        return (tables, vec![Issue::table(&name, "", Reason::Format)]);
    }
    // Bounds memory: a valid package has no more rows than bytes.
    let mut room = bytes.len() as u32;
    let mut at = 0;
    for line in lines.filter(|line| *line != MAGIC) {
        if let Some((name, rows)) = line.strip_prefix('@').and_then(|head| head.rsplit_once(' ')) {
            at = tables.iter().position(|table| table.name() == name).unwrap_or(tables.len());
            if at == tables.len() {
                let rows = rows.parse::<u32>().unwrap_or(0).min(room);
                room -= rows;
                tables.push(Table { rows: (2..=rows + 1).collect(), ..Table::empty(name) });
            }
        } else if let Some(table) = tables.get_mut(at) {
            let column = column(line, table.len());
            table.columns.push(column);
        }
    }
    (tables, Vec::new())
}

fn column(line: &str, rows: usize) -> Column {
    let (head, cells) = line.split_once('\t').unwrap_or((line, ""));
    let cells = cells.split('\t').take(rows).enumerate();
    if let Some(name) = head.strip_suffix('~') {
        let mut column = Column::named(name);
        cells.for_each(|(row, cell)| column.set(row, &cell.chars().map(kana).collect::<String>()));
        return column;
    }
    let Some((name, width)) = head.rsplit_once('+') else {
        let mut column = Column::named(head);
        cells.for_each(|(row, cell)| column.set(row, cell));
        return column;
    };
    let width = width.parse().unwrap_or(0).min(WIDEST);
    let mut column = Column::named(name);
    let mut value = 0_u64;
    for (row, step) in cells {
        value = value.saturating_add(step.parse().unwrap_or(0));
        column.set(row, &format!("{value:0width$}"));
    }
    column
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
        _ = writeln!(out, "@{} {}", clean(&table.name), table.len());
        for column in &table.columns {
            let cells: Vec<&str> = (0..table.len()).map(|row| column.get(row)).collect();
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
