//! The table of places.

use super::{PAGE, pages::pages, row::PlaceRow};
use crate::{
    app::{
        Action,
        view::{
            columns::ColumnHead,
            places::{PlacesList, ROWS_AT_MOST},
            row::Row,
        },
    },
    i18n::{Lang, Msg},
    ui::{ScreenProps, icon},
};
use pledge_core::query::Field;
use std::rc::Rc;
use yew::{Callback, Html, classes, html};

pub(super) fn table(props: &ScreenProps, list: &PlacesList, show: &Callback<(usize, usize)>) -> Html {
    let (lang, dispatch) = (props.session.lang, &props.dispatch);
    let row = |row: &Rc<Row>| html! { <PlaceRow key={&*row.code} row={row.clone()} screen={props.clone()} /> };
    // Name and state show always: with four to six columns beside them rows become records sooner, with more sooner still.
    let crowd = match list.columns.len() {
        0..=5 => "",
        6..=8 => "pc-many",
        _ => "pc-most",
    };
    let long = (list.rows.len() > PAGE).then_some("pc-long");
    html! {
        <>
            { pages(lang, list.pages.as_ref(), show) }
            <table class={classes!("pc-table", "pc-places", crowd, long)} role="table">
                <caption>{ &list.caption }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th key="pick" class="c-pick" scope="col" role="columnheader"><span class="pc-vh">{ lang.say(Msg::ColumnPick) }</span></th>
                        { for list.columns.iter().map(|column| head(column, dispatch)) }
                        <th key="source" class="c-src" scope="col" role="columnheader">{ lang.say(Msg::ColumnSource) }</th>
                    </tr>
                </thead>
                <tbody role="rowgroup" hidden={list.rows.is_empty()}>{ for list.rows.iter().map(row) }</tbody>
            </table>
            <p class="pc-none" hidden={!list.rows.is_empty()}>{ lang.say(Msg::NothingFound) }</p>
            { pages(lang, list.pages.as_ref(), show) }
            <div class="pc-more">
                { more(lang, list, show) }
                <span class="pc-note">{ lang.say(Msg::PrecisionNote) }</span>
            </div>
        </>
    }
}

/// The class of a column, and whether its values stand at the end of their cells.
pub(super) fn look(field: Field) -> (&'static str, bool) {
    match field {
        Field::Name => ("c-name", false),
        Field::Status => ("c-st", false),
        Field::Kind | Field::In => ("c-more", false),
        Field::Declared => ("c-date", false),
        Field::Target => ("c-goal", true),
        Field::Population => ("c-pop", true),
        Field::Area | Field::Density | Field::Households | Field::Solar => ("c-more", true),
    }
}

fn head(column: &ColumnHead, dispatch: &Callback<Action>) -> Html {
    let field = column.field;
    let onclick = dispatch.reform(move |_| Action::SortBy(field));
    let (class, end) = look(field);
    let sorted = match column.sorted {
        Some(true) => "descending",
        Some(false) => "ascending",
        None => "none",
    };
    html! {
        <th key={field as usize} class={classes!(class, end.then_some("pc-r"))} scope="col" role="columnheader" aria-sort={sorted}>
            <button type="button" class="pc-sort" {onclick}>{ &column.name }{ icon::sort(column.sorted) }</button>
        </th>
    }
}

fn more(lang: Lang, list: &PlacesList, show: &Callback<(usize, usize)>) -> Html {
    let (shown, next) = (list.rows.len(), list.more.min(PAGE));
    let (rest, all) = (lang.count(list.more as u64), lang.count((shown + list.more) as u64));
    let rest = if list.one_page { Msg::ShowAll { count: &all } } else { Msg::ShowMore { count: &rest } };
    let page = show.reform(move |_| (0, shown + PAGE));
    let every = show.reform(|_| (0, ROWS_AT_MOST));
    html! {
        <span class="pc-acts">
            <button type="button" class="pc-btn" hidden={list.more == 0} onclick={page}>
                { lang.say(Msg::ShowMore { count: &lang.count(next as u64) }) }
            </button>
            <button type="button" class="pc-btn" hidden={list.more <= PAGE} onclick={every}>
                { lang.say(rest) }
            </button>
        </span>
    }
}
