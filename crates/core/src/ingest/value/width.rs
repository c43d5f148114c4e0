//! Width: full-width forms of Japanese input methods to ASCII.

use std::borrow::Cow;

/// Full-width letters, digits, signs and blanks to their plain forms.
pub(crate) fn half_width(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let half = |c: char| match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' | '\u{A0}' | '\u{2009}' | '\u{202F}' => ' ',
        c => c,
    };
    text.chars().map(half).collect::<String>().into()
}
