//! Dates, as exact as they are known.

use super::Lang;
use pledge_core::{PartialDate, date::Precision};

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

pub(super) fn write(lang: Lang, date: PartialDate) -> String {
    let first = date.first_day();
    let (year, month, day) = (first.year, first.month, first.day);
    let name = MONTHS.get(usize::from(month) - 1).copied().unwrap_or_default();
    match (lang, date.precision()) {
        (Lang::Ja | Lang::Easy, Precision::Day) => format!("{year}年{month}月{day}日"),
        (Lang::Ja | Lang::Easy, Precision::Month) => format!("{year}年{month}月"),
        (Lang::Ja | Lang::Easy, Precision::Year) => format!("{year}年"),
        (Lang::En, Precision::Day) => format!("{day} {name} {year}"),
        (Lang::En, Precision::Month) => format!("{name} {year}"),
        (Lang::En, Precision::Year) => year.to_string(),
    }
}
