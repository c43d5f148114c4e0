//! The session of one reader and its reducer.

use super::{Action, Loaded, Opened, Page, Rows, WasmPart};
use crate::i18n::Lang;
use pledge_core::{
    State, Status, View,
    query::{Facet, Field, Filter, Sort, sort::Key},
    state::needs,
};
use std::rc::Rc;
use yew::Reducible;

/// What the reader has set (the state that links carry, and the language) and what the page sets for all views.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Session {
    /// The state.
    pub state: State,
    /// The language of the screen.
    pub lang: Lang,
    /// Whether the reader has chosen that language: only then do links carry it.
    pub lang_is_chosen: bool,
    /// What the page sets.
    pub page: Page,
    /// What the reader cleared last; see [`Session::undo`].
    pub cleared: Option<Cleared>,
    /// Counts the view changes by the reader: each moves the focus to the new view.
    pub view_changes: u32,
    /// Where the reader opened the present or last card; `None` while only the page has named a place.
    pub opened: Option<Opened>,
    /// Which rows of the list are shown; `None` for the first ones.
    pub rows: Option<Rows>,
}

/// What the reader cleared with one press, for undo.
#[derive(Debug, Clone, PartialEq)]
pub enum Cleared {
    /// The chosen places.
    Selection {
        /// Their codes.
        codes: Vec<Rc<str>>,
        /// Whether the list showed only them.
        listed: bool,
        /// Whether the large figure was theirs.
        counted: bool,
    },
    /// The conditions and the search.
    Filters(Filter, Rc<str>),
}

impl Cleared {
    /// Whether what was cleared is still empty: only then is undo offered.
    fn can_undo(&self, state: &State) -> bool {
        match self {
            Cleared::Selection { .. } => state.selected.is_empty(),
            Cleared::Filters(..) => state.filter.is_empty() && state.query.is_empty(),
        }
    }
}

impl Session {
    /// The part of the wasm that this session needs.
    pub fn part(&self) -> WasmPart {
        WasmPart::of_view(self.state.shown()).or(self.lang.part())
    }

