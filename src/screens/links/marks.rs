//! The list of sources, by the numbers that stand after what rests on them.

use crate::{
    app::sources::Citation,
    i18n::{DossierMsg, Lang},
    ui::{citation::citation, heading::Heading},
};
use yew::{Html, html};

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
