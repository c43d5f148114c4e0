//! The key of the map: states, which filter the dots and the table, sizes of dots, and colours of areas.

use super::model::{
    areas::Areas,
    key::{Key, StateEntry},
};
use crate::{
    app::Action,
    i18n::{Lang, MapMsg},
    ui::icon,
};
use pledge_core::{chart::Px, query::Facet};
use yew::{AttrValue, Callback, Html, html};

pub(super) fn key(lang: Lang, key: &Key, areas: &Areas, dispatch: &Callback<Action>) -> Html {
    let state = |entry: &StateEntry| {
        let id = entry.status.id();
        let onclick = dispatch.reform(move |_| Action::Filter(Facet::Status, id.into()));
        html! {
            <button key={id} type="button" class="pc-chipbtn pc-state" aria-pressed={entry.pressed.to_string()} {onclick}>
                { icon::status(entry.status) }<span>{ &entry.word }</span><span class="pc-dim">{ &entry.sum }</span>
            </button>
        }
    };
    let size = |(radius, people): &(Px, AttrValue)| {
        let side = Px(radius.0 * 2 + 10);
        let middle = Px(side.0 / 2);
        html! {
            <span class="pc-state">
                <svg width={side.to_string()} height={side.to_string()} viewBox={format!("0 0 {side} {side}")} aria-hidden="true">
                    <circle class="f-no s-ink2" cx={middle.to_string()} cy={middle.to_string()} r={radius.to_string()} />
                </svg>
                <span>{ people }</span>
            </span>
        }
    };
    let swatch = |layers: &[(Option<&'static str>, Option<&'static str>)], word: &AttrValue| {
        let rect = |(class, fill): &(Option<&'static str>, Option<&'static str>)| html! { <rect class={*class} fill={*fill} x=".5" y=".5" width="21" height="13" /> };
        html! {
            <span class="pc-state"><svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
                { for layers.iter().map(rect) }<rect class="f-no s-edge" x=".5" y=".5" width="21" height="13" />
            </svg><span>{ word }</span></span>
        }
    };
    html! {
        <>
            <div class="pc-mapkey" data-key="map" role="group" aria-label={lang.say(MapMsg::KeyLabel)}>
                { for key.states.iter().map(state) }{ for key.sizes.iter().map(size) }
            </div>
            <p class="pc-note" hidden={areas.list.is_empty()}>{ lang.say(MapMsg::AreaTitle) }</p>
            <p class="pc-mapkey" data-key="map" hidden={areas.list.is_empty()}>
                { for areas.steps.iter().map(|(class, word)| swatch(&[(Some(class), None)], word)) }
                { for areas.hatched.iter().map(|word| swatch(&[(Some("a-4"), None), (None, Some("url(#pc-slant)"))], word)) }
                { for areas.unknown.iter().map(|word| swatch(&[(None, Some("url(#pc-dots)"))], word)) }
            </p>
        </>
    }
}
