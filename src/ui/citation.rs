//! Sources, cited with a link.

use crate::{
    app::{
        Session,
        sources::{Citation, Cited, LangText},
    },
    i18n::PanelMsg,
};
use yew::{Html, html};

/// One source: a link where there is an address, else its name; then publisher, date, grade and credit.
pub(crate) fn citation(citation: &Citation) -> Html {
    let Citation { title, url, publisher, detail, credit } = citation;
    let text = title.text.clone();
    html! {
        <>
            if url.is_empty() {
                <span lang={title.lang}>{ text }</span>
            } else {
                <a lang={title.lang} href={url} target="_blank" rel="noopener noreferrer">{ text }</a>
            }
            { words(publisher, detail) }
            { words(credit, "") }
        </>
    }
}

/// Words in their language, and what follows them in that of the screen.
fn words(words: &LangText, detail: &str) -> Html {
    let LangText { text, lang } = words;
    let between = if text.is_empty() || detail.is_empty() { "" } else { " · " };
    let content = match lang {
        None => [text, between, detail].concat().into(),
        Some(lang) => html! { <><span lang={*lang}>{ text }</span>{ [between, detail].concat() }</> },
    };
    html! {
        if !text.is_empty() || !detail.is_empty() {
            <span class="pc-dim">{ " " }{ content }</span>
        }
    }
}

/// Sources as a definition list, an entry for each kind of value.
pub(crate) fn cited(list: &[Cited]) -> Html {
    let one = |cited: &Cited| {
        html! {
            <div class="pc-cited">
                <dt>{ &cited.label }</dt>
                { for cited.citations.iter().map(|one| html! { <dd>{ citation(one) }</dd> }) }
                if !cited.note.text.is_empty() {
                    <dd class="pc-dim" lang={cited.note.lang}>{ &cited.note.text }</dd>
                }
            </div>
        }
    };
    html! { <dl class="pc-sources">{ for list.iter().map(one) }</dl> }
}

/// Where the reader reports an error about a place, where the page says so.
pub(crate) fn correction(session: &Session, code: &str) -> Html {
    let address = session.page.correction_of(code);
    html! {
        if let Some(href) = address {
            <a class="pc-plain" {href} target="_blank" rel="noopener">{ session.lang.say(PanelMsg::ReportError) }</a>
        }
    }
}
