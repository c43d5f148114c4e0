//! Parsers of values by kind of table: compiled packages have one form for each value, written lists have many.
//!
//! A table of function pointers: the parsers for written lists are referenced only by code that reads own data, and so stay in that
//! wasm part.

use super::{
    blank,
    date::{self, Dated, Form},
    number::{self, Decimal},
    width, year,
};
use crate::model::{date::PartialDate, issue::Reason, position::DEGREE};
use std::fmt;

/// The parsers for single cells.
pub(crate) struct Reader {
    /// Whether a cell is blank.
    pub(crate) is_blank: fn(&str) -> bool,
    /// A whole number of people or households.
    pub(crate) count: fn(&str) -> Result<u32, Reason>,
    /// A date, as exact as it is written.
    pub(crate) date: fn(&str) -> Result<PartialDate, Reason>,
    /// A date that may be the end of a period.
    pub(crate) dated: fn(&str) -> Result<Dated, Reason>,
    /// A year.
    pub(crate) year: fn(&str) -> Result<u16, Reason>,
    /// A number with so many decimals at most, in units of the last.
    pub(crate) fixed: fn(&str, u32) -> Result<u64, Reason>,
}

/// For values that `cargo xtask data` has written: ISO dates, plain numbers.
pub(crate) static COMPILED: Reader = Reader {
    is_blank: str::is_empty,
    count: |text| text.parse().map_err(|_| Reason::Number),
    date: |text| PartialDate::parse(text).ok_or(Reason::Date),
    dated: |text| {
        PartialDate::parse(text).map(|date| Dated { date, by: false, form: Form::YearFirst }).ok_or(Reason::Date)
    },
    year: |text| text.parse().map_err(|_| Reason::Number),
    fixed: compiled_fixed,
};

/// For values as people write them.
pub(crate) static WRITTEN: Reader = Reader {
    is_blank: blank::is_blank,
    count: number::count,
    date: date::date,
    dated: |text| date::dated(text, None),
    year: year::year,
    fixed: |text, places| number::fixed(width::half_width(text).trim(), places, Decimal::Point),
};

/// Digits, and a dot before so many more at most.
fn compiled_fixed(text: &str, places: u32) -> Result<u64, Reason> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let missing = (places as usize).checked_sub(fraction.len()).ok_or(Reason::Number)?;
    let mut value: u64 = format!("{whole}{fraction}").parse().map_err(|_| Reason::Number)?;
    for _ in 0..missing {
        value = value.checked_mul(10).ok_or(Reason::Number)?;
    }
    Ok(value)
}

impl Reader {
    /// A number with so many decimals at most, in units of the last.
    pub(crate) fn scaled(&self, text: &str, places: u32) -> Result<u32, Reason> {
        (self.fixed)(text, places).and_then(|value| u32::try_from(value).map_err(|_| Reason::Number))
    }

    /// An angle of at most so many degrees either way, in hundred-thousandths of one.
    pub(crate) fn degrees(&self, text: &str, most: i32) -> Result<i32, Reason> {
        let text = text.trim();
        let (size, sign) = text.strip_prefix(['-', '−']).map_or((text, 1), |size| (size, -1));
        let angle = (self.fixed)(size, 5).ok().and_then(|angle| i32::try_from(angle).ok());
        angle.filter(|angle| *angle <= most * DEGREE).map(|angle| angle * sign).ok_or(Reason::Number)
    }
}

impl Default for &Reader {
    fn default() -> Self {
        &COMPILED
    }
}

impl PartialEq for Reader {
    fn eq(&self, other: &Reader) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Reader {}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reader")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compiled_reads_the_same_in_both_ways() {
        for text in ["0", "7", "1538262"] {
            assert_eq!((COMPILED.count)(text), (WRITTEN.count)(text), "{text}");
        }
        for text in ["2021-10-29", "2021-10", "2021"] {
            assert_eq!((COMPILED.date)(text), (WRITTEN.date)(text), "{text}");
        }
        for text in ["143.01", "0.5", "7", "35.53085"] {
            assert_eq!(COMPILED.scaled(text, 5), WRITTEN.scaled(text, 5), "{text}");
        }
        for text in ["-35.53085", "139.7", "0"] {
            assert_eq!(COMPILED.degrees(text, 180), WRITTEN.degrees(text, 180), "{text}");
        }
        assert_eq!((COMPILED.year)("2050"), (WRITTEN.year)("2050"));
        for wrong in ["", "x", "1,000", "令和3年", "0.123456"] {
            assert!((COMPILED.count)(wrong).is_err() && (COMPILED.date)(wrong).is_err());
            assert!(COMPILED.scaled(wrong, 2).is_err());
        }
    }
}
