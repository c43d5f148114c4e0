//! Dates as they are known: to the day, the month or the year, exactly or only as a bound (`by`), and what holds on a day by them.

use std::fmt;

/// A calendar day. Ordered by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// Year of the common era, 1 to 9999.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

impl Day {
    /// Months since January of year 0: the unit of the as-of slider.
    pub fn month_index(self) -> u32 {
        (u32::from(self.year) * 12 + u32::from(self.month)).saturating_sub(1)
    }

    /// Days since 1 March of year 0, for linear time axes. Years start in March, so that the leap day comes last.
    pub fn serial(self) -> u32 {
        let (year, month) = (u32::from(self.year), u32::from(self.month));
        let (year, month) =
            if month < 3 { (year.saturating_sub(1), month + 9) } else { (year, month.saturating_sub(3)) };
        year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + u32::from(self.day).saturating_sub(1)
    }

    /// The day with this serial; `None` beyond the year 9999.
    pub(crate) fn from_serial(serial: u32) -> Option<Day> {
        // A year has 365.2425 days on average: the estimate is right or one too low, in each 400 years alike, which are whole days.
        let near = (u64::from(serial) * 10_000 / 3_652_425) as u32;
        let start = |year: u32| year * 365 + year / 4 - year / 100 + year / 400;
        let year = near + u32::from(start(near + 1) <= serial);
        let of_year = serial - start(year);
        let month = (of_year * 5 + 2) / 153;
        let day = of_year - (month * 153 + 2) / 5 + 1;
        let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
        let found = Day { year: year.try_into().ok()?, month: month as u8, day: day as u8 };
        (found.year <= 9999).then_some(found)
    }

    /// A number that rises with time: 20211031 for 31 October 2021.
    pub(crate) fn number(self) -> u32 {
        (u32::from(self.year) * 100 + u32::from(self.month)) * 100 + u32::from(self.day)
    }

    /// The last day of the month with this index.
    pub fn end_of_month(index: u32) -> Day {
        let (year, month) = ((index / 12).min(9999) as u16, (index % 12 + 1) as u8);
        Day { year, month, day: days_in_month(year, month) }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        PartialDate::from(*self).fmt(f)
    }
}

/// How exactly a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// Known to the day.
    Day,
    /// Known to the month.
    Month,
    /// Known to the year.
    Year,
}

/// A date known to the day, month or year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// A date from its parts, or `None` when there is no such date or a day stands without a month.
    pub fn new(year: u16, month: Option<u8>, day: Option<u8>) -> Option<PartialDate> {
        let fits = match (month, day) {
            (None, None) => true,
            (None, Some(_)) => false,
            (Some(month), day) => {
                (1..=12).contains(&month) && day.is_none_or(|day| (1..=days_in_month(year, month)).contains(&day))
            }
        };
        (fits && (1..=9999).contains(&year)).then_some(PartialDate { year, month, day })
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Other spellings are read by [`crate::ingest`].
    pub fn parse(text: &str) -> Option<PartialDate> {
        let mut parts = text.split('-');
        let year = parts.next().filter(|part| part.len() == 4).and_then(digits)?;
        let month = parts.next().map(two_digits);
        let day = parts.next().map(two_digits);
        if parts.next().is_some() || month == Some(None) || day == Some(None) {
            return None;
        }
        PartialDate::new(year, month.flatten(), day.flatten())
    }

    /// How exactly the date is known.
    pub fn precision(self) -> Precision {
        match (self.month, self.day) {
            (_, Some(_)) => Precision::Day,
            (Some(_), None) => Precision::Month,
            (None, None) => Precision::Year,
        }
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The first day of the period: of the day, month or year.
    pub fn first_day(self) -> Day {
        Day { year: self.year, month: self.month.unwrap_or(1), day: self.day.unwrap_or(1) }
    }

    /// The last day of the period: a month or a year counts from here.
    pub fn last_day(self) -> Day {
        let month = self.month.unwrap_or(12);
        Day { year: self.year, month, day: self.day.unwrap_or_else(|| days_in_month(self.year, month)) }
    }
}

impl From<Day> for PartialDate {
    fn from(day: Day) -> PartialDate {
        PartialDate { year: day.year, month: Some(day.month), day: Some(day.day) }
    }
}

/// As [`PartialDate::parse`] reads it.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        [self.month, self.day].into_iter().flatten().try_for_each(|part| write!(f, "-{part:02}"))
    }
}

