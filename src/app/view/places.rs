//! The list of places.

use super::{
    Scene,
    columns::{self, ColumnChoice, ColumnHead},
    facets::{self, FacetMenu, StateButton},
    row::{Row, row},
};
use crate::i18n::{Lang, Msg};
use pledge_core::query::{Facet, Query};
use std::rc::Rc;
use yew::AttrValue;

/// The list with its filters.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacesList {
    /// Buttons for the four states.
    pub states: [StateButton; 4],
    /// The facets.
    pub menus: Vec<FacetMenu>,
    /// The button for the chosen places only, when there are any; and whether it is pressed.
    pub chosen_only: Option<(AttrValue, bool)>,
    /// Whether any filter or search is set.
    pub filtered: bool,
    /// The sentence above the table.
    pub caption: AttrValue,
    /// The columns that can be chosen.
    pub choices: Vec<ColumnChoice>,
    /// Column heads.
    pub columns: Vec<ColumnHead>,
    /// The rows shown.
    pub rows: Vec<Rc<Row>>,
    /// How many more there are.
    pub more: usize,
}

/// At most this many rows are shown at once; beyond them the reader narrows the list.
pub const ROWS_AT_MOST: usize = 2000;

/// The list, with at most `limit` rows.
pub fn list(scene: &Scene<'_>, limit: usize) -> PlacesList {
    let lang = scene.lang();
    let state = &scene.session.state;
    let question = Query {
        text: &state.query,
        filter: &state.filter,
        sort: &state.sort,
        english: lang == Lang::En,
        chosen: &scene.chosen,
    };
    let found = scene.loaded.find(&scene.snapshot, &question);
    let data = &scene.loaded.data;
    let shown = found.get(..limit.min(ROWS_AT_MOST)).unwrap_or(&found);
    let largest = shown.iter().filter_map(|found| data.place(found.place)?.population).max().unwrap_or(0);
    let all = data.places().filter(|(id, _)| data.is_leaf(*id)).count();
    PlacesList {
        states: facets::states(scene),
        menus: facets::menus(scene),
        chosen_only: (!scene.chosen.is_empty()).then(|| {
            let label = lang.say(Msg::ChosenOnly { places: &scene.count(scene.chosen.len()) });
            (label, state.filter.has(Facet::Chosen, "yes"))
        }),
        filtered: !state.filter.is_empty() || !state.query.is_empty(),
        caption: lang.say(Msg::Caption {
            tier: scene.tier,
            shown: &scene.count(shown.len()),
            found: &scene.count(found.len()),
            all: &scene.count(all),
        }),
        choices: columns::choices(scene),
        columns: columns::heads(scene),
        rows: shown.iter().filter_map(|found| row(scene, *found, largest)).map(Rc::new).collect(),
        more: found.len() - shown.len(),
    }
}
