//! What waits for the later part of the wasm.

use super::{Mounted, Widget};
use crate::{
    app::{Action, Ask, Session},
    i18n::Lang,
};
use pledge_core::{State, View};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::prelude::*;
use yew::Callback;

thread_local! {
    static LATER_IS_HERE: Cell<bool> = const { Cell::new(false) };
}

/// The page has loaded the later part of the wasm.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn later_is_here() {
    LATER_IS_HERE.set(true);
}

/// Whether that part is here.
pub(super) fn is_here() -> bool {
    LATER_IS_HERE.get()
}

/// Whether what this shows is in the first part of the wasm, or the later part is here.
pub(super) fn can_show(session: &Session) -> bool {
    session.is_first() || is_here()
}

/// Opens a panel that the reader has asked for.
pub(super) type Panel = Callback<()>;

/// What waits for the later part of the wasm.
#[derive(Debug)]
pub(super) enum Wish {
    /// Something that the reader did.
    Reader(Action),
    /// A view and a language that the page has set.
    Page(Option<View>, Lang),
}

#[wasm_bindgen]
impl Widget {
    /// The later part of the wasm is here, or could not be loaded: what waited for it is done, or given up.
    pub fn resume(&self, is_here: bool) {
        let (wish, panel) = (self.0.wish.take(), self.0.panel.take());
        if !is_here {
            self.0.missed.replace((wish, panel));
            return;
        }
        match wish {
            Some(Wish::Reader(action)) => self.0.act(action),
            Some(Wish::Page(view, lang)) => {
                let mut session = (*self.0.session()).clone();
                session.state.view = view;
                session.lang = lang;
                *self.0.session.borrow_mut() = Rc::new(session);
                self.0.draw();
            }
            None => {}
        }
        if let Some(open) = panel {
            open.emit(());
        }
    }

    /// The reader wants once more what had to be given up.
    pub fn again(&self) {
        let (wish, panel) = self.0.missed.take();
        match wish {
            Some(Wish::Reader(action)) => self.0.act(action),
            Some(Wish::Page(view, lang)) => {
                self.0.act(Action::Show(State { view, ..self.0.state() }.shown()));
                self.0.act(Action::Speak(lang));
            }
            None => {}
        }
        if let Some(open) = panel {
            self.0.ask.emit(Ask::Open(open));
        }
    }
}

impl Mounted {
    /// Remembers a wish, in place of an earlier one, and asks the page for the later part.
    pub(super) fn wait(&self, wish: Wish) {
        if self.wish.replace(Some(wish)).is_none() {
            self.ask.emit(Ask::Later);
        }
    }
}
