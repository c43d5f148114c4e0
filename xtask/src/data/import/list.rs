//! The list as a whole: its date, its source, the grade of that.

use pledge_core::{Day, PartialDate};

use super::compare::Grade;
use super::source::Source;

/// The list that is imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct List {
    /// The day it speaks of, if that was given.
    pub(super) date: Option<PartialDate>,
    pub(super) grade: Grade,
    pub(super) source: Source,
}

impl List {
    /// The last day that a date in it can have.
    pub(super) fn day(&self) -> Option<Day> {
        self.date.map(PartialDate::last_day)
    }
}
