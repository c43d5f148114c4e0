//! Dates, as exact as they are known.

use super::Lang;
use pledge_core::{
    Day, PartialDate,
    model::{date::Precision, era::Era},
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Lang {
    /// A date, as exact as it is known.
    pub fn date(self, date: PartialDate) -> String {
        write(self, date)
    }

    /// A day.
    pub fn day(self, day: Day) -> String {
        write(self, day.into())
    }
}

fn write(lang: Lang, date: PartialDate) -> String {
    let first = date.first_day();
    let (year, month, day) = (first.year, first.month, first.day);
    let name = MONTHS.get(usize::from(month) - 1).copied().unwrap_or_default();
    if lang.is_japanese() {
        let year = if lang == Lang::Era { of_era(date.last_day()) } else { year.to_string() };
        let month = month.to_string();
        return match date.precision() {
            Precision::Day => [&year, "年", &month, "月", &day.to_string(), "日"].concat(),
            Precision::Month => [&year, "年", &month, "月"].concat(),
            Precision::Year => year + "年",
        };
    }
    let year = year.to_string();
    match date.precision() {
        Precision::Day => [&day.to_string(), " ", name, " ", &year].concat(),
        Precision::Month => [name, " ", &year].concat(),
        Precision::Year => year,
    }
}

/// The year of the era that a day falls in; before all of them, the year itself. A month or a year in which an era began is
/// of the new one, as pledges count from its last day.
fn of_era(day: Day) -> String {
    let (era, before) = Era::of(day).map_or(("", 0), |era| (era.name, era.before()));
    match day.year - before {
        1 => [era, "元"].concat(),
        year => [era, &year.to_string()].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(lang: Lang, date: &str) -> String {
        PartialDate::parse(date).map(|date| write(lang, date)).unwrap_or_default()
    }

    #[test]
    fn dates_are_as_exact_as_they_are_known() {
        assert_eq!(said(Lang::Ja, "2021-10-29"), "2021年10月29日");
        assert_eq!(said(Lang::Easy, "2021-10"), "2021年10月");
        assert_eq!(said(Lang::En, "2021-10-29"), "29 October 2021");
        assert_eq!(said(Lang::En, "2021-10"), "October 2021");
        assert_eq!(said(Lang::En, "2021"), "2021");
    }

    /// First and last days of each era as the orders and edicts name them; a cell with the text is read as the same date.
    #[test]
    fn eras_begin_on_their_first_day_and_are_read_as_they_are_written() {
        for (date, text) in [
            ("2021-10-29", "令和3年10月29日"),
            ("2019-05-01", "令和元年5月1日"),
            ("2019-05", "令和元年5月"),
            ("2019", "令和元年"),
            ("2019-04-30", "平成31年4月30日"),
            ("2019-04", "平成31年4月"),
            ("1989-01-08", "平成元年1月8日"),
            ("1989", "平成元年"),
            ("1989-01-07", "昭和64年1月7日"),
            ("1926-12-25", "昭和元年12月25日"),
            ("1926-12-24", "大正15年12月24日"),
            ("1926-11", "大正15年11月"),
            ("1912-07-30", "大正元年7月30日"),
            ("1912-07-29", "1912年7月29日"),
            ("1868", "1868年"),
        ] {
            assert_eq!(said(Lang::Era, date), text, "{date}");
            assert_eq!(pledge_core::ingest::date(text), PartialDate::parse(date), "{text}");
        }
    }
}
