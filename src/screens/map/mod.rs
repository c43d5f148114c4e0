//! Where the places lie, with the table of the same places beside it.

mod drawn;
mod globe;
mod key;
mod listeners;
mod measure;
pub mod model;
mod plane;
mod pointers;
mod table;
mod visible;

use crate::{
    app::context::ViewContext,
    i18n::{CardMsg, MapMsg},
    ui::{ScreenProps, heading::titled},
};
use drawn::Drawn;
use model::dots::dots;
use pledge_core::query::Facet;
use std::rc::Rc;
use yew::{Html, component, html, use_memo};

/// The view `map`.
#[inline(never)]
pub(super) fn gate_more_map(props: &ScreenProps) -> Html {
    titled("map", props, html! { <MapView ..props.clone() /> })
}

/// The map, when the files that it is made of are here.
#[component]
fn MapView(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, .. } = props;
    let (lang, state) = (session.lang, &session.state);
    let chosen = state.filter.names(Facet::Chosen).then(|| state.selected.clone());
    let question = (state.as_of, state.query.clone(), state.filter.clone(), state.sort.clone());
    let dots = use_memo((loaded.clone(), lang, question, chosen), |(loaded, ..)| {
        dots(&ViewContext::new(loaded, session)).map(Rc::new)
    });
    let comes = loaded.land_file.is_some() || loaded.globe_file.is_some();
    match &*dots {
        Some(dots) if loaded.figures_file.is_none() => html! { <Drawn screen={props.clone()} dots={dots.clone()} /> },
        None if !comes => html! { <p class="pc-none">{ lang.say(MapMsg::NoMap) }</p> },
        _ => html! { <p class="pc-none pc-loading" role="status">{ lang.say(CardMsg::Loading) }</p> },
    }
}
