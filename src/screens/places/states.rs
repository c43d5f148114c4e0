//! Buttons for the states that places are in, each with its number, under the search field.

use super::model::{PlacesList, columns::ColumnHead, facets::StateButton};
use crate::{
    app::Action,
    i18n::{Lang, Msg},
    ui::icon,
};
use pledge_core::{
    Status,
    query::{Facet, Field},
};
use web_sys::{Event, HtmlSelectElement};
use yew::{AttrValue, Callback, Html, TargetCast, classes, html};

/// The buttons, the way back to the whole list, and on small screens the order; `undo` is the way back after a clearing.
pub(super) fn states(lang: Lang, list: &PlacesList, dispatch: &Callback<Action>, undo: Html) -> Html {
    let clear = dispatch.reform(|_| Action::ClearFilters);
    let chosen = dispatch.reform(|_| Action::Filter(Facet::Chosen, "yes".into()));
    let (word, only) = list.chosen_only.clone().unwrap_or_default();
    let (declared, others): (Vec<&StateButton>, Vec<&StateButton>) =
        list.states.states.iter().partition(|button| button.status == Status::Declared);
    html! {
        <>
            { order(lang, list, dispatch) }
            <div class="pc-states" role="group" aria-label={lang.say(Msg::StatesLabel)}>
                { for declared.into_iter().map(|button| state(button, dispatch)) }
                { undeclared(lang, list.states.undeclared.as_ref(), dispatch) }
                <span key="of" class="pc-of">
                    <small key="word" hidden={list.states.undeclared.is_none()}>{ lang.say(Msg::OfThese) }</small>
                    { for others.into_iter().map(|button| state(button, dispatch)) }
                </span>
                <button key="chosen" type="button" class="pc-chipbtn" hidden={list.chosen_only.is_none()} aria-pressed={only.to_string()} onclick={chosen}>{ word }</button>
                <button key="clear" type="button" class="pc-plain" hidden={!list.filtered} onclick={clear}>{ lang.say(Msg::ClearFilters) }</button>
                { undo }
            </div>
        </>
    }
}

fn state(button: &StateButton, dispatch: &Callback<Action>) -> Html {
    let id = button.status.id();
    let onclick = dispatch.reform(move |_| Action::Filter(Facet::Status, id.into()));
    html! {
        <button key={id} type="button" class={classes!("pc-chipbtn", "pc-mark", id)} aria-pressed={button.pressed.to_string()} {onclick}>
            { &button.word }<b>{ &button.count }</b>
        </button>
    }
}

fn undeclared(lang: Lang, button: Option<&(AttrValue, bool)>, dispatch: &Callback<Action>) -> Html {
    let (count, pressed) = button.cloned().unwrap_or_default();
    let onclick = dispatch.reform(|_| Action::NoOwnDeclaration);
    html! {
        <button key="undeclared" type="button" class="pc-chipbtn" hidden={button.is_none()} aria-pressed={pressed.to_string()} {onclick}>
            { lang.say(Msg::NoOwnDeclaration) }<b>{ count }</b>
        </button>
    }
}

/// The order of the list, where rows are records and have no heads to press.
fn order(lang: Lang, list: &PlacesList, dispatch: &Callback<Action>) -> Html {
    let fields: Vec<Field> = list.columns.iter().map(|column| column.field).collect();
    // What was searched is in the order of the best match, which is no column.
    let ranked = list.columns.iter().all(|column| column.sorted.is_none());
    let before = usize::from(ranked);
    let onchange = dispatch.reform(move |event: Event| {
        let at = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        let field = usize::try_from(at).ok().and_then(|at| fields.get(at.checked_sub(before)?).copied());
        Action::SortBy(field.unwrap_or(Field::Population))
    });
    let option = |column: &ColumnHead| {
        html! { <option key={column.field as usize} selected={column.sorted.is_some()}>{ &column.name }</option> }
    };
    let first = list.columns.iter().find_map(|column| Some((column.field, column.sorted?)));
    let (field, descending) = first.unwrap_or((Field::Population, true));
    let turn = dispatch.reform(move |_| Action::SortBy(field));
    html! {
        <div key="order" class="pc-order">
            <label for="pc-order">{ lang.say(Msg::SortBy) }</label>
            <select id="pc-order" class="pc-field" {onchange}>
                if ranked {
                    <option key="ranked" selected=true>{ lang.say(Msg::BestMatch) }</option>
                }
                { for list.columns.iter().map(option) }</select>
            <button type="button" class="pc-btn" hidden={ranked} aria-label={lang.say(Msg::TurnOrder { descending })} onclick={turn}>
                { icon::sort(Some(descending)) }
            </button>
        </div>
    }
}
