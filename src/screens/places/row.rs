//! One place in the table, in few elements: the browser lays out every one of them at each change.

use super::{
    columns::column_class,
    model::{
        columns::Detail,
        row::{Reason, Row},
    },
};
use crate::{
    app::{Action, PageRequest},
    i18n::{Lang, Msg},
    ui::{ScreenProps, furigana::with_furigana, place_link::place_link, pledge_date::pledge_date},
};
use pledge_core::{View, query::Field, state::needs::File};
use std::rc::Rc;
use yew::{Callback, Html, Properties, UseStateHandle, classes, component, html};

/// Properties of [`PlaceRow`].
#[derive(Debug, Clone, Properties)]
pub(super) struct PlaceRowProps {
    /// The row.
    pub(super) row: Rc<Row>,
    /// What the widget shows.
    pub(super) screen: ScreenProps,
    /// Whether its sources are open.
    pub(super) open: bool,
    /// The place whose sources are open: two handles of one state are always equal.
    pub(super) source: UseStateHandle<Option<Rc<str>>>,
}

impl PartialEq for PlaceRowProps {
    /// Of the session only the language matters: all else is in `row`.
    fn eq(&self, other: &PlaceRowProps) -> bool {
        let (one, two) = (&self.screen, &other.screen);
        self.row == other.row
            && self.open == other.open
            && one.loaded == two.loaded
            && one.session.lang == two.session.lang
            && one.dispatch == two.dispatch
    }
}

/// A row is only drawn again when what it shows has changed.
#[component]
pub(super) fn PlaceRow(props: &PlaceRowProps) -> Html {
    let PlaceRowProps { row, screen: ScreenProps { loaded, session, dispatch, .. }, source, open } = props;
    let lang = session.lang;
    let open = *open;
    let toggle = dispatch.reform({
        let code = row.code.clone();
        move |_| Action::Toggle(code.clone())
    });
    let sources = {
        let (source, code, request) = (source.clone(), row.code.clone(), props.screen.request.clone());
        Callback::from(move |_| {
            if open {
                source.set(None);
            } else {
                let (source, code) = (source.clone(), code.clone());
                request.emit(PageRequest::File(File::Sources));
                request.emit(PageRequest::OpenPanel(Callback::from(move |()| source.set(Some(code.clone())))));
            }
        })
    };
    // In plain Japanese the visible text has ruby, and an accessible name must start with the visible text.
    let (label, of) = match lang {
        Lang::Easy => (None, html! { <span class="pc-vh">{ " " }{ &row.name.own }</span> }),
        _ => (Some(row.source_of.clone()), Html::default()),
    };
    let compare = dispatch.reform(|_| Action::Show(View::Compare));
    let html = html! {
        <tr class={classes!("pc-row", row.chosen.then_some("is-on"))} role="row">
            <td key="pick" class="c-pick" role="cell">
                <label class="pc-hitbox"><input class="pc-check" type="checkbox" aria-label={&row.pick} checked={row.chosen} onchange={toggle} /></label>
            </td>
            <th key="name" class="c-name" scope="row" role="rowheader">
                { place_link(dispatch, View::Places, &row.code, &row.name) }{ " " }
                { above(row) }{ " " }
                if !row.name.other.is_empty() {
                    <small lang="ja" translate="no">{ &row.name.other }</small>
                }
                if let Some(reason) = &row.reason {
                    { self::reason(reason) }
                }
                if !row.compare.is_empty() {
                    <button type="button" class="pc-plain" onclick={compare}>{ &row.compare }</button>
                }
            </th>
            <td key="st" class={classes!("c-st", "pc-mark", row.status.id())} role="cell">{ &row.status_word }</td>
            { for row.columns.chosen().into_iter().map(|field| cell(row, field)) }
            <td key="src" class="c-src" role="cell">
                <button type="button" class="pc-plain" aria-label={label} aria-expanded={open.to_string()} onclick={sources}>{ lang.say(Msg::Source) }{ of }</button>
            </td>
        </tr>
    };
    with_furigana(lang, loaded, html)
}

/// The place above and the kind; a name with marks of direction in it must not turn what follows around.
fn above(row: &Row) -> Html {
    let (above, kind) = (row.name.above.clone(), row.kind.clone());
    if above.is_empty() && kind.is_empty() {
        Html::default()
    } else if above.is_empty() || kind.is_empty() {
        html! { <small>{ above }{ kind }</small> }
    } else {
        html! { <small><bdi>{ above }</bdi>{ " " }{ kind }</small> }
    }
}

/// The value of a column that the reader can have or not.
fn cell(row: &Row, field: Field) -> Html {
    let (class, end) = column_class(field);
    let end = end.then_some("pc-r");
    match field {
        Field::Declared => html! { <td key="declared" {class} role="cell">{ pledge_date(&row.when) }</td> },
        Field::Target => {
            let dim = row.target_dim.then_some("pc-dim");
            html! { <td key="target" class={classes!(class, end, dim)} role="cell" data-label={&row.target_label}>{ &row.target }</td> }
        }
        Field::Population => {
            html! { <td key="people" class={classes!(class, end, format!("pc-b{}", row.bar))} role="cell" translate="no">{ &row.people }</td> }
        }
        _ => {
            let details = row.details.iter().filter(|detail| detail.field == field).map(detail);
            html! { <td key={field as usize} class={classes!(class, end)} role="cell">{ for details }</td> }
        }
    }
}

/// Where rows become records, the name of the column stands before the value; those who hear it know it from the head.
fn detail(detail: &Detail) -> Html {
    html! {
        <>
            <span class="pc-label" aria-hidden="true">{ &detail.label }</span>
            <span class={detail.dim.then_some("pc-dim")}>{ &detail.text }</span>
        </>
    }
}

/// The form that matched, with the matched part underlined.
fn reason(reason: &Reason) -> Html {
    let [before, part, after] = reason.parts.clone();
    html! {
        <small class="pc-why">{ &reason.label }<span lang={reason.lang}>{ before }<mark>{ part }</mark>{ after }</span></small>
    }
}
