//! The sources of one row, below it.

use super::model::row::{Row, quoted};
use crate::{
    app::{PageRequest, context::ViewContext, sources::of_place},
    i18n::PanelMsg,
    ui::{
        ScreenProps,
        citation::{cited, correction},
        focus,
        furigana::with_furigana,
    },
};
use pledge_core::state::needs::File;
use std::rc::Rc;
use web_sys::KeyboardEvent;
use yew::{Callback, Html, UseStateHandle, html};

/// A row with where all was read that the row above it says, and that row as a quotation.
#[inline(never)]
pub(super) fn gate_panels_source(
    screen: &ScreenProps,
    row: &Row,
    columns: usize,
    source: &UseStateHandle<Option<Rc<str>>>,
) -> Html {
    let ScreenProps { loaded, session, request, .. } = screen;
    let context = ViewContext::new(loaded, session);
    let sources = loaded.data.find(&row.code).map(|id| of_place(&context, id)).unwrap_or_default();
    let quotation = quoted(&context, row, &sources);
    let copy = request.reform(move |_| PageRequest::Copy(quotation.clone()));
    let onkeydown = {
        let source = source.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.stop_propagation();
                focus::to_button_before(&event);
                source.set(None);
            }
        })
    };
    let html = html! {
        <tr key="source" class="pc-source" role="row" {onkeydown}>
            <td role="cell" colspan={columns.to_string()}>
                { cited(&sources) }
                <button type="button" class="pc-plain" disabled={loaded.absent(File::Sources).is_some()} onclick={copy}>{ session.lang.say(PanelMsg::CopyQuotation) }</button>
                { " " }
                { correction(session, &row.code) }
            </td>
        </tr>
    };
    with_furigana(session.lang, loaded, html)
}
