//! Parsers for numbers, dates and years as people type them. Each takes one cell; what only its column can tell is a parameter.

mod blank;
mod date;
mod number;
mod reader;
mod width;
mod year;

pub(crate) use blank::is_blank;
pub use date::Form;
pub(crate) use date::{Order, date, dated};
pub(crate) use number::{Decimal, decimal_of, hundredths, scaled_count};
pub(crate) use reader::{Reader, WRITTEN};
pub(crate) use width::half_width;
pub(crate) use year::year;

#[cfg(test)]
mod tests {
    use super::{number::count, *};
    use crate::model::{date::PartialDate, issue::Reason};

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
