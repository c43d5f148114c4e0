//! A row of an own table: what it says of its place, before that is looked up.

use crate::ingest::{
    codes::{Code, System},
    japan::{self, Prefecture},
    table::Table,
};

/// A row with its place as written in the table.
#[derive(Debug, Clone)]
pub(super) struct Row<'a> {
    pub(super) number: u32,
    pub(super) given_code: &'a str,
    pub(super) code: Code,
    pub(super) name: &'a str,
    pub(super) english: &'a str,
    pub(super) parent: &'a str,
    pub(super) prefecture: Option<Prefecture>,
    pub(super) is_prefecture: bool,
    pub(super) people: Option<u32>,
}

impl<'a> Row<'a> {
    /// The name, in whichever language there is one.
    pub(super) fn called(&self) -> &'a str {
        if self.name.is_empty() { self.english } else { self.name }
    }
}

/// Parses the place columns of each row.
pub(super) fn rows_of(table: &Table) -> Vec<Row<'_>> {
    let cells = |column: &'static str| table.cells(column);
    let (codes, names, english, parents) = (cells("code"), cells("name_ja"), cells("name_en"), cells("parent"));
    let people = cells("population");
    let system = System::of((0..table.len()).map(|row| codes.at(row)));
    let has_names = (0..table.len()).any(|row| !names.at(row).is_empty());
    let one = |row: usize| {
        let (name, parent) = (names.at(row), parents.at(row));
        let (within, name) = Prefecture::before(name).map_or((None, name), |(found, rest)| (Some(found), rest));
        let stated = Prefecture::named(parent).or_else(|| prefecture_by_code(system, parent)).or(within);
        let code = system.read(codes.at(row), stated);
        let itself = prefecture_of(code.text(), name, parent, has_names);
        let name = if name.is_empty() { itself.map_or("", |prefecture| prefecture.name) } else { name };
        Row {
            number: codes.number(row),
            given_code: codes.at(row),
            name: japan::without_district(name),
            english: english.at(row),
            parent: stated.map_or(parent, |prefecture| prefecture.name),
            prefecture: itself.or(stated).or_else(|| Prefecture::of(code.text()).filter(|_| system.is_japanese())),
            is_prefecture: itself.is_some(),
            people: people.at(row).parse().ok(),
            code,
        }
    };
    (0..table.len()).map(one).collect()
}

/// The prefecture whose code stands in a cell.
fn prefecture_by_code(system: System, text: &str) -> Option<Prefecture> {
    let code = system.read(text, None);
    Prefecture::of(code.text()).filter(|_| code.text().ends_with("000"))
}

/// The prefecture that a row itself is: by its code, or where it names a prefecture and no place in it.
fn prefecture_of(code: &str, name: &str, parent: &str, has_names: bool) -> Option<Prefecture> {
    let by_code = Prefecture::of(code).filter(|_| code.ends_with("000"));
    let by_name = Prefecture::named(name).filter(|found| found.name == name);
    let by_parent = if has_names && name.is_empty() { Prefecture::named(parent) } else { None };
    let by_code = by_code.filter(|found| name.is_empty() || Prefecture::named(name) == Some(*found));
    by_code.or(by_name).or(by_parent)
}

/// The city in the name of a ward: 札幌市中央区, 札幌市 中央区.
pub(super) fn city_in(name: &str) -> Option<&str> {
    let at = name.find('市').filter(|at| *at > 0)?;
    let (city, ward) = name.split_at_checked(at + '市'.len_utf8())?;
    (ward.trim().chars().count() > 1 && ward.ends_with('区')).then_some(city)
}
