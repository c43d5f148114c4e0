//! Official local-government codes.
//!
//! A Japanese code (全国地方公共団体コード) has five digits, or six with a check digit. The check digit is defined by the Ministry of
//! Internal Affairs and Communications: weights 6, 5, 4, 3, 2 over the five digits, subtracted from 11 (modulo 11), last digit kept.
//! Codes of other countries are any non-empty text without commas or spaces and are taken as they are.

use crate::model::issue::Reason;

/// The check digit of a five-digit code, or `None` when `code` is not five ASCII digits.
pub fn check_digit(code: &str) -> Option<u8> {
    if code.len() != 5 || !code.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let sum: u32 = code.bytes().zip([6, 5, 4, 3, 2]).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    Some(((11 - sum % 11) % 10) as u8)
}

/// Characters that nobody sees, copied with a text from a page: joiners, marks of direction, variants of kanji. Two codes that look the
/// same must be the same.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
        || matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E01EF}')
}

/// A text trimmed, if it can be a code: not empty, and without commas, blanks, control or invisible characters, which separate codes in lists.
///
/// # Errors
/// [`Reason::Empty`] or [`Reason::Code`].
pub fn well_formed(text: &str) -> Result<&str, Reason> {
    let code = text.trim();
    match code.chars().any(|c| c == ',' || c.is_whitespace() || c.is_control() || is_invisible(c)) {
        _ if code.is_empty() => Err(Reason::Empty),
        true => Err(Reason::Code),
        false => Ok(code),
    }
}

/// The canonical form of a code: six digits lose a valid check digit, anything else stays. Six digits without one are a typing
/// error or the code of another country: only the data can tell.
///
/// # Errors
/// When the text is empty or cannot stand in a list of codes.
pub fn canonical(text: &str) -> Result<&str, Reason> {
    well_formed(text).map(|code| shortened(code).unwrap_or(code))
}

/// The first five of six digits, if the sixth is their check digit.
pub(crate) fn shortened(code: &str) -> Option<&str> {
    let (five, last) = code.split_at_checked(5).filter(|(_, last)| last.len() == 1)?;
    (last.parse().ok() == Some(check_digit(five)?)).then_some(five)
}

/// The reason for an issue with a code that no place has: a wrong check digit, or an unknown place.
pub fn unknown(code: &str) -> Reason {
    let five = code.split_at_checked(5).filter(|(_, last)| last.len() == 1 && last.bytes().all(|b| b.is_ascii_digit()));
    let digit = five.and_then(|(five, _)| check_digit(five)).filter(|_| shortened(code).is_none());
    digit.map_or(Reason::UnknownPlace, |expected| Reason::CheckDigit { expected })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_of_published_codes() {
        for (code, digit) in [("01100", 2), ("13101", 6), ("14130", 5), ("14100", 3), ("40100", 5), ("47000", 7)] {
            assert_eq!(check_digit(code), Some(digit), "{code}");
        }
    }

    #[test]
    fn six_digits_are_verified_and_shortened() {
        assert_eq!(canonical(" 141305 "), Ok("14130"));
        assert_eq!(canonical("141306"), Ok("141306"));
        assert_eq!(unknown("141306"), Reason::CheckDigit { expected: 5 });
        assert_eq!(unknown("14999"), Reason::UnknownPlace);
        assert_eq!(canonical("DEU-c-essen"), Ok("DEU-c-essen"));
        for text in ["a,b", "a b", "a\0", "14130\u{200d}", "\u{202e}03141", "14130\u{FE0F}", "1\u{AD}4130"] {
            assert_eq!(canonical(text), Err(Reason::Code), "{text:?}");
        }
        assert_eq!(canonical(""), Err(Reason::Empty));
    }
}
