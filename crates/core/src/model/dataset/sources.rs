//! Queries for sources, notes and what else stands beside the pledges; late tables are set here.

use super::Dataset;
use crate::model::{
    former_name::FormerName,
    note::{Note, Noted},
    place::Place,
    references::References,
    reported::{Milestone, Reported},
    source::{Source, SourceId},
    version::Version,
};
use std::rc::Rc;

impl Dataset {
    /// Figures published by others, by date.
    pub fn reported(&self) -> &[Reported] {
        &self.reported
    }

    /// Dates that readers look for, by date.
    pub fn milestones(&self) -> &[Milestone] {
        &self.milestones
    }

    /// The sources of one figure of a place: those of the whole column, else those that the row cites.
    pub fn sources_of<'a>(&'a self, place: &'a Place, column: &str) -> &'a Rc<[SourceId]> {
        let whole = self.column_sources.iter().find(|(name, _)| **name == *column && !place.is_added);
        whole.map_or(&place.sources, |(_, sources)| sources)
    }

    /// All sources; the position of each is its id. Empty until their file is loaded.
    pub fn sources(&self) -> &[Source] {
        self.references.get().map_or(&[], |references| &references.sources)
    }

    /// The note of a row; `None` where it is empty or not loaded yet.
    pub fn note<'a>(&'a self, noted: &'a Noted) -> Option<&'a Note> {
        let note = match noted {
            Noted::Here(note) => Some(note),
            Noted::Listed(at) => self.references.get().and_then(|references| references.notes.get(*at as usize)),
        };
        note.filter(|note| !note.ja.is_empty() || !note.en.is_empty())
    }

    /// The versions of these data, the newest first.
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// Former municipalities with their successors. Empty until their file is loaded.
    pub fn former_names(&self) -> &[FormerName] {
        self.former_names.get().map_or(&[], Vec::as_slice)
    }

    /// Sets the former names; a second call is ignored.
    pub fn set_former_names(&self, names: Vec<FormerName>) {
        self.former_names.get_or_init(|| names);
    }

    /// Sets the sources and notes that rows refer to; a second call is ignored.
    pub fn set_references(&self, references: References) {
        self.references.get_or_init(|| references);
    }

    /// One source.
    pub fn source(&self, id: SourceId) -> Option<&Source> {
        self.sources().get(id.0 as usize)
    }
}
