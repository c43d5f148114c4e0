//! Parses numbers as people type them: grouped by commas, dots, blanks or apostrophes, with 万 and 億, in full width.

use super::width::half_width;
use crate::model::issue::Reason;
use std::borrow::Cow;

/// The decimal separator of a column; `84.446` alone is ambiguous.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Decimal {
    /// Not known: a dot before three digits may be a thousands separator.
    #[default]
    Unknown,
    /// `1,234.5`.
    Point,
    /// `1.234,5`: dots stand between thousands.
    Comma,
    /// The cells of the column contradict each other.
    Mixed,
}

/// Large units, the longest name first.
const UNITS: [(&str, u32); 8] =
    [("億", 8), ("百万", 6), ("万", 4), ("千", 3), ("million", 6), ("mio.", 6), ("mio", 6), ("thousand", 3)];

/// Units of counting that may follow a number.
const NOUNS: [&str; 14] = [
    "people",
    "persons",
    "inhabitants",
    "residents",
    "einwohner",
    "einw.",
    "habitants",
    "habitantes",
    "世帯",
    "人",
    "名",
    "km2",
    "km²",
    "kw",
];

/// The digits before and after the decimal separator.
struct Digits {
    whole: String,
    fraction: String,
}

/// A whole number of people or households.
pub(crate) fn count(text: &str) -> Result<u32, Reason> {
    scaled_count(text, 0, Decimal::Unknown)
}

/// The same where a column counts in units of a power of ten, such as thousands of people.
pub(crate) fn scaled_count(text: &str, power: u32, decimal: Decimal) -> Result<u32, Reason> {
    if power == 0 && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().map_err(|_| Reason::Number);
    }
    let text = bare(text)?;
    let mut total: u64 = 0;
    let mut rest = text.as_str();
    let mut large = false;
    for (unit, size) in UNITS {
        if let Some((before, after)) = rest.split_once(unit) {
            total = total.checked_add(whole(before, size + power, Decimal::Point)?).ok_or(Reason::Number)?;
            (rest, large) = (after.trim(), true);
        }
    }
    if !rest.is_empty() || !large {
        total = total
            .checked_add(whole(rest, power, if large { Decimal::Point } else { decimal })?)
            .ok_or(Reason::Number)?;
    }
    u32::try_from(total).map_err(|_| Reason::Number)
}

/// A number with some decimals, as an integer in units of the last; further ones are rounded half up.
pub(super) fn fixed(text: &str, places: u32, decimal: Decimal) -> Result<u64, Reason> {
    let digits = digits(&bare(text)?, if decimal == Decimal::Unknown { Decimal::Point } else { decimal })?;
    let scaled = scale(&digits, places)?;
    let up = digits.fraction.as_bytes().get(places as usize).is_some_and(|digit| *digit >= b'5');
    scaled.checked_add(u64::from(up)).ok_or(Reason::Number)
}

/// A number with two decimals, in hundredths.
pub(crate) fn hundredths(text: &str, decimal: Decimal) -> Result<u32, Reason> {
    let scaled = fixed(text, 2, decimal)?;
    u32::try_from(scaled).map_err(|_| Reason::Number)
}

/// Half width and lower case, without 約 in front and nouns behind.
fn bare(text: &str) -> Result<String, Reason> {
    let text = half_width(text).trim().to_lowercase();
    let mut text = text.trim_start_matches('約').trim_start();
    for noun in NOUNS {
        text = text.strip_suffix(noun).unwrap_or(text).trim_end();
    }
    match text.chars().next() {
        Some('-' | '−' | '△' | '▲' | '‐'..='―') => Err(Reason::Negative),
        _ => Ok(text.replace('、', ",")),
    }
}

/// A number times a power of ten, where nothing may be left after the decimal mark.
fn whole(text: &str, power: u32, decimal: Decimal) -> Result<u64, Reason> {
    let digits = digits(text, decimal)?;
    if digits.fraction.bytes().skip(power as usize).any(|digit| digit != b'0') {
        return Err(Reason::Whole);
    }
    scale(&digits, power)
}

fn scale(digits: &Digits, power: u32) -> Result<u64, Reason> {
    let fraction = digits.fraction.bytes().chain(std::iter::repeat(b'0')).take(power as usize);
    let each = digits.whole.bytes().chain(fraction);
    each.map(|digit| u64::from(digit.wrapping_sub(b'0')))
        .try_fold(0_u64, |value, digit| value.checked_mul(10)?.checked_add(digit))
        .ok_or(Reason::Number)
}

