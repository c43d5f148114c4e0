//! Large figures, with their units set small.

use crate::i18n::Piece;
use yew::{Html, html};

/// Digits as they are, also where a browser translates the page, units in small type.
pub(crate) fn pieces(pieces: &[Piece]) -> Html {
    let piece = |piece: &Piece| {
        if piece.unit {
            html! { <span class="pc-u">{ &piece.text }</span> }
        } else {
            html! { <span translate="no">{ &piece.text }</span> }
        }
    };
    html! { <>{ for pieces.iter().map(piece) }</> }
}

/// Hundredths of a percent as a percentage for SVG.
pub(crate) fn percent(hundredths: u32) -> String {
    let point = if hundredths % 100 < 10 { ".0" } else { "." };
    (hundredths / 100).to_string() + point + &(hundredths % 100).to_string() + "%"
}
