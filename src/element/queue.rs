//! The queue of actions that wait for a part of the wasm; see [`super::parts`] for its states.

use crate::{
    app::{Action, Session, WasmPart},
    i18n::Lang,
};
use pledge_core::View;
use yew::Callback;

/// An action that waits for a part.
#[derive(Debug, Clone)]
pub(super) enum PendingAction {
    /// The reader has done something.
    Act(Action),
    /// The page has set a view.
    View(Option<View>),
    /// The page has set a language.
    Lang(Lang),
    /// The reader has opened a panel.
    Open(Callback<()>),
}

/// What an action changes: at most one is queued for each subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    View,
    Lang,
    Panel,
}

impl PendingAction {
    /// What it changes, where at most one may be queued for it.
    pub(super) fn subject(&self) -> Option<Subject> {
        match self {
            PendingAction::Act(
                Action::Show(_)
                | Action::ShowOf(..)
                | Action::Open(_)
                | Action::Close
                | Action::ListChosen
                | Action::ReplaceState(_),
            )
            | PendingAction::View(_) => Some(Subject::View),
            PendingAction::Act(Action::SetLang(_)) | PendingAction::Lang(_) => Some(Subject::Lang),
            PendingAction::Act(_) => None,
            PendingAction::Open(_) => Some(Subject::Panel),
        }
    }
}

/// The queue of one widget: actions, each with the part that it needs.
#[derive(Debug, Default)]
pub(super) struct Queue {
    waiting: Vec<(WasmPart, PendingAction)>,
    failed: Vec<(WasmPart, PendingAction)>,
    /// The parts that the page is fetching, with those that they build on.
    fetching: Vec<WasmPart>,
}

impl Queue {
    /// Drops the actions about this subject: there is a newer intent.
    pub(super) fn cancel(&mut self, subject: Subject) {
        let other = |(_, pending): &(WasmPart, PendingAction)| pending.subject() != Some(subject);
        self.waiting.retain(other);
        self.failed.retain(other);
    }

    /// Queues an action. Returns whether the page must be asked for its part.
    pub(super) fn push(&mut self, part: WasmPart, pending: PendingAction) -> bool {
        if let Some(subject) = pending.subject() {
            self.cancel(subject);
        }
        self.waiting.push((part, pending));
        let is_new = !self.fetching.iter().any(|fetching| fetching.has(part));
        if is_new {
            self.fetching.push(part);
        }
        is_new
    }

    /// Removes the actions whose part is loaded now, or has failed.
    pub(super) fn take_ready(&mut self, part: WasmPart) -> Vec<(WasmPart, PendingAction)> {
        self.fetching.retain(|fetching| !part.has(*fetching));
        self.waiting.extract_if(.., |(needed, _)| part.has(*needed)).collect()
    }

    /// Keeps actions whose part has failed, to be repeated.
    pub(super) fn keep_failed(&mut self, actions: Vec<(WasmPart, PendingAction)>) {
        self.failed.extend(actions);
    }

    /// Removes the actions whose part has failed.
    pub(super) fn take_failed(&mut self) -> Vec<(WasmPart, PendingAction)> {
        std::mem::take(&mut self.failed)
    }

    /// Forgets the failed actions that need no more than this part: the reader has pressed again since. Returns whether none is left.
    pub(super) fn forget_failed(&mut self, part: WasmPart) -> bool {
        self.failed.retain(|(needed, _)| !part.has(*needed));
        self.failed.is_empty()
    }

    /// The session after all queued actions.
    pub(super) fn after_pending(&self, session: &Session) -> Session {
        self.waiting.iter().fold(session.clone(), |mut session, (_, pending)| {
            match pending {
                PendingAction::Act(action) => session = session.after(action.clone()),
                PendingAction::View(view) => session.state.view = *view,
                PendingAction::Lang(lang) => session.lang = *lang,
                PendingAction::Open(_) => {}
            }
            session
        })
    }

    /// Gives a session the view and language that the page has set and that are still queued.
    pub(super) fn apply_page_settings(&self, session: &mut Session) {
        for (_, pending) in &self.waiting {
            match pending {
                PendingAction::View(view) => session.state.view = *view,
                PendingAction::Lang(lang) => session.lang = *lang,
                PendingAction::Act(_) | PendingAction::Open(_) => {}
            }
        }
    }
}
