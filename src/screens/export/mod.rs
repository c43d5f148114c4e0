//! Saving and citing what the screen shows.

pub mod model;
pub mod reference;

use crate::screens::compare::model::gate_more_table;
use crate::{
    app::{ExportKind, PageRequest, WasmPart, context::ViewContext},
    i18n::{ExportMsg, ReferenceStyle},
    ui::{ScreenProps, disclosure::Disclosure, drawing::model::Picture, furigana::with_furigana},
};
use model::exports;
use pledge_core::View;
use yew::{AttrValue, Callback, Html, html};

/// The button at the head of every view, and the line that says what became of a copy: the page writes it, for only the page knows.
pub(super) fn export(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, request, .. } = props;
    let panel = {
        let props = props.clone();
        Callback::from(move |()| gate_panels_exports(&props))
    };
    let summary = with_furigana(session.lang, loaded, session.lang.say(ExportMsg::SaveOrCite).into());
    html! {
        <div class="pc-export" data-needs={WasmPart::Panels.id()}>
            <Disclosure {summary} {panel} request={request.clone()} />
            <p class="pc-note pc-message" role="status" />
        </div>
    }
}

/// The button that saves the compared places; none elsewhere.
fn comparison(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, request, .. } = props;
    if session.state.shown() != View::Compare || session.state.selected.len() < 2 {
        return Html::default();
    }
    let (loaded, session) = (loaded.clone(), session.clone());
    let onclick = request.reform(move |_| {
        PageRequest::Save("pledge-compare-comparison.csv", gate_more_table(&ViewContext::new(&loaded, &session)))
    });
    html! { <button key="comparison" type="button" class="pc-item" {onclick}>{ props.session.lang.say(ExportMsg::SaveComparison) }</button> }
}

/// What can be taken away.
#[inline(never)]
fn gate_panels_exports(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, request, .. } = props;
    let lang = session.lang;
    let exports = exports(&ViewContext::new(loaded, session));
    let button = |label: AttrValue, kind: ExportKind, figure: &'static str| {
        let onclick =
            request.reform(move |_| PageRequest::Export { kind, figure, copied: lang.say(ExportMsg::Copied) });
        let key = format!("{}{figure}", kind.id());
        html! { <button {key} type="button" class="pc-item" {onclick}>{ label }</button> }
    };
    let picture = |picture: &Picture| {
        let figure = &*picture.title;
        html! {
            <>
                { button(lang.say(ExportMsg::SaveSvg { figure }), ExportKind::Svg, picture.name) }
                { button(lang.say(ExportMsg::SavePng { figure }), ExportKind::Png, picture.name) }
            </>
        }
    };
    let html = html! {
        <>
            { button(lang.say(ExportMsg::CopyLink), ExportKind::Link, "") }
            { button(lang.say(ExportMsg::CopyFigure), ExportKind::Citation, "headline") }
            if let Some(choice) = exports.choice.clone() {
                { button(choice, ExportKind::Citation, "selection") }
            }
            { for ReferenceStyle::ALL.map(|(style, name)| button(lang.say(ExportMsg::CopyReference(style)), ExportKind::Reference, name)) }
            { comparison(props) }
            { button(lang.say(ExportMsg::SaveTable), ExportKind::Csv, "") }
            { button(lang.say(ExportMsg::SaveTableForExcel), ExportKind::CsvForExcel, "") }
            { button(lang.say(ExportMsg::SaveFigures), ExportKind::Json, "") }
            { for exports.pictures.iter().map(picture) }
        </>
    };
    with_furigana(lang, loaded, html)
}
