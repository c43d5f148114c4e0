//! Buttons for the four states, and the facets.

use crate::{
    app::{
        Action,
        view::{
            Scene,
            columns::{ColumnChoice, choices},
            facets::{self, FacetMenu, FacetOption, StateButton},
            places::PlacesList,
        },
    },
    i18n::Msg,
    ui::{ScreenProps, disclosure::Disclosure, icon, readings::with_readings},
};
use pledge_core::query::Facet;
use yew::{AttrValue, Callback, Html, html};

/// The controls; `undo` is the way back after they were cleared.
pub(super) fn filters(props: &ScreenProps, list: &PlacesList, undo: Html) -> Html {
    let (lang, dispatch) = (props.session.lang, &props.dispatch);
    let clear = dispatch.reform(|_| Action::ClearFilters);
    let chosen = dispatch.reform(|_| Action::Filter(Facet::Chosen, "yes".into()));
    let (word, pressed) = list.chosen_only.clone().unwrap_or_default();
    html! {
        <>
            <div class="pc-states" role="group" aria-label={lang.say(Msg::StatesLabel)}>
                { for list.states.iter().map(|button| state(button, dispatch)) }
            </div>
            <div class="pc-facets">
                { for list.menus.iter().map(|one| menu(props, one)) }
                <button key="chosen" type="button" class="pc-btn" hidden={list.chosen_only.is_none()} aria-pressed={pressed.to_string()} onclick={chosen}>
                    { word }
                </button>
                <button key="clear" type="button" class="pc-plain" hidden={!list.filtered} onclick={clear}>{ lang.say(Msg::ClearFilters) }</button>
                { undo }
                { folded(props, "columns", "pc-columns", lang.say(Msg::ColumnsLabel), gate_panels_columns) }
            </div>
        </>
    }
}

fn state(button: &StateButton, dispatch: &Callback<Action>) -> Html {
    let id = button.status.id();
    let onclick = dispatch.reform(move |_| Action::Filter(Facet::Status, id.into()));
    html! {
        <button key={id} type="button" class="pc-btn" aria-pressed={button.pressed.to_string()} {onclick}>
            <span class="pc-st">{ icon::status(button.status) }<span>{ &button.word }</span></span>
            { " " }<span>{ &button.count }</span>
        </button>
    }
}

fn menu(props: &ScreenProps, menu: &FacetMenu) -> Html {
    let facet = menu.facet;
    folded(props, facet.id(), "", menu.name.clone(), move |props| gate_panels_options(props, facet))
}

/// A button with a panel of choices.
fn folded(
    props: &ScreenProps,
    key: &'static str,
    class: &'static str,
    name: AttrValue,
    panel: impl Fn(&ScreenProps) -> Html + 'static,
) -> Html {
    let ask = props.ask.clone();
    let panel = {
        let props = props.clone();
        Callback::from(move |()| panel(&props))
    };
    let summary = with_readings(props.session.lang, &props.loaded, html! { <span>{ name }</span> });
    html! { <Disclosure {key} {class} {summary} {panel} {ask} /> }
}

/// The columns that can be chosen.
#[inline(never)]
fn gate_panels_columns(props: &ScreenProps) -> Html {
    let column = |choice: ColumnChoice| {
        let field = choice.field;
        let onchange = props.dispatch.reform(move |_| Action::Column(field));
        html! {
            <label class="pc-opt" key={field as usize}>
                <input class="pc-check" type="checkbox" checked={choice.shown} {onchange} /><span>{ choice.name }</span>
            </label>
        }
    };
    let columns = choices(&Scene::new(&props.loaded, &props.session)).into_iter().map(column).collect();
    with_readings(props.session.lang, &props.loaded, columns)
}

/// The options of a facet.
#[inline(never)]
fn gate_panels_options(props: &ScreenProps, facet: Facet) -> Html {
    let option = |option: FacetOption| {
        let value = option.value.clone();
        let onchange = props.dispatch.reform(move |_| Action::Filter(facet, value.clone()));
        html! {
            <label class="pc-opt" key={&*option.value}>
                <input class="pc-check" type="checkbox" checked={option.set} {onchange} />
                <span>{ option.label }</span>{ " " }<span>{ option.count }</span>
            </label>
        }
    };
    let options = facets::options(&Scene::new(&props.loaded, &props.session), facet).into_iter().map(option).collect();
    with_readings(props.session.lang, &props.loaded, options)
}
