//! What is mounted in a page: a screen, or nothing while no element has need of the root.

use super::Screen;
use crate::ui::ScreenProps;
use yew::{Html, Properties, component, html};

/// Properties of [`Root`].
#[derive(Debug, Clone, PartialEq, Default, Properties)]
pub struct RootProps {
    /// The screen.
    #[prop_or_default]
    pub screen: Option<ScreenProps>,
}

/// A screen that comes and goes, and takes with it what the reader has opened.
#[component]
pub fn Root(props: &RootProps) -> Html {
    let screen = props.screen.clone().map(|screen| html! { <Screen key="screen" ..screen /> });
    html! { { for screen } }
}
