//! Numbers that lead to the list of sources, and the list.

use crate::{
    app::sources::Citation,
    i18n::{CompareMsg, DossierMsg, Lang},
    ui::{citation::citation, heading::Heading},
};
use yew::{Html, html};

/// The numbers of the sources of a statement.
pub(super) fn marks(lang: Lang, numbers: &[usize]) -> Html {
    let mark = |number: &usize| {
        html! { <sup class="pc-ref"><span class="pc-vh">{ lang.say(CompareMsg::SourceMark) }</span>{ *number }</sup> }
    };
    html! { <>{ for numbers.iter().map(mark) }</> }
}

/// The sources by number.
pub(super) fn list(lang: Lang, sources: &[Citation]) -> Html {
    let title = lang.say(DossierMsg::SourcesTitle);
    let one = |(nth, one): (usize, &Citation)| html! { <li key={nth}><b>{ nth + 1 }</b>{ citation(one) }</li> };
    html! {
        <section key="sources" class="pc-sec" aria-label={&title} hidden={sources.is_empty()}>
            <Heading depth=2 class="pc-h4">{ &title }</Heading>
            <ol class="pc-refs">{ for sources.iter().enumerate().map(one) }</ol>
        </section>
    }
}
