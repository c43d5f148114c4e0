//! A date in words, or what stands in its place.

use crate::app::pledge_date::PledgeDate;
use yew::{Html, html};

/// The date, after the name of the place whose it is. The name may have marks of direction in it.
pub(crate) fn pledge_date(date: &PledgeDate) -> Html {
    if date.whose.is_empty() && !date.dim {
        return date.text.clone().into();
    }
    html! {
        <span class={date.dim.then_some("pc-dim")}>
            if !date.whose.is_empty() {
                <bdi>{ &date.whose }</bdi>
            }
            { &date.text }
        </span>
    }
}
