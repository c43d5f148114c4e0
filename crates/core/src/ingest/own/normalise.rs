//! Normalises the cells of an own table to canonical forms. Ambiguous cells are resolved by their column.

use super::columns::ColumnRead;
use crate::{
    ingest::{
        table::Table,
        value::{self, Decimal, Form, Order},
    },
    model::{
        date::{Day, PartialDate},
        issue::{Issue, Reason},
    },
};

/// The outcome of normalisation.
#[derive(Debug, Default)]
pub(super) struct Normalised {
    /// For each row, whether its place is invalid.
    pub(super) no_place: Vec<bool>,
    /// For each row, whether its pledge is invalid.
    pub(super) no_pledge: Vec<bool>,
    /// The forms in which dates are written.
    pub(super) forms: Vec<Form>,
}

/// The first plausible year of a pledge.
const EARLIEST: u16 = 1950;

/// Signs for yes and no in a column of declarations without dates.
const YES: [&str; 18] = [
    "○",
    "◯",
    "〇",
    "◎",
    "●",
    "有",
    "あり",
    "有り",
    "済",
    "済み",
    "宣言済",
    "宣言済み",
    "表明済",
    "表明済み",
    "宣言",
    "表明",
    "yes",
    "true",
];
const NO: [&str; 6] = ["×", "✕", "✗", "no", "false", "x"];

/// Rewrites the columns of a table one by one; cells that cannot be read become empty, with an issue each. `today` bounds dates.
pub(super) fn normalise(
    mut table: Table,
    columns: &[ColumnRead],
    today: Option<Day>,
    issues: &mut Vec<Issue>,
) -> (Table, Normalised) {
    let mut found =
        Normalised { no_place: vec![false; table.len()], no_pledge: vec![false; table.len()], forms: Vec::new() };
    let mut yes = vec![false; table.len()];
    let mut period = vec![false; table.len()];
    for column in columns {
        let Some(read) = table.columns.iter().find(|read| !column.taken.is_empty() && read.name == column.taken) else {
            continue;
        };
        let cells: Vec<&str> = (0..table.len()).map(|row| read.get(row)).collect();
        let mut fault = |rows: &mut Vec<bool>, table: &Table, row: usize, reason: Reason| {
            let number = table.rows.get(row).copied().unwrap_or_default();
            issues.push(Issue::cell(&table.name, number, &column.taken, table.cell(row, &column.taken), reason));
            rows.get_mut(row).into_iter().for_each(|bad| *bad = true);
        };
        let read: Vec<Result<String, Reason>> = match column.taken.as_str() {
            "population" | "households" | "solar_kw_2023" => {
                let decimal = decimal_of(&cells, column.power);
                each(&cells, |_, text| value::scaled_count(text, column.power, decimal).map(|count| count.to_string()))
            }
            "area_km2" => {
                let decimal = if decimal_of(&cells, 2) == Decimal::Comma && commas(&cells) {
                    Decimal::Comma
                } else {
                    Decimal::Point
                };
                each(&cells, |_, text| {
                    value::hundredths(text, decimal).map(|area| format!("{}.{:02}", area / 100, area % 100))
                })
            }
            "target_year" | "interim_year" => each(&cells, |_, text| value::year(text).map(|year| year.to_string())),
            "population_date" | "declared" | "declared_on_or_before" => {
                let order = column.order.or_else(|| Order::of(cells.iter().copied()));
                let declared = column.taken != "population_date";
                let sign =
                    |text: &str, signs: &[&str]| declared && signs.iter().any(|sign| sign.eq_ignore_ascii_case(text));
                each(&cells, |at, text| {
                    if sign(text, &YES) {
                        yes.get_mut(at).into_iter().for_each(|yes| *yes = true);
                    }
                    if sign(text, &YES) || sign(text, &NO) {
                        return Ok(String::new());
                    }
                    let dated = value::dated(text, order)?;
                    if !found.forms.contains(&dated.form) {
                        found.forms.push(dated.form);
                    }
                    period.get_mut(at).filter(|_| declared && dated.by).into_iter().for_each(|period| *period = true);
                    if declared && !in_range(dated.date, dated.by, today) {
                        Err(Reason::DateRange)
                    } else {
                        Ok(dated.date.to_string())
                    }
                })
            }
            "code" | "parent" | "name_ja" | "name_en" | "name_kana" | "kind" | "status" | "note" | "source" => {
                let blank =
                    |text: &&str| !text.is_empty() && !text.chars().any(char::is_alphanumeric) && value::is_blank(text);
                if !cells.iter().any(blank) {
                    continue;
                }
                cells.iter().map(|text| Ok(if blank(text) { String::new() } else { (*text).to_owned() })).collect()
            }
            _ => continue,
        };
        let of_pledge =
            matches!(column.taken.as_str(), "target_year" | "interim_year" | "declared" | "declared_on_or_before");
        for (row, cell) in read.iter().enumerate() {
            if let Err(reason) = cell {
                fault(if of_pledge { &mut found.no_pledge } else { &mut found.no_place }, &table, row, *reason);
            }
        }
        table = table
            .rewritten(&column.taken, |row, _| read.get(row).and_then(|cell| cell.clone().ok()).unwrap_or_default());
    }
    table = with_bounds(table, &mut period);
    if period.contains(&true) {
        table = table.rewritten("declared_kind", |row, kind| {
            if period.get(row) == Some(&true) { "by".to_owned() } else { kind.to_owned() }
        });
    }
    if yes.contains(&true) {
        let status = |row: usize, status: &str| {
            if status.is_empty() && yes.get(row) == Some(&true) { "declaration".to_owned() } else { status.to_owned() }
        };
        table = table.rewritten("status", status);
    }
    found.forms.sort_unstable();
    (table, found)
}

