//! The tray of chosen places, at the foot of the screen.

pub mod model;

use super::{focus, icon};
use crate::{
    app::Action,
    i18n::{Lang, Msg},
};
use model::{Chip, Tray};
use pledge_core::View;
use web_sys::MouseEvent;
use yew::{Callback, Html, html};

pub(crate) fn tray(lang: Lang, tray: Option<&Tray>, dispatch: &Callback<Action>) -> Html {
    let Some(tray) = tray else { return html! { <section key="tray" hidden=true /> } };
    let (word, enough) = tray.compare.clone();
    let compare = dispatch.reform(|_| Action::Show(View::Compare));
    let list = dispatch.reform(|_| Action::ListChosen);
    let clear = dispatch.reform(|_| Action::ClearSelection);
    html! {
        <section key="tray" class="pc-tray" aria-label={lang.say(Msg::TrayLabel)}>
            <span class="pc-b pc-s">{ &tray.count }</span>
            <ul class="pc-chips" aria-label={lang.say(Msg::ChosenLabel)}>
                { for tray.chips.iter().map(|one| chip(one, dispatch)) }
                if !tray.more.is_empty() {
                    <li key=":more"><button type="button" class="pc-plain" onclick={list}>{ &tray.more }</button></li>
                }
            </ul>
            <button type="button" class="pc-plain" onclick={clear}>{ lang.say(Msg::ClearAll) }</button>
            <button type="button" class="pc-btn pc-btn--main" disabled={!enough} onclick={compare}>{ word }</button>
        </section>
    }
}

fn chip(chip: &Chip, dispatch: &Callback<Action>) -> Html {
    let code = chip.code.clone();
    let remove = dispatch.reform(move |event: MouseEvent| {
        focus::move_on(&event, 1);
        Action::Toggle(code.clone())
    });
    html! {
        <li class="pc-chip" key={&*chip.code}>
            <span lang={chip.name.lang} translate="no">{ &chip.name.own }</span><span class="pc-sub">{ &chip.name.above }</span>
            <button type="button" class="pc-x" aria-label={&chip.remove} onclick={remove}>{ icon::cross() }</button>
        </li>
    }
}
