//! The table beside the map.

use super::dots::Dots;
use crate::{
    app::{context::ViewContext, names::Name},
    i18n::{MapMsg, Msg},
};
use pledge_core::{Place, PlaceId, Status, map::Window};
use std::rc::Rc;
use yew::AttrValue;

/// Rows shown at first, and added by "show more".
pub const ROWS: usize = 20;

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Which place.
    pub id: PlaceId,
    /// Its code.
    pub code: Rc<str>,
    /// Its name.
    pub name: Name,
    /// Its state, and in words.
    pub status: Status,
    /// In words.
    pub status_word: AttrValue,
    /// Its people, or a word in their place.
    pub people: AttrValue,
    /// Whether the reader has chosen it.
    pub chosen: bool,
    /// Label of the check box.
    pub pick: AttrValue,
}

/// The table.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceList {
    /// How many are shown of how many.
    pub caption: AttrValue,
    /// The rows.
    pub lines: Vec<Line>,
    /// How many more there are.
    pub more: usize,
}

/// The visible places, in the order of the list of places; for the whole map, those without a position too.
pub fn place_list(context: &ViewContext<'_>, dots: &Dots, window: Window, limit: usize) -> PlaceList {
    let data = &context.loaded.data;
    let seen = |id: &&PlaceId| {
        let point = data.place(**id).and_then(|place| place.position).and_then(|at| dots.sheet.at(at));
        window.is_whole() || point.is_some_and(|point| window.shows(point))
    };
    let ids: Vec<PlaceId> = dots.found.iter().filter(seen).copied().collect();
    let lines: Vec<Line> = ids.iter().take(limit).filter_map(|id| line(context, *id)).collect();
    let (shown, all) = (context.count(lines.len()), context.count(ids.len()));
    PlaceList {
        caption: context.lang().say(MapMsg::Caption { shown: &shown, seen: &all, all: window.is_whole() }),
        more: ids.len() - lines.len(),
        lines,
    }
}

fn line(context: &ViewContext<'_>, id: PlaceId) -> Option<Line> {
    let place = context.loaded.data.place(id)?;
    let (name, status) = (Name::of(context, id), context.snapshot.status(id));
    Some(Line {
        id,
        code: place.code.clone(),
        status,
        status_word: context.status_word(status),
        people: people(context, place),
        chosen: context.is_chosen(id),
        pick: context.lang().say(Msg::Pick { place: &name.full(context.lang()) }),
        name,
    })
}

/// The people of a place, or a word in their place.
pub fn people(context: &ViewContext<'_>, place: &Place) -> AttrValue {
    context.people_of(place).unwrap_or_else(|| context.lang().say(Msg::UnknownValue))
}
