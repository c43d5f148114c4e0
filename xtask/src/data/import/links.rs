//! Imports CLAIR's list of sister cities into our links.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use pledge_core::Declared;

use super::compare::{Verdict, agree, cells, compare, more_exact, words};
use super::heading::Field;
use super::list::List;
use super::ours::{Package, Table};
use super::partners::{Partner, Partners};
use super::place::{self, Found, declared, full_name};
use super::report::Report;
use super::rows::Row;

/// The programme that such links belong to.
const PROGRAMME: &str = "sister-city";

/// The two ends of a link.
type Pair = (String, String);

/// Imports a list into `package`, and reports the outcome of each row.
pub(super) fn import(package: &mut Package, rows: Vec<Row>, list: &List) -> Result<Report> {
    let base = package.dataset();
    let places = place::find(rows, Field::Since, &base, list.day())?;
    let mut report = Report::default();
    for lost in places.lost {
        let lines = if lost.no_place { &mut report.left_out } else { &mut report.unmatched };
        lines.push((lost.row.at.clone(), format!("{}: {}", lost.row.text(), lost.why)));
    }
    let prefectures: BTreeSet<String> =
        places.found.iter().filter_map(|found| found.place.get(..2)).map(str::to_owned).collect();
    let pairs = pairs(places.found, package, &mut report)?;

    let mut new_partners: BTreeMap<String, Vec<&Found>> = BTreeMap::new();
    for ((a, b), rows) in &pairs {
        let name = format!("{} - {b} {}", full_name(&base, a), partner_name(rows));
        let dates = || rows.iter().map(|(found, _)| found.declared);
        if dates().any(|one| dates().any(|other| !agree(one, other))) {
            report.conflicts.push((name, "the list has it with several dates".to_owned()));
            continue;
        }
        let most = dates().fold(Declared::Undated, |best, date| if more_exact(date, best) { date } else { best });
        if rows.iter().any(|(_, is_new)| *is_new) {
            new_partners.entry(b.clone()).or_default().extend(rows.iter().map(|(found, _)| found));
        }
        update_link(package.table_mut("links")?, (a, b), most, name, list, &mut report);
    }
    add_partners(package, &new_partners, list, &mut report)?;
    let links = package.table_mut("links")?;
    missing(links, &pairs, &prefectures, list, &mut report);
    if !report.added.is_empty() || !report.changed.is_empty() {
        links.sort_by_columns(&["a", "b", "programme"]);
        list.source.write(package)?;
    }
    report.sort();
    Ok(report)
}

/// The rows of each pair, each row with whether its partner is new.
fn pairs(found: Vec<Found>, package: &Package, report: &mut Report) -> Result<BTreeMap<Pair, Vec<(Found, bool)>>> {
    let (partners, links) = (Partners::of(package), package.table("links")?);
    let mut pairs: BTreeMap<Pair, Vec<(Found, bool)>> = BTreeMap::new();
    let mut new = Vec::new();
    let mut unsure = |found: &Found, why: &str| {
        report.unmatched.push((found.row.at.clone(), format!("{}: {why}", found.row.text())));
    };
    for found in found {
        let [country, ja, en] = [Field::Country, Field::PartnerJa, Field::PartnerEn].map(|field| found.row.get(field));
        let Some(country) = partners.country(country) else {
            unsure(&found, &format!("{country} is not in countries.csv"));
            continue;
        };
        match partners.find(&country, ja, en) {
            Partner::Known(code) => pairs.entry((found.place.clone(), code)).or_default().push((found, false)),
            Partner::New(code) => new.push((found, country, code)),
            Partner::Unsure(why) => unsure(&found, &why),
        }
    }
    // A link of ours to the same country that no row names may be the same link in another spelling.
    let known: BTreeSet<Pair> = pairs.keys().cloned().collect();
    let partner_table = package.table("partners")?;
    for (found, country, code) in new {
        let is_in_country =
            |b: &str| partner_table.rows_with("code", b).any(|row| partner_table.cell(row, "country") == country);
        let others = links.rows_with("a", &found.place).filter(|row| links.cell(*row, "programme") == PROGRAMME);
        let others = others.map(|row| links.cell(row, "b"));
        let open: Vec<&str> =
            others.filter(|b| is_in_country(b) && !known.contains(&(found.place.clone(), (*b).to_owned()))).collect();
        if open.is_empty() {
            pairs.entry((found.place.clone(), code)).or_default().push((found, true));
        } else {
            let said = open.iter().map(|b| english_name(partner_table, b)).collect::<Vec<_>>().join(", ");
            unsure(&found, &format!("no partner of ours has this name (perhaps {said})"));
        }
    }
    Ok(pairs)
}

