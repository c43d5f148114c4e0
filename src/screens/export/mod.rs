//! Saving and citing what the screen shows.

pub mod model;

use crate::{
    app::{Ask, Take, WasmPart, context::ViewContext},
    i18n::ExportMsg,
    ui::{ScreenProps, disclosure::Disclosure, readings::with_readings},
};
use model::{Picture, exports};
use yew::{AttrValue, Callback, Html, html};

/// The button at the head of every view, and the line that says what became of a copy: the page writes it, for only the page knows.
pub(super) fn export(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, ask, .. } = props;
    let panel = {
        let props = props.clone();
        Callback::from(move |()| gate_panels_exports(&props))
    };
    let summary = with_readings(session.lang, loaded, session.lang.say(ExportMsg::SaveOrCite).into());
    html! {
        <div class="pc-export" data-needs={WasmPart::Panels.id()}>
            <Disclosure {summary} {panel} ask={ask.clone()} />
            <p class="pc-note pc-told" role="status" />
        </div>
    }
}

/// What can be taken away.
#[inline(never)]
fn gate_panels_exports(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, ask, .. } = props;
    let lang = session.lang;
    let exports = exports(&ViewContext::new(loaded, session));
    let button = |label: AttrValue, take: Take, figure: &'static str| {
        let onclick = ask.reform(move |_| Ask::Take { take, figure, copied: lang.say(ExportMsg::Copied) });
        let key = format!("{}{figure}", take.id());
        html! { <button {key} type="button" class="pc-item" {onclick}>{ label }</button> }
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
    let html = html! {
        <>
            { button(lang.say(ExportMsg::CopyLink), Take::Link, "") }
            { button(lang.say(ExportMsg::CopyFigure), Take::Citation, "headline") }
            if let Some(choice) = exports.choice.clone() {
                { button(choice, Take::Citation, "selection") }
            }
            { button(lang.say(ExportMsg::SaveTable), Take::Csv, "") }
            { button(lang.say(ExportMsg::SaveTableForExcel), Take::CsvForExcel, "") }
            { button(lang.say(ExportMsg::SaveFigures), Take::Json, "") }
            { for exports.pictures.iter().map(picture) }
        </>
    };
    with_readings(lang, loaded, html)
}
