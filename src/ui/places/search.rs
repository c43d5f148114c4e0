//! The search field.

use crate::{
    app::Action,
    i18n::{Lang, Msg, Tier},
};
use std::rc::Rc;
use web_sys::{HtmlInputElement, InputEvent};
use yew::{Callback, Html, TargetCast, html};

pub(super) fn search((lang, tier): (Lang, Tier), query: &Rc<str>, dispatch: &Callback<Action>) -> Html {
    let oninput = dispatch
        .reform(|event: InputEvent| Action::Search(event.target_unchecked_into::<HtmlInputElement>().value().into()));
    html! {
        <div class="pc-search">
            <label for="pc-search">{ lang.say(Msg::SearchLabel(tier)) }</label>
            <input id="pc-search" type="search" autocomplete="off" spellcheck="false" aria-describedby="pc-search-hint"
                placeholder={lang.say(Msg::SearchPlaceholder(tier))} value={query.clone()} {oninput} />
            <p class="pc-note" id="pc-search-hint">{ lang.say(Msg::SearchHint(tier)) }</p>
        </div>
    }
}
