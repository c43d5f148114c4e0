//! The list of places under its answer.

mod answer;
mod columns;
mod filters;
pub mod model;
mod pages;
mod published;
mod row;
mod search;
mod source;
mod states;
mod table;

use crate::{
    app::{PageRequest, Rows, context::ViewContext},
    i18n::Msg,
    ui::{
        ScreenProps,
        as_of::as_of_button,
        furigana::with_furigana,
        headline::model::headline,
        place_link::use_return,
        tray,
        tray::model::{cleared, tray as tray_of},
        undo::{undo, use_undo},
    },
};
use filters::filters;
use model::{ROWS_AT_MOST, list};
use pledge_core::{View, state::needs::File};
use yew::{Html, component, html, use_effect_with, use_state_eq};

/// The view `places`.
#[component]
pub(super) fn PlacesView(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, dispatch, .. } = props;
    let lang = session.lang;
    let rows = session.rows.unwrap_or(Rows { from: 0, count: session.page.rows.count() });
    // A print has all rows: paper has no button for more.
    let rows = if session.page.printed { Rows { count: ROWS_AT_MOST, ..rows } } else { rows };
    let source = use_state_eq(|| None);
    let context = ViewContext::new(loaded, session);
    let list = list(&context, rows.from, rows.count);
    let said = list.pages.as_ref().map_or_else(|| list.caption.clone(), |pages| pages.rows.clone());
    let [selection, conditions] = cleared(&context);
    let back = use_undo(selection.is_some() || conditions.is_some());
    let body = use_return(session, View::Places);
    let field = search::use_composition(dispatch);
    // A search without results may be for a name from before a merger.
    let lost = list.rows.is_empty() && !session.state.query.is_empty();
    use_effect_with((lost, props.request.clone()), |(lost, request)| {
        if *lost {
            request.emit(PageRequest::File(File::Names));
        }
    });
    let html = html! {
        <>
            { answer::answer(props, &headline(&context, context.scope())) }
            <section class="pc-tools pc-listtools" aria-label={lang.say(Msg::FiltersLabel)}>
                { search::search(props, context.tier, &list.found, &field) }
                { as_of_button(props) }
                { filters(props, list.conditions) }
                { states::states(lang, &list, dispatch, undo(lang, conditions, &back, "", dispatch)) }
            </section>
            <section ref={body} class="pc-rows" aria-label={lang.say(Msg::TableLabel(context.tier))}>
                <p class="pc-vh" role="status">{ said }</p>
                { table::table(props, &list, &source) }
            </section>
            { tray::tray(lang, tray_of(&context).as_ref(), dispatch) }
            { undo(lang, selection, &back, "pc-tray", dispatch) }
        </>
    };
    with_furigana(lang, loaded, html)
}
