//! The declarations on one axis of time.

use super::model::{Key, Timeline};
use crate::{
    i18n::{CompareMsg, Lang},
    ui::{drawing::drawing, heading::Heading, save_picture::SavePicture},
};
use yew::{AttrValue, Html, html};

pub(super) fn timeline(lang: Lang, timeline: Option<&Timeline>) -> Html {
    let Some(timeline) = timeline else { return Html::default() };
    let [wide, narrow] = &timeline.drawings;
    html! {
        <section class="pc-timeline-box">
            <div>
            <Heading depth=2 class="pc-h4">{ lang.say(CompareMsg::AxisTitle) }</Heading>
            <p class="pc-note">{ &timeline.summary }{ " " }{ &timeline.note }</p>
            <p class="pc-mapkey" data-key="declarations">{ for timeline.keys.iter().map(key) }</p>
            </div>
            <div>
            { drawing("pc-plot pc-plot--wide pc-timeline", "declarations", &timeline.summary, wide) }
            { drawing("pc-plot pc-plot--narrow pc-timeline", "declarations-narrow", &timeline.summary, narrow) }
            <SavePicture figure="declarations" title={lang.say(CompareMsg::AxisTitle)} />
            </div>
        </section>
    }
}

fn key((key, word): &(Key, AttrValue)) -> Html {
    let shape = match key {
        Key::Own => html! { <path class="f-self" d="M7 2a5 5 0 1 0 .01 0z" /> },
        Key::Open => html! { <path class="f-bg s-self w-2" d="M7 2a5 5 0 1 0 .01 0z" /> },
        Key::Above => {
            html! {<><path class="f-bg s-pref w-2" d="M7 2a5 5 0 1 0 .01 0z" /><path class="f-prefe" d="M2 7a5 5 0 0 1 10 0z" /></>}
        }
        Key::By => html! { <path class="f-no s-ink2 w-2 d-53" d="M0 7h14" /> },
        Key::Span => html! { <path class="f-ink2" d="M1 2h12v10H1z" /> },
    };
    html! { <span class="pc-state"><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">{ shape }</svg><span>{ word }</span></span> }
}
