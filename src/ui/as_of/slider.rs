//! The slider over months, with years and milestones on its axis.

use super::model::{AsOfControl, Tick};
use crate::{
    app::Action,
    i18n::{Lang, Msg},
    ui::{drawing::anchor, figure::percent},
};
use pledge_core::AsOf;
use web_sys::{HtmlInputElement, InputEvent};
use yew::{Callback, Html, TargetCast, classes, html};

pub(crate) fn slider(lang: Lang, control: Option<&AsOfControl>, dispatch: &Callback<Action>) -> Html {
    let Some(control) = control else { return html! { <div class="pc-asof" hidden=true /> } };
    let last = control.last;
    let oninput = dispatch.reform(move |event: InputEvent| {
        let step = event.target_unchecked_into::<HtmlInputElement>().value().parse().unwrap_or(last);
        Action::AsOf(AsOfControl::chosen(last, step))
    });
    let to_latest = dispatch.reform(|_| Action::AsOf(AsOf::Latest));
    let [min, max, value] = [control.first, control.last, control.value].map(|step| step.to_string());
    html! {
        <div class="pc-asof">
            <div class="pc-asof-top">
                <label class="pc-field-label" id="pc-day" for="pc-asof">{ lang.say(Msg::AsOfLabel) }</label>
                <output class="pc-b" for="pc-asof" aria-labelledby="pc-day">{ &control.date }</output>
                <button type="button" class="pc-plain" hidden={control.to_latest.is_none()} onclick={to_latest}>
                    { control.to_latest.clone().unwrap_or_default() }
                </button>
            </div>
            <input class="pc-range" id="pc-asof" type="range" {min} {max} {value} aria-valuetext={&control.date} {oninput} />
            <svg class="pc-ticks" height="40" aria-hidden="true">{ for control.ticks.iter().map(tick) }</svg>
        </div>
    }
}

fn tick(tick: &Tick) -> Html {
    let x = percent(tick.at);
    let anchor = anchor(tick.anchor);
    if tick.milestone {
        html! {
            <g>
                <line class="s-ink" stroke-width="2" x1={x.clone()} x2={x.clone()} y1="-16" y2="-4" />
                <line class="s-ink" x1={x.clone()} x2={x.clone()} y1="0" y2="24" />
                <text class="t t-ink" {x} y="37" text-anchor={anchor}>{ &tick.label }</text>
            </g>
        }
    } else {
        html! {
            <g>
                <line class="s-edge" x1={x.clone()} x2={x.clone()} y1="0" y2="5" />
                <text class={classes!("t", "halo", tick.minor.then_some("hide-s"))} {x} y="18" text-anchor={anchor}>{ &tick.label }</text>
            </g>
        }
    }
}
