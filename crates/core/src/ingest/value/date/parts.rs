//! Numeric dates.

use super::{Dated, Form};
use crate::model::{
    date::{Day, PartialDate},
    issue::Reason,
};

/// Day or month first in `1/2/2021`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// The day.
    DayFirst,
    /// The month.
    MonthFirst,
}

impl Order {
    /// Detects the order in a column, from numbers above 12 in first or second position. `None` where there are none, or they
    /// contradict each other.
    pub(crate) fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Order> {
        let (mut day, mut month) = (false, false);
        let open = |cell: &&str| cell.contains(['/', '-', '／', '－']) && !cell.contains('年');
        for cell in cells.filter(open) {
            let text = super::clean(cell);
            if let [first, second, year] = split(&text).as_slice()
                && year.len() == 4
                && !text.contains('.')
            {
                day |= number(first).is_some_and(|first| (13..=31).contains(&first));
                month |= number(second).is_some_and(|second| (13..=31).contains(&second));
            }
        }
        match (day, month) {
            (true, false) => Some(Order::DayFirst),
            (false, true) => Some(Order::MonthFirst),
            _ => None,
        }
    }
}

/// The parts of a date between signs, and between 年, 月 and 日.
pub(super) fn split(text: &str) -> Vec<&str> {
    let text = text.trim_end_matches(['年', '月', '日', '.', ' ']);
    text.split(['-', '/', '.', '年', '月', '‐', '–', '−']).map(str::trim).collect()
}

pub(super) fn number(text: &str) -> Option<u16> {
    (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// Day 0 of spreadsheet serial dates, and the range of serials taken for dates: 1982 to 2064.
const EPOCH: Day = Day { year: 1899, month: 12, day: 30 };
const SERIALS: std::ops::RangeInclusive<u32> = 30_000..=60_000;

pub(super) fn numeric(text: &str, order: Option<Order>) -> Result<Dated, Reason> {
    let dated = |date: Option<PartialDate>, form| date.map(|date| Dated { date, by: false, form }).ok_or(Reason::Date);
    let parts = split(text);
    let small = |part: &&str| number(part).and_then(|number| u8::try_from(number).ok()).filter(|_| part.len() <= 2);
    match parts.as_slice() {
        [serial] | [serial, _]
            if serial.len() == 5 && parts.get(1).is_none_or(|part| text.contains('.') && number_or_long(part)) =>
        {
            let day = serial.parse::<u32>().ok().filter(|serial| SERIALS.contains(serial));
            dated(day.and_then(|serial| Day::from_serial(EPOCH.serial() + serial)).map(Into::into), Form::Serial)
        }
        [run] if run.len() == 8 => {
            let cut = |from: usize, to: usize| run.get(from..to).and_then(number);
            let date = cut(0, 4).zip(cut(4, 6)).zip(cut(6, 8)).and_then(|((year, month), day)| {
                PartialDate::new(year, u8::try_from(month).ok(), u8::try_from(day).ok())
            });
            dated(date, Form::YearFirst)
        }
        // As numbers of a spreadsheet with gaps are written: 2020.0.
        [year, "0"] if year.len() == 4 && text.contains('.') => {
            dated(number(year).and_then(|year| PartialDate::new(year, None, None)), Form::YearFirst)
        }
        [year, rest @ ..] if year.len() == 4 && rest.len() < 3 => {
            let rest: Option<Vec<u8>> = rest.iter().map(small).collect();
            let date = number(year)
                .zip(rest)
                .and_then(|(year, rest)| PartialDate::new(year, rest.first().copied(), rest.get(1).copied()));
            dated(date, Form::YearFirst)
        }
        [month, year] if year.len() == 4 => dated(
            number(year).zip(small(month)).and_then(|(year, month)| PartialDate::new(year, Some(month), None)),
            Form::MonthFirst,
        ),
        [first, second, year] if year.len() == 4 => {
            let (Some(first), Some(second), Some(year)) = (small(first), small(second), number(year)) else {
                return Err(Reason::Date);
            };
            let day_first = PartialDate::new(year, Some(second), Some(first));
            let month_first = PartialDate::new(year, Some(first), Some(second));
            match (day_first, month_first, order) {
                // With dots, the day is always first.
                (date, ..) if text.contains('.') => dated(date, Form::DayFirst),
                (date, None, _) | (date, _, Some(Order::DayFirst)) => dated(date, Form::DayFirst),
                (None, date, _) | (_, date, Some(Order::MonthFirst)) => dated(date, Form::MonthFirst),
                (date, other, None) if date == other => dated(date, Form::DayFirst),
                _ => Err(Reason::DateOrder),
            }
        }
        [first, second, third] if [first, second, third].iter().all(|part| small(part).is_some()) => {
            Err(Reason::DateOrder)
        }
        _ => Err(Reason::Date),
    }
}

fn number_or_long(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())
}
