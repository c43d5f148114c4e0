//! One button with all conditions and the choice of columns behind it.

use super::model::{
    columns::{ColumnChoice, choices},
    facets::{self, FacetMenu, FacetOption},
};
use crate::{
    app::{Action, context::ViewContext},
    i18n::Msg,
    ui::{ScreenProps, disclosure::Disclosure, furigana::with_furigana},
};
use pledge_core::query::Facet;
use yew::{AttrValue, Callback, Html, html};

/// The button; `set` is how many conditions are set.
pub(super) fn filters(props: &ScreenProps, set: usize) -> Html {
    let lang = props.session.lang;
    let count = if set == 0 { String::new() } else { lang.count(set as u64) };
    let summary = with_furigana(lang, &props.loaded, lang.say(Msg::FilterButton { set: &count }).into());
    let panel = {
        let props = props.clone();
        Callback::from(move |()| gate_panels_filters(&props))
    };
    html! { <Disclosure class="pc-filter" {summary} {panel} request={props.request.clone()} /> }
}

/// A line for each facet, and one for the columns.
#[inline(never)]
fn gate_panels_filters(props: &ScreenProps) -> Html {
    let context = ViewContext::new(&props.loaded, &props.session);
    let menus = facets::menus(&context).into_iter();
    let menu =
        |FacetMenu { facet, name }: FacetMenu| folded(props, facet.id(), name, move |props| options(props, facet));
    html! {
        <>
            { for menus.map(menu) }
            { folded(props, "columns", props.session.lang.say(Msg::ColumnsLabel), columns) }
        </>
    }
}

fn folded(
    props: &ScreenProps,
    key: &'static str,
    name: AttrValue,
    content: impl Fn(&ScreenProps) -> Html + 'static,
) -> Html {
    let panel = {
        let props = props.clone();
        Callback::from(move |()| content(&props))
    };
    let summary = with_furigana(props.session.lang, &props.loaded, html! { <span>{ name }</span> });
    html! { <Disclosure {key} stays=true {summary} {panel} request={props.request.clone()} /> }
}

/// The columns that can be chosen.
fn columns(props: &ScreenProps) -> Html {
    let column = |choice: ColumnChoice| {
        let field = choice.field;
        let onchange = props.dispatch.reform(move |_| Action::Column(field));
        html! {
            <label class="pc-opt" key={field as usize}>
                <input class="pc-check" type="checkbox" checked={choice.shown} {onchange} /><span>{ choice.name }</span>
            </label>
        }
    };
    let columns = choices(&ViewContext::new(&props.loaded, &props.session)).into_iter().map(column).collect();
    with_furigana(props.session.lang, &props.loaded, columns)
}

/// The options of a facet.
fn options(props: &ScreenProps, facet: Facet) -> Html {
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
    let options =
        facets::options(&ViewContext::new(&props.loaded, &props.session), facet).into_iter().map(option).collect();
    with_furigana(props.session.lang, &props.loaded, options)
}
