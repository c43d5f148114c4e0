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
    /// What others published, by date.
    pub fn reported(&self) -> &[Reported] {
        &self.reported
    }

    /// Dates that readers look for, by date.
    pub fn milestones(&self) -> &[Milestone] {
        &self.milestones
    }

    /// Where one figure of a place comes from: the source of the whole column, or what the row itself cites.
    pub fn sources_of<'a>(&'a self, place: &'a Place, column: &str) -> &'a Rc<[SourceId]> {
        let whole = self.column_sources.iter().find(|(name, _)| **name == *column && !place.is_added);
        whole.map_or(&place.sources, |(_, sources)| sources)
    }

    /// All sources; the position of each is its id. None while they are in a file that has not come.
    pub fn sources(&self) -> &[Source] {
        self.references.get().map_or(&[], |references| &references.sources)
    }

    /// What a reader should know about the value of a row; `None` where there is nothing to tell, or it has not come.
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

    /// Municipalities that were, with their successors. None while they are in a file that has not come.
    pub fn former_names(&self) -> &[FormerName] {
        self.former_names.get().map_or(&[], Vec::as_slice)
    }

    /// Brings the former names, where they were not there before.
    pub fn set_former_names(&self, names: Vec<FormerName>) {
        self.former_names.get_or_init(|| names);
    }

    /// Brings what rows refer to, where the rows were there before; the first who brings it counts.
    pub fn set_references(&self, references: References) {
        self.references.get_or_init(|| references);
    }

    /// One source.
    pub fn source(&self, id: SourceId) -> Option<&Source> {
        self.sources().get(id.0 as usize)
    }
}
