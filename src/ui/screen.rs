//! The whole widget.

use super::{compare::CompareView, frame, icon, places::PlacesView};
use crate::app::{
    Action, Loaded, Session,
    view::{Scene, foot::foot},
};
use pledge_core::View;
use std::rc::Rc;
use yew::{AttrValue, Callback, Html, Properties, component, html, use_memo};

/// Properties of [`Screen`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ScreenProps {
    /// The data.
    pub loaded: Rc<Loaded>,
    /// What the reader has set.
    pub session: Rc<Session>,
    /// Receives what the reader does.
    pub dispatch: Callback<Action>,
}

/// The view that the session names, in its frame. Holds no state of the session: its owner passes the next one.
#[component]
pub fn Screen(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, dispatch } = props;
    let lines = use_memo((loaded.clone(), session.lang), |(loaded, _)| -> Rc<[AttrValue]> {
        foot(&Scene::new(loaded, session)).into()
    });
    let view = match session.state.view {
        View::Places => html! { <PlacesView key="places" ..props.clone() /> },
        View::Compare => html! { <CompareView key="compare" ..props.clone() /> },
    };
    html! {
        <div class="pc" lang={session.lang.tag()} dir="ltr">
            { icon::patterns() }
            { frame::head(session, dispatch) }
            { frame::views(session, dispatch) }
            <div class="pc-body">{ view }</div>
            { frame::foot(&lines) }
        </div>
    }
}
