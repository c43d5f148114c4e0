//! The time span of the data: first and last day, and how the last day settles inexact dates.

use super::Dataset;
use crate::model::{
    date::{Day, PartialDate, Precision},
    source::SourceId,
};

impl Dataset {
    /// First and last day of the data; `None` when no date is known. A date known only to the year or month does not move the last day
    /// beyond the date of its source; a year without a dated source counts from its first day.
    pub fn span(&self) -> Option<(Day, Day)> {
        self.span
    }

    /// Computes the span, when all dates are read. A compiled package states it instead (`stated`), because the dates of its sources
    /// count too and their file is loaded later.
    pub(crate) fn set_span(&mut self, stated: Option<(Day, Day)>) {
        if stated.is_some() {
            self.span = stated;
            return;
        }
        let pledged = self.pledges.iter().filter_map(|pledge| Some((pledge.declared.date()?, &pledge.sources)));
        let absent = self.absences.iter().map(|absence| (absence.as_of, &absence.sources));
        let reported = self.reported.iter().map(|reported| (reported.date, &reported.sources));
        let days = pledged
            .chain(absent)
            .chain(reported)
            .map(|(date, sources)| (date.first_day(), self.latest_day(date, sources)));
        self.span = days.reduce(|(low, high), (first, last)| (low.min(first), high.max(last)));
    }

    /// The same data with the span cut off at the day of reading.
    #[must_use]
    pub fn read_on(mut self, day: Day) -> Dataset {
        self.span = self.span.map(|(first, last)| (first, last.min(day.max(first))));
        self
    }

    /// The last day that a date contributes to the span.
    fn latest_day(&self, date: PartialDate, sources: &[SourceId]) -> Day {
        let (first, last) = (date.first_day(), date.last_day());
        let read = sources.iter().filter_map(|id| self.source(*id)?.date).map(PartialDate::first_day).max();
        match (read, date.precision()) {
            (Some(read), Precision::Month | Precision::Year) => last.min(read.max(first)),
            (None, Precision::Year) => first,
            _ => last,
        }
    }

    /// The day against which dates are compared for `day`. From the last day of the data on, it is the end of that year: what is in the
    /// data had been declared by then, also where only the year or month is known.
    pub(crate) fn deciding_day(&self, day: Day) -> Day {
        match self.span {
            Some((_, last)) if day >= last => day.max(Day { month: 12, day: 31, ..last }),
            _ => day,
        }
    }
}
