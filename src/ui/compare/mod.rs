//! Chosen places side by side.

use super::ScreenProps;
use crate::{
    app::{
        Action,
        view::{
            Scene,
            compare::{AttributeRow, Cell, ComparedPlace, Comparison, Group, compare},
        },
    },
    i18n::{CompareMsg, Lang, Msg},
    ui::{citation::citation, figure::percent, focus, icon, when::when},
};
use pledge_core::View;
use web_sys::MouseEvent;
use yew::{Callback, Html, component, html, use_state_eq};

/// The view `compare`. A gate: the first screen does without what is behind it (`xtask/src/split`).
#[inline(never)]
pub(super) fn show(props: &ScreenProps) -> Html {
    html! { <CompareView key="compare" ..props.clone() /> }
}

#[component]
fn CompareView(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, dispatch, .. } = props;
    let lang = session.lang;
    let only_differences = use_state_eq(|| false);
    let back = dispatch.reform(|_| Action::Show(View::Places));
    let Some(comparison) = compare(&Scene::new(loaded, session)) else {
        return html! {
            <section class="pc-sec">
                <p class="pc-none">{ lang.say(CompareMsg::CompareEmpty) }</p>
                <p><button type="button" class="pc-btn pc-btn--main" onclick={back}>{ lang.say(Msg::BackToPlaces) }</button></p>
            </section>
        };
    };
    let toggle = {
        let (now, setter) = (*only_differences, only_differences.setter());
        Callback::from(move |_| setter.set(!now))
    };
    html! {
        <section class="pc-sec" aria-label={comparison.title.clone()}>
            <div class="pc-more">
                <h3 class="pc-h3">{ comparison.title.clone() }</h3>
                <span class="pc-acts">
                    <button type="button" class="pc-btn" aria-pressed={only_differences.to_string()} onclick={toggle}>{ lang.say(CompareMsg::OnlyDifferences) }</button>
                    <button type="button" class="pc-btn" onclick={back}>{ lang.say(CompareMsg::CompareAdd) }</button>
                </span>
            </div>
            <table class="pc-table pc-cmp" role="table">
                { heads(lang, &comparison, dispatch) }
                { for comparison.groups.iter().map(|one| group(lang, one, &comparison.places, *only_differences)) }
            </table>
            <p class="pc-note">{ for comparison.notes.iter().map(|note| html! { <>{ note.clone() }{ " " }</> }) }</p>
            <h4 class="pc-h4">{ lang.say(CompareMsg::SourcesTitle) }</h4>
            <ol class="pc-refs">
                { for comparison.sources.iter().enumerate().map(|(at, one)| html! { <li key={at}><b>{ at + 1 }</b>{ citation(one) }</li> }) }
            </ol>
        </section>
    }
}

fn heads(lang: Lang, comparison: &Comparison, dispatch: &Callback<Action>) -> Html {
    let head = |place: &ComparedPlace| {
        let code = place.code.clone();
        let remove = dispatch.reform(move |event: MouseEvent| {
            focus::move_on(&event, 2);
            Action::Toggle(code.clone())
        });
        html! {
            <th key={&*place.code} scope="col" role="columnheader">
                <span class="pc-cmp-head"><b>{ place.name.own.clone() }</b>
                    <button type="button" class="pc-x" aria-label={place.remove.clone()} onclick={remove}>{ icon::cross() }</button>
                </span>
                <span class="pc-sub">{ place.name.above.clone() }{ " " }{ place.kind.clone() }</span>
            </th>
        }
    };
    html! {
        <thead key="head" role="rowgroup">
            <tr role="row">
                <th key="attribute" scope="col" role="columnheader" class="pc-cmp-label"><span class="pc-vh">{ lang.say(CompareMsg::CompareAttribute) }</span></th>
                { for comparison.places.iter().map(head) }
            </tr>
        </thead>
    }
}

fn group(lang: Lang, group: &Group, places: &[ComparedPlace], only_differences: bool) -> Html {
    let rows = group.rows.iter().filter(|row| row.differs || !only_differences);
    let span = (places.len() + 1).to_string();
    html! {
        <tbody key={&*group.title} role="rowgroup">
            <tr key="group" class="pc-group" role="row"><th scope="rowgroup" role="rowheader" colspan={span}>{ group.title.clone() }</th></tr>
            { for rows.map(|one| row(lang, one, places)) }
        </tbody>
    }
}

fn row(lang: Lang, row: &AttributeRow, places: &[ComparedPlace]) -> Html {
    let class = if row.differs { "is-diff" } else { "is-same" };
    html! {
        <tr key={&*row.label} role="row">
            <th key="label" scope="row" role="rowheader">{ row.label.clone() }</th>
            { for row.cells.iter().zip(places).map(|(one, place)| cell(lang, one, place, class)) }
        </tr>
    }
}

fn cell(lang: Lang, cell: &Cell, place: &ComparedPlace, class: &'static str) -> Html {
    let mark = |number: &usize| {
        html! {
            <sup class="pc-ref"><span class="pc-vh">{ lang.say(CompareMsg::SourceMark { number: "" }) }</span>{ number }</sup>
        }
    };
    html! {
        <td key={&*place.code} {class} role="cell">
            <span class="pc-lbl">{ place.name.own.clone() }</span>
            <span class="pc-st">
                if let Some(status) = cell.status {
                    { icon::status(status) }
                }
                { when(&cell.when) }
            </span>
            { for cell.refs.iter().map(mark) }
            if let Some(bar) = cell.bar {
                <svg class="pc-bar" aria-hidden="true"><rect class="f-ink2" width={percent(bar * 10)} height="4" /></svg>
            }
        </td>
    }
}
