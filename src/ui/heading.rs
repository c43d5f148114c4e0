//! Headings, as many levels below the widget's title as the page puts that title.

use super::{ScreenProps, furigana::with_furigana, phrases::in_phrases};
use crate::{
    app::{Level, Loaded, PageRequest},
    i18n::Lang,
};
use std::rc::Rc;
use yew::{Callback, ContextProvider, Html, Properties, component, hook, html, use_context};

/// A heading, so many levels below the title.
#[allow(clippy::ignored_unit_patterns, reason = "the macro's, for an element named at run time")]
pub(crate) fn heading(title: Level, depth: u8, class: &'static str, content: Html) -> Html {
    html! { <@{title.below(depth)} {class}>{ content }</@> }
}

/// Properties of [`Heading`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(crate) struct HeadingProps {
    /// Levels below the title of the widget.
    pub(crate) depth: u8,
    /// Its class: the look does not depend on the level.
    pub(crate) class: &'static str,
    /// What it says.
    pub(crate) children: Html,
}

/// The context that a view gives its headings and the buttons below its figures.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Above {
    title: Level,
    pub(crate) lang: Lang,
    pub(crate) loaded: Rc<Loaded>,
    pub(crate) request: Option<Callback<PageRequest>>,
}

/// The context of the view around a component; the default outside of one.
#[hook]
pub(crate) fn use_view() -> Above {
    use_context().unwrap_or_default()
}

/// A heading anywhere below [`titled`].
#[component]
pub(crate) fn Heading(props: &HeadingProps) -> Html {
    let Above { title, lang, loaded, .. } = use_view();
    let content = in_phrases(lang, props.children.clone());
    with_furigana(lang, &loaded, heading(title, props.depth, props.class, content))
}

/// Gives the headings of a view their context. The first screen, with three headings, passes props instead: this costs 2 KB.
pub(crate) fn titled(view: &'static str, screen: &ScreenProps, content: Html) -> Html {
    let ScreenProps { loaded, session, request, .. } = screen;
    let (title, lang) = (session.page.heading, session.lang);
    let above = Above { title, lang, loaded: loaded.clone(), request: Some(request.clone()) };
    html! { <ContextProvider<Above> key={view} context={above}>{ content }</ContextProvider<Above>> }
}
