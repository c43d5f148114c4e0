//! The `partners`, `partner_targets` and `countries` tables.

use super::{
    cells::{Cells, position},
    places::canonical,
    pledges::{NEUTRAL, dated, status_of},
    rows::rows,
    sources::Sources,
    table::Table,
};
use crate::model::{
    dataset::Dataset,
    issue::{Issue, Reason},
    partner::{Aim, Country, Partner, PartnerTarget},
    pledge::PledgeStatus,
};

pub(super) fn partners(table: &Table, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<Partner> {
    let code = table.required_column("code", issues);
    if !code.exists() {
        return Vec::new();
    }
    let [kind, country, ja, en, local] =
        ["kind", "country", "name_ja", "name_en", "name_local"].map(|name| table.cells(name));
    let [population, lat, lon, world, source] =
        ["population", "lat", "lon", "world", "source"].map(|name| table.cells(name));
    let one = |row: usize| {
        let named = |first: Cells<'_>, second: Cells<'_>| {
            let named = [first, second].into_iter().find(|name| !name.at(row).is_empty());
            named.unwrap_or(code).text(row)
        };
        let population = population.count(row)?;
        let position = position(lat, lon, row)?;
        let sources = sources.list(source, row)?;
        let partner = Partner {
            code: code.required(row, canonical)?.into(),
            kind: kind.text(row),
            country: country.text(row),
            name_ja: named(ja, en),
            name_en: named(en, ja),
            name_local: local.text(row),
            population,
            position,
            world: world.text(row),
            sources,
        };
        Ok((row, partner))
    };
    let mut read = rows(table, one, issues);
    crate::order::sort_by(&mut read, |(_, a), (_, b)| a.code.cmp(&b.code));
    let mut partners: Vec<Partner> = Vec::with_capacity(read.len());
    let mut first = 0;
    for (row, partner) in read {
        if partners.last().is_some_and(|last| last.code == partner.code) {
            issues.push(code.issue(row, Reason::Duplicate { first: code.number(first) }));
        } else {
            first = row;
            partners.push(partner);
        }
    }
    partners
}

/// The targets of partners: a kind as in `pledges`, or `none` where a search found no target.
pub(super) fn targets(table: &Table, data: &Dataset, sources: &Sources, issues: &mut Vec<Issue>) -> Vec<PartnerTarget> {
    let partner = table.required_column("partner", issues);
    let [target, year, declared, kind, status, source] =
        ["target", "target_year", "declared", "declared_kind", "status", "source"].map(|name| table.cells(name));
    let one = |row: usize| {
        let status = status.optional(row, status_of)?;
        Ok(PartnerTarget {
            partner: partner.required(row, |text| data.find_partner(&canonical(text)?).ok_or(Reason::UnknownPlace))?,
            aim: match target.at(row) {
                "none" => Aim::NotFound,
                text if !text.is_empty() && !NEUTRAL.contains(&text) => Aim::Other,
                _ if status == Some(PledgeStatus::Proposed) => Aim::Proposed,
                _ => Aim::Neutral,
            },
            year: year.year(row)?,
            declared: dated(declared, kind, row)?,
            status,
            sources: sources.list(source, row)?,
        })
    };
    rows(table, one, issues)
}

pub(super) fn countries(table: &Table, issues: &mut Vec<Issue>) -> Vec<Country> {
    let code = table.required_column("code", issues);
    let (ja, en) = (table.cells("name_ja"), table.cells("name_en"));
    let one = |row: usize| {
        Ok(Country { code: code.required(row, |_| Ok(code.text(row)))?, name_ja: ja.text(row), name_en: en.text(row) })
    };
    rows(table, one, issues)
}
