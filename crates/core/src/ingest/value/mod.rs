//! Numbers, dates and codes as people type them. Each reader takes one cell; what only a column can tell is passed in.

mod blank;
mod date;
mod number;
mod reader;

pub(crate) use blank::is_blank;
pub use date::Form;
pub(crate) use date::{Dated, Order, date, dated};
pub(crate) use number::{Decimal, count, decimal_of, scaled_count};
pub(crate) use reader::{Reader, WRITTEN};

use super::table::Cells;
use crate::model::{
    code::is_invisible,
    issue::{Issue, Reason},
    position::Position,
};
use std::borrow::Cow;

/// Full-width letters, digits, signs and blanks to their plain forms.
pub(crate) fn half_width(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let half = |c: char| match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' | '\u{A0}' | '\u{2009}' | '\u{202F}' => ' ',
        c => c,
    };
    text.chars().filter(|c| !is_invisible(*c)).map(half).collect::<String>().into()
}

/// A number with two decimals, in hundredths.
pub(crate) fn hundredths(text: &str, decimal: Decimal) -> Result<u32, Reason> {
    let scaled = number::fixed(text, 2, decimal)?;
    u32::try_from(scaled).map_err(|_| Reason::Number)
}

/// A position in degrees with five decimals at most; `None` where either part is empty.
pub(super) fn position(lat: Cells<'_>, lon: Cells<'_>, row: usize) -> Result<Option<Position>, Issue> {
    let lat = lat.known(row, |text| lat.reader().degrees(text, 90))?;
    let lon = lon.known(row, |text| lon.reader().degrees(text, 180))?;
    Ok(lat.zip(lon).map(|(lat, lon)| Position { lat, lon }))
}

