//! The whole widget.

use super::{card, compare, coverage, foot::foot, frame, links, map, own, places::PlacesView};
use crate::{
    app::{Action, context::ViewContext},
    ui::{ScreenProps, furigana::with_furigana, icon},
};
use pledge_core::View;
use std::rc::Rc;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::{
    AttrValue, Callback, Html, NodeRef, component, hook, html, use_effect_with, use_memo, use_mut_ref, use_node_ref,
};

/// The view that the session names, in its frame. Holds no state of the session: its owner passes the next one.
#[component]
pub fn Screen(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, dispatch, request } = props;
    let lines = use_memo((loaded.clone(), session.lang), |(loaded, _)| -> Rc<[AttrValue]> {
        foot(&ViewContext::new(loaded, session)).into()
    });
    let report = match &loaded.report {
        Some(report) => own::gate_own_report(&ViewContext::new(loaded, session), report, request),
        None => html! { <section key="own" hidden=true /> },
    };
    let unread = session.page.attempt.iter();
    let unread = unread.map(|attempt| own::gate_own_attempt(&ViewContext::new(loaded, session), attempt, request));
    let attempt = html! { <key="attempt">{ for unread }</> };
    let body = use_node_ref();
    // Who comes back from a card is taken to the name that was pressed.
    let returned = session.opened.as_ref().is_some_and(|opened| opened.view == session.state.shown());
    use_focus_on_view_change(body.clone(), session.view_changes, returned);
    let view = match session.state.shown() {
        View::Places => html! { <PlacesView key="places" ..props.clone() /> },
        View::Compare => compare::gate_more_compare(props),
        View::Coverage => coverage::gate_more_coverage(props),
        View::Map => map::gate_more_map(props),
        View::Links => links::gate_more_links(props),
        View::Card => card::gate_panels_card(props),
    };
    let onkeydown = {
        let (dispatch, opened) = (dispatch.clone(), session.state.shown() == View::Card && !session.stands_alone());
        Callback::from(move |event: KeyboardEvent| {
            if opened && event.key() == "Escape" {
                dispatch.emit(Action::Close);
            }
        })
    };
    // There is nothing to show but what was understood of the file.
    if loaded.data.is_empty() && session.page.attempt.is_some() {
        let unread = html! {
            <div key="unread" class="pc" part="widget" lang={session.lang.tag()} dir="ltr">
                { attempt }
                <p class="pc-own-open">{ own::open(session.lang) }</p>
            </div>
        };
        return with_furigana(session.lang, loaded, unread);
    }
    // The card that the page has named stands alone, at the size of a card.
    if session.stands_alone() {
        let card = html! {
            <div key="card" class="pc pc--card" part="widget" lang={session.lang.tag()} dir="ltr">
                { icon::patterns() }
                { attempt }
                <div class="pc-card" part="body" ref={body} tabindex="-1">{ view }<slot key="note" name="note" /><slot key="footer" name="footer" /></div>
            </div>
        };
        return with_furigana(session.lang, loaded, card);
    }
    let whole = html! {
        <div key="pc" class="pc" part="widget" lang={session.lang.tag()} dir="ltr">
            { icon::patterns() }
            { frame::head(props) }
            { attempt }
            { report }
            { frame::views(session, loaded, dispatch) }
            <div class="pc-body" part="body" ref={body} tabindex="-1" {onkeydown}>{ view }</div>
            { frame::foot(props, &lines) }
        </div>
    };
    with_furigana(session.lang, loaded, whole)
}

/// Moves the focus to a view that the reader has asked for: the control that was used may be gone. A view set by the page leaves
/// the focus where it is.
#[hook]
fn use_focus_on_view_change(body: NodeRef, view_changes: u32, returned: bool) {
    let before = use_mut_ref(|| view_changes);
    use_effect_with(view_changes, move |view_changes| {
        if before.replace(*view_changes) != *view_changes
            && !returned
            && let Some(body) = body.cast::<HtmlElement>()
        {
            _ = body.focus();
        }
    });
}
