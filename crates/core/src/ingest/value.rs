//! Numbers and dates as people type them.

use std::borrow::Cow;

use super::table::Cells;
use crate::{
    date::PartialDate,
    issue::{Issue, Reason},
    position::{DEGREE, Position},
};

/// Full-width letters, digits and signs to their plain forms.
pub(super) fn half_width(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let half =
        |c: char| char::from_u32(u32::from(c).wrapping_sub(0xFEE0)).filter(|_| ('！'..='～').contains(&c)).unwrap_or(c);
    text.chars().map(half).collect::<String>().into()
}

/// Half width, without blanks and thousands separators.
fn plain(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.')) {
        return text.into();
    }
    half_width(text).chars().filter(|c| !matches!(c, ',' | '、') && !c.is_whitespace()).collect::<String>().into()
}

/// A number with `places` decimals as an integer in units of the last one; further decimals are rounded half up.
fn fixed(text: &str, places: u32) -> Result<u64, Reason> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) {
        return Err(Reason::Number);
    }
    let mut value: u64 = whole.parse().map_err(|_| Reason::Number)?;
    let mut decimals = fraction.bytes().map(|b| u64::from(b - b'0'));
    for _ in 0..places {
        let next = decimals.next().unwrap_or(0);
        value = value.checked_mul(10).and_then(|value| value.checked_add(next)).ok_or(Reason::Number)?;
    }
    let up = u64::from(decimals.next().is_some_and(|digit| digit >= 5));
    value.checked_add(up).ok_or(Reason::Number)
}

/// A whole number of people or households: `1234`, `1,234`, `１２３４`, `12万3,456`, `1.5億`, with or without 人.
pub(super) fn count(text: &str) -> Result<u32, Reason> {
    let text = plain(text);
    let text = text.trim_end_matches(['人', '世', '帯']);
    if text.starts_with(['-', '−', '△', '▲']) {
        return Err(Reason::Negative);
    }
    let mut total: u64 = 0;
    let mut rest = text;
    for (unit, places) in [('億', 8), ('万', 4)] {
        if let Some((before, after)) = rest.split_once(unit) {
            total = total.checked_add(fixed(before, places)?).ok_or(Reason::Number)?;
            rest = after;
        }
    }
    if !rest.is_empty() || text.is_empty() {
        total = total.checked_add(fixed(rest, 0)?).ok_or(Reason::Number)?;
    }
    u32::try_from(total).map_err(|_| Reason::Number)
}

/// A number with two decimals, in hundredths.
pub(super) fn hundredths(text: &str) -> Result<u32, Reason> {
    decimal(text, 2)
}

/// A number with one decimal, in tenths.
pub(super) fn tenths(text: &str) -> Result<u32, Reason> {
    decimal(text, 1)
}

fn decimal(text: &str, places: u32) -> Result<u32, Reason> {
    let text = plain(text);
    if text.starts_with(['-', '−', '△', '▲']) {
        return Err(Reason::Negative);
    }
    fixed(&text, places).and_then(|value| u32::try_from(value).map_err(|_| Reason::Number))
}

/// A position in degrees with five decimals at most; `None` where either part is empty.
pub(super) fn position(lat: Cells<'_>, lon: Cells<'_>, row: usize) -> Result<Option<Position>, Issue> {
    let lat = lat.maybe(row, |text| degrees(text, 90))?;
    let lon = lon.maybe(row, |text| degrees(text, 180))?;
    Ok(lat.zip(lon).map(|(lat, lon)| Position { lat, lon }))
}

/// An angle of at most so many degrees either way, in hundred-thousandths of one.
pub(super) fn degrees(text: &str, most: i32) -> Result<i32, Reason> {
    let text = plain(text);
    let (size, sign) = text.strip_prefix(['-', '−']).map_or((&*text, 1), |size| (size, -1));
    let angle = decimal(size, 5).ok().and_then(|angle| i32::try_from(angle).ok());
    angle.filter(|angle| *angle <= most * DEGREE).map(|angle| angle * sign).ok_or(Reason::Number)
}

/// A year such as `2050`, `2050年` or `2050年度`.
pub(super) fn year(text: &str) -> Result<u16, Reason> {
    let text = plain(text);
    let digits = text.trim_end_matches('度').trim_end_matches('年');
    digits.parse().ok().filter(|year| (1900..=2200).contains(year)).ok_or(Reason::Number)
}

/// The first years of the Japanese eras that pledges can fall in, with the letter used for them.
const ERAS: [(&str, char, u16); 3] = [("令和", 'R', 2019), ("平成", 'H', 1989), ("昭和", 'S', 1926)];

/// A date: `2021-10-29`, `2021/10/29`, `2021年10月29日`, `2021-10`, `令和3年10月29日`, `R3.10.29`, `令和元年`.
pub(super) fn date(text: &str) -> Result<PartialDate, Reason> {
    let text = plain(text).replace('元', "1");
    let era = ERAS.iter().find_map(|(name, letter, first)| {
        Some((text.strip_prefix(name).or_else(|| text.strip_prefix(*letter))?, first - 1))
    });
    let (rest, base) = era.unwrap_or((&text, 0));
    let mut parts = rest.trim_end_matches(['年', '月', '日']).split(['-', '/', '.', '年', '月', '日']);
    let number = |part: &str| part.parse::<u16>().ok().filter(|_| part.bytes().all(|b| b.is_ascii_digit()));
    let mut next = || parts.next().map(|part| number(part).ok_or(Reason::Date)).transpose();
    let year = next()?.filter(|year| *year > 0).and_then(|year| year.checked_add(base)).ok_or(Reason::Date)?;
    let small = |part: Option<u16>| part.map(|part| u8::try_from(part).map_err(|_| Reason::Date)).transpose();
    let (month, day) = (small(next()?)?, small(next()?)?);
    if next()?.is_some() || year < 1900 {
        return Err(Reason::Date);
    }
    PartialDate::new(year, month, day).ok_or(Reason::Date)
}

#[cfg(test)]
mod tests {
    use super::*;

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
        for text in ["五", "12x", "", "1.2.3", "99999999999", "万"] {
            assert_eq!(count(text), Err(Reason::Number), "{text}");
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
        ] {
            assert_eq!(date(text), day(iso), "{text}");
        }
        for text in ["", "10/29", "2021-02-30", "2021-13", "someday", "2021-10-29-1"] {
            assert_eq!(date(text), Err(Reason::Date), "{text}");
        }
    }
}
