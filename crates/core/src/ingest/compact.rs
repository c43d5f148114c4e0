//! The compact form of a package: one text file, tables by column.
//!
//! ```text
//! pledge-compare 1
//! @places 1788
//! code+5<TAB>1000<TAB>100<TAB>…
//! kind<TAB>prefecture<TAB>designated_city<TAB>…
//! ```
//! A table starts with `@name rows`; each following line is one column: its name, then its cells, separated by tabs.
//! `name+N` marks a column of N-digit numbers stored as differences from the row before; trailing empty cells are left
//! out. Brotli does the rest: cells of one kind side by side pack two to three times better than rows do.

use super::table::{Column, Table};
use crate::issue::{Issue, Reason};
use std::fmt::Write;

const MAGIC: &str = "pledge-compare 1";

/// Numbers are padded to 18 digits at most, so that every sum fits.
const WIDEST: usize = 18;

/// Whether the bytes claim to be in the compact form.
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
    // No honest package has more rows than bytes.
    let mut room = bytes.len() as u32;
    for line in lines {
        if let Some((name, rows)) = line.strip_prefix('@').and_then(|head| head.rsplit_once(' ')) {
            let rows = rows.parse::<u32>().unwrap_or(0).min(room);
            room -= rows;
            tables.push(Table { rows: (2..=rows + 1).collect(), ..Table::empty(name) });
        } else if let Some(table) = tables.last_mut() {
            let column = column(line, table.len());
            table.columns.push(column);
        }
    }
    (tables, Vec::new())
}

fn column(line: &str, rows: usize) -> Column {
    let (head, cells) = line.split_once('\t').unwrap_or((line, ""));
    let cells = cells.split('\t').take(rows).enumerate();
    let Some((name, width)) = head.rsplit_once('+') else {
        let mut column = Column::named(head);
        cells.for_each(|(row, cell)| column.set(row, cell));
        return column;
    };
    let width = width.parse().unwrap_or(0).min(WIDEST);
    let mut column = Column::named(name);
    let mut value = 0_i64;
    for (row, step) in cells {
        value = value.saturating_add(step.parse().unwrap_or(0));
        column.set(row, &format!("{value:0width$}"));
    }
    column
}

/// Writes tables in the compact form. Tabs and line breaks in cells become spaces.
pub fn write(tables: &[Table]) -> String {
    let mut out = format!("{MAGIC}\n");
    for table in tables {
        _ = writeln!(out, "@{} {}", clean(&table.name), table.len());
        for column in &table.columns {
            let cells: Vec<&str> = (0..table.len()).map(|row| column.get(row)).collect();
            // In a name, the marks of the form itself would be misread.
            let name = clean(&column.name).replace(['+', '@'], " ");
            _ = writeln!(out, "{}", steps(&name, &cells).unwrap_or_else(|| words(&name, &cells)));
        }
    }
    out
}

/// A column of rising numbers as differences, if it is one: every cell must come back exactly as it was.
fn steps(name: &str, cells: &[&str]) -> Option<String> {
    let width = cells.first()?.len();
    let number = |cell: &&str| cell.parse::<i64>().ok().filter(|value| format!("{value:0width$}") == **cell);
    let numbers: Vec<i64> = cells.iter().map(number).collect::<Option<_>>()?;
    if width > WIDEST || numbers.first().is_some_and(|first| *first < 0) || !numbers.is_sorted() {
        return None;
    }
    let before = std::iter::once(0).chain(numbers.iter().copied());
    let steps: Vec<String> = numbers.iter().zip(before).map(|(value, before)| (value - before).to_string()).collect();
    Some(format!("{name}+{width}\t{}", steps.join("\t")))
}

fn words(name: &str, cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| clean(cell)).collect();
    format!("{name}\t{}", cells.join("\t").trim_end_matches('\t'))
}

fn clean(text: &str) -> String {
    text.replace(['\t', '\n', '\r'], " ")
}
