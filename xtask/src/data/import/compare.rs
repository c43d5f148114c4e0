//! Compares a published row with one of ours: whose date is more exact, and whose source is better.

use pledge_core::{Declared, PartialDate, model::date::Precision};

/// Grades of sources, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub(super) enum Grade {
    Official,
    Press,
    Dataset,
    Other,
}

impl Grade {
    /// The grade in a cell of ours; the lowest if it is empty.
    pub(super) fn of(cell: &str) -> Grade {
        match cell {
            "official" => Grade::Official,
            "press" => Grade::Press,
            "dataset" => Grade::Dataset,
            _ => Grade::Other,
        }
    }

    /// As a cell has it.
    pub(super) fn id(self) -> &'static str {
        match self {
            Grade::Official => "official",
            Grade::Press => "press",
            Grade::Dataset => "dataset",
            Grade::Other => "other",
        }
    }

    fn is_better(self, other: Grade) -> bool {
        self < other
    }
}

/// The outcome for a row of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Both say the same.
    Same,
    /// Ours says more, or has the better source: it stays.
    Ours,
    /// Theirs has the more exact date.
    Date,
    /// Theirs says the same and is the better source.
    Source,
    /// They cannot both be right.
    Conflict,
}

/// Compares a row of ours with one of theirs.
pub(super) fn compare(ours: (Declared, Grade), theirs: (Declared, Grade)) -> Verdict {
    let ((our_date, our_grade), (their_date, their_grade)) = (ours, theirs);
    if !agree(our_date, their_date) {
        return Verdict::Conflict;
    }
    if our_date == their_date {
        return if their_grade.is_better(our_grade) { Verdict::Source } else { Verdict::Same };
    }
    if more_exact(their_date, our_date) && !our_grade.is_better(their_grade) { Verdict::Date } else { Verdict::Ours }
}

/// Whether two dates can be those of one event.
pub(super) fn agree(one: Declared, other: Declared) -> bool {
    match (one, other) {
        (Declared::On(one), Declared::On(other)) => {
            one.first_day() <= other.last_day() && other.first_day() <= one.last_day()
        }
        (Declared::On(day), Declared::By(bound)) | (Declared::By(bound), Declared::On(day)) => {
            day.first_day() <= bound.last_day()
        }
        _ => true,
    }
}

/// Whether a date says more than another that agrees with it. Of two bounds, the earlier one says more.
pub(super) fn more_exact(one: Declared, other: Declared) -> bool {
    match (one, other) {
        (Declared::By(one), Declared::By(other)) => one.last_day() < other.last_day(),
        _ => exactness(one) > exactness(other),
    }
}

fn exactness(declared: Declared) -> u8 {
    match (declared, declared.date().map(PartialDate::precision)) {
        (Declared::On(_), Some(Precision::Day)) => 4,
        (Declared::On(_), Some(Precision::Month)) => 3,
        (Declared::On(_), _) => 2,
        (Declared::By(_), _) => 1,
        (Declared::Undated, _) => 0,
    }
}

/// The date as two cells of ours.
pub(super) fn cells(declared: Declared) -> (String, &'static str) {
    let date = declared.date().map(|date| date.to_string()).unwrap_or_default();
    match declared {
        Declared::On(_) => (date, "on"),
        Declared::By(_) => (date, "by"),
        Declared::Undated => (date, ""),
    }
}

/// The date in words.
pub(super) fn words(declared: Declared) -> String {
    match declared {
        Declared::On(date) => date.to_string(),
        Declared::By(date) => format!("by {date}"),
        Declared::Undated => "no date".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Grade, Verdict, compare};
    use crate::data::import::place::declared;

    fn date(text: &str) -> pledge_core::Declared {
        match text.strip_prefix('<') {
            Some(bound) => declared(bound, "by"),
            None => declared(text, "on"),
        }
    }

    #[test]
    fn the_more_exact_date_counts_unless_its_source_is_worse() {
        use Grade::{Dataset, Official, Other, Press};
        for (ours, our_grade, theirs, their_grade, verdict) in [
            ("", Press, "2021-02-10", Official, Verdict::Date),
            ("<2021-06", Official, "2021-02-10", Official, Verdict::Date),
            ("2021", Press, "2021-02", Official, Verdict::Date),
            ("2021-02", Press, "2021-02-10", Official, Verdict::Date),
            ("2021-02", Official, "2021-02-10", Dataset, Verdict::Ours),
            ("<2021-06", Other, "<2021-02", Official, Verdict::Date),
            ("2021-02-10", Press, "2021-02-10", Official, Verdict::Source),
            ("2021-02-10", Official, "2021-02-10", Press, Verdict::Same),
            ("2021-02-10", Other, "2021-02", Official, Verdict::Ours),
            ("2021-02-10", Other, "", Official, Verdict::Ours),
            ("2021-02-10", Other, "2021-02-11", Official, Verdict::Conflict),
            ("2021-02-10", Other, "2021-03", Official, Verdict::Conflict),
            ("<2021-01-31", Press, "2021-02-10", Official, Verdict::Conflict),
            ("2021-02-10", Press, "<2021-01-31", Official, Verdict::Conflict),
        ] {
            let found = compare((date(ours), our_grade), (date(theirs), their_grade));
            assert_eq!(found, verdict, "{ours} {theirs}");
        }
    }
}
