//! Parses dates as people type them, in Japan and elsewhere.

mod month;
mod parts;

pub(crate) use parts::Order;

use super::width::half_width;
use crate::model::{
    date::{Day, PartialDate},
    era::ERAS,
    issue::Reason,
};

/// A date in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dated {
    /// The date, or the last day of a period.
    pub(crate) date: PartialDate,
    /// The end of a period other than a calendar month or year (fiscal year, week): an upper bound.
    pub(crate) by: bool,
    /// Its notation.
    pub(crate) form: Form,
}

/// The notations of dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// `2021-10-29`, `2021/10/29`, `2021年10月29日`.
    YearFirst,
    /// `29/10/2021`, `29.10.2021`.
    DayFirst,
    /// `10/29/2021`.
    MonthFirst,
    /// `令和3年10月29日`, `R3.10.29`.
    Era,
    /// `13 November 2018`.
    MonthName,
    /// `令和3年度`: a period.
    FiscalYear,
    /// `2021-W43`: a period, unless the day follows.
    Week,
    /// `44498`: days as spreadsheets count them.
    Serial,
}

impl Form {
    /// A short stable name for programs.
    pub fn id(self) -> &'static str {
        match self {
            Form::YearFirst => "year-first",
            Form::DayFirst => "day-first",
            Form::MonthFirst => "month-first",
            Form::Era => "era",
            Form::MonthName => "month-name",
            Form::FiscalYear => "fiscal-year",
            Form::Week => "week",
            Form::Serial => "serial",
        }
    }
}

/// Parses a date in any form, without context of its column.
pub(crate) fn date(text: &str) -> Result<PartialDate, Reason> {
    dated(text, None).map(|dated| dated.date)
}

/// Parses a date; `order` resolves `1/2/2021`, and is known from the column.
pub(crate) fn dated(text: &str, order: Option<Order>) -> Result<Dated, Reason> {
    if let Some(date) = PartialDate::parse(text) {
        return Ok(Dated { date, by: false, form: Form::YearFirst });
    }
    let text = clean(text);
    fiscal(&text)
        .or_else(|| week(&text))
        .or_else(|| era(&text).map(|date| date.map(|date| Dated { date, by: false, form: Form::Era })))
        .or_else(|| month::named(&text).map(|date| date.map(|date| Dated { date, by: false, form: Form::MonthName })))
        .unwrap_or_else(|| parts::numeric(&text, order))
}

/// Half width and lower case; weekdays, times of day and words that only go with a date are gone.
fn clean(text: &str) -> String {
    let text = half_width(text.trim()).to_lowercase().replace('元', "1");
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, inside, after)) = bracketed(rest) {
        out.push_str(before);
        if !is_weekday(inside) {
            // What else stands in brackets may change the meaning: it stays, and the date cannot be read.
            out.push_str("[?]");
        }
        out.push(' ');
        rest = after;
    }
    out.push_str(rest);
    let out = without_time(&out);
    let words = out.split_whitespace().filter(|word| !is_weekday(word.trim_end_matches(',')));
    let mut date = words.collect::<Vec<_>>().join(" ");
    for word in ["曜日", "頃", "ごろ", "上旬", "中旬", "下旬", "末"] {
        if let Some(kept) = date.strip_suffix(word) {
            date.truncate(kept.len());
            if word == "曜日" {
                date.pop();
            }
        }
    }
    date.trim().to_owned()
}

fn bracketed(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once(['(', '[', '【', '〔'])?;
    let (inside, after) = rest.split_once([')', ']', '】', '〕'])?;
    Some((before, inside, after))
}

fn is_weekday(word: &str) -> bool {
    const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let word = word.trim().trim_end_matches('.');
    let japanese = word.trim_end_matches(['祝', '・', '休']).trim_end_matches("曜日").trim_end_matches('曜');
    let one = japanese.chars().count() == 1 && "月火水木金土日".contains(japanese);
    one || NAMES.iter().any(|name| {
        word.starts_with(name)
            && (word.len() == 3
                || word.ends_with("day")
                || word.len() <= 5 && word.is_ascii() && !word.contains(|c: char| c.is_ascii_digit()))
    })
}

