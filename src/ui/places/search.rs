//! The search field, with how many places fit beside it.

use crate::{
    app::{Action, Session, view::Scene},
    i18n::{Msg, Tier},
    ui::{ScreenProps, readings::with_readings},
};
use gloo::events::EventListener;
use pledge_core::State;
use std::rc::Rc;
use web_sys::{HtmlInputElement, InputEvent};
use yew::{AttrValue, Callback, Html, Properties, TargetCast, component, html, use_effect_with, use_node_ref};

/// Properties of [`Search`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct SearchProps {
    /// What the widget shows.
    pub(super) screen: ScreenProps,
    /// What places are called in these data.
    pub(super) tier: Tier,
    /// How many places fit, of how many.
    pub(super) found: AttrValue,
}

/// The field. While an input method is at work, a text that finds nothing yet, such as a consonant without its vowel, leaves the
/// list as it was.
#[component]
pub(super) fn Search(props: &SearchProps) -> Html {
    let SearchProps { screen, tier, found } = props;
    let ScreenProps { loaded, session, dispatch, .. } = screen;
    let (lang, tier) = (session.lang, *tier);
    let oninput = {
        let screen = screen.clone();
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            if !event.is_composing() || finds(&screen, &text) {
                screen.dispatch.emit(Action::Search(text.into()));
            }
        })
    };
    let field = use_node_ref();
    use_effect_with((field.clone(), dispatch.clone()), |(field, dispatch)| {
        let dispatch = dispatch.clone();
        // Yew has no attribute for this event, which is the last word of an input method.
        let listener = field.cast::<HtmlInputElement>().map(|input| {
            EventListener::new(&input.clone(), "compositionend", move |_| {
                dispatch.emit(Action::Search(input.value().into()))
            })
        });
        move || drop(listener)
    });
    let html = html! {
        <div class="pc-search">
            <label for="pc-search">{ lang.say(Msg::SearchLabel(tier)) }</label>
            <output for="pc-search" class="pc-s pc-dim">{ found }</output>
            <input ref={field} id="pc-search" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" title={lang.say(Msg::SearchHint(tier))}
                placeholder={lang.say(Msg::SearchPlaceholder(tier))} value={session.state.query.clone()} {oninput} />
        </div>
    };
    with_readings(lang, loaded, html)
}

fn finds(screen: &ScreenProps, text: &str) -> bool {
    let session =
        Session { state: State { query: Rc::from(text), ..screen.session.state.clone() }, ..(*screen.session).clone() };
    !Scene::new(&screen.loaded, &session).found().is_empty()
}