/// The table with the days by which a declaration was known in the column of its dates, where that has none; `bounds` marks them.
fn with_bounds(table: Table, bounds: &mut [bool]) -> Table {
    let known_by: Vec<String> =
        (0..table.len()).map(|row| table.cell(row, "declared_on_or_before").to_owned()).collect();
    if known_by.iter().all(String::is_empty) {
        return table;
    }
    table.rewritten("declared", |row, on| match known_by.get(row).filter(|by| on.is_empty() && !by.is_empty()) {
        Some(by) => {
            bounds.get_mut(row).into_iter().for_each(|bound| *bound = true);
            by.clone()
        }
        None => on.to_owned(),
    })
}

/// The date columns of a package that cannot lie in the future.
const DATED: [(&str, &str); 3] = [("pledges", "declared"), ("absences", "as_of"), ("reported", "date")];

/// A table of an own package without rows whose date is out of range; each becomes an issue.
pub fn in_time(table: Table, today: Option<Day>, issues: &mut Vec<Issue>) -> Table {
    let Some((_, column)) = DATED.iter().find(|(name, _)| *name == table.name()) else { return table };
    let cells = table.cells(column);
    let is_meant = |row: &usize| {
        let dated = (table.reader.dated)(cells.at(*row)).ok();
        dated.is_none_or(|dated| in_range(dated.date, dated.by, today))
    };
    let (kept, out): (Vec<usize>, Vec<usize>) = (0..table.len()).partition(is_meant);
    if out.is_empty() {
        return table;
    }
    issues.extend(out.into_iter().map(|row| cells.issue(row, Reason::DateRange)));
    table.with_rows(&kept)
}

fn each(cells: &[&str], mut read: impl FnMut(usize, &str) -> Result<String, Reason>) -> Vec<Result<String, Reason>> {
    cells
        .iter()
        .enumerate()
        .map(|(row, text)| if value::is_blank(text) { Ok(String::new()) } else { read(row, text) })
        .collect()
}

/// The decimal separator of a column. Counts in thousands may have decimals, plain counts have none.
fn decimal_of(cells: &[&str], power: u32) -> Decimal {
    let mark = value::decimal_of(cells.iter().copied().filter(|text| !value::is_blank(text)));
    let commas = commas(cells);
    match mark {
        Decimal::Comma if power > 0 && !commas => Decimal::Point,
        mark => mark,
    }
}

fn commas(cells: &[&str]) -> bool {
    cells.iter().any(|text| text.contains(','))
}

/// Whether a date is between 1950 and tomorrow: in another time zone it may be tomorrow already.
fn in_range(date: PartialDate, by: bool, today: Option<Day>) -> bool {
    let limit = today.map(|today| Day::from_serial(today.serial() + 1).unwrap_or(today));
    // A running period counts from its start a year before.
    let first = if by { Day { year: date.year().saturating_sub(1), ..date.first_day() } } else { date.first_day() };
    date.year() >= EARLIEST && limit.is_none_or(|limit| first <= limit)
}
