//! Years as people type them.

use super::{date, width::half_width};
use crate::model::{date::PartialDate, issue::Reason};

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
        _ => date::year_in(rest).or_else(|| date::date(text).ok().map(PartialDate::year)),
    };
    known.filter(|year| (1900..=2200).contains(year)).ok_or(Reason::Number)
}
