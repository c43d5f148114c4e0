//! Width: full-width forms of Japanese input methods to ASCII.

use crate::model::code::is_invisible;
use std::borrow::Cow;

/// Full-width letters, digits, signs and blanks to their plain forms; what nobody sees is dropped.
pub(crate) fn half_width(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let half = |c: char| match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' | '\u{A0}' | '\u{2009}' | '\u{202F}' => ' ',
        c => c,
    };
    text.chars().filter(|c| !is_invisible(*c)).map(half).collect::<String>().into()
}
