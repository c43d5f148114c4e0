//! The table: heads that can be moved and removed, rows of attributes in groups.

use super::model::{AttributeRow, Cell, ComparedPlace, Comparison, Group, Line};
use crate::{
    app::{Action, names::Name},
    i18n::{CompareMsg, Lang},
    ui::{figure::percent, focus, icon, place_link::place_link, pledge_date::pledge_date, source_marks::marks},
};
use pledge_core::View;
use web_sys::MouseEvent;
use yew::{AttrValue, Callback, Html, NodeRef, html};

/// A move of a place by one column: its position, and whether it goes behind its neighbour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Move {
    pub(super) from: usize,
    pub(super) later: bool,
}

impl Move {
    /// The new position; `None` beyond the ends.
    pub(super) fn to(self, places: usize) -> Option<usize> {
        let to = if self.later { self.from.checked_add(1) } else { self.from.checked_sub(1) };
        to.filter(|to| *to < places)
    }

    /// The class of its button.
    pub(super) fn class(self) -> &'static str {
        if self.later { "pc-later" } else { "pc-earlier" }
    }
}

pub(super) fn table(
    lang: Lang,
    comparison: &Comparison,
    only_differences: bool,
    heads: NodeRef,
    shift: &Callback<Move>,
    dispatch: &Callback<Action>,
) -> Html {
    let places = &comparison.places;
    let moving = places.iter().enumerate().map(|(at, place)| moves(lang, place, at, places.len(), shift, dispatch));
    html! {
        <div class="pc-cmp-scroll" tabindex="0" role="region" aria-label={lang.say(CompareMsg::CompareTable)}>
            <table class="pc-table pc-cmp" role="table" aria-label={&comparison.title}>
                <thead key="head" role="rowgroup">
                    <tr key="names" role="row">
                        <th key="attribute" scope="col" role="columnheader"><span class="pc-vh">{ lang.say(CompareMsg::CompareAttribute) }</span></th>
                        { for places.iter().map(|place| head(place, dispatch)) }
                    </tr>
                    <tr key="moves" class="pc-cmp-moves" role="row" ref={heads}>
                        <th key="attribute" scope="row" role="rowheader"><span class="pc-vh">{ lang.say(CompareMsg::CompareOrder) }</span></th>
                        { for moving }
                    </tr>
                </thead>
                { for comparison.groups.iter().map(|one| group(lang, one, places, only_differences)) }
            </table>
        </div>
    }
}

fn head(place: &ComparedPlace, dispatch: &Callback<Action>) -> Html {
    let Name { above, .. } = &place.name;
    let between = if above.is_empty() || place.kind.is_empty() { "" } else { " · " };
    html! {
        <th key={&*place.code} scope="col" role="columnheader">
            <b>{ place_link(dispatch, View::Compare, &place.code, &place.name) }</b>
            <span class="pc-sub">{ above }{ between }{ &place.kind }</span>
        </th>
    }
}

/// The buttons of one place. They have a row of their own, so that they stand in line whatever the length of the names.
fn moves(
    lang: Lang,
    place: &ComparedPlace,
    at: usize,
    places: usize,
    shift: &Callback<Move>,
    dispatch: &Callback<Action>,
) -> Html {
    let code = place.code.clone();
    let remove = dispatch.reform(move |event: MouseEvent| {
        focus::move_on(&event, 2);
        Action::Toggle(code.clone())
    });
    let step = |label: &AttrValue, later: bool| {
        let step = Move { from: at, later };
        let end = step.to(places).is_none();
        html! {
            <button type="button" class={["pc-step", step.class()]} title={label.clone()} aria-label={label} aria-disabled={end.then_some("true")} onclick={shift.reform(move |_| step)}>
                { icon::chevron(later) }
            </button>
        }
    };
    let [earlier, later] = &place.moves;
    html! {
        <td key={&*place.code} role="cell">
            <span class="pc-cmp-acts">
                { step(earlier, false) }
                { step(later, true) }
                <button type="button" class="pc-plain pc-x" aria-label={&place.remove} onclick={remove}>{ lang.say(CompareMsg::RemoveWord) }</button>
            </span>
        </td>
    }
}

/// Attributes that belong together. Their head repeats the names, because the head of the table is far above by then.
fn group(lang: Lang, group: &Group, places: &[ComparedPlace], only_differences: bool) -> Html {
    let rows = group.rows.iter().filter(|row| row.differs || !only_differences);
    let name = |place: &ComparedPlace| {
        html! { <td key={&*place.code} role="cell"><span lang={place.name.lang} translate="no">{ &place.name.own }</span></td> }
    };
    html! {
        <tbody key={&*group.title} role="rowgroup">
            <tr key="group" class="pc-group" role="row"><th scope="rowgroup" role="rowheader">{ &group.title }</th>{ for places.iter().map(name) }</tr>
            { for rows.map(|one| row(lang, one, places)) }
        </tbody>
    }
}

fn row(lang: Lang, row: &AttributeRow, places: &[ComparedPlace]) -> Html {
    html! {
        <tr key={&*row.label} role="row">
            <th key="label" scope="row" role="rowheader">{ &row.label }</th>
            { for row.cells.iter().zip(places).map(|(one, place)| cell(lang, one, place)) }
        </tr>
    }
}

/// A value with its sources: they follow the value, or the last name where there are only names.
fn cell(lang: Lang, cell: &Cell, place: &ComparedPlace) -> Html {
    let valued = !cell.when.text.is_empty();
    let last = cell.lines.len().saturating_sub(1);
    let line = |(at, one): (usize, &Line)| {
        html! { <li key={at}>{ line(one) }{ if !valued && at == last { marks(lang, &cell.refs) } else { Html::default() } }</li> }
    };
    html! {
        <td key={&*place.code} role="cell">
            if valued {
                <span>
                    <span class="pc-state">
                        if let Some(status) = cell.status {
                            { icon::status(status) }
                        }
                        { pledge_date(&cell.when) }
                    </span>
                    { marks(lang, &cell.refs) }
                </span>
            }
            if !cell.lines.is_empty() {
                <ul class="pc-cmp-lines">
                    { for cell.lines.iter().enumerate().map(line) }
                    if !cell.more.is_empty() {
                        <li key="more">{ &cell.more }</li>
                    }
                </ul>
            }
            if let Some(bar) = cell.bar {
                <svg class="pc-bar" aria-hidden="true"><rect class="f-ink2" width={percent(bar * 10)} height="4" /></svg>
            }
        </td>
    }
}

fn line(line: &Line) -> Html {
    html! {
        <>
            <span lang={line.lang}>{ &line.text }</span>
            if !line.native.is_empty() {
                { " " }<span class="pc-sub" lang={Lang::Ja.tag()}>{ &line.native }</span>
            }
            if !line.detail.is_empty() {
                { " " }<span class="pc-sub">{ &line.detail }</span>
            }
        </>
    }
}
