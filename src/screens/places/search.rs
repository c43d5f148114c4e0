//! The search field, with how many places fit beside it.

use crate::{
    app::{Action, Session, context::ViewContext},
    i18n::{Msg, Tier},
    ui::ScreenProps,
};
use gloo::events::EventListener;
use pledge_core::State;
use std::rc::Rc;
use web_sys::{HtmlInputElement, InputEvent};
use yew::{AttrValue, Callback, Html, NodeRef, TargetCast, hook, html, use_effect_with, use_node_ref};

/// Searches for what an input method has ended on: Yew has no attribute for that event.
#[hook]
pub(super) fn use_composition(dispatch: &Callback<Action>) -> NodeRef {
    let field = use_node_ref();
    use_effect_with((field.clone(), dispatch.clone()), |(field, dispatch)| {
        let dispatch = dispatch.clone();
        let listener = field.cast::<HtmlInputElement>().map(|input| {
            EventListener::new(&input.clone(), "compositionend", move |_| {
                dispatch.emit(Action::Search(input.value().into()));
            })
        });
        move || drop(listener)
    });
    field
}

/// The field, and how many places are `found`. While an input method is at work, a text that finds nothing yet, such as a
/// consonant without its vowel, leaves the list as it was.
pub(super) fn search(screen: &ScreenProps, tier: Tier, found: &AttrValue, field: &NodeRef) -> Html {
    let (session, lang) = (&screen.session, screen.session.lang);
    let oninput = {
        let screen = screen.clone();
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            if !event.is_composing() || finds(&screen, &text) {
                screen.dispatch.emit(Action::Search(text.into()));
            }
        })
    };
    html! {
        <div class="pc-search">
            <label for="pc-search">{ lang.say(Msg::SearchLabel(tier)) }</label>
            <span class="pc-s pc-dim pc-count">{ found }</span>
            <input ref={field.clone()} id="pc-search" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" title={lang.say(Msg::SearchHint(tier))}
                placeholder={lang.say(Msg::SearchPlaceholder(tier))} value={session.state.query.clone()} {oninput} />
        </div>
    }
}

fn finds(screen: &ScreenProps, text: &str) -> bool {
    let session =
        Session { state: State { query: Rc::from(text), ..screen.session.state.clone() }, ..(*screen.session).clone() };
    !ViewContext::new(&screen.loaded, &session).found().is_empty()
}
