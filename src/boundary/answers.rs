//! The answers that the page gets, as plain objects.

use crate::app::Loaded;
use pledge_core::{
    Coverage, Issue, PlaceId, Snapshot, State,
    measure::snapshot::NotDeclared,
    model::source::{Source, SourceId},
    state::{grammar::KEYS, needs::File},
};
use serde::Serialize;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// The property `state`: keys as the attributes, in camelCase, all present.
pub(crate) fn state_answer(state: &State) -> JsValue {
    let answer = js_sys::Object::new();
    for key in KEYS {
        let value = match key.name {
            "view" => state.shown().id().into(),
            "selected" => state.selected.iter().map(|code| JsValue::from_str(code)).collect::<js_sys::Array>().into(),
            "as-of" => state.as_of.to_string().into(),
            name => JsValue::from(state.get(name)),
        };
        _ = js_sys::Reflect::set(&answer, &key.property.into(), &value);
    }
    answer.into()
}

/// The answer of `coverage()`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CoverageAnswer {
    people: f64,
    naive: f64,
    national: f64,
    share: Option<f64>,
    covered: f64,
    own: f64,
    above: f64,
    both: f64,
    maybe: f64,
    places: u32,
    unknown: u32,
    unknown_national: u32,
}

impl From<Coverage> for CoverageAnswer {
    fn from(coverage: Coverage) -> CoverageAnswer {
        let Coverage { people, naive, national, covered, own, above, both, maybe, places, unknown, unknown_national } =
            coverage;
        #[expect(clippy::cast_precision_loss, reason = "people on Earth fit into 53 bits")]
        let [people, naive, national, covered, own, above, both, maybe] =
            [people, naive, national, covered, own, above, both, maybe].map(|people| people as f64);
        let share = (national > 0.0).then(|| people / national);
        CoverageAnswer {
            people,
            naive,
            national,
            share,
            covered,
            own,
            above,
            both,
            maybe,
            places,
            unknown,
            unknown_national,
        }
    }
}

/// The answer of `status()`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StatusAnswer<'a> {
    code: &'a str,
    status: &'static str,
    covered: bool,
    declared: Option<String>,
    precision: Option<&'static str>,
    target_year: Option<u16>,
    source: Option<Vec<&'a str>>,
}

/// Where it was read what is known of a place: its own pledge, or the one above, or that there was none.
pub(crate) fn sources_of(snapshot: &Snapshot<'_>, id: PlaceId) -> Rc<[SourceId]> {
    let standing = snapshot.standing(id);
    let own = standing.pledge.or(standing.maybe);
    let above = standing.above.and_then(|above| snapshot.standing(above).pledge);
    match (own.or(above), standing.not_declared) {
        (Some(pledge), _) | (None, Some(NotDeclared::Later(pledge))) => pledge.sources.clone(),
        (None, Some(NotDeclared::Stated(absence))) => absence.sources.clone(),
        (None, None) => Rc::default(),
    }
}

impl StatusAnswer<'_> {
    /// The state of a place in the snapshot. `source` holds the addresses (or names) of what shows it, once they have come.
    pub(crate) fn of<'a>(loaded: &'a Loaded, snapshot: &Snapshot<'_>, id: PlaceId) -> Option<StatusAnswer<'a>> {
        let place = loaded.data.place(id)?;
        let standing = snapshot.standing(id);
        let own = standing.pledge.or(standing.maybe);
        let here = loaded.absent(File::Sources).is_none();
        let sources = sources_of(snapshot, id);
        let named = || sources.iter().filter_map(|id| loaded.data.source(*id)).map(Source::name).collect();
        Some(StatusAnswer {
            code: &place.code,
            status: standing.status.id(),
            covered: standing.above.is_some(),
            declared: own.and_then(|pledge| pledge.declared.date()).map(|date| date.to_string()),
            precision: own.map(|pledge| pledge.declared.id()),
            target_year: own.and_then(|pledge| pledge.target_year),
            source: here.then(named),
        })
    }
}

/// One issue, for `issues()` and `pledge-error`.
#[derive(Debug, Serialize)]
pub(crate) struct IssueAnswer<'a> {
    table: &'a str,
    row: Option<u32>,
    column: &'a str,
    value: &'a str,
    reason: &'static str,
    candidates: Vec<&'a str>,
}

impl<'a> From<&'a Issue> for IssueAnswer<'a> {
    fn from(issue: &'a Issue) -> IssueAnswer<'a> {
        IssueAnswer {
            table: &issue.table,
            row: issue.row,
            column: &issue.column,
            value: &issue.value,
            reason: issue.reason.id(),
            candidates: issue.candidates.iter().map(|code| &**code).collect(),
        }
    }
}

/// How the reading of data went.
#[derive(Debug, Serialize)]
pub(crate) struct ReadAnswer<'a> {
    places: u32,
    pledges: u32,
    issues: Vec<IssueAnswer<'a>>,
}

impl ReadAnswer<'_> {
    /// The counts of what was read, and what was not.
    pub(crate) fn new<'a>(loaded: &'a Loaded, issues: &'a [Issue]) -> ReadAnswer<'a> {
        let issues = issues.iter().map(IssueAnswer::from).collect();
        ReadAnswer { places: loaded.data.len() as u32, pledges: loaded.data.pledges().len() as u32, issues }
    }
}
