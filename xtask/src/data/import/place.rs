//! Resolves place and date of each row, by the core, as for own data.

use anyhow::Result;
use pledge_core::{
    Dataset, Day, Declared, PartialDate, Reason,
    ingest::{Table, own},
    query::fold::{fold, without_suffix},
};

use super::heading::Field;
use super::rows::Row;

/// A row with its place.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) place: String,
    pub(super) declared: Declared,
    pub(super) row: Row,
}

/// A row without a place, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lost {
    pub(super) row: Row,
    pub(super) why: String,
    /// Whether it is no entry: a total or a note.
    pub(super) no_place: bool,
}

/// The rows with and without a place.
#[derive(Debug, Clone, Default)]
pub(super) struct Places {
    pub(super) found: Vec<Found>,
    pub(super) lost: Vec<Lost>,
}

/// Finds the places of rows in the base list. `date` has the field of the date that counts; nothing is dated after `today`.
pub(super) fn find(rows: Vec<Row>, date: Field, base: &Dataset, today: Option<Day>) -> Result<Places> {
    let mut places = Places::default();
    let (rows, others): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(may_be_place);
    let no_place = |row: Row| {
        let why = if row.skip_reason.is_empty() { "a total or a note" } else { row.skip_reason };
        Lost { why: why.to_owned(), row, no_place: true }
    };
    places.lost.extend(others.into_iter().map(no_place));
    let options = own::Options { separator: Some(','), header: Some(1), today, ..own::Options::default() };
    let (tables, _, issues) = own::understand(&as_table(&rows, date, base)?, &options).tables(Some(base));
    let mut rows: Vec<Option<Row>> = rows.into_iter().map(Some).collect();
    for issue in issues {
        let at = issue.row.and_then(|number| (number as usize).checked_sub(FIRST));
        if let Some(row) = at.and_then(|at| rows.get_mut(at)).and_then(Option::take) {
            let candidates: Vec<String> = issue.candidates.iter().map(|code| full_name(base, code)).collect();
            let why = why(issue.reason, &issue.value, &candidates);
            places.lost.push(Lost { row, why, no_place: matches!(issue.reason, Reason::Total | Reason::Note) });
        }
    }
    let empty = Table::empty("pledges");
    let read = tables.iter().find(|table| table.name() == "pledges").unwrap_or(&empty);
    for at in 0..read.len() {
        let line: Option<usize> = read.cell(at, LINE).parse().ok();
        let Some(row) = line.and_then(|line| rows.get_mut(line)).and_then(Option::take) else { continue };
        let place = read.cell(at, "place").to_owned();
        if base.find(&place).is_none() {
            let why = why(Reason::UnknownPlace, &place, &[]);
            places.lost.push(Lost { row, why, no_place: false });
            continue;
        }
        if !has_name(base, &place, row.get(Field::Name)) {
            let why = format!("code and name are those of different places (perhaps {})", full_name(base, &place));
            places.lost.push(Lost { row, why, no_place: false });
            continue;
        }
        let above = prefecture(base, row.get(Field::Prefecture)).map(|(code, _)| code);
        if above.is_some_and(|above| above.get(..2) != place.get(..2)) {
            let why =
                format!("code and prefecture are those of different places (perhaps {})", full_name(base, &place));
            places.lost.push(Lost { row, why, no_place: false });
            continue;
        }
        let declared = declared(read.cell(at, "declared"), read.cell(at, "declared_kind"));
        places.found.push(Found { place, declared, row });
    }
    let rest = rows.into_iter().flatten();
    places.lost.extend(rest.map(|row| Lost { row, why: "it could not be read".to_owned(), no_place: false }));
    Ok(places)
}

/// The name of a place with its prefecture, since names are not unique.
pub(super) fn full_name(base: &Dataset, code: &str) -> String {
    let place = base.find(code).and_then(|id| base.place(id));
    let Some(place) = place else { return code.to_owned() };
    let name = if place.name_ja.is_empty() { &place.name_en } else { &place.name_ja };
    let above = place.parent.and_then(|id| base.place(id)).filter(|above| &*above.kind == "prefecture");
    let above = above.map_or("", |above| &above.name_ja);
    format!("{code} {above}{name}")
}

