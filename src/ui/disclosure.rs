//! A button with a panel below it, which is only made while it is open, and may be in a later part of the wasm: a menu, closed by
//! Escape and by leaving it, or a line that stays open until it is pressed again.

use crate::app::{PageRequest, WasmPart};
use pledge_core::state::needs::File;
use web_sys::{Element, Event, FocusEvent, KeyboardEvent, Node};
use yew::{Callback, Html, Properties, TargetCast, component, html, use_state_eq};

/// Properties of [`Disclosure`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(crate) struct DisclosureProps {
    /// What the button says.
    pub(crate) summary: Html,
    /// Classes of the whole.
    #[prop_or_default]
    pub(crate) class: &'static str,
    /// Whether it stays open, with its panel in the text flow, instead of closing like a menu.
    #[prop_or_default]
    pub(crate) stays: bool,
    /// A file of the data that the panel shows.
    #[prop_or_default]
    pub(crate) file: Option<File>,
    /// Makes the panel.
    pub(crate) panel: Callback<(), Html>,
    /// Receives the requests for the panel and its file.
    pub(crate) request: Callback<PageRequest>,
}

/// An open menu.
const MENU: &str = "details.pc-facet[open]";

/// A `<details>`; the handlers close it like a menu.
#[component]
pub(crate) fn Disclosure(props: &DisclosureProps) -> Html {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let (open, request, file) = (open.clone(), props.request.clone(), props.file);
        Callback::from(move |event: Event| {
            if event.target_dyn_into::<Element>().is_some_and(|details| details.has_attribute("open")) {
                let open = open.clone();
                if let Some(file) = file {
                    request.emit(PageRequest::File(file));
                }
                request.emit(PageRequest::OpenPanel(Callback::from(move |()| open.set(true))));
            } else {
                open.set(false);
            }
        })
    };
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        let details = event.target_dyn_into::<Element>().and_then(|target| target.closest(MENU).ok().flatten());
        if let Some(details) = details.filter(|_| event.key() == "Escape") {
            event.stop_propagation();
            _ = details.remove_attribute("open");
            focus(details.query_selector("summary").ok().flatten());
        }
    });
    let onfocusout = Callback::from(|event: FocusEvent| {
        let next = event.related_target().and_then(|target| wasm_bindgen::JsCast::dyn_into::<Node>(target).ok());
        let details = event.target_dyn_into::<Element>().and_then(|target| target.closest(MENU).ok().flatten());
        if let Some(details) = details.filter(|details| !details.contains(next.as_ref())) {
            _ = details.remove_attribute("open");
        }
    });
    html! {
        <details class={[if props.stays { "pc-details" } else { "pc-facet" }, props.class]} data-needs={WasmPart::Panels.id()} {ontoggle} {onkeydown} {onfocusout}>
            <summary>{ &props.summary }</summary>
            <div class={if props.stays { "pc-below" } else { "pc-pop" }} tabindex="-1">
                if *open {
                    { props.panel.emit(()) }
                }
            </div>
        </details>
    }
}

fn focus(element: Option<Element>) {
    if let Some(element) =
        element.and_then(|element| wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(element).ok())
    {
        _ = element.focus();
    }
}
