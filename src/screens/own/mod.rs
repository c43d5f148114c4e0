//! The reader's own data: the way to open a file, and the report on how its reading went.

pub mod model;

use crate::{
    app::{Ask, Loaded, ReadAs, Report, WasmPart, context::ViewContext, names::foreign},
    i18n::{Lang, Msg, OwnMsg},
    ui::heading::heading,
};
use model::{ColumnMeaning, OwnData, heads, own};
use web_sys::{Event, HtmlSelectElement};
use yew::{AttrValue, Callback, Html, TargetCast, html};

/// The control that opens a file. The page reads the files: it listens to the input.
pub(super) fn open(lang: Lang) -> Html {
    html! {
        <label class="pc-plain pc-open" data-needs={WasmPart::More.id()}>
            { lang.say(Msg::OpenOwn) }
            <input type="file" class="pc-vh" multiple=true accept=".csv,.json,text/csv,application/json" />
        </label>
    }
}

/// The report on own data.
#[inline(never)]
pub(super) fn gate_more_report(context: &ViewContext<'_>, report: &Report, ask: &Callback<Ask>) -> Html {
    let (lang, own, heads) = (context.lang(), &own(context, context.loaded, report), &heads(context));
    let back = ask.reform(|_| Ask::Bundled);
    html! {
        <section key="own" class="pc-own" aria-label={lang.say(OwnMsg::OwnTitle)}>
            { heading(context.session.page.heading, 1, "pc-h4", lang.say(OwnMsg::OwnTitle).into()) }
            { summary(lang, own) }
            { columns(lang, own, ask, false) }
            { issues(lang, own, heads, ask) }
            <p><button type="button" class="pc-plain" onclick={back}>{ lang.say(OwnMsg::OwnBack) }</button></p>
        </section>
    }
}

/// What was understood of a file in which no place could be read, with its columns to be corrected. The data that were there
/// before stay.
#[inline(never)]
pub(super) fn gate_more_attempt(context: &ViewContext<'_>, attempt: &Loaded, ask: &Callback<Ask>) -> Html {
    let Some(report) = &attempt.report else { return html! {} };
    let (lang, own, heads) = (context.lang(), &own(context, attempt, report), &heads(context));
    let stands = !context.loaded.data.is_empty();
    let dismiss = ask.reform(|_| Ask::Dismiss);
    html! {
        <section key="attempt" class="pc-own pc-own--unread" aria-label={lang.say(OwnMsg::OwnUnread)}>
            { heading(context.session.page.heading, 1, "pc-h4", lang.say(OwnMsg::OwnUnread).into()) }
            <div role="alert">
                { summary(lang, own) }
                if stands { <p class="pc-s">{ lang.say(OwnMsg::OwnStays) }</p> }
            </div>
            { columns(lang, own, ask, true) }
            { issues(lang, own, heads, ask) }
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

/// A sentence with words of the file in it: in an English one, what is Japanese says so.
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

/// The columns, each with what it was taken for and its first values. `attempt`: of a file in which no place could be read.
fn columns(lang: Lang, own: &OwnData, ask: &Callback<Ask>, attempt: bool) -> Html {
    let column = |column: &ColumnMeaning| {
        let (all, given, so) = (own.columns.clone(), column.given.clone(), read_as(own));
        let onchange = ask.reform(move |event: Event| {
            let chosen = chosen(&event);
            let taken = |other: &ColumnMeaning| if other.given == given { chosen.clone() } else { other.taken.clone() };
            let meanings = all.iter().map(|other| (other.given.clone(), taken(other))).collect();
            Ask::ReadAs { read_as: ReadAs { meanings, ..so.clone() }, attempt }
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
            <div class="pc-meanings">{ form(lang, own, ask, attempt) }{ for own.columns.iter().map(column) }</div>
        </details>
    }
}

/// How the file was read, but for the meanings of its columns.
fn read_as(own: &OwnData) -> ReadAs {
    ReadAs {
        encoding: own.encoding.clone(),
        separator: Some(own.separator),
        header: own.header_is_chosen.then_some(own.header),
        meanings: Vec::new(),
    }
}

/// How the file is written. Read in another way it has other headings, whose meanings are found anew.
fn form(lang: Lang, own: &OwnData, ask: &Callback<Ask>, attempt: bool) -> Html {
    let choice = |choose: fn(&mut ReadAs, String)| {
        let so = read_as(own);
        ask.reform(move |event: Event| {
            let mut read_as = so.clone();
            choose(&mut read_as, chosen(&event));
            Ask::ReadAs { read_as, attempt }
        })
    };
    let encode = choice(|so, label| (so.encoding, so.header) = (label, None));
    let separate = choice(|so, sign| (so.separator, so.header) = (sign.chars().next(), None));
    let head = choice(|so, row| so.header = row.parse().ok());
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

/// What the reader has chosen.
fn chosen(event: &Event) -> String {
    event.target_unchecked_into::<HtmlSelectElement>().value()
}

fn issues(lang: Lang, own: &OwnData, heads: &[AttrValue; 5], ask: &Callback<Ask>) -> Html {
    let (text, file) = (own.csv.clone(), own.csv.clone());
    let copy = ask.reform(move |_| Ask::Copy(text.to_string()));
    let save = ask.reform(move |_| Ask::Save("issues.csv", file.to_string()));
    // Where there is one table, nobody needs its name.
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
