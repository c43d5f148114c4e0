//! From when to when the data speak.

use crate::{
    dataset::Dataset,
    date::{Day, PartialDate, Precision},
    source::SourceId,
};

impl Dataset {
    /// First and last day that the data speak of; `None` when no date is known. A date known to the year has certainly
    /// been read by its first day, or by the day of its source: it does not move the last day beyond that.
    pub fn span(&self) -> Option<(Day, Day)> {
        self.span
    }

    /// Notes the span, when all dates are read.
    pub(crate) fn note_span(&mut self) {
        let pledged = self.pledges.iter().filter_map(|pledge| Some((pledge.declared.date()?, &pledge.sources)));
        let absent = self.absences.iter().map(|absence| (absence.as_of, &absence.sources));
        let reported = self.reported.iter().map(|reported| (reported.date, &reported.sources));
        let days = pledged
            .chain(absent)
            .chain(reported)
            .map(|(date, sources)| (date.first_day(), self.read_by(date, sources)));
        self.span = days.reduce(|(low, high), (first, last)| (low.min(first), high.max(last)));
    }

    /// The day by which a date has certainly been read.
    fn read_by(&self, date: PartialDate, sources: &[SourceId]) -> Day {
        if date.precision() != Precision::Year {
            return date.last_day();
        }
        let read = sources.iter().filter_map(|id| self.source(*id)?.date).map(PartialDate::first_day).max();
        read.map_or(date.first_day(), |read| date.last_day().min(read.max(date.first_day())))
    }

    /// The day that decides what holds on `day`: everything that is in the data had been declared by their last day, also what is
    /// known to the year alone, so that from then on it counts.
    pub(crate) fn settled(&self, day: Day) -> Day {
        match self.span {
            Some((_, last)) if day >= last => day.max(Day { month: 12, day: 31, ..last }),
            _ => day,
        }
    }
}
