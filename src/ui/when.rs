//! A date in words, or what stands in its place.

use crate::app::pledged::When;
use yew::{Html, html};

/// The date, after the name of the place whose it is. The name may have marks of direction in it.
pub(crate) fn when(when: &When) -> Html {
    if when.whose.is_empty() && !when.dim {
        return when.text.clone().into();
    }
    html! {
        <span class={when.dim.then_some("pc-dim")}>
            if !when.whose.is_empty() {
                <bdi>{ &when.whose }</bdi>
            }
            { &when.text }
        </span>
    }
}
