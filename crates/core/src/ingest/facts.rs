//! The `columns`, `reported`, `milestones`, `versions` and `tiles` tables.

use super::{rows::rows, sources::Sources, table::Table};
use crate::model::{
    dataset::Dataset,
    issue::{Issue, Reason},
    reported::{Milestone, Origin, Reported, Subject, Tile},
    source::SourceId,
    version::Version,
};
use std::rc::Rc;

/// The sources of whole columns of `places`.
pub(super) fn columns(table: &Table, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<(Rc<str>, Rc<[SourceId]>)> {
    let [of, column, source] = ["table", "column", "source"].map(|name| table.cells(name));
    let one = |row: usize| {
        let sources = sources.list(source, row)?;
        Ok((of.at(row) == "places", column.text(row), sources))
    };
    let list = rows(table, one, issues).into_iter();
    list.filter(|(places, ..)| *places).map(|(_, column, sources)| (column, sources)).collect()
}

pub(super) fn reported(table: &Table, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<Reported> {
    let date = table.required_column("date", issues);
    if !date.exists() {
        return Vec::new();
    }
    let [kind, subject, origin] = ["date_kind", "subject", "origin"].map(|name| table.cells(name));
    let [governments, people, share] = ["governments", "people", "share_percent"].map(|name| table.cells(name));
    let (approximate, source) = (table.cells("approximate"), table.cells("source"));
    let one = |row: usize| {
        Ok(Reported {
            date: date.required(row, date.reader().date)?,
            before: kind.at(row) == "before",
            subject: subject.required(row, |text| match text {
                "pledges" => Ok(Subject::Pledges),
                "city-links" => Ok(Subject::CityLinks),
                "country" => Ok(Subject::Country),
                _ => Err(Reason::Choice),
            })?,
            origin: origin.required(row, |text| match text {
                "official" => Ok(Origin::Official),
                "tally" => Ok(Origin::Tally),
                "article" => Ok(Origin::Article),
                _ => Err(Reason::Choice),
            })?,
            governments: governments.count(row)?,
            people: people.count(row)?,
            share: share.optional_or_blank(row, |text| share.reader().scaled(text, 1))?,
            approximate: !approximate.at(row).is_empty(),
            sources: sources.list(source, row)?,
        })
    };
    let mut list = rows(table, one, issues);
    crate::order::sort_by(&mut list, |a, b| a.date.last_day().cmp(&b.date.last_day()));
    list
}

pub(super) fn milestones(table: &Table, issues: &mut Vec<Issue>) -> Vec<Milestone> {
    let date = table.required_column("date", issues);
    if !date.exists() {
        return Vec::new();
    }
    let [ja, en, as_of, as_of_ja, as_of_en] =
        ["name_ja", "name_en", "as_of", "as_of_ja", "as_of_en"].map(|name| table.cells(name));
    let one = |row: usize| {
        let date = date.required(row, date.reader().date)?;
        Ok(Milestone {
            date,
            name_ja: ja.text(row),
            name_en: en.text(row),
            as_of: as_of.date(row)?.unwrap_or(date),
            as_of_ja: as_of_ja.text(row),
            as_of_en: as_of_en.text(row),
        })
    };
    let mut list = rows(table, one, issues);
    crate::order::sort_by(&mut list, |a, b| a.date.last_day().cmp(&b.date.last_day()));
    list
}

pub(super) fn versions(table: &Table, issues: &mut Vec<Issue>) -> Vec<Version> {
    let [number, date, added, corrected] =
        ["version", "date", "pledges_added", "values_corrected"].map(|name| table.cells(name));
    let [ja, en] = ["text_ja", "text_en"].map(|name| table.cells(name));
    let one = |row: usize| {
        Ok(Version {
            number: number.text(row),
            date: date.required(row, date.reader().date)?,
            added: added.count(row)?.unwrap_or(0),
            corrected: corrected.count(row)?.unwrap_or(0),
            text_ja: ja.text(row),
            text_en: en.text(row),
        })
    };
    rows(table, one, issues)
}

pub(super) fn tiles(table: &Table, data: &Dataset, issues: &mut Vec<Issue>) -> Vec<Tile> {
    let [place, column, row_of, ja, en] =
        ["place", "column", "row", "label_ja", "label_en"].map(|name| table.cells(name));
    let one = |row: usize| {
        Ok(Tile {
            place: place.required(row, |code| data.find(code).ok_or(Reason::UnknownPlace))?,
            column: column.required(row, column.reader().count)?,
            row: row_of.required(row, row_of.reader().count)?,
            label_ja: ja.text(row),
            label_en: en.text(row),
        })
    };
    rows(table, one, issues)
}
