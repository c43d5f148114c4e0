//! The reader's own data: the way to open a file, and the report on how its reading went.

use crate::{
    app::{
        Ask, Part, Report,
        view::{
            Scene,
            names::foreign,
            own::{ColumnMeaning, OwnData, heads, own},
        },
    },
    i18n::{Lang, Msg, OwnMsg},
    ui::heading::heading,
};
use web_sys::{Event, HtmlSelectElement};
use yew::{AttrValue, Callback, Html, TargetCast, html};

/// The control that opens a file. The page reads the files: it listens to the input.
pub(super) fn open(lang: Lang) -> Html {
    html! {
        <label class="pc-plain pc-open" data-needs={Part::More.id()}>
            { lang.say(Msg::OpenOwn) }
            <input type="file" class="pc-vh" multiple=true accept=".csv,.json,text/csv,application/json" />
        </label>
    }
}

/// The report on own data.
#[inline(never)]
pub(super) fn gate_more_report(scene: &Scene<'_>, report: &Report, ask: &Callback<Ask>) -> Html {
    let (lang, own, heads) = (scene.lang(), &own(scene, report), &heads(scene));
    let back = ask.reform(|_| Ask::Bundled);
    html! {
        <section key="own" class="pc-own" aria-label={lang.say(OwnMsg::OwnTitle)}>
            { heading(scene.session.page.heading, 1, "pc-h4", lang.say(OwnMsg::OwnTitle).into()) }
            <p class="pc-s">{ for own.summary.iter().map(|said| html! { <>{ said }{ " " }</> }) }</p>
            { columns(lang, own, ask) }
            { issues(lang, own, heads, ask) }
            <p><button type="button" class="pc-plain" onclick={back}>{ lang.say(OwnMsg::OwnBack) }</button></p>
        </section>
    }
}

fn columns(lang: Lang, own: &OwnData, ask: &Callback<Ask>) -> Html {
    let column = |column: &ColumnMeaning| {
        let (all, given) = (own.columns.clone(), column.given.clone());
        let onchange = ask.reform(move |event: Event| {
            let chosen = event.target_unchecked_into::<HtmlSelectElement>().value();
            let taken = |other: &ColumnMeaning| if other.given == given { chosen.clone() } else { other.taken.clone() };
            Ask::ReadAs(all.iter().map(|other| (other.given.clone(), taken(other))).collect())
        });
        let option = |(value, word): &(&'static str, AttrValue)| {
            html! { <option value={*value} selected={*value == column.taken}>{ word }</option> }
        };
        html! {
            <label key={column.given.as_str()} class="pc-choice">
                <span lang={foreign(lang, &column.given, &column.given)}>{ column.given.clone() }</span>
                <select class="pc-field" {onchange}>{ for own.meanings.iter().map(option) }</select>
            </label>
        }
    };
    html! {
        <details class="pc-details" hidden={own.columns.is_empty()}>
            <summary>{ lang.say(OwnMsg::OwnColumns) }</summary>
            <div class="pc-meanings">{ for own.columns.iter().map(column) }</div>
        </details>
    }
}

fn issues(lang: Lang, own: &OwnData, heads: &[AttrValue; 5], ask: &Callback<Ask>) -> Html {
    let (text, file) = (own.csv.clone(), own.csv.clone());
    let copy = ask.reform(move |_| Ask::Copy(text.to_string()));
    let save = ask.reform(move |_| Ask::Save("issues.csv", file.to_string()));
    let head = |head: &AttrValue| html! { <th scope="col">{ head }</th> };
    let cell = |cell: &AttrValue| html! { <td lang={foreign(lang, cell, cell)}>{ cell }</td> };
    let row = |cells: &[AttrValue; 5]| html! { <tr>{ for cells.iter().map(cell) }</tr> };
    html! {
        <details class="pc-details" hidden={own.faults.is_empty()}>
            <summary>{ &own.faults }</summary>
            <p class="pc-acts">
                <button type="button" class="pc-btn" onclick={copy}>{ lang.say(OwnMsg::OwnCopy) }</button>
                <button type="button" class="pc-btn" onclick={save}>{ lang.say(OwnMsg::OwnSave) }</button>
            </p>
            <div class="pc-scroll" tabindex="0" role="region" aria-label={&own.faults}>
                <table class="pc-table">
                    <thead><tr>{ for heads.iter().map(head) }</tr></thead>
                    <tbody>{ for own.issues.iter().map(row) }</tbody>
                </table>
            </div>
        </details>
    }
}
