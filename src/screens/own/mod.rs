//! The reader's own data: the way to open a file, and the report on how its reading went.

pub mod model;

use crate::{
    app::{Loaded, PageRequest, ReadOptions, ReadReport, WasmPart, context::ViewContext, names::foreign},
    i18n::{Lang, Msg, OwnMsg},
    ui::heading::heading,
};
use model::{ColumnMeaning, OwnData, column_heads, own};
use web_sys::{Event, HtmlSelectElement};
use yew::{AttrValue, Callback, Html, TargetCast, html};

/// The control that opens a file. The page reads the files: it listens to the input.
pub(super) fn open(lang: Lang) -> Html {
    html! {
        <label class="pc-plain pc-open" data-needs={WasmPart::Own.id()}>
            { lang.say(Msg::OpenOwn) }
            <input type="file" class="pc-vh" multiple=true accept=".csv,.json,text/csv,application/json" />
        </label>
    }
}

/// The report on own data.
#[inline(never)]
pub(super) fn gate_own_report(context: &ViewContext<'_>, report: &ReadReport, request: &Callback<PageRequest>) -> Html {
    let (lang, own, heads) = (context.lang(), &own(context, context.loaded, report), &column_heads(context));
    let back = request.reform(|_| PageRequest::ShowBundled);
    html! {
        <section key="own" class="pc-own" aria-label={lang.say(OwnMsg::OwnTitle)}>
            { heading(context.session.page.heading, 1, "pc-h4", lang.say(OwnMsg::OwnTitle).into()) }
            { summary(lang, own) }
            { columns(lang, own, request, false) }
            { issues(lang, own, heads, request) }
            <p><button type="button" class="pc-plain" onclick={back}>{ lang.say(OwnMsg::OwnBack) }</button></p>
        </section>
    }
}

/// The report on a file in which no place could be read, with its columns to be corrected. The data shown before stay.
#[inline(never)]
pub(super) fn gate_own_attempt(context: &ViewContext<'_>, attempt: &Loaded, request: &Callback<PageRequest>) -> Html {
    let Some(report) = &attempt.report else { return html! {} };
    let (lang, own, heads) = (context.lang(), &own(context, attempt, report), &column_heads(context));
    let stands = !context.loaded.data.is_empty();
    let dismiss = request.reform(|_| PageRequest::Dismiss);
    html! {
        <section key="attempt" class="pc-own pc-own--unread" aria-label={lang.say(OwnMsg::OwnUnread)}>
            { heading(context.session.page.heading, 1, "pc-h4", lang.say(OwnMsg::OwnUnread).into()) }
            <div role="alert">
                { summary(lang, own) }
                if stands { <p class="pc-s">{ lang.say(OwnMsg::OwnStays) }</p> }
            </div>
            { columns(lang, own, request, true) }
            { issues(lang, own, heads, request) }
            if stands {
                <p><button type="button" class="pc-plain" onclick={dismiss}>{ lang.say(OwnMsg::OwnDismiss) }</button></p>
            }
        </section>
    }
}

fn summary(lang: Lang, own: &OwnData) -> Html {
    html! {
        <>
            if !own.failure.is_empty() { <p class="pc-b">{ &own.failure }</p> }
            <p class="pc-s">{ for own.summary.iter().map(|said| html! { <>{ marked(lang, said) }{ lang.pick("", " ") }</> }) }</p>
        </>
    }
}

