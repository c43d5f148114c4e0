//! The table: heads that can be moved and removed, rows of attributes in groups.

use super::model::{AttributeRow, Cell, ComparedPlace, Comparison, Group, Line};
use crate::{
    app::Action,
    i18n::{CompareMsg, Lang},
    ui::{figure::percent, focus, icon, pledge_date::pledge_date},
};
use web_sys::MouseEvent;
use yew::{Callback, Html, NodeRef, html};

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
    let columns = places.iter().enumerate().map(|(at, place)| head(place, at, places.len(), shift, dispatch));
    html! {
        <table class="pc-table pc-cmp" role="table" aria-label={&comparison.title}>
            <thead key="head" role="rowgroup">
                <tr role="row" ref={heads}>
                    <th key="attribute" scope="col" role="columnheader" class="pc-cmp-label"><span class="pc-vh">{ lang.say(CompareMsg::CompareAttribute) }</span></th>
                    { for columns }
                </tr>
            </thead>
            { for comparison.groups.iter().map(|one| group(lang, one, places, only_differences)) }
        </table>
    }
}

fn head(place: &ComparedPlace, at: usize, places: usize, shift: &Callback<Move>, dispatch: &Callback<Action>) -> Html {
    let code = place.code.clone();
    let remove = dispatch.reform(move |event: MouseEvent| {
        focus::move_on(&event, 2);
        Action::Toggle(code.clone())
    });
    let step = |label: &yew::AttrValue, later: bool| {
        let step = Move { from: at, later };
        let end = step.to(places).is_none();
        html! {
            <button type="button" class={["pc-step", step.class()]} aria-label={label} aria-disabled={end.then_some("true")} onclick={shift.reform(move |_| step)}>
                { icon::chevron(later) }
            </button>
        }
    };
    let [earlier, later] = &place.moves;
    html! {
        <th key={&*place.code} scope="col" role="columnheader">
            <span class="pc-cmp-head">
                <b lang={place.name.lang} translate="no">{ &place.name.own }</b>
                <span class="pc-cmp-acts">
                    { step(earlier, false) }
                    { step(later, true) }
                    <button type="button" class="pc-x" aria-label={&place.remove} onclick={remove}>{ icon::cross() }</button>
                </span>
            </span>
            <span class="pc-sub">{ &place.name.above }{ " " }{ &place.kind }</span>
        </th>
    }
}

fn group(lang: Lang, group: &Group, places: &[ComparedPlace], only_differences: bool) -> Html {
    let rows = group.rows.iter().filter(|row| row.differs || !only_differences);
    let span = (places.len() + 1).to_string();
    html! {
        <tbody key={&*group.title} role="rowgroup">
            <tr key="group" class="pc-group" role="row"><th scope="rowgroup" role="rowheader" colspan={span}>{ &group.title }</th></tr>
            { for rows.map(|one| row(lang, one, places)) }
        </tbody>
    }
}

fn row(lang: Lang, row: &AttributeRow, places: &[ComparedPlace]) -> Html {
    let class = if row.differs { "is-diff" } else { "is-same" };
    html! {
        <tr key={&*row.label} role="row">
            <th key="label" scope="row" role="rowheader">{ &row.label }</th>
            { for row.cells.iter().zip(places).map(|(one, place)| cell(lang, one, place, class)) }
        </tr>
    }
}

fn cell(lang: Lang, cell: &Cell, place: &ComparedPlace, class: &'static str) -> Html {
    let mark = |number: &usize| {
        html! {
            <sup class="pc-ref"><span class="pc-vh">{ lang.say(CompareMsg::SourceMark) }</span>{ *number }</sup>
        }
    };
    html! {
        <td key={&*place.code} {class} role="cell">
            <span class="pc-lbl" translate="no">{ &place.name.own }</span>
            if !cell.when.text.is_empty() {
                <span class="pc-st">
                    if let Some(status) = cell.status {
                        { icon::status(status) }
                    }
                    { pledge_date(&cell.when) }
                </span>
            }
            if !cell.lines.is_empty() {
                <ul class="pc-cmp-lines">
                    { for cell.lines.iter().map(line) }
                    if !cell.more.is_empty() {
                        <li>{ &cell.more }</li>
                    }
                </ul>
            }
            { for cell.refs.iter().map(mark) }
            if let Some(bar) = cell.bar {
                <svg class="pc-bar" aria-hidden="true"><rect class="f-ink2" width={percent(bar * 10)} height="4" /></svg>
            }
        </td>
    }
}

fn line(line: &Line) -> Html {
    html! { <li><span lang={line.lang}>{ &line.text }</span>{ " " }<span class="pc-sub">{ &line.detail }</span></li> }
}
