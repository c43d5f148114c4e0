//! Classifies the rows of an own table: totals, wards of listed cities and notes are dropped, each with an issue.

use super::{
    header::Header,
    row::{Row, city_in},
    total_words::{is_total_word, may_be_total},
};
use crate::{
    ingest::{
        japan::{self, Prefecture},
        table::{Column, Table},
    },
    model::issue::Reason,
};
use std::collections::{HashMap, HashSet};

/// The beginnings of notes below a table.
const NOTES: [&str; 16] = [
    "※",
    "*",
    "＊",
    "注",
    "（注",
    "(注",
    "備考",
    "資料",
    "出典",
    "出所",
    "note",
    "source",
    "quelle",
    "stand:",
    "データ",
    "最終更新",
];

/// The reason why a row is dropped, if it is.
pub(super) type Out = Option<Reason>;

/// For each row, the reason to drop it.
pub(super) fn left_out(table: &Table, header: &Header, rows: &[Row<'_>]) -> Vec<Out> {
    let parents: HashSet<&str> = rows.iter().map(|row| row.parent).collect();
    let is_parent = |row: &Row<'_>| !row.name.is_empty() && parents.contains(row.name);
    let one = |(at, row): (usize, &Row<'_>)| {
        of_itself(table, header, at, row).filter(|reason| *reason != Reason::Total || !is_parent(row))
    };
    let mut out: Vec<Out> = rows.iter().enumerate().map(one).collect();
    sums(rows, &mut out);
    wards(rows, &mut out);
    out
}

fn of_itself(table: &Table, header: &Header, at: usize, row: &Row<'_>) -> Out {
    let cells = || table.columns.iter().map(|column| column.get(at)).filter(|cell| !cell.is_empty());
    let first = cells().next().unwrap_or_default();
    let same = |(column, name): (&Column, &String)| {
        column.get(at).is_empty() || name.split(' ').any(|part| part == column.get(at))
    };
    let repeated = !header.is_data && cells().count() > 1 && table.columns.iter().zip(&header.names).all(same);
    let named = [row.name, row.given_code].into_iter().chain(row.name.is_empty().then_some(row.parent));
    let note = cells().count() == 1 && NOTES.iter().any(|mark| first.to_lowercase().starts_with(mark));
    // A sentence in a column of codes, with nothing beside it.
    let sentence = cells().count() == 1
        && row.name.is_empty()
        && row.given_code == first
        && first.chars().count() > 12
        && !first.is_ascii();
    if repeated || note || sentence {
        return Some(Reason::Note);
    }
    let total = named.clone().any(is_total_word) || matches!(row.given_code, "00000" | "000000");
    total.then_some(Reason::Total)
}

/// Marks totals by their number: rows without a name, or with one for a whole, whose population is the sum of other rows.
fn sums(rows: &[Row<'_>], out: &mut [Out]) {
    let people = |row: &Row<'_>| row.people.map(u64::from).unwrap_or_default();
    let suspect = |row: &Row<'_>| {
        let named = [row.name, row.given_code].into_iter().any(|text| !text.is_empty() && may_be_total(text));
        named || row.name.is_empty() && row.given_code.is_empty() && (row.parent.is_empty() || may_be_total(row.parent))
    };
    let counted: Vec<bool> = rows.iter().zip(out.iter()).map(|(row, out)| out.is_none() && !suspect(row)).collect();
    let all: u64 = rows.iter().zip(&counted).filter(|(_, counted)| **counted).map(|(row, _)| people(row)).sum();
    let lowest: u64 = rows
        .iter()
        .zip(&counted)
        .filter(|(row, counted)| **counted && !row.is_prefecture)
        .map(|(row, _)| people(row))
        .sum();
    let highest: u64 = rows
        .iter()
        .zip(&counted)
        .filter(|(row, counted)| **counted && row.is_prefecture)
        .map(|(row, _)| people(row))
        .sum();
    let mut by_parent: HashMap<&str, u64> = HashMap::new();
    for (row, _) in rows.iter().zip(&counted).filter(|(row, counted)| **counted && !row.is_prefecture) {
        *by_parent.entry(row.parent).or_default() += people(row);
    }
    let mut since = 0;
    for (at, row) in rows.iter().enumerate() {
        if counted.get(at) == Some(&true) {
            since += people(row);
            continue;
        }
        let number = people(row);
        let sums = [all, lowest, highest, since, by_parent.get(row.parent).copied().unwrap_or_default()];
        if let Some(slot) =
            out.get_mut(at).filter(|slot| slot.is_none() && suspect(row) && number > 0 && sums.contains(&number))
        {
            *slot = Some(Reason::Total);
        }
        if out.get(at).is_some_and(|out| *out == Some(Reason::Total)) {
            since = 0;
        }
    }
}

/// Marks wards whose city has a row too.
fn wards(rows: &[Row<'_>], out: &mut [Out]) {
    let mut cities: HashMap<(&str, &str), usize> = HashMap::new();
    let mut codes: HashMap<&str, usize> = HashMap::new();
    for (at, row) in rows.iter().enumerate().filter(|(at, _)| out.get(*at).is_some_and(Option::is_none)) {
        cities.entry((row.parent, row.name)).or_insert(at);
        codes.entry(row.code.text()).or_insert(at);
    }
    // A list that states the parents of wards has its own tree.
    let open =
        |row: &Row<'_>| row.name.ends_with('区') && (row.parent.is_empty() || Prefecture::named(row.parent).is_some());
    for (row, slot) in rows.iter().zip(out.iter_mut()).filter(|(row, out)| out.is_none() && open(row)) {
        let by_name = city_in(row.name).is_some_and(|city| cities.contains_key(&(row.parent, city)));
        let by_code = japan::city_of_ward(row.code.text()).is_some_and(|city| codes.contains_key(city));
        if by_name || by_code {
            *slot = Some(Reason::Ward);
        }
    }
}