/// A sentence that quotes the file; Japanese in an English one is marked with `lang`.
fn marked(lang: Lang, text: &str) -> Html {
    let is_japanese = |c: char| lang == Lang::En && ('\u{3040}'..='\u{9fff}').contains(&c);
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next().map(is_japanese) {
        let end = rest.find(|c| is_japanese(c) != first).unwrap_or(rest.len());
        let (part, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        parts.push(html! { <span lang={first.then(|| Lang::Ja.tag())}>{ part.to_owned() }</span> });
        rest = after;
    }
    parts.into_iter().collect()
}

/// The columns, each with its meaning and first values. `attempt`: of a file in which no place could be read.
fn columns(lang: Lang, own: &OwnData, request: &Callback<PageRequest>, attempt: bool) -> Html {
    let column = |column: &ColumnMeaning| {
        let (all, given, current) = (own.columns.clone(), column.given.clone(), read_options(own));
        let onchange = request.reform(move |event: Event| {
            let chosen = chosen(&event);
            let taken = |other: &ColumnMeaning| if other.given == given { chosen.clone() } else { other.taken.clone() };
            let meanings = all.iter().map(|other| (other.given.clone(), taken(other))).collect();
            PageRequest::Read { options: ReadOptions { meanings, ..current.clone() }, attempt }
        });
        let option = |(value, word): &(&'static str, AttrValue)| {
            html! { <option value={*value} selected={*value == column.taken}>{ word }</option> }
        };
        html! {
            <div key={column.given.as_str()}>
                <label class="pc-choice">
                    <span lang={foreign(lang, &column.given, &column.given)}>{ column.given.clone() }</span>
                    <select class="pc-field" {onchange}>{ for own.meanings.iter().map(option) }</select>
                </label>
                <p class="pc-note" lang={foreign(lang, &column.first, &column.first)}>{ &column.first }</p>
            </div>
        }
    };
    html! {
        <details class="pc-details" hidden={own.columns.is_empty()} open={!own.failure.is_empty() || attempt}>
            <summary>{ lang.say(OwnMsg::OwnColumns) }</summary>
            <div class="pc-meanings">{ form(lang, own, request, attempt) }{ for own.columns.iter().map(column) }</div>
        </details>
    }
}

/// The options that the file was read with, without the meanings of its columns.
fn read_options(own: &OwnData) -> ReadOptions {
    ReadOptions {
        encoding: own.encoding.clone(),
        separator: Some(own.separator),
        header: own.header_is_chosen.then_some(own.header),
        meanings: Vec::new(),
    }
}

/// Encoding, separator and header row of the file. A change resets the meanings: the columns may be others.
fn form(lang: Lang, own: &OwnData, request: &Callback<PageRequest>, attempt: bool) -> Html {
    let choice = |choose: fn(&mut ReadOptions, String)| {
        let current = read_options(own);
        request.reform(move |event: Event| {
            let mut options = current.clone();
            choose(&mut options, chosen(&event));
            PageRequest::Read { options, attempt }
        })
    };
    let encode = choice(|options, label| (options.encoding, options.header) = (label, None));
    let separate = choice(|options, sign| (options.separator, options.header) = (sign.chars().next(), None));
    let head = choice(|options, row| options.header = row.parse().ok());
    let encodings = own.encodings.iter().map(|(label, word)| {
        html! { <option value={*label} selected={own.encoding == *label}>{ word }</option> }
    });
    let headers = own.headers.iter().map(|(row, word)| {
        html! { <option value={row.to_string()} selected={own.header == *row} lang={foreign(lang, word, word)}>{ word }</option> }
    });
    let separators = own.separators.iter().map(|(sign, word)| {
        html! { <option value={sign.to_string()} selected={own.separator == *sign}>{ word }</option> }
    });
    html! {
        <>
            <label key=":encoding" class="pc-choice">
                <span>{ lang.say(OwnMsg::ChooseEncoding) }</span>
                <select class="pc-field" onchange={encode}>{ for encodings }</select>
            </label>
            <label key=":separator" class="pc-choice">
                <span>{ lang.say(OwnMsg::ChooseSeparator) }</span>
                <select class="pc-field" onchange={separate}>{ for separators }</select>
            </label>
            <label key=":header" class="pc-choice">
                <span>{ lang.say(OwnMsg::ChooseHeader) }</span>
                <select class="pc-field" onchange={head}>{ for headers }</select>
            </label>
        </>
    }
}

/// The value of a select field.
fn chosen(event: &Event) -> String {
    event.target_unchecked_into::<HtmlSelectElement>().value()
}

fn issues(lang: Lang, own: &OwnData, heads: &[AttrValue; 5], request: &Callback<PageRequest>) -> Html {
    let (text, file) = (own.csv.clone(), own.csv.clone());
    let copy = request.reform(move |_| PageRequest::Copy(text.to_string()));
    let save = request.reform(move |_| PageRequest::Save("issues.csv", file.to_string()));
    // A single table needs no column for its name.
    let first = usize::from(!own.columns.is_empty());
    let head = |head: &AttrValue| html! { <th scope="col">{ head }</th> };
    let cell = |cell: &AttrValue| html! { <td lang={foreign(lang, cell, cell)}>{ cell }</td> };
    let row = |cells: &[AttrValue; 5]| html! { <tr>{ for cells.iter().skip(first).map(cell) }</tr> };
    html! {
        <details class="pc-details" hidden={own.faults.is_empty()}>
            <summary>{ &own.faults }</summary>
            <p class="pc-acts">
                <button type="button" class="pc-btn" onclick={copy}>{ lang.say(OwnMsg::OwnCopy) }</button>
                <button type="button" class="pc-btn" onclick={save}>{ lang.say(OwnMsg::OwnSave) }</button>
            </p>
            <div class="pc-scroll" tabindex="0" role="region" aria-label={&own.faults}>
                <table class="pc-table">
                    <thead><tr>{ for heads.iter().skip(first).map(head) }</tr></thead>
                    <tbody>{ for own.issues.iter().map(row) }</tbody>
                </table>
            </div>
        </details>
    }
}
