//! What a row of an own table is: a place, a prefecture above others, a total, a ward, a note.

use super::{Row, header::Header};
use crate::{
    ingest::{
        japan::{self, Prefecture},
        table::{Column, Table},
    },
    model::issue::Reason,
    query::fold::fold,
};
use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

/// Words for a row of totals, whatever its number.
const TOTALS: [&str; 41] = [
    "合計",
    "計",
    "総計",
    "総数",
    "小計",
    "総合計",
    "全国",
    "日本",
    "日本国",
    "全国計",
    "全国合計",
    "県計",
    "都計",
    "道計",
    "府計",
    "市計",
    "区計",
    "町計",
    "村計",
    "町村計",
    "市町村計",
    "市区町村計",
    "市部計",
    "郡部計",
    "市部",
    "郡部",
    "町村部",
    "total",
    "totals",
    "grand total",
    "sum",
    "summe",
    "gesamt",
    "insgesamt",
    "gesamtsumme",
    "subtotal",
    "zwischensumme",
    "zusammen",
    "sous-total",
    "totale",
    "totaal",
];

/// Words for a whole, if the number is the sum of other rows.
const WHOLES: [&str; 10] =
    ["特別区部", "特別区", "東京都区部", "区部", "japan", "all", "overall", "nation", "national", "country"];

/// Both, folded.
static TOTAL_WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| TOTALS.iter().map(|word| fold(word)).collect());
static WHOLE_WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| WHOLES.iter().map(|word| fold(word)).collect());

/// Whether a text can only name a total.
pub(super) fn is_total_word(text: &str) -> bool {
    if is_plainly_a_place(text) {
        return false;
    }
    let word = fold(text);
    let bare = word.trim_matches(['(', ')', ':', '*']);
    let japanese = text.chars().count() > 1 && !text.is_ascii();
    let lower = text.to_lowercase();
    TOTAL_WORDS.contains(bare)
        || japanese && text.ends_with(['計', '郡'])
        || lower.starts_with("total ")
        || lower.ends_with(" total")
}

/// Whether a text ends as names and codes do, and no word for a total does: nearly all texts.
fn is_plainly_a_place(text: &str) -> bool {
    text.is_empty() || text.ends_with(['市', '町', '村']) || text.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a text names a total if the number says so too.
fn may_be_total(text: &str) -> bool {
    if is_plainly_a_place(text) {
        return false;
    }
    let word = fold(text);
    let named = WHOLE_WORDS.contains(&word) || word.starts_with("total") || word.ends_with("total");
    named || word.ends_with("総数") || word.starts_with("gesamt") || word.starts_with("summe")
}

/// What marks a row as a note below the table.
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

/// A row that is left out, and why. Nothing is left out in silence.
pub(super) type Out = Option<Reason>;

/// Finds for each row whether it is left out.
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
    let cells = || table.columns.iter().map(|column| column.get(at).trim()).filter(|cell| !cell.is_empty());
    let first = cells().next().unwrap_or_default();
    let same = |(column, name): (&Column, &String)| {
        column.get(at).trim().is_empty() || name.split(' ').any(|part| part == column.get(at).trim())
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

/// Rows that are totals by their number: named so or not at all, and the sum of rows around them.
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

/// Wards whose city has a row too.
fn wards(rows: &[Row<'_>], out: &mut [Out]) {
    let mut cities: HashMap<(&str, &str), usize> = HashMap::new();
    let mut codes: HashMap<&str, usize> = HashMap::new();
    for (at, row) in rows.iter().enumerate().filter(|(at, _)| out.get(*at).is_some_and(Option::is_none)) {
        cities.entry((row.parent, row.name)).or_insert(at);
        codes.entry(row.code.text()).or_insert(at);
    }
    // Who says what lies above a ward has a tree of their own.
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

/// The city in the name of a ward: 札幌市中央区, 札幌市 中央区.
pub(super) fn city_in(name: &str) -> Option<&str> {
    let at = name.find('市').filter(|at| *at > 0)?;
    let (city, ward) = name.split_at_checked(at + '市'.len_utf8())?;
    (ward.trim().chars().count() > 1 && ward.ends_with('区')).then_some(city)
}

/// The prefecture that a row itself is: by its code, or where it names a prefecture and no place in it.
pub(super) fn prefecture_of(code: &str, name: &str, parent: &str, has_names: bool) -> Option<Prefecture> {
    let by_code = Prefecture::of(code).filter(|_| code.ends_with("000"));
    let by_name = Prefecture::named(name).filter(|found| found.name == name);
    let by_parent = Prefecture::named(parent).filter(|_| has_names && name.is_empty());
    let by_code = by_code.filter(|found| name.is_empty() || Prefecture::named(name) == Some(*found));
    by_code.or(by_name).or(by_parent)
}
