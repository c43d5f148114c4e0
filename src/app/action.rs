//! The actions of the reader or the page, which the reducer of the session applies.

use crate::i18n::Lang;
use pledge_core::{
    AsOf, State, View,
    query::{Facet, Field},
};
use std::rc::Rc;

/// An action of the reader or the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Show a view.
    Show(View),
    /// Open the card of a place.
    Open(Opened),
    /// Close the card, back to where the reader opened it.
    Close,
    /// Show these rows of the list.
    Rows(Rows),
    /// Choose a place, or unchoose it.
    Toggle(Rc<str>),
    /// Choose exactly these places.
    Select(Vec<Rc<str>>),
    /// Choose exactly these places and show a view of them, in one step back.
    ShowOf(View, Vec<Rc<str>>),
    /// Unchoose all places.
    ClearSelection,
    /// Show the links of a place abroad; an empty code goes back to those of the chosen places.
    Partner(Rc<str>),
    /// Show what is known of a programme; an empty word goes back to the links.
    Programme(Rc<str>),
    /// Show what is known of a link; an empty name goes back.
    Dossier(Rc<str>),
    /// Look at another date.
    AsOf(AsOf),
    /// Search.
    Search(Rc<str>),
    /// Show the list of the chosen places.
    ListChosen,
    /// Set or unset a filter condition.
    Filter(Facet, Rc<str>),
    /// Filter by "no declaration of their own is known", or unset that filter.
    NoOwnDeclaration,
    /// Clear all filters and the search.
    ClearFilters,
    /// Undo the last clearing.
    Undo,
    /// Sort by this field; a second time reverses the order.
    SortBy(Field),
    /// Count only the chosen places, or all.
    OfSelected(bool),
    /// Show or hide a column of the list.
    Column(Field),
    /// Switch to a language.
    SetLang(Lang),
    /// Replace the whole state.
    ReplaceState(Box<State>),
}

impl Action {
    /// The name of the action in the `reason` of `pledge-change`.
    pub fn reason(&self) -> &'static str {
        match self {
            Action::Show(_) | Action::ShowOf(..) | Action::Open(_) | Action::Close => "view",
            Action::Rows(_) => "rows",
            Action::Toggle(_) | Action::Select(_) | Action::ClearSelection => "select",
            Action::Partner(_) => "partner",
            Action::Programme(_) => "programme",
            Action::Dossier(_) => "dossier",
            Action::AsOf(_) => "as-of",
            Action::Search(_) => "query",
            Action::ListChosen | Action::Filter(..) | Action::NoOwnDeclaration | Action::ClearFilters => "filter",
            Action::Undo => "undo",
            Action::SortBy(_) => "sort",
            Action::Column(_) => "columns",
            Action::OfSelected(_) => "scope",
            Action::SetLang(_) => "lang",
            Action::ReplaceState(_) => "state",
        }
    }
}

/// Where a card was opened, to return the reader there on closing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The view of the pressed name.
    pub view: View,
    /// The place.
    pub code: Rc<str>,
    /// Distance of that name from the top of the window, in pixels.
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
