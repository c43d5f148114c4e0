//! Head, views and footer around every view.

use super::{export, own};
use crate::{
    app::{Action, Loaded, Session, WasmPart},
    i18n::{CardMsg, Lang, Msg},
    ui::{ScreenProps, disclosure::Disclosure, furigana::with_furigana, heading::heading},
};
use pledge_core::View;
use std::rc::Rc;
use yew::{AttrValue, Callback, Html, html};

/// Title, language switch, and what can be taken away.
pub(super) fn head(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, dispatch, .. } = props;
    let title = html! { <slot name="title">{ session.lang.say(Msg::Title(loaded.tier())) }</slot> };
    html! {
        <div class="pc-head" part="head">
            { heading(session.page.heading, 0, "pc-h3", title) }
            { languages(session, dispatch) }
            { export::export(props) }
        </div>
    }
}

/// The language switch.
pub(super) fn languages(session: &Session, dispatch: &Callback<Action>) -> Html {
    let choice = |lang: Lang| {
        let onclick = dispatch.reform(move |_| Action::SetLang(lang));
        let current = (lang == session.lang.offered()).then_some("true");
        let needs = (lang.part() != WasmPart::First).then_some(lang.part().id());
        html! { <button key={lang.tag()} type="button" class="pc-plain" lang={lang.tag()} aria-current={current} data-needs={needs} {onclick}>{ lang.name() }</button> }
    };
    html! { <div class="pc-lang" part="languages" role="group" aria-label={session.lang.say(Msg::LanguageLabel)}>{ for Lang::ALL.into_iter().map(choice) }</div> }
}

/// The way to the other views.
pub(super) fn views(session: &Session, loaded: &Loaded, dispatch: &Callback<Action>) -> Html {
    let word = |view: View| match view {
        View::Places => Msg::ViewPlaces,
        View::Compare => Msg::ViewCompare,
        View::Coverage => Msg::ViewCoverage,
        View::Map => Msg::ViewMap,
        View::Links => Msg::ViewLinks,
        View::Card => Msg::ViewCard,
    };
    let tab = |(view, id): (View, &'static str)| {
        let onclick = dispatch.reform(move |_| Action::Show(view));
        let current = (view == session.state.shown()).then_some("page");
        html! { <button key={id} type="button" class="pc-tab" aria-current={current} {onclick}>{ session.lang.say(word(view)) }</button> }
    };
    // The way back to the card, where there is one; no way to links that the data do not have.
    let leads = |view: View| match view {
        View::Card => !session.state.place.is_empty(),
        View::Links => loaded.has_links() || session.state.shown() == View::Links,
        _ => true,
    };
    let views = View::ALL.into_iter().filter(|(view, _)| leads(*view));
    html! { <nav class="pc-tabs" part="views" data-needs={WasmPart::More.id()} aria-label={session.lang.say(Msg::ViewsLabel)}>{ for views.map(tab) }</nav> }
}

/// What “covered” means, what the figures rest on, and the way to open own data.
pub(super) fn foot(props: &ScreenProps, lines: &Rc<[AttrValue]>) -> Html {
    let ScreenProps { loaded, session, request, .. } = props;
    let lang = session.lang;
    let summary = with_furigana(lang, loaded, lang.say(Msg::WhatIsCovered).into());
    let panel = {
        let loaded = loaded.clone();
        Callback::from(move |()| gate_panels_covered(lang, &loaded))
    };
    html! {
        <footer class="pc-foot" part="foot">
            <slot name="note" />
            <p class="pc-note">{ for lines.iter().map(|line| html! { <>{ line }{ " " }</> }) }</p>
            <Disclosure stays=true class="pc-covered" {summary} {panel} request={request.clone()} />
            <p class="pc-acts">{ own::open(lang) }</p>
            <slot name="footer" />
        </footer>
    }
}

/// The one definition of “covered”.
#[inline(never)]
fn gate_panels_covered(lang: Lang, loaded: &Loaded) -> Html {
    let meaning = html! { <p class="pc-note">{ lang.say(CardMsg::CoveredMeans(loaded.tier())) }</p> };
    with_furigana(lang, loaded, meaning)
}
