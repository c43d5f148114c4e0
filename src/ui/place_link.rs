//! The name of a place as the way to its card.

use crate::app::{Action, Opened, names::Name};
use pledge_core::View;
use std::rc::Rc;
use web_sys::{Element, MouseEvent};
use yew::{Callback, Html, TargetCast, html};

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
