//! The name of a place as the way to its card, and back.

use super::focus;
use crate::app::{Action, Opened, Session, names::Name};
use pledge_core::View;
use std::rc::Rc;
use web_sys::{Element, MouseEvent};
use yew::{Callback, Html, NodeRef, TargetCast, hook, html, use_effect_with, use_node_ref};

/// A link, so that it can also be opened in another tab; an ordinary press opens the card in the widget. `view` is where the reader
/// is taken back to.
pub(crate) fn place_link(dispatch: &Callback<Action>, view: View, code: &Rc<str>, name: &Name) -> Html {
    let onclick = {
        let (dispatch, code) = (dispatch.clone(), code.clone());
        Callback::from(move |event: MouseEvent| {
            if event.ctrl_key() || event.meta_key() || event.shift_key() || event.button() != 0 {
                return;
            }
            event.prevent_default();
            let link = event.target_dyn_into::<Element>();
            let top = link.map_or(0, |link| link.get_bounding_client_rect().top() as i32);
            dispatch.emit(Action::Open(Opened { view, code: code.clone(), top }));
        })
    };
    html! { <a class="pc-name" translate="no" href={format!("#view=card&place={code}")} lang={name.lang} data-code={code.clone()} {onclick}>{ &name.own }</a> }
}

/// Takes the reader back to the name that was pressed when its view comes back after a card: focus and scroll position. The node is
/// for what the names of `here` stand in.
#[hook]
pub(crate) fn use_return(session: &Session, here: View) -> NodeRef {
    let names = use_node_ref();
    let (opened, node) = (session.opened.clone(), names.clone());
    use_effect_with((), move |()| {
        if let Some(Opened { code, top, view }) = opened
            && view == here
        {
            focus::return_to(&node, &code, top);
        }
    });
    names
}
