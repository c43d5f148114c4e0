//! Notes on values, such as a doubt about a date.

use std::rc::Rc;

/// A note in two languages; may be empty. Where the data have no language, both texts are the same.
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
    /// At this index of the list of notes, which may be loaded later. See [`crate::Dataset::note`].
    Listed(u32),
}
