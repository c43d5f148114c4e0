//! From when to when the data speak.

use super::Dataset;
use crate::model::{
    date::{Day, PartialDate, Precision},
    source::SourceId,
};

impl Dataset {
    /// First and last day that the data speak of; `None` when no date is known. A date known to the year or month does not
    /// move the last day beyond the day of its source. Without one, a year has certainly been read by its first day.
    pub fn span(&self) -> Option<(Day, Day)> {
        self.span
    }

    /// Notes the span, when all dates are read. `stated` is the one that a compiled package states while its sources, whose dates count
    /// too, have not come.
    pub(crate) fn note_span(&mut self, stated: Option<(Day, Day)>) {
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
            .map(|(date, sources)| (date.first_day(), self.read_by(date, sources)));
        self.span = days.reduce(|(low, high), (first, last)| (low.min(first), high.max(last)));
    }

    /// These data as somebody has read them on a day: they speak of no later one.
    #[must_use]
    pub fn read_on(mut self, day: Day) -> Dataset {
        self.span = self.span.map(|(first, last)| (first, last.min(day.max(first))));
        self
    }

    /// The day by which a date has certainly been read.
    fn read_by(&self, date: PartialDate, sources: &[SourceId]) -> Day {
        let (first, last) = (date.first_day(), date.last_day());
        let read = sources.iter().filter_map(|id| self.source(*id)?.date).map(PartialDate::first_day).max();
        match (read, date.precision()) {
            (Some(read), Precision::Month | Precision::Year) => last.min(read.max(first)),
            (None, Precision::Year) => first,
            _ => last,
        }
    }

    /// The day that decides what holds on `day`: everything that is in the data had been declared by their last day, also what is
    /// known to the year or month alone, so that from then on it counts.
    pub(crate) fn settled(&self, day: Day) -> Day {
        match self.span {
            Some((_, last)) if day >= last => day.max(Day { month: 12, day: 31, ..last }),
            _ => day,
        }
    }
}
