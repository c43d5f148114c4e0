//! The report on the reader's own data in sentences.

use crate::{
    app::{Loaded, ReadReport},
    i18n::{Lang, OwnMsg},
};
use pledge_core::{
    Issue, Reason,
    ingest::own::{Did, Remark, Summary},
};
use yew::AttrValue;

/// At most this many rows, names or cells are named in a sentence.
const NAMED_AT_MOST: usize = 5;

/// What was done to read cells otherwise than they stand.
const DONE: [Did; 5] = [Did::AddedZero, Did::FilledDown, Did::FoundByName, Did::FoundByFormerName, Did::AddedPledge];

/// The sentences of a report.
pub(super) fn sentences(lang: Lang, loaded: &Loaded, report: &ReadReport) -> Vec<AttrValue> {
    let summary = report.understood();
    let mut sentences = Vec::new();
    if !loaded.data.is_empty() {
        sentences.push(counts(lang, loaded, report));
        sentences.extend(summary.into_iter().flat_map(|summary| people(lang, summary)));
    }
    if let Some(summary) = summary {
        sentences.extend(form(lang, report, summary));
        sentences.extend(changes(lang, summary));
    }
    let untouched = summary.is_none_or(|summary| summary.totals.is_empty() && summary.remarks.is_empty());
    if report.issues.is_empty() && untouched {
        sentences.push(lang.say(OwnMsg::OwnNoFaults));
    }
    sentences
}

/// How many issues there are, in words; empty for none.
pub(super) fn faults(lang: Lang, issues: &[Issue]) -> AttrValue {
    let left_out = issues.iter().filter(|issue| is_left_out(issue.reason)).count();
    let faults = issues.iter().filter(|issue| issue.reason != Reason::NoPlace).count() - left_out;
    let (faults, left_out) = (lang.count(faults as u64), lang.count(left_out as u64));
    let said = [OwnMsg::OwnFaults { count: &faults }, OwnMsg::OwnLeftOut { count: &left_out }];
    let counted = said.into_iter().zip([&faults, &left_out]).filter(|(_, count)| *count != "0");
    let said: Vec<AttrValue> = counted.map(|(said, _)| lang.say(said)).collect();
    said.join(if lang.is_japanese() { "" } else { " " }).into()
}

/// Whether a row is no data of its own, which is no fault.
fn is_left_out(reason: Reason) -> bool {
    matches!(reason, Reason::Total | Reason::Ward | Reason::Note)
}

fn counts(lang: Lang, loaded: &Loaded, report: &ReadReport) -> AttrValue {
    match report.merged {
        Some(merged) => lang.say(OwnMsg::OwnMerged {
            added: &lang.count(merged.pledges_added.into()),
            replaced: &lang.count(merged.pledges_replaced.into()),
            places: &lang.count(merged.places_added.into()),
        }),
        None => lang.say(OwnMsg::OwnSummary {
            places: &lang.count(loaded.data.len() as u64),
            pledges: &lang.count(loaded.data.pledges().len() as u64),
        }),
    }
}

fn people(lang: Lang, summary: &Summary) -> Vec<AttrValue> {
    let all = lang.count(summary.people);
    let in_base = summary.people_in_base.map(|people| {
        lang.say(OwnMsg::OwnInBase { matched: &lang.count(summary.matched.into()), people: &lang.count(people) })
    });
    let all = (summary.people > 0).then(|| lang.say(OwnMsg::OwnPeople { people: &all }));
    all.into_iter().chain(in_base).collect()
}

/// How the file is written, as far as that is not what is expected.
fn form(lang: Lang, report: &ReadReport, summary: &Summary) -> Vec<AttrValue> {
    let header = &summary.header;
    let (first, last) = (header.first.to_string(), header.last.to_string());
    let cells = listed(lang, header.names.iter().map(String::as_str), usize::MAX);
    let no_place = report.issues.iter().any(|issue| issue.reason == Reason::NoPlace);
    let separator = (summary.separator != ',').then_some(OwnMsg::OwnSeparator(summary.separator));
    let encoding =
        (!matches!(&*report.encoding, "" | "utf-8")).then(|| OwnMsg::OwnEncoding(encoding(&report.encoding)));
    let row = if header.is_data {
        Some(OwnMsg::OwnHeaderIsData { row: &first, cells: &cells })
    } else if no_place {
        Some(OwnMsg::OwnHeaderCells { row: &first, cells: &cells })
    } else {
        (last != "1").then_some(OwnMsg::OwnHeader { first: &first, last: &last })
    };
    let unused = summary.columns.iter().filter(|column| column.taken.is_empty());
    let unused: Vec<&str> = unused.map(|column| column.given.as_str()).collect();
    let (count, names) = (lang.count(unused.len() as u64), listed(lang, unused.iter().copied(), usize::MAX));
    let unused = (!unused.is_empty() && !no_place).then_some(OwnMsg::OwnUnused { count: &count, names: &names });
    [separator, encoding, row, unused].into_iter().flatten().map(|said| lang.say(said)).collect()
}

/// What was left out and what was read otherwise than it stands.
fn changes(lang: Lang, summary: &Summary) -> Vec<AttrValue> {
    let total = |total: &pledge_core::ingest::own::TotalRow| {
        lang.say(OwnMsg::OwnTotal { row: &total.row.to_string(), name: &total.name })
    };
    let done = DONE.into_iter().filter_map(|did| {
        let remarks: Vec<&Remark> = summary.remarks.iter().filter(|remark| remark.did == did).collect();
        let examples: Vec<String> = remarks.iter().map(|remark| example(remark)).collect();
        let examples = listed(lang, examples.iter().map(String::as_str), NAMED_AT_MOST);
        let count = lang.count(remarks.len() as u64);
        (!remarks.is_empty()).then(|| lang.say(OwnMsg::OwnDid { did, count: &count, examples: &examples }))
    });
    summary.totals.iter().take(NAMED_AT_MOST).map(total).chain(done).collect()
}

fn example(remark: &Remark) -> String {
    let Remark { row, given, taken, .. } = remark;
    if given.is_empty() || given == taken { format!("{taken} ({row})") } else { format!("{given} → {taken} ({row})") }
}

/// Texts after each other, those beyond `at_most` as dots.
fn listed<'a>(lang: Lang, texts: impl Iterator<Item = &'a str>, at_most: usize) -> String {
    let texts: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
    let between = if lang.is_japanese() { "、" } else { ", " };
    let shown = texts.get(..at_most).unwrap_or(&texts).join(between);
    if texts.len() > at_most { format!("{shown} …") } else { shown }
}

/// What an encoding is called.
pub(super) fn encoding(label: &str) -> &str {
    match label {
        "utf-8" => "UTF-8",
        "shift_jis" => "Shift_JIS",
        "euc-jp" => "EUC-JP",
        "utf-16le" => "UTF-16 (LE)",
        "utf-16be" => "UTF-16 (BE)",
        "windows-1252" => "Windows-1252",
        "windows-1250" => "Windows-1250",
        "windows-1251" => "Windows-1251",
        "gb18030" => "GB18030 (GBK)",
        "big5" => "Big5",
        "euc-kr" => "EUC-KR",
        other => other,
    }
}

/// The first values of a column.
pub(super) fn first(lang: Lang, summary: &Summary, column: usize) -> AttrValue {
    let values = summary.first_rows.iter().filter_map(|cells| cells.get(column)).filter(|value| !value.is_empty());
    let values = values.map(String::as_str).collect::<Vec<_>>().join(" · ");
    if values.is_empty() { AttrValue::default() } else { lang.say(OwnMsg::OwnFirst { values: &values }) }
}
