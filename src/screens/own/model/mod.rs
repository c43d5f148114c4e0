//! How the reading of the reader's own data went.

mod report_text;

use crate::{
    app::{Loaded, ReadReport, context::ViewContext, names::Name},
    i18n::OwnMsg,
};
use pledge_core::{
    Issue, Reason,
    export::csv::line,
    ingest::{
        encoding::LABELS,
        own::{SEPARATORS, meanings},
    },
};
use std::rc::Rc;
use yew::AttrValue;

/// A column of the reader's file.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnMeaning {
    /// Its name in the file.
    pub given: String,
    /// What it was taken for; empty when it is not used.
    pub taken: String,
    /// Its first values, as they stand there; empty without any.
    pub first: AttrValue,
}

/// The report.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnData {
    /// What was read, sentence by sentence.
    pub summary: Vec<AttrValue>,
    /// Why no place could be read; empty when one could.
    pub failure: AttrValue,
    /// The columns of a single table.
    pub columns: Vec<ColumnMeaning>,
    /// The encoding of the file and what it can be, by the names of decoders and of readers.
    pub encoding: String,
    /// See `encoding`.
    pub encodings: Vec<(&'static str, AttrValue)>,
    /// What separates the cells, and what can.
    pub separator: char,
    /// See `separator`.
    pub separators: Vec<(char, AttrValue)>,
    /// The row with the headings, 0 for none, and whether somebody has said so.
    pub header: u32,
    /// See `header`.
    pub header_is_chosen: bool,
    /// The rows that may hold the headings, and none.
    pub headers: Vec<(u32, AttrValue)>,
    /// What a column can be taken for, with the words for it; the empty meaning first.
    pub meanings: Vec<(&'static str, AttrValue)>,
    /// What could not be read: table, row, column, value, reason.
    pub issues: Vec<[AttrValue; 5]>,
    /// How many issues there are, in words; empty for none.
    pub faults: AttrValue,
    /// The issues as CSV.
    pub csv: Rc<str>,
}

/// At most this many issues are listed on screen; the saved list has all of them.
const LISTED_AT_MOST: usize = 200;

/// The report on the reader's own data, of which `loaded` was made.
pub fn own(context: &ViewContext<'_>, loaded: &Loaded, report: &ReadReport) -> OwnData {
    let lang = context.lang();
    let known: Vec<&str> = meanings().collect();
    let understood = report.understood();
    let columns = understood.into_iter().flat_map(|summary| {
        summary.columns.iter().enumerate().map(|(at, column)| ColumnMeaning {
            given: column.given.clone(),
            taken: known.iter().find(|known| **known == column.meaning()).map(ToString::to_string).unwrap_or_default(),
            first: report_text::first(lang, summary, at),
        })
    });
    let header = understood.map(|summary| &summary.header);
    let rows = header.into_iter().flat_map(|header| &header.rows);
    let row = |(row, cells): &(u32, String)| (*row, lang.say(OwnMsg::HeaderRow { row: &row.to_string(), cells }));
    let failure = report.issues.iter().find(|issue| issue.reason == Reason::NoPlace);
    let words = known.iter().map(|name| (*name, lang.say(OwnMsg::Meaning(name))));
    let listed = report.issues.iter().filter(|issue| issue.reason != Reason::NoPlace);
    OwnData {
        summary: report_text::sentences(lang, loaded, report),
        failure: failure.map(|issue| lang.say(OwnMsg::Fault(issue.reason))).unwrap_or_default(),
        columns: columns.collect(),
        encoding: report.encoding.clone(),
        encodings: LABELS.map(|label| (label, report_text::encoding(label).into())).into(),
        separator: understood.map_or(',', |summary| summary.separator),
        separators: SEPARATORS.map(|separator| (separator, lang.say(OwnMsg::Separator(separator)))).into(),
        header: header.filter(|header| !header.is_data).map_or(0, |header| header.first),
        header_is_chosen: header.is_some_and(|header| header.is_chosen),
        headers: rows.map(row).chain([(0, lang.say(OwnMsg::HeaderNone))]).collect(),
        meanings: std::iter::once(("", lang.say(OwnMsg::MeaningNone))).chain(words).collect(),
        issues: listed.take(LISTED_AT_MOST).map(|issue| cells(context, issue)).collect(),
        faults: report_text::faults(lang, &report.issues),
        csv: csv(context, &report.issues).into(),
    }
}

/// The heads of the list of issues.
pub fn column_heads(context: &ViewContext<'_>) -> [AttrValue; 5] {
    [OwnMsg::IssueTable, OwnMsg::IssueRow, OwnMsg::IssueColumn, OwnMsg::IssueValue, OwnMsg::IssueReason]
        .map(|head| context.lang().say(head))
}

fn cells(context: &ViewContext<'_>, issue: &Issue) -> [AttrValue; 5] {
    let row = issue.row.map(|row| row.to_string()).unwrap_or_default();
    let (fault, candidates) = (context.lang().say(OwnMsg::Fault(issue.reason)), candidates(context, issue));
    let reason = if candidates.is_empty() {
        fault
    } else {
        format!("{fault}{}{candidates}", context.lang().pick("", " ")).into()
    };
    [issue.table.clone().into(), row.into(), issue.column.clone().into(), issue.value.clone().into(), reason]
}

/// The places that may be meant, with their codes.
fn candidates(context: &ViewContext<'_>, issue: &Issue) -> AttrValue {
    let (lang, data) = (context.lang(), &context.loaded.data);
    let named = |code: &Rc<str>| {
        let name = data.find(code).map(|id| Name::of(context, id).full(lang)).unwrap_or_default();
        [&*name, &**code].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let places = issue.candidates.iter().map(named).collect::<Vec<_>>().join(lang.pick("、", ", "));
    if places.is_empty() { AttrValue::default() } else { lang.say(OwnMsg::Candidates { places: &places }) }
}

fn csv(context: &ViewContext<'_>, issues: &[Issue]) -> String {
    let mut out = String::new();
    for cells in std::iter::once(column_heads(context)).chain(issues.iter().map(|issue| cells(context, issue))) {
        line(&mut out, cells.iter().map(|cell| &**cell));
    }
    out
}
