//! What rows refer to, in a file of its own where the data are compiled.

use crate::model::{note::Note, source::Source};

/// What rows refer to by its position, and may come after them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct References {
    /// Where everything was read.
    pub sources: Vec<Source>,
    /// What is to be known about single values.
    pub notes: Vec<Note>,
}
