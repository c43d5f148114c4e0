//! The `sources` and `publishers` tables.

use super::{
    facts::{bilingual, rows},
    table::{Cells, Table},
};
use crate::model::{
    issue::{Issue, Reason},
    source::{Publisher, PublisherKind, Source, SourceId},
};
use std::rc::Rc;

/// What the keys of sources in other tables mean.
pub(super) enum Sources {
    /// The data bring no sources: a web address stands for itself elsewhere, and no key can be resolved.
    None,
    /// The sources come in a later file of the package, in the order of their keys, which are the numbers from 1 on.
    Later,
    /// The sources, and their keys in order.
    Here(Vec<Source>, Vec<(Rc<str>, SourceId)>),
}

impl Sources {
    /// `later` tells whether they are in a file that has not come.
    pub(super) fn read(table: &Table, publishers: &Table, later: bool, issues: &mut Vec<Issue>) -> Sources {
        if table.header().next().is_none() {
            return if later { Sources::Later } else { Sources::None };
        }
        let key = table.needed("key", issues);
        if !key.exist() {
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
            Sources::Later => cited().map(|key| key.parse::<u32>().ok()?.checked_sub(1).map(SourceId)).collect(),
            Sources::Here(_, by_key) => cited().map(|key| found(by_key, key).copied()).collect(),
        };
        found.map(Into::into).ok_or_else(|| cells.issue(row, Reason::UnknownSource))
    }

    /// The list, where it is here.
    pub(super) fn into_list(self) -> Option<Vec<Source>> {
        match self {
            Sources::Here(list, _) => Some(list),
            Sources::None => Some(Vec::new()),
            Sources::Later => None,
        }
    }
}

/// The value of a key in a list in the order of its keys.
fn found<'a, T>(list: &'a [(Rc<str>, T)], key: &str) -> Option<&'a T> {
    let at = list.binary_search_by(|(other, _)| (**other).cmp(key)).ok()?;
    list.get(at).map(|(_, value)| value)
}

fn source(table: &Table, row: usize, publishers: &Publishers) -> Result<Source, Issue> {
    let cells = |name| table.cells(name);
    cells("key").must(row, |_| Ok(()))?;
    let url = cells("url");
    url.maybe(row, |text| web_address(text).then_some(()).ok_or(Reason::Format))?;
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

/// Links lead to web pages only: `javascript:` and the like must never reach an `href`. And the host is the one that a reader sees:
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
            key.must(row, |_| Ok(()))?;
            let publisher = Publisher {
                name_ja: ja.text(row),
                name_en: en.text(row),
                kind: kind.known(row, kind_of)?,
                is_stranger: link.at(row) == "no",
            };
            Ok((key.text(row), Rc::new(publisher)))
        };
        let mut list = rows(table, one, issues);
        crate::order::sort_by(&mut list, |(a, _), (b, _)| a.cmp(b));
        Publishers(list)
    }

    /// The publisher with this key; of any other text, one with this name.
    fn named(&self, key: &str) -> Rc<Publisher> {
        let unlisted = || {
            let name: Rc<str> = key.into();
            Rc::new(Publisher { name_ja: name.clone(), name_en: name, ..Publisher::default() })
        };
        found(&self.0, key).cloned().unwrap_or_else(unlisted)
    }
}
