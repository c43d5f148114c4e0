//! Notes: what a reader should know in order to judge a value, such as a doubt about its date.

use std::rc::Rc;

/// A note in two languages; empty where there is nothing to tell. Where the data say no language, both texts are the same.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Note {
    /// In Japanese.
    pub ja: Rc<str>,
    /// In English.
    pub en: Rc<str>,
}

/// Where the note of a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Noted {
    /// In the row itself.
    Here(Note),
    /// In the list of notes, which may come later: its position there. See [`crate::Dataset::note`].
    Listed(u32),
}
