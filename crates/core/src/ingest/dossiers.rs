//! The `link_focus`, `link_events` and `link_actors` tables. Their rows name a link by its ends and its programme.

use super::{cells::Cells, links::slugs, rows::rows, sources::Sources, table::Table};
use crate::model::{
    actor::{Actor, Side},
    dataset::Dataset,
    event::{Event, Held},
    focal_point::{FocalPoint, Focus},
    issue::{Issue, Reason},
    link::LinkId,
};

/// The key columns that identify the link of a row.
struct Key<'a> {
    a: Cells<'a>,
    b: Cells<'a>,
    programme: Cells<'a>,
}

impl<'a> Key<'a> {
    fn of(table: &'a Table, issues: &mut Vec<Issue>) -> Key<'a> {
        let [a, b, programme] = ["a", "b", "programme"].map(|name| table.required_column(name, issues));
        Key { a, b, programme }
    }

    fn link(&self, row: usize, data: &Dataset) -> Result<LinkId, Issue> {
        let key = [self.a, self.b, self.programme].map(|cells| cells.at(row)).join("~");
        data.find_link(&key).ok_or_else(|| self.b.issue(row, Reason::UnknownPlace))
    }
}

pub(super) fn focal_points(
    table: &Table,
    data: &Dataset,
    sources: &Sources,
    issues: &mut Vec<Issue>,
) -> Vec<FocalPoint> {
    let key = Key::of(table, issues);
    let [kind, topics, text_ja, text_en, source] =
        ["kind", "topics", "text_ja", "text_en", "source"].map(|name| table.cells(name));
    let focus =
        |text: &str| Focus::ALL.iter().find(|(_, id)| *id == text).map(|(focus, _)| *focus).ok_or(Reason::Choice);
    let one = |row: usize| {
        Ok(FocalPoint {
            link: key.link(row, data)?,
            focus: kind.required(row, focus)?,
            topics: slugs(topics, row),
            sources: sources.list(source, row)?,
            text_ja: text_ja.text(row),
            text_en: text_en.text(row),
        })
    };
    rows(table, one, issues)
}

pub(super) fn events(table: &Table, data: &Dataset, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<Event> {
    let key = Key::of(table, issues);
    let [date, until, status, text_ja, text_en, source] =
        ["date", "date_end", "status", "text_ja", "text_en", "source"].map(|name| table.cells(name));
    let one = |row: usize| {
        Ok(Event {
            link: key.link(row, data)?,
            date: date.required(row, date.reader().date)?,
            until: until.date(row)?,
            held: status.required(row, |text| match text {
                "held" => Ok(Held::Held),
                "planned" => Ok(Held::Planned),
                "postponed" => Ok(Held::Postponed),
                _ => Err(Reason::Choice),
            })?,
            sources: sources.list(source, row)?,
            text_ja: text_ja.text(row),
            text_en: text_en.text(row),
        })
    };
    rows(table, one, issues)
}

pub(super) fn actors(table: &Table, data: &Dataset, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<Actor> {
    let key = Key::of(table, issues);
    let [side, field_ja, field_en, name_ja, name_en, role_ja, role_en, source] =
        ["side", "field_ja", "field_en", "name_ja", "name_en", "role_ja", "role_en", "source"]
            .map(|name| table.cells(name));
    let one = |row: usize| {
        Ok(Actor {
            link: key.link(row, data)?,
            side: side.required(row, |text| match text {
                "a" => Ok(Side::A),
                "b" => Ok(Side::B),
                _ => Err(Reason::Choice),
            })?,
            sources: sources.list(source, row)?,
            field_ja: field_ja.text(row),
            field_en: field_en.text(row),
            name_ja: name_ja.text(row),
            name_en: name_en.text(row),
            role_ja: role_ja.text(row),
            role_en: role_en.text(row),
        })
    };
    rows(table, one, issues)
}
