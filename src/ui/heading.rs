//! Headings, as many levels below the widget's title as the page puts that title.

use crate::app::Level;
use yew::{Classes, ContextProvider, Html, Properties, component, html, use_context};

/// A heading, so many levels below the title.
#[allow(clippy::ignored_unit_patterns, reason = "the macro's, for an element named at run time")]
pub(super) fn heading(title: Level, depth: u8, class: impl Into<Classes>, content: Html) -> Html {
    html! { <@{title.below(depth)} {class}>{ content }</@> }
}

/// Properties of [`Heading`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct HeadingProps {
    /// Levels below the title of the widget.
    pub(super) depth: u8,
    /// Its look, which has nothing to do with its level.
    pub(super) class: Classes,
    /// What it says.
    pub(super) children: Html,
}

/// A heading anywhere below [`titled`].
#[component]
pub(super) fn Heading(props: &HeadingProps) -> Html {
    heading(use_context().unwrap_or_default(), props.depth, props.class.clone(), props.children.clone())
}

/// Tells the level of the title to all headings of a view. The first screen, of three headings, does without: this is 2 KB.
pub(super) fn titled(view: &'static str, title: Level, content: Html) -> Html {
    html! { <ContextProvider<Level> key={view} context={title}>{ content }</ContextProvider<Level>> }
}
