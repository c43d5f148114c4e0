//! The `sources` and `publishers` tables.

use super::{cells::Cells, notes::bilingual, rows::rows, table::Table};
use crate::model::{
    issue::{Issue, Reason},
    source::{Publisher, PublisherKind, Source, SourceId},
};
use std::rc::Rc;

/// The index of source keys in other tables.
pub(super) enum Sources {
    /// The data have no sources: keys resolve to nothing.
    None,
    /// The sources are in a file loaded later; their keys are the numbers from 1 in order, so ids are known already.
    Deferred,
    /// The sources, and their ids by key, sorted.
    Here(Vec<Source>, Vec<(Rc<str>, SourceId)>),
}

impl Sources {
    /// Reads the sources; `deferred`: their file is not loaded yet.
    pub(super) fn read(table: &Table, publishers: &Table, deferred: bool, issues: &mut Vec<Issue>) -> Sources {
        if table.header().next().is_none() {
            return if deferred { Sources::Deferred } else { Sources::None };
        }
        let key = table.required_column("key", issues);
        if !key.exists() {
            return Sources::None;
        }
        let publishers = Publishers::read(publishers, issues);
        let (mut list, mut keys) = (Vec::new(), Vec::new());
        for row in 0..table.len() {
            match source(table, row, &publishers) {
                Ok(source) => {
                    keys.push((key.at(row), row, SourceId(list.len() as u32)));
                    list.push(source);
                }
                Err(issue) => issues.push(issue),
            }
        }
        crate::order::sort_by(&mut keys, |(a, ..), (b, ..)| a.cmp(b));
        keys.dedup_by(|(name, row, _), (kept, first, _)| {
            let twin = name == kept;
            if twin {
                issues.push(key.issue(*row, Reason::Duplicate { first: key.number(*first) }));
            }
            twin
        });
        Sources::Here(list, keys.into_iter().map(|(name, _, id)| (name.into(), id)).collect())
    }

    /// The sources named in a cell, keys separated by spaces.
    pub(super) fn list(&self, cells: Cells<'_>, row: usize) -> Result<Rc<[SourceId]>, Issue> {
        let cited = || cells.at(row).split_whitespace();
        let found: Option<Vec<SourceId>> = match self {
            Sources::None => return Ok(Rc::default()),
            Sources::Deferred => cited().map(|key| key.parse::<u32>().ok()?.checked_sub(1).map(SourceId)).collect(),
            Sources::Here(_, by_key) => cited().map(|key| found(by_key, key).copied()).collect(),
        };
        found.map(Into::into).ok_or_else(|| cells.issue(row, Reason::UnknownSource))
    }

    /// The list; `None` while its file is not loaded.
    pub(super) fn into_list(self) -> Option<Vec<Source>> {
        match self {
            Sources::Here(list, _) => Some(list),
            Sources::None => Some(Vec::new()),
            Sources::Deferred => None,
        }
    }
}

/// Looks up a key in a sorted list by binary search.
fn found<'a, T>(list: &'a [(Rc<str>, T)], key: &str) -> Option<&'a T> {
    let at = list.binary_search_by(|(other, _)| (**other).cmp(key)).ok()?;
    list.get(at).map(|(_, value)| value)
}

fn source(table: &Table, row: usize, publishers: &Publishers) -> Result<Source, Issue> {
    let cells = |name| table.cells(name);
    cells("key").required(row, |_| Ok(()))?;
    let url = cells("url");
    url.optional(row, |text| web_address(text).then_some(()).ok_or(Reason::Format))?;
    let [title_ja, title_en] = bilingual(table, ["title_ja", "title_en", "title"], row);
    let publisher = publishers.named(cells("publisher").at(row));
    let quoted = cells("quoted").at(row);
    let is_copy = !cells("copy").at(row).is_empty();
    Ok(Source {
        title_ja,
        title_en,
        quoted: (!quoted.is_empty()).then(|| publishers.named(quoted)),
        date: cells("date").date(row)?,
        url: if publisher.is_stranger { Rc::default() } else { url.text(row) },
        publisher,
        credit: cells("credit").text(row),
        is_copy,
    })
}

/// Whether a text is an `http` or `https` address: `javascript:` and the like must never reach an `href`. Its host is the one that a reader sees:
/// no name stands before it (`https://ministry.example@other.example`), and its letters are ASCII or Japanese, none that look
/// like others. Any host can be written in ASCII, as `xn--…`.
pub(super) fn web_address(text: &str) -> bool {
    let rest = ["https://", "http://"].into_iter().find_map(|scheme| text.strip_prefix(scheme));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | ':' | '_' | '[' | ']');
    let japanese = |c: char| matches!(c, '々' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | '一'..='鿿');
    !host.is_empty() && host.chars().all(|c| plain(c) || japanese(c))
}

/// Publishers by their keys, in order.
struct Publishers(Vec<(Rc<str>, Rc<Publisher>)>);

impl Publishers {
    fn read(table: &Table, issues: &mut Vec<Issue>) -> Publishers {
        let [key, ja, en, kind, link] = ["key", "ja", "en", "kind", "link"].map(|name| table.cells(name));
        let one = |row: usize| {
            let kind_of = |text: &str| {
                let found = PublisherKind::ALL.iter().find(|(_, id)| *id == text);
                found.map(|(kind, _)| *kind).ok_or(Reason::Choice)
            };
            key.required(row, |_| Ok(()))?;
            let publisher = Publisher {
                name_ja: ja.text(row),
                name_en: en.text(row),
                kind: kind.optional_or_blank(row, kind_of)?,
                is_stranger: link.at(row) == "no",
            };
            Ok((key.text(row), Rc::new(publisher)))
        };
        let mut list = rows(table, one, issues);
        crate::order::sort_by(&mut list, |(a, _), (b, _)| a.cmp(b));
        Publishers(list)
    }

    /// The publisher with this key; for an unknown key, a publisher with that name.
    fn named(&self, key: &str) -> Rc<Publisher> {
        let unlisted = || {
            let name: Rc<str> = key.into();
            Rc::new(Publisher { name_ja: name.clone(), name_en: name, ..Publisher::default() })
        };
        found(&self.0, key).cloned().unwrap_or_else(unlisted)
    }
}