/// Splits a number at its separators.
fn digits(text: &str, decimal: Decimal) -> Result<Digits, Reason> {
    let text = without_blanks(text.trim())?;
    let [dots, commas] = ['.', ','].map(|mark| text.matches(mark).count());
    let (group, point) = match (dots, commas) {
        (0, 0) => (None, None),
        (0, _) => comma(&text, commas, decimal)?,
        (_, 0) => dot(&text, dots, decimal)?,
        _ if text.rfind('.') > text.rfind(',') => (Some(','), Some('.')),
        _ => (Some('.'), Some(',')),
    };
    let (head, fraction) = match point {
        Some(mark) => text.split_once(mark).unwrap_or((&text, "")),
        None => (&*text, ""),
    };
    let whole = match group {
        Some(mark) => ungrouped(head, mark)?,
        None => head.to_owned(),
    };
    let plain = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !plain(&whole) || !plain(fraction) {
        return Err(Reason::Number);
    }
    Ok(Digits { whole, fraction: fraction.to_owned() })
}

type Marks = (Option<char>, Option<char>);

/// What commas stand for in a number without dots.
fn comma(text: &str, count: usize, decimal: Decimal) -> Result<Marks, Reason> {
    match (count, decimal) {
        (1, Decimal::Mixed) if three_after(text, ',') => Err(Reason::Thousands),
        (1, Decimal::Comma) => Ok((None, Some(','))),
        (1, _) if !three_after(text, ',') => Ok((None, Some(','))),
        _ => Ok((Some(','), None)),
    }
}

/// What dots stand for in a number without commas.
fn dot(text: &str, count: usize, decimal: Decimal) -> Result<Marks, Reason> {
    match (count, decimal) {
        (1, _) if !three_after(text, '.') => Ok((None, Some('.'))),
        (1, Decimal::Unknown | Decimal::Mixed) => Err(Reason::Thousands),
        (1, Decimal::Point) => Ok((None, Some('.'))),
        _ => Ok((Some('.'), None)),
    }
}

/// Whether a single mark may stand between thousands: one to three digits before it, no lone zero, and three after.
pub(super) fn three_after(text: &str, mark: char) -> bool {
    let Some((before, after)) = text.split_once(mark) else { return false };
    after.len() == 3 && (1..=3).contains(&before.len()) && !before.starts_with('0')
}

/// The digits of groups: three each (of Indian numbers two), but for the first.
fn ungrouped(text: &str, mark: char) -> Result<String, Reason> {
    let groups: Vec<&str> = text.split(mark).collect();
    let (first, rest) = groups.split_first().ok_or(Reason::Number)?;
    let (last, middle) = rest.split_last().ok_or(Reason::Number)?;
    let even = |size: usize| middle.iter().all(|group| group.len() == size);
    let fits = last.len() == 3 && (1..=3).contains(&first.len()) && (even(3) || even(2) && first.len() < 3);
    if fits { Ok(groups.concat()) } else { Err(Reason::Number) }
}

/// Blanks and apostrophes may stand between groups of three.
fn without_blanks(text: &str) -> Result<Cow<'_, str>, Reason> {
    let gap = |c: char| c.is_whitespace() || matches!(c, '\'' | '’');
    if !text.contains(gap) {
        return Ok(text.into());
    }
    let mut groups = text.split(gap).filter(|group| !group.is_empty());
    let mut joined = groups.next().unwrap_or_default().to_owned();
    let mut fits = (1..=3).contains(&joined.len());
    for group in groups {
        fits &= group.split(['.', ',']).next().is_some_and(|digits| digits.len() == 3);
        joined.push_str(group);
    }
    if fits { Ok(joined.into()) } else { Err(Reason::Number) }
}

/// Detects the decimal separator of a column.
pub(crate) fn decimal_of<'a>(cells: impl Iterator<Item = &'a str>) -> Decimal {
    let (mut point, mut comma, mut open, mut long) = (false, false, false, false);
    for cell in cells {
        // Most cells are plain digits.
        if cell.bytes().all(|b| b.is_ascii_digit()) {
            long |= cell.len() > 3;
            continue;
        }
        let Ok(text) = bare(cell) else { continue };
        if UNITS.iter().any(|(unit, _)| text.contains(unit)) {
            continue;
        }
        let Ok(text) = without_blanks(&text) else { continue };
        let [dots, commas] = ['.', ','].map(|mark| text.matches(mark).count());
        match (dots, commas) {
            (0, 0) => long |= text.len() > 3 && text.bytes().all(|b| b.is_ascii_digit()),
            (1, 0) if three_after(&text, '.') => open = true,
            (0, 1) if three_after(&text, ',') => {}
            (0, 1) => comma = true,
            (1, 0) | (0, _) => point = true,
            _ if commas > 0 && text.rfind('.') > text.rfind(',') => point = true,
            _ => comma = true,
        }
    }
    match (point, comma) {
        (true, true) => Decimal::Mixed,
        // Beside a number that leaves its thousands unmarked, a dot before three digits does not mark them.
        (_, true) if open && long => Decimal::Mixed,
        (false, true) => Decimal::Comma,
        (false, false) if open && !long => Decimal::Comma,
        (true, false) if open => Decimal::Mixed,
        (true, false) => Decimal::Point,
        (false, false) => Decimal::Unknown,
    }
}
