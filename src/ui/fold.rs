//! A line that opens what is below it, and stays open until it is pressed again. What it opens is only made then, and may be in a
//! later part of the wasm.

use crate::app::{Ask, Part};
use web_sys::{Element, Event};
use yew::{Callback, Html, Properties, TargetCast, component, html, use_state_eq};

/// Properties of [`Fold`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct FoldProps {
    /// What the line says.
    pub(super) summary: Html,
    /// A class of its own.
    #[prop_or_default]
    pub(super) class: &'static str,
    /// Makes what is below.
    pub(super) panel: Callback<(), Html>,
    /// Receives the wish to see it.
    pub(super) ask: Callback<Ask>,
}

/// A `<details>` element.
#[component]
pub(super) fn Fold(props: &FoldProps) -> Html {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let (open, ask) = (open.clone(), props.ask.clone());
        Callback::from(move |event: Event| {
            if event.target_dyn_into::<Element>().is_some_and(|details| details.has_attribute("open")) {
                let open = open.clone();
                ask.emit(Ask::Open(Callback::from(move |()| open.set(true))));
            } else {
                open.set(false);
            }
        })
    };
    html! {
        <details class={["pc-details", props.class]} data-needs={Part::Panels.id()} {ontoggle}>
            <summary>{ props.summary.clone() }</summary>
            if *open {
                { props.panel.emit(()) }
            }
        </details>
    }
}
