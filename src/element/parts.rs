//! Parts of the wasm, and the actions that wait for one. All states are here; the page's side is `www/element/loading/load.js`.
//!
//! | state of a part | because | an action that needs it |
//! |---|---|---|
//! | absent | nothing has needed it | is queued, and the page is asked for the part |
//! | fetching | the page was asked | is queued |
//! | loaded | the page has called `part_is_here` | runs at once |
//! | failed | the page has called `resume(part, false)` | is queued, and the page is asked again; `retry` repeats what had failed with it |
//!
//! Queued actions run in their order. A newer intent of the reader or the page about the same subject cancels one, whether it is
//! queued or failed.

use super::{
    Mounted, Widget,
    queue::{PendingAction, Subject},
};
use crate::app::{Action, PageRequest, Session, WasmPart};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::prelude::*;

thread_local! {
    /// The parts that the page has loaded after the first.
    static LOADED: RefCell<Vec<WasmPart>> = const { RefCell::new(Vec::new()) };
}

/// The page has loaded this part of the wasm, and those that it builds on.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn part_is_here(part: &str) {
    LOADED.with_borrow_mut(|loaded| loaded.extend(WasmPart::named(part)));
}

/// Whether a part is loaded. A call through a gate of one that is not traps.
fn is_loaded(part: WasmPart) -> bool {
    part == WasmPart::First || LOADED.with_borrow(|loaded| loaded.iter().any(|one| one.has(part)))
}

#[wasm_bindgen]
impl Widget {
    /// Runs the actions that waited for a part, now loaded; if it has failed, keeps them for [`Widget::retry`]. Actions that wait for a
    /// part that it builds on go on waiting for that one. Returns whether no failed action is left.
    pub fn resume(&self, part: &str, is_here: bool) -> bool {
        let Some(part) = WasmPart::named(part) else { return false };
        let ready = self.0.queue.borrow_mut().take_ready(part);
        let is_clear = is_here && self.0.queue.borrow_mut().forget_failed(part);
        for (needed, pending) in ready {
            if is_here || needed != part {
                self.0.run_or_queue(needed, pending);
            } else {
                self.0.queue.borrow_mut().keep_failed(vec![(needed, pending)]);
            }
        }
        is_clear
    }

    /// Repeats the actions whose part has failed: the reader has asked to retry.
    pub fn retry(&self) {
        let failed = self.0.queue.borrow_mut().take_failed();
        for (part, pending) in failed {
            self.0.run_or_queue(part, pending);
        }
    }
}

impl Mounted {
    /// Runs an action, or queues it until its part is loaded.
    pub(super) fn run_or_queue(&self, part: WasmPart, pending: PendingAction) {
        if !is_loaded(part) {
            let is_new = self.queue.borrow_mut().push(part, pending);
            if is_new {
                self.request.emit(PageRequest::Part(part));
            }
            return;
        }
        match pending {
            PendingAction::Act(action) => self.act(&action),
            PendingAction::View(view) => self.set(|session| session.state.view = view),
            PendingAction::Lang(lang) => self.set(|session| session.lang = lang),
            PendingAction::Open(open) => open.emit(()),
        }
    }

    /// The files of the data that the queued actions will need.
    pub(super) fn files_of_pending(&self) -> Vec<String> {
        let session = self.queue.borrow().after_pending(&self.session());
        session.files(&self.loaded()).into_iter().map(str::to_owned).collect()
    }

    /// Whether the part that shows the outcome of an action is loaded; if not, the action is queued.
    pub(super) fn can_show(&self, action: &Action, after: &Session) -> bool {
        let is_loaded = is_loaded(after.part());
        if !is_loaded {
            self.run_or_queue(after.part(), PendingAction::Act(action.clone()));
        }
        is_loaded
    }

    /// Cancels what is queued about a subject: the reader or the page wants something else.
    pub(super) fn cancel_pending(&self, subject: Subject) {
        self.queue.borrow_mut().cancel(subject);
    }

    /// Cancels what is queued about the subject of a new action of the reader.
    pub(super) fn cancel_superseded_by(&self, action: &Action) {
        if let Some(subject) = PendingAction::Act(action.clone()).subject() {
            self.cancel_pending(subject);
        }
    }

    /// Keeps view and language as they were `before` where the part for new ones is not loaded, and queues those.
    pub(super) fn defer_unloaded(&self, session: &mut Session, before: &Session) {
        let (view, lang) = (session.state.view, session.lang);
        let part = WasmPart::of_view(session.state.shown());
        if !is_loaded(part) {
            session.state.view = Some(before.state.shown());
            self.run_or_queue(part, PendingAction::View(view));
        }
        if !is_loaded(lang.part()) {
            session.lang = before.lang;
            self.run_or_queue(lang.part(), PendingAction::Lang(lang));
        }
    }

    fn set(&self, change: impl FnOnce(&mut Session)) {
        let mut session = (*self.session()).clone();
        change(&mut session);
        *self.session.borrow_mut() = Rc::new(session);
        self.draw();
    }
}
