//! Sources, cited with a link.

use crate::{
    app::{
        Session,
        view::sources::{Citation, Cited},
    },
    i18n::PanelMsg,
};
use yew::{Html, html};

/// One source: a link where there is an address, else its name; then publisher, grade and credit.
pub(super) fn citation(citation: &Citation) -> Html {
    let text = citation.text.clone();
    let rest = [&citation.detail, &citation.credit].into_iter().filter(|part| !part.is_empty());
    html! {
        <>
            if citation.url.is_empty() {
                <span>{ text }</span>
            } else {
                <a href={citation.url.clone()} target="_blank" rel="noopener noreferrer">{ text }</a>
            }
            { for rest.map(|part| html! { <span class="pc-dim">{ " " }{ part.clone() }</span> }) }
        </>
    }
}

/// Everything that a row rests on.
pub(super) fn cited(list: &[Cited]) -> Html {
    let one = |cited: &Cited| {
        html! {
            <div class="pc-cited">
                <dt>{ cited.label.clone() }</dt>
                { for cited.citations.iter().map(|one| html! { <dd>{ citation(one) }</dd> }) }
                if !cited.note.is_empty() {
                    <dd class="pc-dim">{ cited.note.clone() }</dd>
                }
            </div>
        }
    };
    html! { <dl class="pc-sources">{ for list.iter().map(one) }</dl> }
}

/// Where the reader reports an error about a place, where the page says so.
pub(super) fn correction(session: &Session, code: &str) -> Html {
    let address = session.page.correction_of(code);
    html! {
        if let Some(href) = address {
            <a class="pc-plain" {href} target="_blank" rel="noopener">{ session.lang.say(PanelMsg::ReportError) }</a>
        }
    }
}
