//! The report on own data, for the page.

use super::IssueAnswer;
use crate::app::{Loaded, ReadReport};
use serde::Serialize;
use wasm_bindgen::JsValue;

/// How the reading of own data went.
#[derive(Debug, Serialize)]
struct OwnAnswer<'a> {
    places: u32,
    issues: Vec<IssueAnswer<'a>>,
    summary: Option<SummaryAnswer<'a>>,
}

/// What was understood of a single table.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct SummaryAnswer<'a> {
    places: u32,
    pledges: u32,
    encoding: &'a str,
    separator: char,
    /// The first and the last row of the header.
    header: [u32; 2],
    columns: Vec<ColumnAnswer<'a>>,
    rows: u32,
    totals: Vec<TotalAnswer<'a>>,
    remarks: Vec<RemarkAnswer<'a>>,
    matched: u32,
    people: f64,
    people_in_base: Option<f64>,
}

#[derive(Debug, Serialize)]
struct ColumnAnswer<'a> {
    name: &'a str,
    /// `null` when the column is not used.
    meaning: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct TotalAnswer<'a> {
    row: u32,
    name: &'a str,
    people: Option<u32>,
}

#[derive(Debug, Serialize)]
struct RemarkAnswer<'a> {
    row: u32,
    did: &'static str,
    given: &'a str,
    taken: &'a str,
}

/// The answer to the reading of own data.
#[inline(never)]
pub(crate) fn gate_own_answer(loaded: &Loaded) -> JsValue {
    let report = loaded.report.as_deref();
    super::to_js(&OwnAnswer {
        places: loaded.data.len() as u32,
        issues: report.into_iter().flat_map(|report| &report.issues).map(IssueAnswer::from).collect(),
        summary: report.and_then(|report| SummaryAnswer::of(loaded, report)),
    })
}

/// The answer to `summary()`.
#[inline(never)]
pub(crate) fn gate_own_summary(loaded: &Loaded, report: &ReadReport) -> JsValue {
    super::to_js(&SummaryAnswer::of(loaded, report))
}

impl SummaryAnswer<'_> {
    fn of<'a>(loaded: &Loaded, report: &'a ReadReport) -> Option<SummaryAnswer<'a>> {
        let summary = report.understood()?;
        let columns = summary.columns.iter();
        let totals = summary.totals.iter();
        let remarks = summary.remarks.iter();
        #[expect(clippy::cast_precision_loss, reason = "people on Earth fit into 53 bits")]
        let number = |people: u64| people as f64;
        Some(SummaryAnswer {
            places: loaded.data.len() as u32,
            pledges: loaded.data.pledges().len() as u32,
            encoding: &report.encoding,
            separator: summary.separator,
            header: [summary.header.first, summary.header.last],
            columns: columns
                .map(|column| ColumnAnswer {
                    name: &column.given,
                    meaning: Some(&*column.taken).filter(|taken| !taken.is_empty()),
                })
                .collect(),
            rows: summary.rows,
            totals: totals
                .map(|total| TotalAnswer { row: total.row, name: &total.name, people: total.stated })
                .collect(),
            remarks: remarks
                .map(|remark| RemarkAnswer {
                    row: remark.row,
                    did: remark.did.id(),
                    given: &remark.given,
                    taken: &remark.taken,
                })
                .collect(),
            matched: summary.matched,
            people: number(summary.people),
            people_in_base: summary.people_in_base.map(number),
        })
    }
}
