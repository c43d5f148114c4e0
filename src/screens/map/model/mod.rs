//! The map: one dot for each place, its area by the people there, its shape by the state.

pub mod areas;
pub mod dots;
pub mod globe;
pub mod key;
pub mod list;
pub mod names;

use crate::{
    app::{context::ViewContext, names::Name},
    i18n::MapMsg,
};
use dots::Dots;
use pledge_core::PlaceId;
use std::rc::Rc;
use yew::AttrValue;

/// What is drawn and what is not, in sentences.
pub fn summary(context: &ViewContext<'_>, dots: &Dots) -> Vec<AttrValue> {
    let lang = context.lang();
    if dots.list.is_empty() {
        return vec![lang.say(MapMsg::NoDots)];
    }
    let mut sentences =
        vec![lang.say(MapMsg::Summary { date: context.date().as_deref(), dots: &context.count(dots.list.len()) })];
    if dots.narrowed() {
        let (found, all) = (context.count(dots.found.len()), context.count(dots.found.len() + dots.others));
        sentences.push(lang.say(MapMsg::Narrowed { found: &found, all: &all }));
    }
    if dots.nowhere > 0 {
        sentences.push(lang.say(MapMsg::Nowhere { count: &context.count(dots.nowhere) }));
    }
    sentences
}

/// How many of the dots are drawn, below a map that is too small for all of them. It is known once the map has been measured, and must
/// not move the map.
pub fn thinned(context: &ViewContext<'_>, dots: &Dots, drawn: &[bool]) -> Option<AttrValue> {
    let shown = drawn.iter().filter(|drawn| **drawn).count();
    let (few, all) = (context.count(shown), context.count(dots.list.len()));
    (shown < dots.list.len()).then(|| context.lang().say(MapMsg::Thinned { shown: &few, all: &all }))
}

/// The line under the map about one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Announcement {
    /// Its code.
    pub code: Rc<str>,
    /// Name, state, people, and whether it is chosen.
    pub text: AttrValue,
    /// Label of the button that chooses it, or takes it back.
    pub choose: AttrValue,
}

/// The line about a place.
pub fn announcement(context: &ViewContext<'_>, id: PlaceId) -> Option<Announcement> {
    let lang = context.lang();
    let place = context.loaded.data.place(id)?;
    let name = Name::of(context, id).full(lang);
    let state = context.status_word(context.snapshot.status(id));
    let people = list::people(context, place);
    let mut text = lang.say(MapMsg::At { place: &name, state: &state, people: &people }).to_string();
    let chosen = context.is_chosen(id);
    if chosen {
        text = format!("{text}{}{}", lang.pick("、", ", "), lang.say(MapMsg::Chosen));
    }
    let choose = if chosen { MapMsg::Remove { place: &name } } else { MapMsg::Choose { place: &name } };
    Some(Announcement { code: place.code.clone(), text: text.into(), choose: lang.say(choose) })
}

/// The most places that one box chooses: a reader can look over a few dozen.
pub const BOXED_AT_MOST: usize = 50;

/// The places in a box, most people first and at most [`BOXED_AT_MOST`], and the message about them.
pub fn boxed(context: &ViewContext<'_>, dots: &Dots, inside: &[usize]) -> (Vec<Rc<str>>, AttrValue) {
    let lang = context.lang();
    let picked = inside.iter().filter_map(|at| dots.list.get(*at)).take(BOXED_AT_MOST);
    let code = |dot: &dots::Dot| context.loaded.data.place(dot.id).map(|place| place.code.clone());
    let codes: Vec<Rc<str>> = picked.filter_map(code).collect();
    let count = context.count(inside.len());
    let message = match inside.len() {
        0 => MapMsg::BoxedNone,
        1..=BOXED_AT_MOST => MapMsg::Boxed { count: &count },
        _ => MapMsg::BoxedSome { count: &count, most: &context.count(BOXED_AT_MOST) },
    };
    (codes, lang.say(message))
}