/// A year such as `2050`, `2050年度`, `2050年まで`, `令和32年`, `2050.0` or `by 2050`.
pub(crate) fn year(text: &str) -> Result<u16, Reason> {
    const WORDS: [&str; 11] = ["までに", "まで", "以前", "頃", "ごろ", "目途", "目標", "末", "度", "中", "年"];
    let plain = half_width(text.trim()).to_lowercase().replace('元', "1");
    let mut rest = plain.trim().trim_start_matches("by ").trim();
    for word in WORDS {
        rest = rest.strip_suffix(word).unwrap_or(rest).trim_end();
    }
    let known = match rest.split_once(['.', ',']) {
        Some((year, fraction)) if rest.contains('.') && fraction.bytes().all(|b| b == b'0') => date::year_in(year),
        Some((_, fraction)) if rest.contains('.') && fraction.bytes().all(|b| b.is_ascii_digit()) => {
            return Err(Reason::Whole);
        }
        Some((thousands, rest)) if thousands.len() == 1 && rest.len() == 3 => {
            date::year_in(&format!("{thousands}{rest}"))
        }
        _ => date::year_in(rest).or_else(|| date::date(text).ok().map(crate::model::date::PartialDate::year)),
    };
    known.filter(|year| (1900..=2200).contains(year)).ok_or(Reason::Number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::date::PartialDate;

    #[test]
    fn counts_as_typed_in_offices() {
        for (text, value) in [
            ("1538262", 1_538_262),
            ("1,538,262人", 1_538_262),
            ("１，５３８，２６２", 1_538_262),
            ("153万8,262", 1_538_262),
            ("1億1,177万人", 111_770_000),
            ("1.5億", 150_000_000),
            ("12.5万", 125_000),
            ("0", 0),
        ] {
            assert_eq!(count(text), Ok(value), "{text}");
        }
        assert_eq!(count("-5"), Err(Reason::Negative));
        assert_eq!(count("△5"), Err(Reason::Negative));
        for (text, value) in [
            ("1.234.567", 1_234_567),
            ("1 234 567", 1_234_567),
            ("1'234", 1_234),
            ("12,3 万", 123_000),
            ("84446.0", 84_446),
            ("１　２３４人", 1_234),
            ("1.5 million", 1_500_000),
            ("84千人", 84_000),
        ] {
            assert_eq!(count(text), Ok(value), "{text}");
        }
        assert_eq!(count("84.446"), Err(Reason::Thousands));
        assert_eq!(count("84446.5"), Err(Reason::Whole));
        assert_eq!(scaled_count("84.446", 0, Decimal::Comma), Ok(84_446));
        assert_eq!(scaled_count("84.446", 3, Decimal::Point), Ok(84_446));
        for text in ["五", "12x", "", "1.2.3", "99999999999", "万", "12 34", "1,23", "1e6"] {
            let wrong = if text == "1,23" { Reason::Whole } else { Reason::Number };
            assert_eq!(count(text), Err(wrong), "{text}");
        }
    }

    #[test]
    fn dates_as_typed_in_offices() {
        let day = |text| PartialDate::parse(text).ok_or(Reason::Date);
        for (text, iso) in [
            ("2021-10-29", "2021-10-29"),
            ("2021/10/9", "2021-10-09"),
            ("２０２１年１０月２９日", "2021-10-29"),
            ("令和3年10月29日", "2021-10-29"),
            ("令和元年5月1日", "2019-05-01"),
            ("R3.10.29", "2021-10-29"),
            ("平成31年3月", "2019-03"),
            ("2020", "2020"),
            ("2020.0", "2020"),
            ("2020年2月7日（金）", "2020-02-07"),
            ("令和3年2月5日 13:00", "2021-02-05"),
            ("2019/11/22 0:00", "2019-11-22"),
            ("2021-02-05T09:30:00.000Z", "2021-02-05"),
            ("2021年2月5日午後1時", "2021-02-05"),
            ("13 November 2018", "2018-11-13"),
            ("Nov 13, 2018", "2018-11-13"),
            ("Tuesday, 13th of November 2018", "2018-11-13"),
            ("2. Mai 2019", "2019-05-02"),
            ("13 de março de 2019", "2019-03-13"),
            ("November 2018", "2018-11"),
            ("02.05.2019", "2019-05-02"),
            ("29/10/2021", "2021-10-29"),
            ("10/29/2021", "2021-10-29"),
            ("2021年10月下旬", "2021-10"),
            ("20211029", "2021-10-29"),
            ("44498", "2021-10-29"),
            ("44498.5", "2021-10-29"),
            ("令和3年度", "2022-03-31"),
            ("FY2021", "2022-03-31"),
            ("R3年度", "2022-03-31"),
            ("2021-W43", "2021-10-31"),
            ("2021-W43-5", "2021-10-29"),
            ("2020-W53-5", "2021-01-01"),
            ("令3.10.29", "2021-10-29"),
            ("㋿3年10月29日", "2021-10-29"),
            ("H31.4.30", "2019-04-30"),
            ("昭64.1.7", "1989-01-07"),
            ("T15.12.24", "1926-12-24"),
        ] {
            assert_eq!(date(text), day(iso), "{text}");
        }
        assert_eq!(date("02/05/2019"), Err(Reason::DateOrder));
        assert_eq!(date("05/05/2019"), day("2019-05-05"));
        assert_eq!(dated("02/05/2019", Some(Order::DayFirst)).map(|dated| dated.date), day("2019-05-02"));
        assert!(dated("令和3年度", None).is_ok_and(|dated| dated.by));
        for text in
            ["2050", "2050年", "２０５０年度", "2050年まで", "2050年までに", "by 2050", "2050.0", "2,050", "令和32年"]
        {
            assert_eq!(year(text), Ok(2050), "{text}");
        }
        assert_eq!(year("2035.5"), Err(Reason::Whole));
        for text in ["", "10/29", "2021-02-30", "2021-13", "someday", "2021-10-29-1", "2021年2月5日（予定）", "May"]
        {
            assert_eq!(date(text), Err(Reason::Date), "{text}");
        }
    }
}
