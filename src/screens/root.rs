//! The component mounted in a page: a screen, or nothing while no element uses the root.

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

/// A screen that can be removed, with all local state in it.
#[component]
pub fn Root(props: &RootProps) -> Html {
    let screen = props.screen.clone().map(|screen| html! { <Screen key="screen" ..screen /> });
    html! { { for screen } }
}
