//! Pairs that belong together, folded away where there are many.

use super::model::programme::pairs::{Pair, PairGroup};
use crate::{
    app::Action,
    ui::{ScreenProps, furigana::with_furigana, name_button::name_button, pledge_date::pledge_date},
};
use web_sys::{Element, Event};
use yew::{Callback, Html, Properties, TargetCast, component, html, use_state_eq};

/// Properties of [`PairList`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct PairListProps {
    /// The pairs.
    pub(super) group: PairGroup,
    /// They are shown at first.
    pub(super) open: bool,
    /// Data and session.
    pub(super) screen: ScreenProps,
}

/// The list is made when it is first opened: a programme can have a thousand pairs.
#[component]
pub(super) fn PairList(props: &PairListProps) -> Html {
    let open = use_state_eq(|| props.open);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            open.set(event.target_dyn_into::<Element>().is_some_and(|details| details.has_attribute("open")));
        })
    };
    let html = html! {
        <details class="pc-details" open={props.open} {ontoggle}>
            <summary>{ &props.group.title }</summary>
            <ul class="pc-list">
                if *open {
                    { for props.group.pairs.iter().map(|one| pair(one, &props.screen)) }
                }
            </ul>
        </details>
    };
    with_furigana(props.screen.session.lang, &props.screen.loaded, html)
}

fn pair(pair: &Pair, screen: &ScreenProps) -> Html {
    let key = pair.key.clone();
    let turn = screen.dispatch.reform(move |_| Action::Dossier(key.clone()));
    let names = name_button(&screen.session.page, pair.names.clone().into(), |names| {
        html! { <button type="button" class="pc-plain" data-dossier={pair.key.to_string()} onclick={turn}>{ names }</button> }
    });
    html! {
        <li key={&*pair.key}>
            { names }
            <span class="pc-sub">{ " " }{ &pair.supply }{ " " }{ pledge_date(&pair.since) }</span>
            if !pair.tag.is_empty() {
                { " " }<span class="pc-tag">{ &pair.tag }</span>
            }
        </li>
    }
}
