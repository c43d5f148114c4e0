//! What waits for a later part of the wasm.

use super::{Mounted, Widget};
use crate::{
    app::{Action, Ask, Part, Session},
    i18n::Lang,
};
use pledge_core::{State, View};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::prelude::*;
use yew::Callback;

thread_local! {
    static HERE: Cell<Part> = const { Cell::new(Part::First) };
}

/// The page has loaded this part of the wasm, and those before it.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn part_is_here(part: &str) {
    HERE.set(HERE.get().max(Part::named(part)));
}

/// Whether a part is here.
pub(super) fn is_here(part: Part) -> bool {
    HERE.get() >= part
}

/// Whether what this shows is here.
pub(super) fn can_show(session: &Session) -> bool {
    is_here(session.part())
}

/// Opens a panel that the reader has asked for.
pub(super) type Panel = Callback<()>;

/// What waits for a later part of the wasm.
#[derive(Debug)]
pub(super) enum Wish {
    /// Something that the reader did.
    Reader(Action),
    /// A view and a language that the page has set.
    Page(Option<View>, Lang),
}

#[wasm_bindgen]
impl Widget {
    /// A part of the wasm is here, or could not be loaded: what waited for it is done, or given up.
    pub fn resume(&self, part: &str, is_here: bool) {
        let part = Part::named(part);
        let wish = self.0.wish.borrow_mut().take_if(|(needed, _)| *needed <= part).map(|(_, wish)| wish);
        let panel = if part == Part::Panels { self.0.panel.take() } else { None };
        let (missed_wish, missed_panel) = self.0.missed.take();
        if !is_here {
            self.0.missed.replace((wish.or(missed_wish), panel.or(missed_panel)));
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
    /// Remembers a wish, in place of an earlier one, and asks the page for the part that it needs.
    pub(super) fn wait(&self, part: Part, wish: Wish) {
        if self.wish.replace(Some((part, wish))).is_none_or(|(asked, _)| asked != part) {
            self.ask.emit(Ask::Later(part));
        }
    }
}
