//! The `sources`, `reported`, `milestones` and `tiles` tables.

use super::{
    table::{Cells, Table},
    value,
};
use crate::order::Order;
use crate::{
    dataset::Dataset,
    issue::{Issue, Reason},
    reported::{Milestone, Origin, Reported, Subject, Tile},
    source::{Source, SourceId},
};
use std::rc::Rc;

/// The sources with their keys.
pub(super) struct Sources {
    list: Vec<Source>,
    by_key: Vec<(Rc<str>, SourceId)>,
    given: bool,
}

impl Sources {
    pub(super) fn read(table: &Table, issues: &mut Vec<Issue>) -> Sources {
        let key = table.needed("key", issues);
        let [title, publisher, date, url, credit] =
            ["title", "publisher", "date", "url", "credit"].map(|name| table.cells(name));
        let mut sources = Sources { list: Vec::new(), by_key: Vec::new(), given: key.exist() };
        if !key.exist() {
            return sources;
        }
        let mut rows = Vec::new();
        for row in 0..table.len() {
            let address = url.maybe(row, |text| web_address(text).then_some(()).ok_or(Reason::Format));
            let dated = address.and_then(|_| key.must(row, |_| Ok(()))).and_then(|()| date.maybe(row, value::date));
            let date = match dated {
                Ok(date) => date,
                Err(issue) => {
                    issues.push(issue);
                    continue;
                }
            };
            rows.push((key.at(row), row, SourceId(sources.list.len() as u32)));
            sources.list.push(Source {
                title: title.text(row),
                publisher: publisher.text(row),
                date,
                url: url.text(row),
                credit: credit.text(row),
            });
        }
        rows.order_by(|(a, ..), (b, ..)| a.cmp(b));
        rows.dedup_by(|(name, row, _), (kept, first, _)| {
            let twin = name == kept;
            if twin {
                issues.push(key.issue(*row, Reason::Duplicate { first: key.number(*first) }));
            }
            twin
        });
        sources.by_key = rows.into_iter().map(|(name, _, id)| (name.into(), id)).collect();
        sources
    }

    /// The sources named in a cell, keys separated by spaces. Where the data bring no `sources` table, a web address
    /// stands for itself elsewhere and no key can be resolved: the list is empty.
    pub(super) fn list(&self, cells: Cells<'_>, row: usize) -> Result<Rc<[SourceId]>, Issue> {
        if !self.given {
            return Ok(Rc::default());
        }
        let find = |key: &str| {
            let at = self.by_key.binary_search_by(|(other, _)| (**other).cmp(key)).ok();
            at.and_then(|at| self.by_key.get(at)).map(|(_, id)| *id)
        };
        let found: Option<Vec<SourceId>> = cells.at(row).split_whitespace().map(find).collect();
        found.map(Into::into).ok_or_else(|| cells.issue(row, Reason::UnknownSource))
    }

    pub(super) fn into_list(self) -> Vec<Source> {
        self.list
    }
}

/// Links lead to web pages only: `javascript:` and the like must never reach an `href`.
fn web_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

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
    let date = table.needed("date", issues);
    if !date.exist() {
        return Vec::new();
    }
    let [kind, subject, origin] = ["date_kind", "subject", "origin"].map(|name| table.cells(name));
    let [governments, people, share] = ["governments", "people", "share_percent"].map(|name| table.cells(name));
    let (approximate, source) = (table.cells("approximate"), table.cells("source"));
    let one = |row: usize| {
        Ok(Reported {
            date: date.must(row, value::date)?,
            before: kind.at(row) == "before",
            subject: subject.must(row, |text| match text {
                "pledges" => Ok(Subject::Pledges),
                "city-links" => Ok(Subject::CityLinks),
                "country" => Ok(Subject::Country),
                _ => Err(Reason::Choice),
            })?,
            origin: origin.must(row, |text| match text {
                "official" => Ok(Origin::Official),
                "tally" => Ok(Origin::Tally),
                "article" => Ok(Origin::Article),
                _ => Err(Reason::Choice),
            })?,
            governments: governments.maybe(row, value::count)?,
            people: people.maybe(row, value::count)?,
            share: share.maybe(row, value::tenths)?,
            approximate: !approximate.at(row).is_empty(),
            sources: sources.list(source, row)?,
        })
    };
    let mut list = rows(table, one, issues);
    list.order_by(|a, b| a.date.last_day().cmp(&b.date.last_day()));
    list
}

pub(super) fn milestones(table: &Table, issues: &mut Vec<Issue>) -> Vec<Milestone> {
    let date = table.needed("date", issues);
    if !date.exist() {
        return Vec::new();
    }
    let [ja, en, as_of, as_of_ja, as_of_en] =
        ["name_ja", "name_en", "as_of", "as_of_ja", "as_of_en"].map(|name| table.cells(name));
    let one = |row: usize| {
        let date = date.must(row, value::date)?;
        Ok(Milestone {
            date,
            name_ja: ja.text(row),
            name_en: en.text(row),
            as_of: as_of.maybe(row, value::date)?.unwrap_or(date),
            as_of_ja: as_of_ja.text(row),
            as_of_en: as_of_en.text(row),
        })
    };
    let mut list = rows(table, one, issues);
    list.order_by(|a, b| a.date.last_day().cmp(&b.date.last_day()));
    list
}

pub(super) fn tiles(table: &Table, data: &Dataset, issues: &mut Vec<Issue>) -> Vec<Tile> {
    let [place, column, row_of, label] = ["place", "column", "row", "label_ja"].map(|name| table.cells(name));
    let one = |row: usize| {
        Ok(Tile {
            place: place.must(row, |code| data.find(code).ok_or(Reason::UnknownPlace))?,
            column: column.must(row, value::count)?,
            row: row_of.must(row, value::count)?,
            label_ja: label.text(row),
        })
    };
    rows(table, one, issues)
}

pub(super) fn rows<T>(table: &Table, one: impl Fn(usize) -> Result<T, Issue>, issues: &mut Vec<Issue>) -> Vec<T> {
    let mut list = Vec::new();
    each(table, issues, &mut |row| one(row).map(|item| list.push(item)));
    list
}

/// Takes every row in turn and notes the issues: one loop for all tables.
pub(super) fn each(table: &Table, issues: &mut Vec<Issue>, take: &mut dyn FnMut(usize) -> Result<(), Issue>) {
    for row in 0..table.len() {
        if let Err(issue) = take(row) {
            issues.push(issue);
        }
    }
}
