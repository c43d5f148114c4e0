//! What every part of the screen is drawn from, and whom it tells what the reader does.

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
    /// Receives what the reader does.
    pub dispatch: Callback<Action>,
    /// Receives what only the page can do.
    #[prop_or_else(PageRequest::without_page)]
    pub request: Callback<PageRequest>,
}
