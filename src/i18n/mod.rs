//! The texts of the widget. Each language is an exhaustive match: a missing text does not compile.
//!
//! Numbers and dates are formatted here too, from integers and without `Intl`, so that the browser, the snapshots and the static
//! fallback show the same characters.

mod date;
mod easy;
mod en;
mod ja;
mod lang;
mod msg;
mod number;
mod tier;

pub use easy::furigana::{Annotated, Furigana, annotate, is_kanji, word_furigana};
pub use lang::Lang;
pub use msg::{
    CardMsg, CiteMsg, CompareMsg, CoverageMsg, DossierMsg, ExportMsg, LinksMsg, MapMsg, Message, Msg, OwnMsg, PanelMsg,
    ProgrammeMsg, ReferenceStyle,
};
pub use number::Piece;
pub use tier::Tier;
