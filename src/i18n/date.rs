//! Dates, as exact as they are known.

use super::Lang;
use pledge_core::{Day, PartialDate, model::date::Precision};

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

/// Eras, the latest first, with the day they began: in Reiwa by Cabinet Order 143 of 2019, in Heisei by Cabinet Order 1 of
/// 1989, before that with the edicts of 25 December 1926 and 30 July 1912.
const ERAS: [(&str, Day); 4] = [
    ("令和", Day { year: 2019, month: 5, day: 1 }),
    ("平成", Day { year: 1989, month: 1, day: 8 }),
    ("昭和", Day { year: 1926, month: 12, day: 25 }),
    ("大正", Day { year: 1912, month: 7, day: 30 }),
];

pub(super) fn write(lang: Lang, date: PartialDate) -> String {
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
    let (era, before) =
        ERAS.iter().find(|(_, first)| *first <= day).map_or(("", 0), |(era, first)| (*era, first.year - 1));
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

    #[test]
    fn eras_begin_on_their_first_day() {
        for (date, text) in [
            ("2021-10-29", "令和3年10月29日"),
            ("2019-05-01", "令和元年5月1日"),
            ("2019-04-30", "平成31年4月30日"),
            ("2019-04", "平成31年4月"),
            ("2019", "令和元年"),
            ("1989-01-08", "平成元年1月8日"),
            ("1989-01-07", "昭和64年1月7日"),
            ("1926-12-24", "大正15年12月24日"),
            ("1868", "1868年"),
        ] {
            assert_eq!(said(Lang::Era, date), text, "{date}");
        }
    }
}
