//! One place at a glance.

use super::{ScreenProps, citation, icon, peers::Peers, phrases::in_phrases, when::when};
use crate::{
    app::{
        Action, Ask,
        view::{
            Scene,
            card::{Card, Fact, card},
        },
    },
    i18n::{CardMsg, Lang, PanelMsg},
    ui::heading::heading,
};
use pledge_core::View;
use yew::{Html, html};

/// The view `card`.
#[inline(never)]
pub(super) fn gate_panels_card(props: &ScreenProps) -> Html {
    match card(&Scene::new(&props.loaded, &props.session)) {
        Ok(card) => of_place(props, &card),
        Err(text) => html! { <div key="card"><p class="pc-none">{ text }</p>{ foot(props.session.lang, props) }</div> },
    }
}

fn of_place(props: &ScreenProps, card: &Card) -> Html {
    let lang = props.session.lang;
    let fact = |fact: &Fact| html! { <><dt>{ &fact.label }</dt><dd>{ when(&fact.value) }</dd></> };
    let quotation = card.quotation.clone();
    let copy = props.ask.reform(move |_| Ask::Copy(quotation.to_string()));
    html! {
        <article key="card" class="pc-cardbody">
            <div class="pc-ans" part="answer">
                { icon::status(card.status) }
                { heading(props.session.page.heading, 0, "pc-h2", in_phrases(lang, card.answer.clone().into())) }
                <p class="pc-s pc-dim">{ &card.detail }</p>
            </div>
            <dl class="pc-facts">{ for card.facts.iter().map(fact) }</dl>
            <details class="pc-details">
                <summary>{ lang.say(CardMsg::FactSources) }</summary>
                { citation::cited(&card.sources) }
                <p><button type="button" class="pc-plain" onclick={copy}>{ lang.say(PanelMsg::CopyQuotation) }</button>{ " " }{ citation::correction(&props.session, &props.session.state.place) }</p>
            </details>
            <Peers screen={props.clone()} place={card.place} summary={lang.say(CardMsg::PeersOpen)} />
            { foot(lang, props) }
        </article>
    }
}

fn foot(lang: Lang, props: &ScreenProps) -> Html {
    let list = props.dispatch.reform(|_| Action::Show(View::Places));
    html! {
        <div class="pc-more">
            <button type="button" class="pc-plain" onclick={list}>{ lang.say(CardMsg::ToList) }</button>
            { super::frame::languages(&props.session, &props.dispatch) }
        </div>
    }
}