/// Whether a statement holds on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Holds {
    /// It does.
    Yes,
    /// It may: the sources do not settle it.
    Maybe,
    /// It does not, as far as is known.
    #[default]
    No,
}

/// When a pledge was declared or a link agreed; [`Declared::holds`] is the rule for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Declared {
    /// On this date; a month or a year counts from its last day.
    On(PartialDate),
    /// Known to have been declared by this date.
    By(PartialDate),
    /// No source gives a date.
    Undated,
}

impl Holds {
    /// The stronger of two answers: `Yes` before `Maybe` before `No`.
    pub(crate) fn or(self, other: Holds) -> Holds {
        match (self, other) {
            (Holds::Yes, _) | (_, Holds::Yes) => Holds::Yes,
            (Holds::Maybe, _) | (_, Holds::Maybe) => Holds::Maybe,
            _ => Holds::No,
        }
    }
}

impl Declared {
    /// Whether the pledge stood on `day`. Before the end of a month known only as a month, before the bound of a `By` and
    /// always for `Undated` the answer is [`Holds::Maybe`].
    pub fn holds(self, day: Day) -> Holds {
        match self {
            Declared::On(date) | Declared::By(date) if date.last_day() <= day => Holds::Yes,
            Declared::On(date) if day < date.first_day() => Holds::No,
            _ => Holds::Maybe,
        }
    }

    /// How exactly it is known, in one word for programs: `day`, `month`, `year`, `by` or `undated`.
    pub fn id(self) -> &'static str {
        match (self, self.date().map(PartialDate::precision)) {
            (Declared::By(_), _) => "by",
            (_, Some(Precision::Day)) => "day",
            (_, Some(Precision::Month)) => "month",
            (_, Some(Precision::Year)) => "year",
            (_, None) => "undated",
        }
    }

    /// The date or bound, if there is one.
    pub fn date(self) -> Option<PartialDate> {
        match self {
            Declared::On(date) | Declared::By(date) => Some(date),
            Declared::Undated => None,
        }
    }
}

/// The date asked for (attribute `as-of`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AsOf {
    /// The newest date in the data.
    #[default]
    Latest,
    /// This date; a month or year means its last day.
    On(PartialDate),
}

impl AsOf {
    /// Reads `latest` or a date; the empty text is `Latest`.
    pub fn parse(text: &str) -> Option<AsOf> {
        match text.trim() {
            "" | "latest" => Some(AsOf::Latest),
            date => PartialDate::parse(date).map(AsOf::On),
        }
    }
}

/// As [`AsOf::parse`] reads it.
impl fmt::Display for AsOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AsOf::Latest => f.write_str("latest"),
            AsOf::On(date) => date.fmt(f),
        }
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

fn digits(text: &str) -> Option<u16> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

fn two_digits(text: &str) -> Option<u8> {
    digits(text).filter(|_| text.len() == 2).map(|value| value as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Serials as they follow from the Gregorian calendar: 1 January 1970 is day 719,468 since 1 March of year 0.
    #[test]
    fn a_day_and_its_serial_lead_to_each_other() {
        for ((year, month, day), serial) in [
            ((1, 1, 1), 306),
            ((1, 2, 28), 364),
            ((1, 3, 1), 365),
            ((1900, 2, 28), 693_959),
            ((1900, 3, 1), 693_960),
            ((1970, 1, 1), 719_468),
            ((2000, 2, 29), 730_484),
            ((2000, 3, 1), 730_485),
            ((2021, 3, 1), 738_155),
            ((2024, 12, 31), 739_556),
            ((9999, 12, 31), 3_652_364),
        ] {
            let day = Day { year, month, day };
            assert_eq!((day.serial(), Day::from_serial(serial)), (serial, Some(day)), "{day}");
        }
        assert_eq!(Day::from_serial(3_652_365), None);
    }

    #[test]
    fn numbers_of_days_are_their_digits() {
        assert_eq!(Day { year: 2021, month: 10, day: 31 }.number(), 20_211_031);
        assert_eq!(Day { year: 1, month: 1, day: 1 }.number(), 10_101);
    }
}
