//! A date with the tag that says how exactly it is known.

use crate::app::view::pledged::When;
use yew::{Html, html};

/// The date, the tag for those who see it, and its meaning for those who hear it.
pub(super) fn when(when: &When) -> Html {
    let tag = !when.tag.is_empty();
    html! {
        <span class={when.dim.then_some("pc-dim")}>
            if !when.whose.is_empty() {
                <bdi>{ &when.whose }</bdi>
            }
            <span class="pc-date">{ &when.text }</span>
            if tag {
                { " " }
                <span class="pc-tag" aria-hidden="true">{ &when.tag }</span>
                <span class="pc-vh">{ &when.explained }</span>
            }
        </span>
    }
}
