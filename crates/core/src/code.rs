//! Official local-government codes.
//!
//! A Japanese code has five digits, or six with a check digit. The check digit is defined by the Ministry of Internal
//! Affairs and Communications: weights 6, 5, 4, 3, 2 over the five digits, subtracted from 11 (modulo 11), last digit kept.
//! Codes of other countries are any non-empty text without commas or spaces and are taken as they are.

/// Why a text is not a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeError {
    /// Nothing is written.
    Empty,
    /// The sixth digit of a Japanese code does not fit the first five; `expected` does.
    CheckDigit {
        /// The digit that the first five ask for.
        expected: u8,
    },
    /// Holds a comma, a space or a control character, which would break lists of codes.
    Malformed,
}

/// The check digit of a five-digit code, or `None` when `code` is not five ASCII digits.
pub fn check_digit(code: &str) -> Option<u8> {
    if code.len() != 5 || !code.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let sum: u32 = code.bytes().zip([6, 5, 4, 3, 2]).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    Some(((11 - sum % 11) % 10) as u8)
}

/// The form in which codes are kept: six digits lose their verified check digit, anything else stays.
///
/// # Errors
/// When the text is empty, cannot stand in a list of codes, or ends in a wrong check digit.
pub fn canonical(text: &str) -> Result<&str, CodeError> {
    let code = text.trim();
    if code.is_empty() {
        return Err(CodeError::Empty);
    }
    if code.chars().any(|c| c == ',' || c.is_whitespace() || c.is_control()) {
        return Err(CodeError::Malformed);
    }
    let Some((five, last)) = code.split_at_checked(5).filter(|(_, rest)| rest.len() == 1) else {
        return Ok(code);
    };
    match check_digit(five) {
        Some(expected) if last.bytes().next() == Some(b'0' + expected) => Ok(five),
        Some(expected) if last.bytes().all(|b| b.is_ascii_digit()) => Err(CodeError::CheckDigit { expected }),
        _ => Ok(code),
    }
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
        assert_eq!(canonical("141306"), Err(CodeError::CheckDigit { expected: 5 }));
        assert_eq!(canonical("DEU-c-essen"), Ok("DEU-c-essen"));
        assert_eq!(canonical("a,b"), Err(CodeError::Malformed));
        assert_eq!(canonical(""), Err(CodeError::Empty));
    }
}
