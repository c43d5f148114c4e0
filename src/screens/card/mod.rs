//! One place at a glance.

pub mod model;

use crate::{
    app::{Action, ExportKind, PageRequest, context::ViewContext},
    i18n::{CardMsg, ExportMsg, Lang, PanelMsg},
    ui::{ScreenProps, citation, heading::heading, icon, peers::Peers, phrases::in_phrases, pledge_date::pledge_date},
};
use model::{Card, Fact, card};
use pledge_core::{View, state::needs::File};
use yew::{Callback, Html, html};

/// The view `card`.
#[inline(never)]
pub(super) fn gate_panels_card(props: &ScreenProps) -> Html {
    match card(&ViewContext::new(&props.loaded, &props.session)) {
        Ok(card) => of_place(props, &card),
        Err(text) => html! { <div key="card"><p class="pc-none">{ text }</p>{ foot(props.session.lang, props) }</div> },
    }
}

fn of_place(props: &ScreenProps, card: &Card) -> Html {
    let ScreenProps { loaded, session, dispatch, request } = props;
    let lang = session.lang;
    let fact = |fact: &Fact| html! { <><dt>{ &fact.label }</dt><dd>{ pledge_date(&fact.value) }</dd></> };
    let quotation = card.quotation.clone();
    let cite = request.reform(move |_| PageRequest::Copy(quotation.to_string()));
    let link = request.reform(move |_| PageRequest::Export {
        kind: ExportKind::Link,
        figure: "",
        copied: lang.say(ExportMsg::Copied),
    });
    let back_to = session.opened.as_ref().filter(|_| !session.stands_alone()).map(|opened| opened.view);
    let opened = back_to.is_some();
    html! {
        <article key="card" class="pc-cardbody">
            { back_to.map(|view| back(lang, view, dispatch)).unwrap_or_default() }
            <div class="pc-cardmain">
                <div class="pc-card-answer" part="answer">
                    { icon::status(card.status) }
                    { heading(session.page.heading, u8::from(opened), "pc-h2", in_phrases(lang, card.answer.clone().into())) }
                    <p class="pc-s pc-dim">{ &card.detail }</p>
                    if !card.meaning.is_empty() {
                        <p class="pc-note">{ &card.meaning }</p>
                    }
                </div>
                <dl class="pc-facts">{ for card.facts.iter().map(fact) }</dl>
            </div>
            <div class="pc-cardside">
                { links(props, card) }
                <p class="pc-acts">
                    <button key="link" type="button" class="pc-plain" onclick={link}>{ lang.say(CardMsg::CopyCardLink) }</button>
                    <button key="cite" type="button" class="pc-plain" disabled={loaded.absent(File::Sources).is_some()} onclick={cite}>{ lang.say(PanelMsg::CopyQuotation) }</button>
                    { citation::correction(session, &session.state.place) }
                </p>
                <details class="pc-details">
                    <summary>{ lang.say(CardMsg::FactSources) }</summary>
                    { citation::cited(&card.sources) }
                </details>
                if !session.page.plain {
                    <Peers screen={props.clone()} place={card.place} summary={lang.say(CardMsg::PeersOpen)} />
                }
            </div>
            { if opened { Html::default() } else { foot(lang, props) } }
        </article>
    }
}

/// The way back to where the reader has opened the card.
fn back(lang: Lang, view: View, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(|_| Action::Close);
    html! { <p><button type="button" class="pc-btn pc-back" {onclick}>{ icon::chevron(false) }{ lang.say(CardMsg::BackTo(view)) }</button></p> }
}

/// The first partners by name, and the way to all links.
fn links(props: &ScreenProps, card: &Card) -> Html {
    let Some((all, names)) = card.links.clone() else {
        let comes = props.loaded.links_file.is_some();
        return html! { <p key="links" class="pc-s pc-loading" hidden={!comes} /> };
    };
    let code = props.session.state.place.clone();
    let onclick = props.dispatch.reform(move |_| Action::ShowOf(View::Links, vec![code.clone()]));
    let lang = props.session.lang;
    let names = [&*lang.say(CardMsg::FactLinks), lang.pick("：", ": "), &names.join(lang.pick("、", ", "))].concat();
    html! { <p key="links" class="pc-s">{ names }{ " " }<button type="button" class="pc-plain" {onclick}>{ all }</button></p> }
}

/// Where the card stands alone: the ways to the list and to other languages, and the line that says what became of a copy.
fn foot(lang: Lang, props: &ScreenProps) -> Html {
    let list = props.dispatch.reform(|_| Action::Show(View::Places));
    html! {
        <>
            <p class="pc-note pc-message" role="status" />
            <div class="pc-more">
                <button type="button" class="pc-plain" onclick={list}>{ lang.say(CardMsg::ToList) }</button>
                { super::frame::languages(&props.session, &props.dispatch) }
            </div>
        </>
    }
}
