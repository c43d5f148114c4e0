//! How the reading of the reader's own data went.

use super::Scene;
use crate::{app::Report, i18n::OwnMsg};
use pledge_core::{Issue, export::csv::line, ingest::header};
use std::rc::Rc;
use yew::AttrValue;

/// A column of the reader's file.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnMeaning {
    /// Its name in the file.
    pub given: String,
    /// What it was taken for; empty when it is not used.
    pub taken: String,
}

/// The report.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnData {
    /// What was read, sentence by sentence.
    pub summary: Vec<AttrValue>,
    /// The columns of a single table.
    pub columns: Vec<ColumnMeaning>,
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

/// The report on the reader's own data.
pub fn own(scene: &Scene<'_>, report: &Report) -> OwnData {
    let lang = scene.lang();
    let data = &scene.loaded.data;
    let mut summary = vec![match report.merged {
        Some(merged) => lang.say(OwnMsg::OwnMerged {
            added: &lang.count(merged.pledges_added.into()),
            replaced: &lang.count(merged.pledges_replaced.into()),
            places: &lang.count(merged.places_added.into()),
        }),
        None => lang
            .say(OwnMsg::OwnSummary { places: &scene.count(data.len()), pledges: &scene.count(data.pledges().len()) }),
    }];
    let faults = lang.say(OwnMsg::OwnFaults { count: &scene.count(report.issues.len()) });
    let none = report.issues.is_empty();
    if none {
        summary.push(lang.say(OwnMsg::OwnNoFaults));
    }
    let known: Vec<&str> = header::meanings().collect();
    let columns = report.meanings.iter().map(|(given, taken)| ColumnMeaning {
        given: given.clone(),
        taken: known.iter().find(|known| *known == taken).map(ToString::to_string).unwrap_or_default(),
    });
    let meanings = known.iter().map(|name| (*name, lang.say(OwnMsg::Meaning(name))));
    OwnData {
        summary,
        columns: columns.collect(),
        meanings: std::iter::once(("", lang.say(OwnMsg::MeaningNone))).chain(meanings).collect(),
        issues: report.issues.iter().take(LISTED_AT_MOST).map(|issue| cells(scene, issue)).collect(),
        faults: if none { AttrValue::default() } else { faults },
        csv: csv(scene, &report.issues).into(),
    }
}

/// The heads of the list of issues.
pub fn heads(scene: &Scene<'_>) -> [AttrValue; 5] {
    [OwnMsg::IssueTable, OwnMsg::IssueRow, OwnMsg::IssueColumn, OwnMsg::IssueValue, OwnMsg::IssueReason]
        .map(|head| scene.lang().say(head))
}

fn cells(scene: &Scene<'_>, issue: &Issue) -> [AttrValue; 5] {
    let row = issue.row.map(|row| row.to_string()).unwrap_or_default();
    let reason = scene.lang().say(OwnMsg::Fault(issue.reason));
    [issue.table.clone().into(), row.into(), issue.column.clone().into(), issue.value.clone().into(), reason]
}

fn csv(scene: &Scene<'_>, issues: &[Issue]) -> String {
    let mut out = String::new();
    for cells in std::iter::once(heads(scene)).chain(issues.iter().map(|issue| cells(scene, issue))) {
        line(&mut out, cells.iter().map(|cell| &**cell));
    }
    out
}
