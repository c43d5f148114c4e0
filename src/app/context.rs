//! The context of all view models: data, session and snapshot.

use super::{Loaded, Session};
use crate::i18n::{Lang, Msg, Tier};
use pledge_core::{
    Place, PlaceId, Snapshot, Status,
    model::place_set::PlaceSet,
    query::{Found, Query},
};
use std::{cell::OnceCell, rc::Rc};
use yew::AttrValue;

/// The context that every view model is built from.
pub struct ViewContext<'a> {
    /// The data.
    pub loaded: &'a Loaded,
    /// The reader's session.
    pub session: &'a Session,
    /// What is known on the chosen day.
    pub snapshot: Snapshot<'a>,
    /// The chosen places that the data know.
    pub chosen: Vec<PlaceId>,
    /// The same as a set, computed on first use: a page may choose thousands.
    each_chosen: OnceCell<PlaceSet>,
    /// What the places above are called in these data.
    pub tier: Tier,
    /// The kinds of place, each with the first that is of it.
    pub kinds: &'a [(Rc<str>, PlaceId)],
}

impl<'a> ViewContext<'a> {
    /// Resolves the session against the data.
    pub fn new(loaded: &'a Loaded, session: &'a Session) -> ViewContext<'a> {
        let snapshot = loaded.snapshot(session.state.as_of);
        ViewContext {
            loaded,
            session,
            snapshot,
            chosen: loaded.places(&session.state.selected),
            each_chosen: OnceCell::new(),
            tier: loaded.tier(),
            kinds: loaded.kinds(),
        }
    }

    /// The places that the large figure counts; `None` for all.
    pub fn scope(&self) -> Option<&[PlaceId]> {
        (self.session.state.of_selected && !self.chosen.is_empty()).then_some(self.chosen.as_slice())
    }

    /// Whether the reader has chosen a place.
    pub fn is_chosen(&self, id: PlaceId) -> bool {
        let each = self.each_chosen.get_or_init(|| PlaceSet::of(self.loaded.data.len(), &self.chosen));
        each.contains(id)
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.session.lang
    }

    /// The state of a place in words.
    pub fn status_word(&self, status: Status) -> AttrValue {
        self.lang().say(Msg::StatusWord(status, self.tier))
    }

    /// The chosen day in words; `None` for data in which nothing is dated.
    pub fn date(&self) -> Option<String> {
        self.loaded.data.span().map(|_| self.lang().day(self.snapshot.day()))
    }

    /// The places that answer the question on screen, in order.
    pub fn found(&self) -> Vec<Found> {
        let state = &self.session.state;
        let question = Query {
            text: &state.query,
            filter: &state.filter,
            sort: &state.sort,
            english: self.lang() == Lang::En,
            chosen: &self.chosen,
        };
        self.loaded.find(&self.snapshot, &question)
    }

    /// The people of a place as a number; `None` where nothing is known of them.
    pub fn people_of(&self, place: &Place) -> Option<AttrValue> {
        let people = self.lang().count(u64::from(place.population?));
        Some(if place.lacks_people { self.lang().say(Msg::AtLeast { people: &people }) } else { people.into() })
    }

    /// A count in words.
    pub fn count(&self, count: usize) -> String {
        self.lang().count(count as u64)
    }
}
