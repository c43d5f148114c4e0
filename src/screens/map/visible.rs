//! Which part of the map is seen at first.

use super::{
    drawn::NEAR,
    model::dots::{Dot, Dots},
};
use crate::app::context::ViewContext;
use pledge_core::{
    map::{Point, Window},
    query::Facet,
};
use yew::{UseStateHandle, hook, use_effect_with, use_state_eq};

/// The visible window: at first it fits the places that the state is about, or all on a map of the world, else it is the whole sheet.
#[hook]
pub(super) fn use_window(context: &ViewContext<'_>, dots: &Dots) -> UseStateHandle<Window> {
    let whole = Window::whole(dots.sheet.height());
    let world = dots.sheet.frames.first().is_some_and(|main| main.extent.is_world());
    let start = match framed(context, dots) {
        Some(points) => whole.with_all(&points, NEAR),
        None if world => whole.with_all(&dots.list.iter().map(|dot| dot.point).collect::<Vec<_>>(), Window::MOST),
        None => whole,
    };
    let window = use_state_eq(|| start);
    let setter = window.setter();
    use_effect_with(start, move |start| setter.set(*start));
    window
}

/// Where the places lie that the state is about: the chosen ones where the figure is theirs, what was searched, an area; `None` for all.
fn framed(context: &ViewContext<'_>, dots: &Dots) -> Option<Vec<Point>> {
    let state = &context.session.state;
    let narrowed =
        !state.query.trim().is_empty() || [Facet::In, Facet::Chosen].iter().any(|facet| state.filter.names(*facet));
    let of_selected = state.of_selected && !state.selected.is_empty();
    let chosen =
        |dot: &&Dot| context.loaded.data.place(dot.id).is_some_and(|place| state.selected.contains(&place.code));
    (narrowed || of_selected)
        .then(|| dots.list.iter().filter(|dot| !of_selected || chosen(dot)).map(|dot| dot.point).collect())
}
