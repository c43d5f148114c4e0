//! The diagram of links.

use super::model::ego_diagram::EgoDiagram;
use crate::{
    i18n::{Lang, LinksMsg},
    ui::{drawing::drawing, heading::Heading, save_picture::SavePicture},
};
use yew::{AttrValue, Html, html};

pub(super) fn ego_diagram(lang: Lang, diagram: Option<&EgoDiagram>) -> Html {
    let Some(diagram) = diagram else { return html! { <section key="ego" hidden=true /> } };
    let [wide, narrow] = &diagram.drawings;
    let title = lang.say(LinksMsg::EgoDiagramTitle);
    let entry = |(class, word): &(&'static str, AttrValue)| {
        html! { <span class="pc-state"><svg class="pc-stroke" width="28" height="8" viewBox="0 0 28 8" aria-hidden="true"><path class={*class} d="M0 4h28" /></svg><span>{ word }</span></span> }
    };
    html! {
        <section key="ego" class="pc-sec" aria-label={&title}>
            <Heading depth=1 class="pc-h3">{ &title }</Heading>
            <p class="pc-note">{ &diagram.summary }</p>
            <p class="pc-mapkey" data-key="ego">{ for diagram.key.iter().map(entry) }</p>
            { drawing("pc-plot pc-plot--wide pc-ego", "ego", &diagram.summary, wide) }
            { drawing("pc-plot pc-plot--narrow pc-ego", "ego-narrow", &diagram.summary, narrow) }
            <SavePicture figure="ego" title={title.clone()} />
        </section>
    }
}
