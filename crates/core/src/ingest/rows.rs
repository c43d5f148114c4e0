//! Reads the rows of a table one by one: each becomes a value or an issue.

use super::{cells::Cells, table::Table};
use crate::model::{
    issue::{Issue, Reason},
    place::PlaceId,
};

/// Reads every row; invalid ones become issues.
pub(super) fn rows<T>(table: &Table, one: impl Fn(usize) -> Result<T, Issue>, issues: &mut Vec<Issue>) -> Vec<T> {
    let mut list = Vec::new();
    each(table, issues, &mut |row| one(row).map(|item| list.push(item)));
    list
}

/// Calls `take` for every row and collects the issues. Not generic, so that all tables share one loop.
pub(super) fn each(table: &Table, issues: &mut Vec<Issue>, take: &mut dyn FnMut(usize) -> Result<(), Issue>) {
    for row in 0..table.len() {
        if let Err(issue) = take(row) {
            issues.push(issue);
        }
    }
}

/// Reads every row, reports duplicates of earlier ones, and sorts by place.
pub(super) fn collect<T>(
    table: &Table,
    key: Cells<'_>,
    one: impl Fn(usize) -> Result<T, Issue>,
    place: impl Fn(&T) -> PlaceId,
    same: impl Fn(&T, &T) -> bool,
    issues: &mut Vec<Issue>,
) -> Vec<T> {
    let mut read: Vec<(usize, T)> = Vec::new();
    each(table, issues, &mut |row| one(row).map(|item| read.push((row, item))));
    crate::order::sort_by(&mut read, |(_, a), (_, b)| place(a).cmp(&place(b)));
    let mut kept: Vec<(usize, T)> = Vec::with_capacity(read.len());
    for (row, item) in read {
        let twin = kept
            .iter()
            .rev()
            .take_while(|(_, other)| place(other) == place(&item))
            .find(|(_, other)| same(other, &item));
        match twin {
            Some((first, _)) => issues.push(key.issue(row, Reason::Duplicate { first: key.number(*first) })),
            None => kept.push((row, item)),
        }
    }
    kept.into_iter().map(|(_, item)| item).collect()
}
