//! The `programmes`, `programme_members` and `facts` tables, and the rows of `reported` about links between cities.

use super::{
    places::{find, place_at},
    pledges::dated,
    rows::rows,
    sources::Sources,
    table::Table,
};
use crate::model::{
    dataset::Dataset,
    issue::{Issue, Reason},
    member::{Member, Membership},
    programme::{Fact, ProgrammeText, Total},
    reported::Origin,
};

pub(super) fn programmes(table: &Table, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<ProgrammeText> {
    let code = table.required_column("code", issues);
    let [name_ja, name_en, since, until, text_ja, text_en, source] =
        ["name_ja", "name_en", "since", "until", "text_ja", "text_en", "source"].map(|name| table.cells(name));
    let one = |row: usize| {
        Ok(ProgrammeText {
            since: since.date(row)?,
            until: until.date(row)?,
            sources: sources.list(source, row)?,
            code: code.required(row, |_| Ok(code.text(row)))?,
            name_ja: name_ja.text(row),
            name_en: name_en.text(row),
            text_ja: text_ja.text(row),
            text_en: text_en.text(row),
        })
    };
    rows(table, one, issues)
}

pub(super) fn members(table: &Table, data: &Dataset, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<Member> {
    let [programme, member] = ["programme", "member"].map(|name| table.required_column(name, issues));
    let [kind, order, since, since_kind, status, name_ja, name_en, source] =
        ["member_kind", "order", "since", "since_kind", "status", "name_ja", "name_en", "source"]
            .map(|name| table.cells(name));
    let one = |row: usize| {
        Ok(Member {
            programme: programme.required(row, |_| Ok(programme.text(row)))?,
            place: if kind.at(row) == "place" { Some(place_at(member, row, data)?) } else { None },
            order: order.count(row)?,
            since: dated(since, since_kind, row)?,
            membership: status.required(row, |text| match text {
                "partner" => Ok(Membership::Partner),
                "partner-country" => Ok(Membership::PartnerCountry),
                "partner-not-found" => Ok(Membership::PartnerNotFound),
                _ => Err(Reason::Choice),
            })?,
            sources: sources.list(source, row)?,
            name_ja: name_ja.text(row),
            name_en: name_en.text(row),
        })
    };
    rows(table, one, issues)
}

pub(super) fn facts(table: &Table, data: &Dataset, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<Fact> {
    let topic = table.required_column("topic", issues);
    let [places, text_ja, text_en, source] = ["places", "text_ja", "text_en", "source"].map(|name| table.cells(name));
    let several = |text: &str| {
        let find = |code: &str| find(code, data);
        text.split_whitespace().map(find).collect::<Result<Vec<_>, Reason>>()
    };
    let one = |row: usize| {
        Ok(Fact {
            programme: topic.required(row, |_| Ok(topic.text(row)))?,
            places: places.optional(row, several)?.unwrap_or_default().into(),
            sources: sources.list(source, row)?,
            text_ja: text_ja.text(row),
            text_en: text_en.text(row),
        })
    };
    rows(table, one, issues)
}

/// The rows of `reported` that count cities. Rows without a count, such as calls for proposals, are skipped.
pub(super) fn totals(table: &Table, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<Total> {
    let [date, subject, origin, source] = ["date", "subject", "origin", "source"].map(|name| table.cells(name));
    let [home, abroad, countries] = ["home_cities", "abroad_cities", "countries"].map(|name| table.cells(name));
    let of_cities: Vec<usize> = (0..table.len()).filter(|row| subject.at(*row) == "city-links").collect();
    let mut totals = Vec::new();
    for row in of_cities {
        let one = || {
            Ok(Total {
                date: date.required(row, date.reader().date)?,
                origin: match origin.at(row) {
                    "article" => Origin::Article,
                    "tally" => Origin::Tally,
                    _ => Origin::Official,
                },
                home: home.count(row)?,
                abroad: abroad.count(row)?,
                countries: countries.count(row)?,
                sources: sources.list(source, row)?,
            })
        };
        match one() {
            Ok(total) if total.home.is_some() || total.abroad.is_some() => totals.push(total),
            Ok(_) => {}
            Err(issue) => issues.push(issue),
        }
    }
    crate::order::sort_by(&mut totals, |a, b| (a.date.last_day(), a.home).cmp(&(b.date.last_day(), b.home)));
    totals
}