fn english_name(partners: &Table, code: &str) -> String {
    let name = partners.rows_with("code", code).map(|row| partners.cell(row, "name_en")).next().unwrap_or_default();
    format!("{code} {name}")
}

fn partner_name(rows: &[(Found, bool)]) -> &str {
    let name = |field: Field| rows.iter().map(|(found, _)| found.row.get(field)).filter(|name| !name.is_empty()).min();
    name(Field::PartnerJa).or_else(|| name(Field::PartnerEn)).unwrap_or_default()
}

/// Updates the row of one pair.
fn update_link(
    table: &mut Table,
    (a, b): (&str, &str),
    theirs: Declared,
    name: String,
    list: &List,
    report: &mut Report,
) {
    let (date, kind) = cells(theirs);
    let known =
        table.rows_with("a", a).find(|row| table.cell(*row, "b") == b && table.cell(*row, "programme") == PROGRAMME);
    let Some(row) = known else {
        report.added.push((name, words(theirs)));
        table.push(&[
            ("a", a),
            ("b", b),
            ("programme", PROGRAMME),
            ("since", &date),
            ("since_kind", kind),
            ("status", "verified"),
            ("source", &list.source.key),
        ]);
        return;
    };
    let ours = declared(table.cell(row, "since"), table.cell(row, "since_kind"));
    let sources = table.cell(row, "source").to_owned();
    let said = format!("ours {} ({sources}), theirs {} ({})", words(ours), words(theirs), list.source.key);
    // Links have no grade: only the date can be better.
    match compare((ours, list.grade), (theirs, list.grade)) {
        Verdict::Same | Verdict::Source => report.same += 1,
        Verdict::Ours => report.kept.push((name, said)),
        Verdict::Conflict => report.conflicts.push((name, said)),
        Verdict::Date => {
            table.set(row, "since", &date);
            table.set(row, "since_kind", kind);
            table.set(row, "source", &list.source.before(&sources));
            report.changed.push((name, format!("{} becomes {}", words(ours), words(theirs))));
        }
    }
}

/// Adds the partners that links of this list need.
fn add_partners(
    package: &mut Package,
    new: &BTreeMap<String, Vec<&Found>>,
    list: &List,
    report: &mut Report,
) -> Result<()> {
    let table = package.table_mut("partners")?;
    for (code, rows) in new {
        // Rows may differ in spelling: the choice must not depend on their order.
        let name = |field: Field| rows.iter().map(|found| found.row.get(field)).filter(|name| !name.is_empty()).min();
        let [ja, en] = [Field::PartnerJa, Field::PartnerEn].map(|field| name(field).unwrap_or_default());
        let kind = if ja.ends_with(['州', '省', '道']) {
            "region"
        } else if ja.ends_with('区') {
            "district"
        } else {
            "city"
        };
        let country = code.split('-').next().unwrap_or_default();
        table.push(&[
            ("code", code),
            ("kind", kind),
            ("country", country),
            ("name_en", en),
            ("name_ja", ja),
            ("source", &list.source.key),
        ]);
        let name = format!("{ja} {en}");
        report.notes.push(format!("partners.csv gets {code} ({}): look at its kind, add its position", name.trim()));
    }
    if !new.is_empty() {
        table.sort_by_columns(&["code"]);
    }
    Ok(())
}

/// Sister cities of ours that the list should have: all, or those of the one prefecture that it is about.
fn missing(
    links: &Table,
    theirs: &BTreeMap<Pair, Vec<(Found, bool)>>,
    prefectures: &BTreeSet<String>,
    list: &List,
    report: &mut Report,
) {
    for row in links.rows_with("programme", PROGRAMME) {
        let (a, b) = (links.cell(row, "a"), links.cell(row, "b"));
        let since = declared(links.cell(row, "since"), links.cell(row, "since_kind"));
        let is_later = list.day().zip(since.date()).is_some_and(|(day, date)| date.first_day() > day);
        let is_meant = prefectures.len() > 1 || a.get(..2).is_some_and(|above| prefectures.contains(above));
        if is_meant && !is_later && !theirs.contains_key(&(a.to_owned(), b.to_owned())) {
            report.missing.push((format!("{a} - {b}"), format!("{} ({})", words(since), links.cell(row, "source"))));
        }
    }
}
