//! What parts call each other's functions: short names, which follow the order of what they name, so that they need not travel.

use std::collections::HashMap;

/// New names of what parts give each other, by part and name of old.
#[derive(Default)]
pub(crate) struct Names(HashMap<(String, String), String>);

impl Names {
    pub(super) fn add(&mut self, part: &str, old: String, new: &str) {
        self.0.insert((part.to_owned(), old), new.to_owned());
    }

    /// The new name, if the part has been ordered.
    pub(super) fn of(&self, part: &str, name: &str) -> Option<&str> {
        self.0.get(&(part.to_owned(), name.to_owned())).map(String::as_str)
    }
}
