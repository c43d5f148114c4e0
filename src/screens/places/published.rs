//! Figures that others published, beside ours.

use super::model::reported::ReportedRow;
use crate::{
    app::{Level, sources::LangText},
    i18n::{Lang, Msg},
    ui::{heading::heading, icon},
};
use yew::{AttrValue, Html, html};

pub(super) fn published(lang: Lang, title: Level, rows: &[ReportedRow]) -> Html {
    if rows.is_empty() {
        return html! { <div class="pc-sec" hidden=true /> };
    }
    let row = |row: &ReportedRow| {
        html! {
            <tr role="row">
                <th scope="row" role="rowheader">
                    <span class="pc-state">{ icon::origin(row.article) }<span><span class="pc-nb">{ &row.date }</span><br />{ &row.who }</span></span>
                </th>
                <td role="cell">{ &row.figures }{ " " }{ source(lang, row.source.as_ref()) }</td>
                <td role="cell">{ &row.listed }{ lang.pick("・", ", ") }<b class="pc-nb">{ &row.people }</b></td>
            </tr>
        }
    };
    html! {
        <div class="pc-sec">
            { heading(title, 1, "pc-h4", lang.say(Msg::ReportedTitle).into()) }
            <table class="pc-table pc-published" role="table">
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{ lang.say(Msg::ReportedWho) }</th>
                        <th scope="col" role="columnheader">{ lang.say(Msg::ReportedFigure) }</th>
                        <th scope="col" role="columnheader">{ lang.say(Msg::ReportedOurs) }</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{ for rows.iter().map(row) }</tbody>
            </table>
            <p class="pc-note">{ lang.say(Msg::ReportedNote) }</p>
        </div>
    }
}

/// The word "source" as a link, or the name of a source that has no address.
fn source(lang: Lang, source: Option<&(LangText, AttrValue)>) -> Html {
    match source {
        Some((title, url)) if !url.is_empty() => html! {
            <a class="pc-src" href={url} target="_blank" rel="noopener noreferrer">
                { lang.say(Msg::Source) }<span class="pc-vh" lang={title.lang}>{ " " }{ &title.text }</span>
            </a>
        },
        Some((title, _)) => html! { <span class="pc-sub" lang={title.lang}>{ &title.text }</span> },
        None => html! { <span /> },
    }
}
