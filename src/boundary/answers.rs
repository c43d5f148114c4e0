//! What the page gets.

use super::object::{list, number, object, or_null, text};
use crate::app::Loaded;
use pledge_core::{Coverage, Issue, PlaceId, Snapshot, State, snapshot::NotDeclared};
use wasm_bindgen::JsValue;

/// The property `state`: keys as the attributes, in camelCase, all present.
pub(crate) fn state(state: &State) -> JsValue {
    object(&[
        ("view", text(state.shown().id())),
        ("selected", list(state.selected.iter().map(|code| text(code)))),
        ("place", text(&state.place)),
        ("asOf", text(&state.as_of.to_string())),
        ("query", text(&state.query)),
        ("filter", text(&state.get("filter"))),
        ("sort", text(&state.get("sort"))),
        ("columns", text(&state.get("columns"))),
        ("scope", text(&state.get("scope"))),
    ])
}

/// The answer of `coverage()`.
pub(crate) fn coverage(coverage: Coverage) -> JsValue {
    let Coverage { people, naive, national, covered, own, above, both, maybe, places } = coverage;
    #[expect(clippy::cast_precision_loss, reason = "people on Earth fit into 53 bits")]
    let share = (national > 0).then(|| JsValue::from_f64(people as f64 / national as f64));
    object(&[
        ("people", number(people)),
        ("naive", number(naive)),
        ("national", number(national)),
        ("share", or_null(share)),
        ("covered", number(covered)),
        ("own", number(own)),
        ("above", number(above)),
        ("both", number(both)),
        ("maybe", number(maybe)),
        ("places", number(places.into())),
    ])
}

/// The answer of `status()`: the state of a place in the snapshot. `source` holds the addresses (or names) of what shows it.
pub(crate) fn status(loaded: &Loaded, snapshot: &Snapshot<'_>, id: PlaceId) -> Option<JsValue> {
    let place = loaded.data.place(id)?;
    let standing = snapshot.standing(id);
    let own = standing.pledge.or(standing.maybe);
    let above = standing.above.and_then(|above| snapshot.standing(above).pledge);
    let sources = match (own.or(above), standing.not_declared) {
        (Some(pledge), _) | (None, Some(NotDeclared::Later(pledge))) => &*pledge.sources,
        (None, Some(NotDeclared::Stated(absence))) => &*absence.sources,
        (None, None) => &[],
    };
    let declared = own.and_then(|pledge| pledge.declared.date()).map(|date| text(&date.to_string()));
    let sources = sources.iter().filter_map(|id| loaded.data.source(*id));
    Some(object(&[
        ("code", text(&place.code)),
        ("status", text(standing.status.id())),
        ("covered", standing.above.is_some().into()),
        ("declared", or_null(declared)),
        ("precision", or_null(own.map(|pledge| text(pledge.declared.id())))),
        ("targetYear", or_null(own.and_then(|pledge| pledge.target_year).map(|year| number(year.into())))),
        ("source", list(sources.map(|one| text(one.name())))),
    ]))
}

/// Issues, for `issues()` and `pledge-error`.
pub(crate) fn issues(issues: &[Issue]) -> JsValue {
    list(issues.iter().map(|issue| {
        object(&[
            ("table", text(&issue.table)),
            ("row", or_null(issue.row.map(|row| number(row.into())))),
            ("column", text(&issue.column)),
            ("value", text(&issue.value)),
            ("reason", text(issue.reason.id())),
        ])
    }))
}

/// How the reading of data went: the counts of what was read, and what was not.
pub(crate) fn read(loaded: &Loaded, found: &[Issue]) -> JsValue {
    let file = |name: &Option<String>| or_null(name.as_deref().map(text));
    object(&[
        ("places", number(loaded.data.len() as u64)),
        ("pledges", number(loaded.data.pledges().len() as u64)),
        ("more", file(&loaded.more)),
        ("links", file(&loaded.links)),
        ("issues", issues(found)),
    ])
}
