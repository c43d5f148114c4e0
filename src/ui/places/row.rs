//! One place in the table.

use super::table::look;
use crate::{
    app::{
        Action, Ask,
        view::{
            Scene,
            columns::Detail,
            row::{Reason, Row},
            sources::{of_place, quoted},
        },
    },
    i18n::{Msg, PanelMsg},
    ui::{
        ScreenProps,
        citation::{cited, correction},
        disclosure::Disclosure,
        figure::percent,
        icon,
        readings::with_readings,
        when::when,
    },
};
use pledge_core::query::Field;
use std::rc::Rc;
use yew::{Callback, Html, Properties, classes, component, html};

/// Properties of [`PlaceRow`].
#[derive(Debug, Clone, Properties)]
pub(super) struct PlaceRowProps {
    /// The row.
    pub(super) row: Rc<Row>,
    /// Data and session, for the panel of sources.
    pub(super) screen: ScreenProps,
}

impl PartialEq for PlaceRowProps {
    /// Of the session, the row knows what it shows; the panel of sources names the date besides.
    fn eq(&self, other: &PlaceRowProps) -> bool {
        let (one, two) = (&self.screen, &other.screen);
        self.row == other.row
            && one.loaded == two.loaded
            && (one.session.lang, one.session.state.as_of) == (two.session.lang, two.session.state.as_of)
            && one.session.page == two.session.page
            && one.dispatch == two.dispatch
            && one.ask == two.ask
    }
}

/// A row is only drawn again when what it shows has changed.
#[component]
pub(super) fn PlaceRow(props: &PlaceRowProps) -> Html {
    let PlaceRowProps { row, screen: ScreenProps { loaded, session, dispatch, ask } } = props;
    let lang = session.lang;
    let panel = {
        let props = props.clone();
        Callback::from(move |()| gate_panels_sources(&props))
    };
    let code = row.code.clone();
    let onchange = dispatch.reform(move |_| Action::Toggle(code.clone()));
    let source = with_readings(
        lang,
        loaded,
        html! { <span>{ lang.say(Msg::Source) }<span class="pc-vh">{ &row.source_of }</span></span> },
    );
    let html = html! {
        <tr class={classes!("pc-row", row.chosen.then_some("is-on"))} role="row">
            <td key="pick" class="c-pick" role="cell">
                <label class="pc-hitbox">
                    <input class="pc-check" type="checkbox" checked={row.chosen} {onchange} />
                    <span class="pc-vh">{ &row.pick }</span>
                </label>
            </td>
            <th key="name" class="c-name" scope="row" role="rowheader">
                <span class="pc-nm">
                    <b lang={row.name.lang}>{ &row.name.own }</b>
                    <span class="pc-sub">{ above(row) }</span>
                    <span class="pc-sub" lang="ja" hidden={row.name.other.is_empty()}>{ &row.name.other }</span>
                    if let Some(reason) = &row.reason {
                        { self::reason(reason) }
                    }
                </span>
            </th>
            <td key="st" class="c-st" role="cell"><span class="pc-st">{ icon::status(row.status) }<span>{ &row.status_word }</span></span></td>
            { for row.columns.chosen().into_iter().map(|field| cell(row, field)) }
            <td key="src" class="c-src" role="cell">
                <Disclosure class="pc-srcs" summary={source} {panel} ask={ask.clone()} />
            </td>
        </tr>
    };
    with_readings(lang, loaded, html)
}

/// Where all that was read, and the row as a quotation.
#[inline(never)]
fn gate_panels_sources(
    PlaceRowProps { row, screen: ScreenProps { loaded, session, ask, .. } }: &PlaceRowProps,
) -> Html {
    let scene = Scene::new(loaded, session);
    let sources = loaded.data.find(&row.code).map(|id| of_place(&scene, id)).unwrap_or_default();
    let quotation = quoted(&scene, row, &sources);
    let copy = ask.reform(move |_| Ask::Copy(quotation.clone()));
    let html = html! {
        <>
            { cited(&sources) }
            <button type="button" class="pc-plain" onclick={copy}>{ session.lang.say(PanelMsg::CopyQuotation) }</button>
            { " " }
            { correction(session, &row.code) }
        </>
    };
    with_readings(session.lang, loaded, html)
}

/// The place above and the kind; a name with marks of direction in it must not turn what follows around.
fn above(row: &Row) -> Html {
    let (above, kind) = (row.name.above.clone(), row.kind.clone());
    if above.is_empty() || kind.is_empty() {
        html! { <>{ above }{ kind }</> }
    } else {
        html! { <><bdi>{ above }</bdi>{ " " }{ kind }</> }
    }
}

/// The value of a column that the reader can have or not.
fn cell(row: &Row, field: Field) -> Html {
    let (class, end) = look(field);
    let content = match field {
        Field::Declared => when(&row.when),
        Field::Target => {
            html! { <span class={row.target_dim.then_some("pc-dim")}>{ &row.target }</span> }
        }
        Field::Population => html! {
            <>
                { &row.people }
                <svg class="pc-bar" aria-hidden="true"><rect class="f-ink2" width={percent(row.bar * 10)} height="4" /></svg>
            </>
        },
        _ => row.details.iter().filter(|detail| detail.field == field).map(detail).collect(),
    };
    html! { <td key={field as usize} class={classes!(class, end.then_some("pc-r"))} role="cell">{ content }</td> }
}

/// Where rows become records, the name of the column stands before the value; those who hear it know it from the head.
fn detail(detail: &Detail) -> Html {
    html! {
        <>
            <span class="pc-lbl" aria-hidden="true">{ &detail.label }</span>
            <span class={detail.dim.then_some("pc-dim")}>{ &detail.text }</span>
        </>
    }
}

/// The form that matched, with the matched part underlined.
fn reason(reason: &Reason) -> Html {
    let [before, part, after] = reason.parts.clone();
    html! {
        <span class="pc-sub pc-why">{ &reason.label }<span lang={reason.lang}>{ before }<mark>{ part }</mark>{ after }</span></span>
    }
}
