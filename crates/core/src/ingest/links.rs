//! The `links` and `topics` tables.

use super::{
    cells::Cells,
    notes::note,
    places::{canonical, place_at},
    pledges::dated,
    rows::{collect, rows},
    sources::Sources,
    table::Table,
};
use crate::model::{
    dataset::Dataset,
    issue::{Issue, Reason},
    link::{End, Evidence, Link, LinkStatus, Supply, Topic},
    programme::Programme,
};
use std::rc::Rc;

pub(super) fn links(table: &Table, data: &Dataset, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<Link> {
    let [a, b, programme] = ["a", "b", "programme"].map(|name| table.required_column(name, issues));
    if !a.exists() || !b.exists() || !programme.exists() {
        return Vec::new();
    }
    let [since, kind, topics, evidence, status, supply] =
        ["since", "since_kind", "topics", "evidence", "status", "supply"].map(|name| table.cells(name));
    let source = table.cells("source");
    let one = |row: usize| {
        let home = place_at(a, row, data)?;
        let other = b.required(row, |text| match end(text, data)? {
            End::Home(id) if id == home => Err(Reason::Choice),
            end => Ok(end),
        })?;
        Ok(Link {
            a: home,
            b: other,
            programme: programme.required(row, programme_of)?,
            since: dated(since, kind, row)?,
            evidence: evidence.optional(row, evidence_of)?,
            status: status.optional(row, status_of)?.unwrap_or(LinkStatus::Verified),
            sources: sources.list(source, row)?,
            topics: slugs(topics, row),
            supply: supply.optional(row, supply_of)?,
            note: note(table, row),
        })
    };
    let same = |one: &Link, other: &Link| one.b == other.b && one.programme == other.programme;
    collect(table, a, one, |link| link.a, same, issues)
}

/// Sets for each place how many of its links lead abroad. Without a table of links, the column of `places` is kept.
pub(super) fn count_abroad(data: &mut Dataset) {
    if data.links.is_empty() {
        return;
    }
    data.places.iter_mut().for_each(|place| place.links_abroad = Some(0));
    for link in data.links.iter().filter(|link| link.is_abroad()) {
        if let Some(count) = data.places.get_mut(link.a.index()).and_then(|place| place.links_abroad.as_mut()) {
            *count += 1;
        }
    }
}

/// The slugs of topics in a cell.
pub(super) fn slugs(cells: Cells<'_>, row: usize) -> Rc<[Rc<str>]> {
    cells.at(row).split(';').map(str::trim).filter(|slug| !slug.is_empty()).map(Rc::from).collect()
}

/// The end with this code: a place of the dataset, else a partner.
pub(super) fn end(text: &str, data: &Dataset) -> Result<End, Reason> {
    let code = canonical(text)?;
    let home = data.find(&code).map(End::Home);
    home.or_else(|| data.find_partner(&code).map(End::Abroad)).ok_or(Reason::UnknownPlace)
}

pub(super) fn topics(table: &Table, issues: &mut Vec<Issue>) -> Vec<Topic> {
    let slug = table.required_column("slug", issues);
    let (ja, en) = (table.cells("name_ja"), table.cells("name_en"));
    let one = |row: usize| {
        Ok(Topic { slug: slug.required(row, |_| Ok(slug.text(row)))?, name_ja: ja.text(row), name_en: en.text(row) })
    };
    rows(table, one, issues)
}

pub(super) fn programme_of(text: &str) -> Result<Programme, Reason> {
    Programme::ALL.iter().find(|(_, id)| *id == text).map(|(programme, _)| *programme).ok_or(Reason::Choice)
}

fn supply_of(text: &str) -> Result<Supply, Reason> {
    Ok(match text {
        "b" => Supply::FromB,
        "both" => Supply::Mutual,
        _ => return Err(Reason::Choice),
    })
}

fn evidence_of(text: &str) -> Result<Evidence, Reason> {
    Ok(match text {
        "A" => Evidence::A,
        "B" => Evidence::B,
        "C" => Evidence::C,
        _ => return Err(Reason::Choice),
    })
}

fn status_of(text: &str) -> Result<LinkStatus, Reason> {
    Ok(match text {
        "verified" => LinkStatus::Verified,
        "inferred" => LinkStatus::Inferred,
        "study-visit" => LinkStatus::StudyVisit,
        "programme-not-seen" => LinkStatus::ProgrammeNotSeen,
        _ => return Err(Reason::Choice),
    })
}
