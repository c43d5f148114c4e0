//! The key of the map.

use super::model::key::Key;
use crate::ui::icon;
use pledge_core::{Status, chart::Px};
use yew::{AttrValue, Html, html};

pub(super) fn key(key: &Key) -> Html {
    let state = |(status, word, sum): &(Status, AttrValue, AttrValue)| {
        html! { <span key={status.id()} class="pc-st">{ icon::status(*status) }<span>{ word }</span><span class="pc-dim">{ sum }</span></span> }
    };
    let size = |(radius, people): &(Px, AttrValue)| {
        let side = Px(radius.0 * 2 + 10);
        let middle = Px(side.0 / 2);
        html! {
            <span class="pc-st">
                <svg width={side.to_string()} height={side.to_string()} viewBox={format!("0 0 {side} {side}")} aria-hidden="true">
                    <circle class="f-no s-ink2" cx={middle.to_string()} cy={middle.to_string()} r={radius.to_string()} />
                </svg>
                <span>{ people }</span>
            </span>
        }
    };
    html! {
        <p class="pc-mapkey" data-key="map">{ for key.states.iter().map(state) }{ for key.sizes.iter().map(size) }</p>
    }
}
