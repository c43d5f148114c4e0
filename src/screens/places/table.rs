//! The table of places.

use super::{
    columns::column_class,
    model::{Nearest, PlacesList, ROWS_AT_MOST, columns::ColumnHead, row::Row},
    pages::pages,
    row::PlaceRow,
    source,
};
use crate::{
    app::{Action, Rows, WasmPart},
    i18n::{Lang, Msg},
    ui::{ScreenProps, icon},
};
use std::rc::Rc;
use yew::{Callback, Html, UseStateHandle, classes, html};

/// Rows added by each press of "show more".
const MORE: usize = 50;

/// The table; `open` is the place whose sources are shown.
pub(super) fn table(props: &ScreenProps, list: &PlacesList, open: &UseStateHandle<Option<Rc<str>>>) -> Html {
    let (lang, dispatch) = (props.session.lang, &props.dispatch);
    // Name and state show always: with four to six columns beside them rows become records sooner, with more sooner still.
    let crowd = match list.columns.len() {
        0..=5 => "",
        6..=8 => "pc-many",
        _ => "pc-most",
    };
    let long = (list.rows.len() > MORE).then_some("pc-long");
    let columns = list.columns.len() + 2;
    // Rows are keyed by their place in the table: another order changes the texts in them, which is less work than moving them.
    let row = |(at, row): (usize, &Rc<Row>)| {
        let is_open = open.as_ref() == Some(&row.code);
        let sources = is_open.then(|| source::gate_panels_source(props, row, columns, open));
        let row = html! { <PlaceRow key={at} row={row.clone()} screen={props.clone()} open={is_open} source={open.clone()} /> };
        std::iter::once(row).chain(sources)
    };
    html! {
        <>
            { pages(lang, list.pages.as_ref(), dispatch) }
            <table class={classes!("pc-table", "pc-places", crowd, long)} role="table">
                <caption class="pc-vh">{ &list.caption }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th key="pick" class="c-pick" scope="col" role="columnheader" aria-label={lang.say(Msg::ColumnPick)}><span class="pc-vh">{ lang.say(Msg::ColumnPick) }</span></th>
                        { for list.columns.iter().map(|column| head(column, dispatch)) }
                        <th key="source" class="c-src" scope="col" role="columnheader" aria-label={lang.say(Msg::ColumnSource)}><span>{ lang.say(Msg::ColumnSource) }</span></th>
                    </tr>
                </thead>
                <tbody role="rowgroup" data-needs={WasmPart::Panels.id()} hidden={list.rows.is_empty()}>{ for list.rows.iter().enumerate().flat_map(row) }</tbody>
            </table>
            { nothing(lang, list, dispatch) }
            { pages(lang, list.pages.as_ref(), dispatch) }
            { more(lang, list, dispatch) }
        </>
    }
}

/// A head with its button. Named by itself: where rows are records the words of the heads are only heard,
/// and there are no buttons.
fn head(column: &ColumnHead, dispatch: &Callback<Action>) -> Html {
    let field = column.field;
    let onclick = dispatch.reform(move |_| Action::SortBy(field));
    let (class, end) = column_class(field);
    let sorted = match column.sorted {
        Some(true) => "descending",
        Some(false) => "ascending",
        None => "none",
    };
    html! {
        <th key={field as usize} class={classes!(class, end.then_some("pc-r"))} scope="col" role="columnheader" aria-label={&column.name} aria-sort={sorted}>
            <button type="button" class="pc-sort" {onclick}>{ &column.name }{ icon::sort(column.sorted) }</button>
            <span class="pc-label">{ &column.name }</span>
        </th>
    }
}

/// In the place of rows: what to do, with names that are near.
fn nothing(lang: Lang, list: &PlacesList, dispatch: &Callback<Action>) -> Html {
    let near = |near: &Nearest| {
        let text = near.search.clone();
        let onclick = dispatch.reform(move |_| Action::Search(text.clone()));
        html! { <button key={&*near.label} type="button" class="pc-plain" {onclick}>{ &near.label }</button> }
    };
    html! {
        <div class="pc-none" hidden={!list.rows.is_empty()}>
            <p>{ lang.say(Msg::NothingFound) }</p>
            <p class="pc-acts" hidden={list.former.is_empty()}>{ for list.former.iter().map(near) }</p>
            <p class="pc-acts" hidden={list.nearest.is_empty()}><span>{ lang.say(Msg::DidYouMean) }</span>{ for list.nearest.iter().map(near) }</p>
        </div>
    }
}

fn more(lang: Lang, list: &PlacesList, dispatch: &Callback<Action>) -> Html {
    let (shown, next) = (list.rows.len(), list.more.min(MORE));
    let (rest, all) = (lang.count(list.more as u64), lang.count((shown + list.more) as u64));
    let rest = if list.one_page { Msg::ShowAll { count: &all } } else { Msg::ShowMore { count: &rest } };
    let page = dispatch.reform(move |_| Action::Rows(Rows { from: 0, count: shown + MORE }));
    let every = dispatch.reform(|_| Action::Rows(Rows { from: 0, count: ROWS_AT_MOST }));
    html! {
        <div class="pc-more">
            <button type="button" class="pc-btn" hidden={list.more == 0} onclick={page}>{ lang.say(Msg::ShowMore { count: &lang.count(next as u64) }) }</button>
            <button type="button" class="pc-plain" hidden={list.more <= MORE} onclick={every}>{ lang.say(rest) }</button>
        </div>
    }
}
