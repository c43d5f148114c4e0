//! What would change if one more place declared.

use super::model::what_if::Change;
use crate::{
    app::{Action, context::ViewContext},
    i18n::{CoverageMsg, Lang, Tier},
    ui::{
        ScreenProps, figure,
        finder::{
            Finder,
            model::{Found, find},
        },
        heading::Heading,
        headline::bar,
    },
};
use std::rc::Rc;
use yew::{AttrValue, Callback, Html, html};

pub(super) fn what_if(props: &ScreenProps, tier: Tier, changes: &[Change]) -> Html {
    let lang = props.session.lang;
    let find = {
        let (loaded, session) = (props.loaded.clone(), props.session.clone());
        Callback::from(move |text: AttrValue| -> Rc<[Found]> {
            find(&ViewContext::new(&loaded, &session), &text).into()
        })
    };
    // A place that is picked is looked at first, and alone if the examples stood there.
    let pick = {
        let selected = props.session.state.selected.clone();
        props.dispatch.reform(move |code: Rc<str>| {
            let others = selected.iter().filter(|other| **other != code).cloned();
            Action::Select(std::iter::once(code.clone()).chain(others).collect())
        })
    };
    html! {
        <section class="pc-sec pc-ruled" aria-label={lang.say(CoverageMsg::IfTitle)}>
            <Heading depth=1 class="pc-h3">{ lang.say(CoverageMsg::IfTitle) }</Heading>
            <p class="pc-note">{ lang.say(CoverageMsg::IfHint) }</p>
            <Finder {lang} {tier} label={lang.say(CoverageMsg::IfFind)} {find} {pick} />
            <div class="pc-what-if">{ for changes.iter().map(|one| change(lang, one)) }</div>
        </section>
    }
}

fn change(lang: Lang, change: &Change) -> Html {
    html! {
        <div key={&*change.code}>
            <Heading depth=2 class="pc-b">{ &change.heading }</Heading>
            <p class="pc-plus">{ "+" }{ figure::pieces(&change.added) }</p>
            <p class="pc-s">{ for change.reasons.iter().map(|one| html! { <>{ one }{ " " }</> }) }</p>
            { bar(&lang.say(CoverageMsg::IfBar { place: &change.top }), &change.bar, None) }
            <p class="pc-note">{ &change.shares }</p>
        </div>
    }
}
