//! The session of one reader and its reducer.

use super::{Action, Loaded, Page, WasmPart};
use crate::i18n::Lang;
use pledge_core::{
    State, Status, View,
    query::{Facet, Field, Filter, Sort, sort::Key},
    state::needs,
};
use std::rc::Rc;
use yew::Reducible;

/// What the reader has set: the state that links carry, and the language; with what the page sets for all views.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Session {
    /// The state.
    pub state: State,
    /// The language of the screen.
    pub lang: Lang,
    /// Whether the reader has chosen that language: then links carry it.
    pub spoken: bool,
    /// What the page sets.
    pub page: Page,
    /// What the reader cleared last; see [`Session::undo`].
    pub cleared: Option<Cleared>,
    /// How often the reader has gone to another view.
    pub turns: u32,
    /// Where the reader opened the card that is shown, or the one shown last; `None` while the page alone has named a place.
    pub opened: Option<Opened>,
    /// Which rows of the list are shown; `None` for those that it begins with.
    pub rows: Option<Rows>,
}

/// Where a card was opened, so that the reader can be taken back there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The view with the name that was pressed.
    pub view: View,
    /// The place.
    pub code: Rc<str>,
    /// How far that name stood below the top of the window, in pixels.
    pub top: i32,
}

/// Which rows of the list are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rows {
    /// The first.
    pub from: usize,
    /// How many.
    pub count: usize,
}

/// What a reader took away with one press, to be taken back with one.
#[derive(Debug, Clone, PartialEq)]
pub enum Cleared {
    /// The chosen places, and whether the list showed only them.
    Selection(Vec<Rc<str>>, bool),
    /// The conditions and the search.
    Filters(Filter, Rc<str>),
}

impl Cleared {
    /// Nothing has come in the place of what was cleared.
    fn fits(&self, state: &State) -> bool {
        match self {
            Cleared::Selection(..) => state.selected.is_empty(),
            Cleared::Filters(..) => state.filter.is_empty() && state.query.is_empty(),
        }
    }
}

impl Session {
    /// The part of the wasm that can show this.
    pub fn part(&self) -> WasmPart {
        WasmPart::of_view(self.state.shown()).max(self.lang.part())
    }

    /// The names of the files of a package that this is shown with, and that are not loaded.
    pub fn files<'a>(&self, loaded: &'a Loaded) -> Vec<&'a str> {
        let needed = needs::files(&self.state, loaded.is_of_country());
        needed.into_iter().filter_map(|file| loaded.absent(file)).collect()
    }

    /// Whether the card that is shown is all that the page wants: one that the reader has opened has the frame of the view around it.
    pub fn stands_alone(&self) -> bool {
        self.state.shown() == View::Card && self.opened.as_ref().is_none_or(|opened| opened.code != self.state.place)
    }

    /// The state as a link, with the language that the reader has chosen.
    pub fn link(&self, state: &State) -> String {
        let link = state.to_link();
        match (self.spoken, link.is_empty()) {
            (false, _) => link,
            (true, true) => format!("lang={}", self.lang.tag()),
            (true, false) => format!("{link}&lang={}", self.lang.tag()),
        }
    }

    /// What can be taken back: what was cleared last, unless something has come in its place.
    pub fn undo(&self) -> Option<&Cleared> {
        self.cleared.as_ref().filter(|cleared| cleared.fits(&self.state))
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
                leave(state);
            }
            Action::Programme(code) => {
                leave(state);
                state.programme = code;
            }
            Action::Dossier(key) => state.dossier = key,
            Action::ClearSelection => {
                let codes = std::mem::take(&mut state.selected);
                next.cleared = Some(Cleared::Selection(codes, state.filter.names(Facet::Chosen)));
            }
            Action::Partner(code) => {
                state.partner = code;
                leave(state);
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
                Some(Cleared::Selection(codes, only)) => {
                    state.selected = codes;
                    if only && !state.filter.names(Facet::Chosen) {
                        state.filter.toggle(Facet::Chosen, "yes");
                    }
                }
                Some(Cleared::Filters(filter, query)) => (state.filter, state.query) = (filter, query),
                None => {}
            },
            Action::SortBy(field) => state.sort = turned(&state.sort, field),
            Action::Column(field) => state.columns.toggle(field),
            Action::OfSelected(on) => state.of_selected = on,
            Action::Speak(lang) => (next.lang, next.spoken) = (lang, true),
            Action::Replace(other) => *state = *other,
        }
        next.state.of_selected &= !next.state.selected.is_empty();
        if next.state.selected.is_empty() && next.state.filter.names(Facet::Chosen) {
            next.state.filter.toggle(Facet::Chosen, "yes");
        }
        // A new question begins with its first rows, a new order with the first page.
        let asked = |session: &Session| (session.state.query.clone(), session.state.filter.clone());
        if asked(&next) != asked(self) {
            next.rows = None;
        } else if next.state.sort != self.state.sort {
            next.rows = next.rows.map(|rows| Rows { from: 0, ..rows });
        }
        next.cleared = next.undo().cloned();
        next.turns += u32::from(next.state.shown() != self.state.shown());
        next
    }
}

/// Who turns to places leaves the programme and the link that were told of.
fn leave(state: &mut State) {
    state.programme = Rc::default();
    state.dossier = Rc::default();
}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

/// Fields that are amounts.
const NUMBERS: [Field; 5] = [Field::Population, Field::Area, Field::Density, Field::Households, Field::Solar];

/// Numbers start with the largest, everything else with the first.
fn turned(sort: &Sort, field: Field) -> Sort {
    let shown = if sort.is_empty() { Sort::default_order() } else { sort.clone() };
    let descending = match shown.0.first() {
        Some(key) if key.field == field => !key.descending,
        _ => NUMBERS.contains(&field),
    };
    let sort = Sort(vec![Key { field, descending }]);
    if sort == Sort::default_order() { Sort::default() } else { sort }
}

/// As many places as fit side by side and can still be read.
pub const PLACES_AT_MOST: usize = 8;
