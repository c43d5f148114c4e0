//! Saving and citing what the screen shows.

use crate::{
    app::{
        Ask, Part, Take,
        view::export::{Exports, Picture},
    },
    i18n::{ExportMsg, Lang},
};
use yew::{AttrValue, Callback, Html, html};

/// The buttons, folded away, and the line that says what became of a copy: the page writes it, for only the page knows.
pub(super) fn export(lang: Lang, exports: &Exports, ask: &Callback<Ask>) -> Html {
    let button = |label: AttrValue, take: Take, figure: &'static str| {
        let onclick = ask.reform(move |_| Ask::Take { take, figure, copied: lang.say(ExportMsg::Copied) });
        let key = [take.id(), figure].concat();
        html! { <button {key} type="button" class="pc-btn" {onclick}>{ label }</button> }
    };
    let picture = |picture: &Picture| {
        let figure = &*picture.title;
        html! {
            <>
                { button(lang.say(ExportMsg::SaveSvg { figure }), Take::Svg, picture.name) }
                { button(lang.say(ExportMsg::SavePng { figure }), Take::Png, picture.name) }
            </>
        }
    };
    html! {
        <>
            <details class="pc-details pc-export" data-needs={Part::Panels.id()}>
                <summary>{ lang.say(ExportMsg::SaveOrCite) }</summary>
                <div class="pc-acts">
                    { button(lang.say(ExportMsg::CopyFigure), Take::Citation, "headline") }
                    if let Some(choice) = exports.choice.clone() {
                        { button(choice, Take::Citation, "selection") }
                    }
                    { button(lang.say(ExportMsg::CopyLink), Take::Link, "") }
                    { button(lang.say(ExportMsg::SaveTable), Take::Csv, "") }
                    { button(lang.say(ExportMsg::SaveTableForExcel), Take::CsvForExcel, "") }
                    { button(lang.say(ExportMsg::SaveFigures), Take::Json, "") }
                    { for exports.pictures.iter().map(picture) }
                </div>
            </details>
            <p class="pc-note pc-told" role="status" />
        </>
    }
}
