//! The answer above the list: one figure with its base and date, its split, and how it is counted.

use super::{model::reported::reported, published::published};
use crate::{
    app::context::ViewContext,
    i18n::Msg,
    ui::{
        ScreenProps,
        disclosure::Disclosure,
        figure,
        furigana::with_furigana,
        heading::heading,
        headline::{
            bar, key,
            model::{Headline, notes, why_once},
            scope,
        },
    },
};
use pledge_core::state::needs::File;
use yew::{Callback, Html, html};

pub(super) fn answer(props: &ScreenProps, headline: &Headline) -> Html {
    let ScreenProps { loaded, session, dispatch, request } = props;
    let lang = session.lang;
    let question = html! { <>{ lang.say(Msg::Question) }{ &headline.scope }</> };
    let panel = {
        let (props, headline) = (props.clone(), headline.clone());
        Callback::from(move |()| gate_panels_how_counted(&props, &headline))
    };
    let summary = with_furigana(lang, loaded, lang.say(Msg::HowCounted).into());
    html! {
        <section class="pc-answer" aria-label={lang.say(Msg::Question)}>
            { scope(session, headline.choice.as_ref(), dispatch) }
            { heading(session.page.heading, 1, "pc-vh", question) }
            <p class="pc-big">
                <strong class="pc-fig" part="figure">{ figure::pieces(&headline.figure) }</strong>
                <span>{ &headline.answer }{ lang.pick("", " ") }<span class="pc-dim pc-nb">{ &headline.day }</span></span>
            </p>
            if !headline.missing.is_empty() {
                <p class="pc-note">{ &headline.missing }</p>
            }
            { bar(&headline.split_text, &headline.split, Some("split")) }
            // A picture of the bar has its key.
            <div class="pc-vh" aria-hidden="true">{ key(&headline.split, Some("split")) }</div>
            <Disclosure stays=true class="pc-how" file={File::Sources} {summary} {panel} request={request.clone()} />
        </section>
    }
}

/// What the figure is based on, the key of its bar, and figures that others published.
#[inline(never)]
fn gate_panels_how_counted(props: &ScreenProps, headline: &Headline) -> Html {
    let ScreenProps { loaded, session, .. } = props;
    let context = ViewContext::new(loaded, session);
    let (rows, selection) = (reported(&context), context.scope());
    let html = html! {
        <div class="pc-sec">
            { key(&headline.split, None) }
            <p class="pc-note">{ for notes(&context, selection).into_iter().map(|note| html! { <>{ note }{ " " }</> }) }{ why_once(&context, selection) }</p>
            { published(session.lang, session.page.heading, &rows) }
        </div>
    };
    with_furigana(session.lang, loaded, html)
}