/// The text before a time of day: `13:00`, `T09:30:00Z`, 午後1時.
fn without_time(text: &str) -> &str {
    let cut = text.find("午前").or_else(|| text.find("午後")).unwrap_or(text.len());
    let text = text.get(..cut).unwrap_or(text);
    let Some(colon) = text.find(':') else { return text };
    let head = text.get(..colon).unwrap_or_default().trim_end_matches(|c: char| c.is_ascii_digit());
    // A time needs something between it and the date.
    if head.ends_with([' ', 't', '日', '\u{3000}']) { head.trim_end_matches(['t', ' ']) } else { text }
}

/// The year before the first of the era in front, and the rest.
fn split_era(text: &str) -> Option<(u16, &str)> {
    ERAS.iter().find_map(|era| {
        let rest = text.strip_prefix(era.name).or_else(|| text.strip_prefix(era.short))?;
        let rest = rest.trim_start_matches(['.', ' ']);
        rest.starts_with(|c: char| c.is_ascii_digit()).then_some((era.before(), rest))
    })
}

fn era(text: &str) -> Option<Result<PartialDate, Reason>> {
    let (before, rest) = split_era(text)?;
    let parts = parts::split(rest);
    let numbers: Option<Vec<u16>> = parts.iter().map(|part| parts::number(part)).collect();
    let date = match numbers.as_deref() {
        Some([year @ 1..=99]) => PartialDate::new(before + year, None, None),
        Some([year @ 1..=99, month]) => {
            PartialDate::new(before + year, u8::try_from(*month).ok(), None).filter(|_| *month < 13)
        }
        Some([year @ 1..=99, month, day]) => small(*month)
            .zip(small(*day))
            .and_then(|(month, day)| PartialDate::new(before + year, Some(month), Some(day))),
        _ => None,
    };
    Some(date.ok_or(Reason::Date))
}

fn small(number: u16) -> Option<u8> {
    u8::try_from(number).ok()
}

/// The year in `2021`, `令和3`, `r3`.
pub(super) fn year_in(text: &str) -> Option<u16> {
    let text = text.trim().trim_end_matches('年').trim_end();
    match split_era(text) {
        Some((before, rest)) => parts::number(rest).filter(|year| (1..=99).contains(year)).map(|year| before + year),
        None => parts::number(text).filter(|_| text.len() == 4),
    }
}

/// A Japanese fiscal year (年度): ends on 31 March of the next calendar year.
fn fiscal(text: &str) -> Option<Result<Dated, Reason>> {
    let year = text.strip_suffix("年度").or_else(|| text.strip_prefix("fy"))?;
    let date = year_in(year).and_then(|year| PartialDate::new(year + 1, Some(3), Some(31)));
    Some(date.map(|date| Dated { date, by: true, form: Form::FiscalYear }).ok_or(Reason::Date))
}

/// A week as ISO 8601 writes it, with or without a day.
fn week(text: &str) -> Option<Result<Dated, Reason>> {
    let (year, rest) = text.split_once("-w").or_else(|| text.split_once('w'))?;
    let year = parts::number(year).filter(|_| year.len() == 4)?;
    let (week, day) = rest.split_once('-').map_or((rest, None), |(week, day)| (week, Some(day)));
    let week = parts::number(week).filter(|week| (1..=53).contains(week));
    let weekday = day.map_or(Some(7), |day| parts::number(day).filter(|day| (1..=7).contains(day)));
    let date = week.zip(weekday).and_then(|(week, weekday)| {
        // The week of 4 January is the first; the serial of a Monday leaves 5 when divided by 7.
        let fourth = Day { year, month: 1, day: 4 }.serial();
        let monday = fourth - (fourth + 2) % 7;
        Day::from_serial(monday + u32::from(week - 1) * 7 + u32::from(weekday) - 1)
    });
    Some(
        date.map(|day_found| Dated { date: day_found.into(), by: day.is_none(), form: Form::Week }).ok_or(Reason::Date),
    )
}