    /// The names of the files of a package that this session needs and that are not loaded.
    pub fn files<'a>(&self, loaded: &'a Loaded) -> Vec<&'a str> {
        let needed = needs::files(&self.state, loaded.is_of_country());
        needed.into_iter().filter_map(|file| loaded.absent(file)).collect()
    }

    /// Whether the card is shown without the frame: the page has named the place, the reader has not opened it.
    pub fn stands_alone(&self) -> bool {
        self.state.shown() == View::Card && self.opened.as_ref().is_none_or(|opened| opened.code != self.state.place)
    }

    /// The state as a link, with the language that the reader has chosen.
    pub fn link(&self, state: &State) -> String {
        let link = state.to_link();
        match (self.lang_is_chosen, link.is_empty()) {
            (false, _) => link,
            (true, true) => format!("lang={}", self.lang.tag()),
            (true, false) => format!("{link}&lang={}", self.lang.tag()),
        }
    }

    /// What undo restores: what was cleared last, unless something has been set in its place since.
    pub fn undo(&self) -> Option<&Cleared> {
        self.cleared.as_ref().filter(|cleared| cleared.can_undo(&self.state))
    }

    /// The session after an action.
    #[must_use]
    pub fn after(&self, action: Action) -> Session {
        let mut next = self.clone();
        let state = &mut next.state;
        match action {
            Action::Show(view) if state.shown() == view => {}
            Action::Show(view) => state.view = Some(view),
            Action::Open(opened) => {
                state.view = Some(View::Card);
                state.place = opened.code.clone();
                next.opened = Some(opened);
            }
            Action::Close => {
                state.view = Some(self.opened.as_ref().map_or(View::Places, |opened| opened.view));
                if self.opened.is_some() {
                    state.place = Rc::default();
                }
            }
            Action::Rows(rows) => next.rows = Some(rows),
            Action::Toggle(code) => match state.selected.iter().position(|other| *other == code) {
                Some(at) => _ = state.selected.remove(at),
                None => state.selected.push(code),
            },
            Action::Select(codes) => {
                state.selected = codes;
                clear_programme_and_dossier(state);
            }
            Action::ShowOf(view, codes) => return self.after(Action::Select(codes)).after(Action::Show(view)),
            Action::Programme(code) => {
                clear_programme_and_dossier(state);
                state.programme = code;
            }
            Action::Dossier(key) => state.dossier = key,
            Action::ClearSelection => {
                let codes = std::mem::take(&mut state.selected);
                let (listed, counted) = (state.filter.names(Facet::Chosen), state.of_selected);
                next.cleared = Some(Cleared::Selection { codes, listed, counted });
            }
            Action::Partner(code) => {
                state.partner = code;
                clear_programme_and_dossier(state);
            }
            Action::AsOf(as_of) => state.as_of = as_of,
            Action::Search(text) => state.query = text,
            Action::ListChosen => {
                (state.view, state.query, state.filter) = (Some(View::Places), Rc::default(), Filter::default());
                state.filter.toggle(Facet::Chosen, "yes");
            }
            Action::Filter(facet, value) => state.filter.toggle(facet, &value),
            Action::NoOwnDeclaration => {
                let on = !state.filter.shows_undeclared();
                for status in Status::ALL {
                    let wanted = on && status != Status::Declared;
                    if state.filter.has(Facet::Status, status.id()) != wanted {
                        state.filter.toggle(Facet::Status, status.id());
                    }
                }
            }
            Action::ClearFilters => {
                let (filter, query) = (std::mem::take(&mut state.filter), std::mem::take(&mut state.query));
                next.cleared = Some(Cleared::Filters(filter, query));
            }
            Action::Undo => match next.cleared.take() {
                Some(Cleared::Selection { codes, listed, counted }) => {
                    (state.selected, state.of_selected) = (codes, counted);
                    if listed && !state.filter.names(Facet::Chosen) {
                        state.filter.toggle(Facet::Chosen, "yes");
                    }
                }
                Some(Cleared::Filters(filter, query)) => (state.filter, state.query) = (filter, query),
                None => {}
            },
            Action::SortBy(field) => state.sort = sorted_by(&state.sort, field),
            Action::Column(field) => state.columns.toggle(field),
            Action::OfSelected(on) => state.of_selected = on,
            Action::SetLang(lang) => (next.lang, next.lang_is_chosen) = (lang, true),
            Action::ReplaceState(other) => *state = *other,
        }
        next.state.of_selected &= !next.state.selected.is_empty();
        if next.state.selected.is_empty() && next.state.filter.names(Facet::Chosen) {
            next.state.filter.toggle(Facet::Chosen, "yes");
        }
        // A new query starts with its first rows, a new order with the first page.
        let query = |session: &Session| (session.state.query.clone(), session.state.filter.clone());
        if query(&next) != query(self) {
            next.rows = None;
        } else if next.state.sort != self.state.sort {
            next.rows = next.rows.map(|rows| Rows { from: 0, ..rows });
        }
        next.cleared = next.undo().cloned();
        next.view_changes += u32::from(next.state.shown() != self.state.shown());
        next
    }
}

/// Closes the programme and the dossier: the links shown next are of other places.
fn clear_programme_and_dossier(state: &mut State) {
    state.programme = Rc::default();
    state.dossier = Rc::default();
}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

/// The order after a press on a field: amounts start descending, all else ascending, and a second press reverses.
fn sorted_by(sort: &Sort, field: Field) -> Sort {
    let shown = if sort.is_empty() { Sort::default_order() } else { sort.clone() };
    let descending = match shown.0.first() {
        Some(key) if key.field == field => !key.descending,
        _ => field == Field::Population || field.is_figure(),
    };
    let sort = Sort(vec![Key { field, descending }]);
    if sort == Sort::default_order() { Sort::default() } else { sort }
}

/// The most places that are compared: more are not legible side by side.
pub const PLACES_AT_MOST: usize = 8;
