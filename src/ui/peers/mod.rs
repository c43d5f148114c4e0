//! Places like one place, with the way to compare them.

pub mod model;

use super::{ScreenProps, furigana::with_furigana, icon};
use crate::{
    app::{Action, PageRequest, context::ViewContext},
    i18n::CardMsg,
};
use model::{Peer, Peers as Found, RuleOption, peers_of};
use pledge_core::{PlaceId, View, measure::peers::Rule, state::needs::File};
use std::rc::Rc;
use web_sys::{Element, Event};
use yew::{AttrValue, Callback, Html, Properties, TargetCast, UseStateHandle, component, html, use_state_eq};

/// Properties of [`Peers`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(crate) struct PeersProps {
    /// What the widget shows.
    pub(crate) screen: ScreenProps,
    /// The place whose peers are looked for.
    pub(crate) place: PlaceId,
    /// What the reader opens them by.
    pub(crate) summary: AttrValue,
}

/// The places that are like `place` by the rule that the reader picks. They are looked for when the reader opens
/// them, and what some rules go by is loaded then.
#[component]
pub(crate) fn Peers(props: &PeersProps) -> Html {
    let open = use_state_eq(|| false);
    let rule = use_state_eq(|| Rule::Population);
    let ontoggle = {
        let (open, request) = (open.setter(), props.screen.request.clone());
        Callback::from(move |event: Event| {
            let opened = event.target_dyn_into::<Element>().is_some_and(|details| details.has_attribute("open"));
            if opened {
                request.emit(PageRequest::File(File::Figures));
            }
            open.set(opened);
        })
    };
    let html = html! {
        <details key="peers" class="pc-details" {ontoggle}>
            <summary>{ &props.summary }</summary>
            if *open {
                { found(&props.screen, props.place, &rule) }
            }
        </details>
    };
    with_furigana(props.screen.session.lang, &props.screen.loaded, html)
}

fn found(screen: &ScreenProps, place: PlaceId, rule: &UseStateHandle<Rule>) -> Html {
    let ScreenProps { loaded, session, dispatch, .. } = screen;
    let lang = session.lang;
    let Some(found) = peers_of(&ViewContext::new(loaded, session), place, **rule) else { return Html::default() };
    let option = |option: &RuleOption| {
        let (to, setter) = (option.rule, rule.setter());
        let onclick = Callback::from(move |_| setter.set(to));
        html! { <button type="button" class="pc-btn" aria-pressed={(option.rule == **rule).to_string()} {onclick}>{ &option.name }</button> }
    };
    html! {
        <div class="pc-like" role="group" aria-label={&found.title}>
            <div class="pc-facets" role="group" aria-label={lang.say(CardMsg::PeersRules)}>{ for found.rules.iter().map(option) }</div>
            <p class="pc-note" role="status">{ &found.text }</p>
            <ul>{ for found.places.iter().map(|one| peer(one, dispatch)) }</ul>
            { compare(&found, dispatch) }
        </div>
    }
}

fn peer(peer: &Peer, dispatch: &Callback<Action>) -> Html {
    let code = peer.code.clone();
    let onclick = dispatch.reform(move |_| Action::Toggle(code.clone()));
    html! {
        <li key={&*peer.code}>
            <span class="pc-state">{ icon::status(peer.status) }<span><bdi translate="no">{ &peer.name.own }</bdi>{ " " }<span class="pc-sub">{ &peer.name.above }</span></span></span>
            <span class="pc-dim">{ &peer.status_word }{ " · " }{ &peer.people }</span>
            <label class="pc-hitbox"><input type="checkbox" class="pc-check" checked={peer.chosen} {onclick} /><span class="pc-vh">{ &peer.add }</span></label>
        </li>
    }
}

fn compare(found: &Found, dispatch: &Callback<Action>) -> Html {
    let Some(label) = found.compare.clone() else { return html! { <p key="compare" hidden=true /> } };
    let codes: Vec<Rc<str>> =
        std::iter::once(&found.code).chain(found.places.iter().map(|peer| &peer.code)).cloned().collect();
    let onclick = dispatch.reform(move |_| Action::ShowOf(View::Compare, codes.clone()));
    html! { <p key="compare"><button type="button" class="pc-btn pc-btn--main" {onclick}>{ label }</button></p> }
}
