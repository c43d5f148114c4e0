//! Dates: what is written is read as it was, and no text is read as another date than it says.

use arbitrary::{Arbitrary, Unstructured};
use pledge_core::{AsOf, Day, Declared, PartialDate, ingest, model::date::Holds};

pub fn target(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Some(date) = PartialDate::parse(&text) {
        assert_eq!(date.to_string(), text, "one spelling each");
        assert_eq!(ingest::date(&text), Some(date), "the liberal reader agrees");
    }
    if let Some(date) = ingest::date(&text) {
        consistent(date);
        assert_eq!(ingest::date(&date.to_string()), Some(date), "{text:?}");
    }
    if let Some(as_of) = AsOf::parse(&text) {
        assert_eq!(AsOf::parse(&as_of.to_string()), Some(as_of));
    }
    let parts = <(u16, Option<u8>, Option<u8>, u8, u32)>::arbitrary(&mut Unstructured::new(bytes));
    let Ok((year, month, day, form, later)) = parts else { return };
    if let Some(date) = PartialDate::new(year % 10_100, month.map(|month| month % 14), day.map(|day| day % 33)) {
        consistent(date);
        written(date, form);
        in_time(date, later);
    }
}

fn consistent(date: PartialDate) {
    let (first, last) = (date.first_day(), date.last_day());
    assert!(first <= last && first.serial() <= last.serial());
    assert!(last.serial() - first.serial() <= 365);
    assert_eq!(PartialDate::parse(&date.to_string()), Some(date));
    assert_eq!(Day::end_of_month(last.month_index()).month, last.month);
    assert!(Day::end_of_month(last.month_index()) >= last);
}

/// Each way in which people write a full date gives that date. Years that no list can mean are left out.
fn written(date: PartialDate, form: u8) {
    let Day { year, month, day } = date.last_day();
    if date != PartialDate::from(date.last_day()) || !(1990..=2026).contains(&year) {
        return;
    }
    let era = if year > 2019 {
        Some(("令和", "R", year - 2018))
    } else {
        (year < 2019).then(|| ("平成", "H", year - 1988))
    };
    let Some((era, letter, of_era)) = era else { return };
    let text = match form % 8 {
        0 => format!("{year}年{month}月{day}日"),
        1 => format!("{year}/{month}/{day}"),
        2 => format!("{year}.{month}.{day}"),
        3 => format!("{era}{of_era}年{month}月{day}日"),
        4 => format!("{letter}{of_era}.{month}.{day}"),
        5 => format!("{year:04}{month:02}{day:02}"),
        6 => format!("{year}-{month:02}-{day:02}T00:00:00"),
        _ => wide(&format!("{year}年{month}月{day}日")),
    };
    assert_eq!(ingest::date(&text), Some(date), "{text}");
}

/// Digits in full width.
fn wide(text: &str) -> String {
    text.chars().map(|c| c.to_digit(10).and_then(|digit| char::from_u32(0xFF10 + digit)).unwrap_or(c)).collect()
}

/// A pledge that stands goes on standing, and one that may stand is decided at its last day.
fn in_time(date: PartialDate, later: u32) {
    let after = Day::end_of_month(date.last_day().month_index().saturating_add(later % 1000));
    for declared in [Declared::On(date), Declared::By(date)] {
        assert_eq!(declared.holds(date.last_day()), Holds::Yes);
        assert!(after < date.last_day() || declared.holds(after) == Holds::Yes);
    }
    assert_eq!(Declared::Undated.holds(after), Holds::Maybe);
}