/// The date and the kind of it in two cells of ours.
pub(super) fn declared(date: &str, kind: &str) -> Declared {
    match PartialDate::parse(date) {
        Some(date) if kind == "by" => Declared::By(date),
        Some(date) => Declared::On(date),
        None => Declared::Undated,
    }
}

/// Whether a place may have a name: its own, with or without what lies above in front, or that without 市, 町 or 村. The core
/// trusts a code whatever the name is.
fn has_name(base: &Dataset, code: &str, name: &str) -> bool {
    let Some(place) = base.find(code).and_then(|id| base.place(id)) else { return false };
    let (name, full) = (fold(name), fold(&place.name_ja));
    name.is_empty() || name.ends_with(&full) || name == fold(without_suffix(&place.name_ja, "").0)
}

/// The column that keeps the position of a row through the core.
const LINE: &str = "line";
/// The number that the core gives to the first row: the header is row 1.
const FIRST: usize = 2;

/// The rows as one table in the words of the core. Each is a pledge, whether it is dated or not. The prefecture stands in front of
/// the name: in a column of its own, the core would fill the blanks of merged cells once more.
fn as_table(rows: &[Row], date: Field, base: &Dataset) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["code", "name_ja", "declared", "status", LINE])?;
    for (line, row) in rows.iter().enumerate() {
        let (name, above) = (row.get(Field::Name), row.get(Field::Prefecture));
        let above = prefecture(base, above).map_or(above, |(_, above)| above);
        let name = if name.starts_with(above) { name.to_owned() } else { format!("{above}{name}") };
        // Dates in words may be spread over their cell: 令和2年 7月22日.
        let date = row.get(date);
        let date = if date.contains('年') { date.split_whitespace().collect() } else { date.to_owned() };
        let cells = [row.get(Field::Code), &name, &date, "declaration", &line.to_string()];
        writer.write_record(cells)?;
    }
    Ok(writer.into_inner()?)
}

/// The prefecture of this name, also without 県, 府 or 都: its code and its full name.
pub(super) fn prefecture<'a>(base: &'a Dataset, name: &str) -> Option<(&'a str, &'a str)> {
    let is_called = |full: &str| full == name || full.strip_suffix(['県', '府', '都']) == Some(name);
    let mut all = base.places().filter(|(_, place)| &*place.kind == "prefecture").map(|(_, place)| place);
    all.find(|place| is_called(&place.name_ja)).map(|place| (&*place.code, &*place.name_ja))
}

/// No place in Japan has a digit in its name: 合計 479自治体, 40都道府県.
fn may_be_place(row: &Row) -> bool {
    let digits = |text: &str| text.chars().any(|c| c.is_ascii_digit() || ('０'..='９').contains(&c));
    row.skip_reason.is_empty()
        && !digits(row.get(Field::Name))
        && (!digits(row.get(Field::Prefecture)) || !row.get(Field::Code).is_empty())
}

fn why(reason: Reason, value: &str, candidates: &[String]) -> String {
    let said = match reason {
        Reason::Ambiguous => format!("several places are called {value}: name the prefecture"),
        Reason::UnknownPlace => format!("no place is called {value}, or none there"),
        Reason::NameDiffers => "code and name are those of different places".to_owned(),
        Reason::CheckDigit { expected } => format!("the check digit of {value} should be {expected}"),
        Reason::Ward => format!("{value} is a ward of a city, not a local government"),
        Reason::Date | Reason::DateOrder => format!("{value} is no date"),
        Reason::DateRange => format!("{value} lies after the date of the list, or too long ago"),
        Reason::Total => "a total".to_owned(),
        Reason::Note => "a note".to_owned(),
        reason => format!("{value}: {}", reason.id()),
    };
    if candidates.is_empty() { said } else { format!("{said} (perhaps {})", candidates.join(", ")) }
}
