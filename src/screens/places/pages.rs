//! The way from one page of the list to the next.

use super::model::{Pages, ROWS_AT_MOST};
use crate::{
    app::{Action, Rows},
    i18n::{Lang, Msg},
};
use web_sys::{Element, HtmlElement, MouseEvent};
use yew::{Callback, Html, TargetCast, html};

/// The buttons and which rows are shown. They stand above the list and below it; whoever turns the page below is taken to
/// the same button above, where the new rows begin.
pub(super) fn pages(lang: Lang, pages: Option<&Pages>, dispatch: &Callback<Action>) -> Html {
    let Some(pages) = pages else { return html! { <div hidden=true /> } };
    let button = |class: &'static str, word: Msg<'_>, to: Option<usize>| {
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            if let Some(from) = to {
                dispatch.emit(Action::Rows(Rows { from, count: ROWS_AT_MOST }));
                focus_above(&event, class);
            }
        });
        // Not disabled: the last page must not take the focus away from the button that led to it.
        let end = to.is_none().then_some("true");
        html! { <button type="button" class={["pc-btn", class]} aria-disabled={end} {onclick}>{ lang.say(word) }</button> }
    };
    html! {
        <div class="pc-pages" role="group" aria-label={lang.say(Msg::PagesLabel)}>
            { button("pc-prev", Msg::PagePrevious, pages.previous) }
            <span class="pc-s">{ &pages.rows }</span>
            { button("pc-next", Msg::PageNext, pages.next) }
        </div>
    }
}

fn focus_above(event: &MouseEvent, class: &str) {
    let section = event.target_dyn_into::<Element>().and_then(|button| button.closest("section").ok().flatten());
    let first = section.and_then(|section| section.query_selector(&format!("button.{class}")).ok().flatten());
    if let Some(first) = first.and_then(|first| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(first).ok()) {
        _ = first.focus();
    }
}
