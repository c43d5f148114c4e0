//! The report on the reading of own data.

use pledge_core::{
    Issue,
    ingest::{merge, own::Summary},
};

/// How the reading of own data went.
#[derive(Debug, Default)]
pub struct ReadReport {
    /// What could not be read.
    pub issues: Vec<Issue>,
    /// The encoding of a single table, by its label in the Encoding Standard.
    pub encoding: String,
    /// Columns, rows and remarks of a single table.
    pub summary: Option<Summary>,
    /// What changed, when the data were merged over others.
    pub merged: Option<merge::Merged>,
}

impl ReadReport {
    /// The summary of a single table, unless the table was empty.
    pub fn understood(&self) -> Option<&Summary> {
        self.summary.as_ref().filter(|summary| !summary.header.names.is_empty())
    }
}
