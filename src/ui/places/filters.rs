//! Buttons for the four states, and the facets.

use crate::{
    app::{
        Action,
        view::{
            columns::ColumnChoice,
            facets::{FacetMenu, FacetOption, StateButton},
            places::PlacesList,
        },
    },
    i18n::{Lang, Msg},
    ui::{disclosure::Disclosure, icon},
};
use pledge_core::query::Facet;
use yew::{Callback, Html, html};

/// The controls; `undo` is the way back after they were cleared.
pub(super) fn filters(lang: Lang, list: &PlacesList, undo: Html, dispatch: &Callback<Action>) -> Html {
    let clear = dispatch.reform(|_| Action::ClearFilters);
    let chosen = dispatch.reform(|_| Action::Filter(Facet::Chosen, "yes".into()));
    let (word, pressed) = list.chosen_only.clone().unwrap_or_default();
    html! {
        <>
            <div class="pc-states" role="group" aria-label={lang.say(Msg::StatesLabel)}>
                { for list.states.iter().map(|button| state(button, dispatch)) }
            </div>
            <div class="pc-facets">
                { for list.menus.iter().map(|one| menu(one, dispatch)) }
                <button key="chosen" type="button" class="pc-btn" hidden={list.chosen_only.is_none()} aria-pressed={pressed.to_string()} onclick={chosen}>
                    { word }
                </button>
                <button key="clear" type="button" class="pc-plain" hidden={!list.filtered} onclick={clear}>{ lang.say(Msg::ClearFilters) }</button>
                { undo }
                <Disclosure key="columns" class="pc-columns" summary={html! { <span>{ lang.say(Msg::ColumnsLabel) }</span> }}>
                    { for list.choices.iter().map(|one| column(one, dispatch)) }
                </Disclosure>
            </div>
        </>
    }
}

fn state(button: &StateButton, dispatch: &Callback<Action>) -> Html {
    let id = button.status.id();
    let onclick = dispatch.reform(move |_| Action::Filter(Facet::Status, id.into()));
    html! {
        <button key={id} type="button" class="pc-btn" aria-pressed={button.pressed.to_string()} {onclick}>
            <span class="pc-st">{ icon::status(button.status) }<span>{ button.word.clone() }</span></span>
            { " " }<span>{ button.count.clone() }</span>
        </button>
    }
}

fn column(choice: &ColumnChoice, dispatch: &Callback<Action>) -> Html {
    let field = choice.field;
    let onchange = dispatch.reform(move |_| Action::Column(field));
    html! {
        <label class="pc-opt" key={field as usize}>
            <input class="pc-check" type="checkbox" checked={choice.shown} {onchange} /><span>{ choice.name.clone() }</span>
        </label>
    }
}

fn menu(menu: &FacetMenu, dispatch: &Callback<Action>) -> Html {
    let facet = menu.facet;
    let option = |option: &FacetOption| {
        let value = option.value.clone();
        let onchange = dispatch.reform(move |_| Action::Filter(facet, value.clone()));
        html! {
            <label class="pc-opt" key={&*option.value}>
                <input class="pc-check" type="checkbox" checked={option.set} {onchange} />
                <span>{ option.label.clone() }</span>{ " " }<span>{ option.count.clone() }</span>
            </label>
        }
    };
    html! {
        <Disclosure key={format!("{facet:?}")} summary={html! { <span>{ menu.name.clone() }</span> }}>
            { for menu.options.iter().map(option) }
        </Disclosure>
    }
}
