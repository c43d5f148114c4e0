//! What the reader, or the page, can do.

use super::{Opened, Rows};
use crate::i18n::Lang;
use pledge_core::{
    AsOf, State, View,
    query::{Facet, Field},
};
use std::rc::Rc;

/// Something the reader, or the page, does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Show a view.
    Show(View),
    /// Open the card of a place.
    Open(Opened),
    /// Close the card that the reader has opened: back to where that was.
    Close,
    /// Show these rows of the list.
    Rows(Rows),
    /// Choose a place, or take it back.
    Toggle(Rc<str>),
    /// Choose exactly these places.
    Select(Vec<Rc<str>>),
    /// Take all choices back.
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
    /// Set a condition, or take it away.
    Filter(Facet, Rc<str>),
    /// Show all places of which no declaration of their own is known, or take that back.
    NoOwnDeclaration,
    /// Take all conditions and the search away.
    ClearFilters,
    /// Take the last clearing back.
    Undo,
    /// Sort by this field; a second time turns the order around.
    SortBy(Field),
    /// Count the chosen places alone, or all.
    OfSelected(bool),
    /// Show a column of the list, or take it away.
    Column(Field),
    /// Speak another language.
    Speak(Lang),
    /// Take over a whole state.
    Replace(Box<State>),
}

impl Action {
    /// The name of the action in the `reason` of `pledge-change`.
    pub fn reason(&self) -> &'static str {
        match self {
            Action::Show(_) | Action::Open(_) | Action::Close => "view",
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
            Action::Speak(_) => "lang",
            Action::Replace(_) => "state",
        }
    }
}
