//! The properties that every part of the screen takes: data, session, and where actions and requests go.

use crate::app::{Action, Loaded, PageRequest, Session};
use std::rc::Rc;
use yew::{Callback, Properties};

/// The properties of a screen and of most of its parts.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ScreenProps {
    /// The data.
    pub loaded: Rc<Loaded>,
    /// What the reader has set.
    pub session: Rc<Session>,
    /// Receives the actions of the reader.
    pub dispatch: Callback<Action>,
    /// Receives the requests to the page.
    #[prop_or_else(PageRequest::without_page)]
    pub request: Callback<PageRequest>,
}
