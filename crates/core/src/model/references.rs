//! Sources and notes, which a compiled package has in a file of its own, loaded after the places.

use crate::model::{note::Note, source::Source};

/// The tables to which rows refer by index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct References {
    /// The sources, by [`SourceId`](crate::model::source::SourceId).
    pub sources: Vec<Source>,
    /// The notes, by index.
    pub notes: Vec<Note>,
}
