//! The list of places.

pub mod columns;
pub mod facets;
pub mod reported;
pub mod row;

use crate::{
    app::{context::ViewContext, names::Name},
    i18n::{Msg, Tier},
};
use columns::ColumnHead;
use facets::StateButtons;
use pledge_core::{PlaceId, model::former_name::FormerName, query::Facet};
use row::{Row, row};
use std::rc::Rc;
use yew::AttrValue;

/// The list with its filters.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacesList {
    /// Buttons for the states.
    pub states: StateButtons,
    /// How many conditions are set beside the states.
    pub conditions: usize,
    /// The button for the chosen places only, when there are any; and whether it is pressed.
    pub chosen_only: Option<(AttrValue, bool)>,
    /// Whether any filter or search is set.
    pub filtered: bool,
    /// The sentence above the table, for those who hear it.
    pub caption: AttrValue,
    /// How many were found, of how many, beside the search field.
    pub found: AttrValue,
    /// Names that are near to what was searched, where nothing was found: each with what to search for.
    pub nearest: Vec<Nearest>,
    /// What municipalities of that name in former times are today; empty where something fits.
    pub former: Vec<Nearest>,
    /// Column heads.
    pub columns: Vec<ColumnHead>,
    /// The rows shown.
    pub rows: Vec<Rc<Row>>,
    /// How many more rows this page can have.
    pub more: usize,
    /// Whether one page holds all places.
    pub one_page: bool,
    /// The pages, when one does not hold all places and this one is full.
    pub pages: Option<Pages>,
}

/// A place whose name is near to what was searched.
#[derive(Debug, Clone, PartialEq)]
pub struct Nearest {
    /// Its name with the place above.
    pub label: AttrValue,
    /// What finds it.
    pub search: Rc<str>,
}

/// Where a page stands among the others.
#[derive(Debug, Clone, PartialEq)]
pub struct Pages {
    /// Which rows it holds, in words.
    pub rows: AttrValue,
    /// The first row of the page before.
    pub previous: Option<usize>,
    /// The first row of the page after.
    pub next: Option<usize>,
}

/// At most this many rows make a page: a table that is read out must hold all its rows, and a browser must hold them too.
pub const ROWS_AT_MOST: usize = 2000;

/// At most this many near names are offered.
const NEAREST_AT_MOST: usize = 4;

fn nearest(context: &ViewContext<'_>) -> Vec<Nearest> {
    let ids = context.loaded.nearest(&context.session.state.query, NEAREST_AT_MOST);
    let near = |id: PlaceId| {
        let place = context.loaded.data.place(id)?;
        Some(Nearest { label: Name::of(context, id).full(context.lang()), search: place.name_ja.clone() })
    };
    ids.into_iter().filter_map(near).collect()
}

/// What municipalities of former times are today.
fn former(context: &ViewContext<'_>) -> Vec<Nearest> {
    let lang = context.lang();
    let today = |one: &FormerName| {
        let place = context.loaded.data.place(one.successor)?;
        let (name, date) = (lang.pick(&one.name_ja, &one.name_en), one.until.map(|date| lang.date(date)));
        let name = if name.is_empty() { &one.name_ja } else { name };
        let successor = Name::of(context, one.successor).full(lang);
        let label = lang.say(Msg::FormerName { name, successor: &successor, date: date.as_deref() });
        Some(Nearest { label, search: place.name_ja.clone() })
    };
    context.loaded.former(&context.session.state.query, NEAREST_AT_MOST).into_iter().filter_map(today).collect()
}

/// The list from row `from` on, which begins a page, with at most `limit` rows.
pub fn list(context: &ViewContext<'_>, from: usize, limit: usize) -> PlacesList {
    let lang = context.lang();
    let state = &context.session.state;
    let found = context.found();
    let data = &context.loaded.data;
    let from = from.min(found.len().saturating_sub(1) / ROWS_AT_MOST * ROWS_AT_MOST);
    let page = found.chunks(ROWS_AT_MOST).nth(from / ROWS_AT_MOST).unwrap_or_default();
    let shown = page.get(..limit).unwrap_or(page);
    let (end, full) = (from + shown.len(), shown.len() == page.len());
    let largest = shown.iter().filter_map(|found| data.place(found.place)?.population).max().unwrap_or(0);
    // Where places above others are among the answers, they are among the places asked about too.
    let higher = found.iter().any(|found| !data.is_leaf(found.place));
    let all = data.places().filter(|(id, _)| higher || data.is_leaf(*id)).count();
    PlacesList {
        states: facets::states(context),
        conditions: state.filter.len() - state.filter.count(Facet::Status),
        chosen_only: (!context.chosen.is_empty()).then(|| {
            let label = lang.say(Msg::ChosenOnly { places: &context.count(context.chosen.len()) });
            (label, state.filter.has(Facet::Chosen, "yes"))
        }),
        filtered: !state.filter.is_empty() || !state.query.is_empty(),
        caption: lang.say(Msg::Caption {
            tier: if higher { Tier::Any } else { context.tier },
            shown: &context.count(shown.len()),
            found: &context.count(found.len()),
            all: &context.count(all),
        }),
        found: lang.say(Msg::FoundOf { found: &context.count(found.len()), all: &context.count(all) }),
        nearest: if found.is_empty() { nearest(context) } else { Vec::new() },
        former: if found.is_empty() { former(context) } else { Vec::new() },
        columns: columns::heads(context),
        rows: shown.iter().filter_map(|found| row(context, *found, largest)).map(Rc::new).collect(),
        more: page.len() - shown.len(),
        one_page: page.len() == found.len(),
        pages: (full && page.len() < found.len()).then(|| Pages {
            rows: lang.say(Msg::RowsOf {
                first: &context.count(from + 1),
                last: &context.count(end),
                found: &context.count(found.len()),
            }),
            previous: from.checked_sub(ROWS_AT_MOST),
            next: Some(end).filter(|end| *end < found.len()),
        }),
    }
}
