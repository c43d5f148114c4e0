//! What the page gets.

use crate::app::Loaded;
use pledge_core::{Coverage, Issue, PlaceId, Snapshot, State, snapshot::NotDeclared};
use serde::Serialize;

/// The property `state`: keys as the attributes, in camelCase, all present.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StateAnswer {
    view: &'static str,
    selected: Vec<String>,
    place: String,
    partner: String,
    as_of: String,
    query: String,
    filter: String,
    sort: String,
    columns: String,
    scope: String,
}

impl From<&State> for StateAnswer {
    fn from(state: &State) -> StateAnswer {
        StateAnswer {
            view: state.shown().id(),
            selected: state.selected.iter().map(ToString::to_string).collect(),
            place: state.place.to_string(),
            partner: state.partner.to_string(),
            as_of: state.as_of.to_string(),
            query: state.query.to_string(),
            filter: state.filter.to_string(),
            sort: state.sort.to_string(),
            columns: state.get("columns"),
            scope: state.get("scope"),
        }
    }
}

/// The answer of `coverage()`.
#[derive(Debug, Serialize)]
pub(crate) struct CoverageAnswer {
    people: u64,
    naive: u64,
    national: u64,
    share: Option<f64>,
    covered: u64,
    own: u64,
    above: u64,
    both: u64,
    maybe: u64,
    places: u32,
}

impl From<Coverage> for CoverageAnswer {
    fn from(coverage: Coverage) -> CoverageAnswer {
        let Coverage { people, naive, national, covered, own, above, both, maybe, places } = coverage;
        #[expect(clippy::cast_precision_loss, reason = "people on Earth fit into 53 bits")]
        let share = (national > 0).then(|| people as f64 / national as f64);
        CoverageAnswer { people, naive, national, share, covered, own, above, both, maybe, places }
    }
}

/// The answer of `status()`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StatusAnswer {
    code: String,
    status: &'static str,
    covered: bool,
    declared: Option<String>,
    precision: Option<&'static str>,
    target_year: Option<u16>,
    source: Vec<String>,
}

impl StatusAnswer {
    /// The state of a place in the snapshot. `source` holds the addresses (or names) of what shows it.
    pub(crate) fn of(loaded: &Loaded, snapshot: &Snapshot<'_>, id: PlaceId) -> Option<StatusAnswer> {
        let place = loaded.data.place(id)?;
        let standing = snapshot.standing(id);
        let own = standing.pledge.or(standing.maybe);
        let above = standing.above.and_then(|above| snapshot.standing(above).pledge);
        let sources = match (own.or(above), standing.not_declared) {
            (Some(pledge), _) | (None, Some(NotDeclared::Later(pledge))) => pledge.sources.clone(),
            (None, Some(NotDeclared::Stated(absence))) => absence.sources.clone(),
            (None, None) => [].into(),
        };
        Some(StatusAnswer {
            code: place.code.to_string(),
            status: standing.status.id(),
            covered: standing.above.is_some(),
            declared: own.and_then(|pledge| pledge.declared.date()).map(|date| date.to_string()),
            precision: own.map(|pledge| pledge.declared.id()),
            target_year: own.and_then(|pledge| pledge.target_year),
            source: sources.iter().filter_map(|id| loaded.data.source(*id)).map(|one| one.name().to_owned()).collect(),
        })
    }
}

/// One issue, for `issues()` and `pledge-error`.
#[derive(Debug, Serialize)]
pub(crate) struct IssueAnswer {
    table: String,
    row: Option<u32>,
    column: String,
    value: String,
    reason: &'static str,
}

impl From<&Issue> for IssueAnswer {
    fn from(issue: &Issue) -> IssueAnswer {
        IssueAnswer {
            table: issue.table.to_string(),
            row: issue.row,
            column: issue.column.to_string(),
            value: issue.value.to_string(),
            reason: issue.reason.id(),
        }
    }
}

/// How the reading of data went.
#[derive(Debug, Serialize)]
pub(crate) struct ReadAnswer {
    places: usize,
    pledges: usize,
    more: Option<String>,
    links: Option<String>,
    land: Option<String>,
    globe: Option<String>,
    issues: Vec<IssueAnswer>,
}

impl ReadAnswer {
    /// The counts of what was read, and what was not.
    pub(crate) fn new(loaded: &Loaded, issues: &[Issue]) -> ReadAnswer {
        let issues = issues.iter().map(IssueAnswer::from).collect();
        ReadAnswer {
            places: loaded.data.len(),
            pledges: loaded.data.pledges().len(),
            more: loaded.more.clone(),
            links: loaded.links.clone(),
            land: loaded.land.clone(),
            globe: loaded.globe.clone(),
            issues,
        }
    }
}
