//! Parts of the wasm, and what waits for one. All states are here; the page's side is `www/element/loading/load.js`.
//!
//! | a part is | because | a wish that needs it |
//! |---|---|---|
//! | absent | nobody has needed it | waits, and the page is asked for the part |
//! | fetching | the page was asked | waits |
//! | here | the page has called `part_is_here` | is done at once |
//! | failed | the page has called `resume(part, false)` | waits, and the page is asked again; `again` does what had failed with it |
//!
//! Wishes wait in a queue and are done in their order. A newer intent about the same subject, of the reader or the page, takes a
//! wish out of the queue, wherever it stands in the table.

use super::{Mounted, Widget};
use crate::{
    app::{Action, Ask, Session, WasmPart},
    i18n::Lang,
};
use pledge_core::View;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::prelude::*;
use yew::Callback;

thread_local! {
    static HERE: Cell<WasmPart> = const { Cell::new(WasmPart::First) };
}

/// The page has loaded this part of the wasm, and those before it.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn part_is_here(part: &str) {
    HERE.set(HERE.get().max(WasmPart::named(part)));
}

/// Whether a part is here: behind a gate of one that is not is a trap.
fn is_here(part: WasmPart) -> bool {
    HERE.get() >= part
}

/// Something that waits for a part.
#[derive(Debug, Clone)]
pub(super) enum Wish {
    /// The reader has done something.
    Act(Action),
    /// The page has set a view.
    View(Option<View>),
    /// The page has set a language.
    Lang(Lang),
    /// The reader has opened a panel.
    Open(Callback<()>),
}

/// What a wish is about: of each there is one wish at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    View,
    Lang,
    Panel,
}

impl Wish {
    fn subject(&self) -> Option<Subject> {
        match self {
            Wish::Act(Action::Show(_) | Action::Replace(_)) | Wish::View(_) => Some(Subject::View),
            Wish::Act(Action::Speak(_)) | Wish::Lang(_) => Some(Subject::Lang),
            Wish::Act(_) => None,
            Wish::Open(_) => Some(Subject::Panel),
        }
    }
}

/// The wishes of one widget, each with the part that it needs.
#[derive(Debug, Default)]
pub(super) struct Queue {
    waiting: Vec<(WasmPart, Wish)>,
    failed: Vec<(WasmPart, Wish)>,
    /// The last part that the page is fetching, with those before it.
    fetching: Option<WasmPart>,
}

impl Queue {
    /// A newer intent about this subject: what waits is overtaken.
    fn cancel(&mut self, subject: Subject) {
        let other = |(_, wish): &(WasmPart, Wish)| wish.subject() != Some(subject);
        self.waiting.retain(other);
        self.failed.retain(other);
    }

    /// Adds a wish. Whether the page must be asked for its part.
    fn push(&mut self, part: WasmPart, wish: Wish) -> bool {
        if let Some(subject) = wish.subject() {
            self.cancel(subject);
        }
        self.waiting.push((part, wish));
        let is_new = self.fetching < Some(part);
        self.fetching = self.fetching.max(Some(part));
        is_new
    }

    /// Takes out what waited for a part that has come or failed.
    fn take(&mut self, part: WasmPart) -> Vec<(WasmPart, Wish)> {
        self.fetching.take_if(|fetching| *fetching <= part);
        self.waiting.extract_if(.., |(needed, _)| *needed <= part).collect()
    }

    /// The session when all that waits has been done.
    fn ahead(&self, session: &Session) -> Session {
        self.waiting.iter().fold(session.clone(), |mut session, (_, wish)| {
            match wish {
                Wish::Act(action) => session = session.after(action.clone()),
                Wish::View(view) => session.state.view = *view,
                Wish::Lang(lang) => session.lang = *lang,
                Wish::Open(_) => {}
            }
            session
        })
    }

    /// Sets a session to the view and language that the page has set.
    pub(super) fn set_by_page(&self, session: &mut Session) {
        for (_, wish) in &self.waiting {
            match wish {
                Wish::View(view) => session.state.view = *view,
                Wish::Lang(lang) => session.lang = *lang,
                Wish::Act(_) | Wish::Open(_) => {}
            }
        }
    }
}

#[wasm_bindgen]
impl Widget {
    /// A part of the wasm is here, or could not be loaded.
    pub fn resume(&self, part: &str, is_here: bool) {
        let wishes = self.0.queue.borrow_mut().take(WasmPart::named(part));
        if !is_here {
            self.0.queue.borrow_mut().failed.extend(wishes);
            return;
        }
        self.0.queue.borrow_mut().failed.clear();
        for (part, wish) in wishes {
            self.0.wish(part, wish);
        }
    }

    /// The reader tries once more what failed.
    pub fn again(&self) {
        let failed = std::mem::take(&mut self.0.queue.borrow_mut().failed);
        for (part, wish) in failed {
            self.0.wish(part, wish);
        }
    }
}

impl Mounted {
    /// Does what somebody wishes, or lets it wait for its part.
    pub(super) fn wish(&self, part: WasmPart, wish: Wish) {
        if !is_here(part) {
            let is_new = self.queue.borrow_mut().push(part, wish);
            if is_new {
                self.ask.emit(Ask::Later(part));
            }
            return;
        }
        match wish {
            Wish::Act(action) => self.act(&action),
            Wish::View(view) => self.set(|session| session.state.view = view),
            Wish::Lang(lang) => self.set(|session| session.lang = lang),
            Wish::Open(open) => open.emit(()),
        }
    }

    /// The files of the data that what waits will be shown with.
    pub(super) fn files_ahead(&self) -> Vec<String> {
        let session = self.queue.borrow().ahead(&self.session());
        session.files(&self.loaded()).into_iter().map(str::to_owned).collect()
    }

    /// The reader does something: whether it can be shown. If not, it waits.
    pub(super) fn may_act(&self, action: &Action, after: &Session) -> bool {
        let may = is_here(after.part());
        if !may {
            self.wish(after.part(), Wish::Act(action.clone()));
        }
        may
    }

    /// The reader or the page wants something else of this subject than what waits.
    pub(super) fn overtake(&self, subject: Subject) {
        self.queue.borrow_mut().cancel(subject);
    }

    /// The reader's action overtakes what waits about the same.
    pub(super) fn overtake_by(&self, action: &Action) {
        if let Some(subject) = Wish::Act(action.clone()).subject() {
            self.overtake(subject);
        }
    }

    /// Leaves a session that the page has set as it was shown `before`, where a part is missing, and lets the rest wait.
    pub(super) fn hold_back(&self, session: &mut Session, before: &Session) {
        let (view, lang) = (session.state.view, session.lang);
        let part = WasmPart::of_view(session.state.shown());
        if !is_here(part) {
            session.state.view = Some(before.state.shown());
            self.wish(part, Wish::View(view));
        }
        if !is_here(lang.part()) {
            session.lang = before.lang;
            self.wish(lang.part(), Wish::Lang(lang));
        }
    }

    fn set(&self, change: impl FnOnce(&mut Session)) {
        let mut session = (*self.session()).clone();
        change(&mut session);
        *self.session.borrow_mut() = Rc::new(session);
        self.draw();
    }
}
