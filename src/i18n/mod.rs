//! The words of the widget. One exhaustive match per language: a missing string does not compile.
//!
//! Numbers and dates are written here too, from integers, so that the browser, the snapshots and the static fallback show
//! the same characters.

mod date;
mod easy;
mod en;
mod ja;
mod msg;
mod number;

pub use easy::readings::{Read, Readings, is_kanji, read, words};
pub use msg::{
    CardMsg, CiteMsg, CompareMsg, CoverageMsg, DossierMsg, ExportMsg, LinksMsg, MapMsg, Message, Msg, OwnMsg, PanelMsg,
    ProgrammeMsg,
};
pub use number::Piece;

use pledge_core::{
    Day, PartialDate,
    state::needs::{PLAIN_JAPANESE, WasmPart},
};
use yew::AttrValue;

/// A language of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// Japanese.
    #[default]
    Ja,
    /// Japanese with dates in years of the era: 令和3年10月29日.
    Era,
    /// Plain Japanese, for children and those who learn the language: short words, and readings over what has kanji.
    Easy,
    /// English.
    En,
}

impl Lang {
    /// What the language switch offers, in its order. The page says whether Japanese has the years of the era.
    pub const ALL: [Lang; 3] = [Lang::Ja, Lang::Easy, Lang::En];

    /// The language for a BCP 47 tag: plain Japanese for `ja-x-easy`, Japanese with the years of the era for
    /// `ja-u-ca-japanese` (the calendar as RFC 6067 writes it), Japanese for any other `ja…`, English for anything else.
    pub fn from_tag(tag: &str) -> Lang {
        let japanese = tag.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("ja"));
        let exact = [Lang::Era, Lang::Easy].into_iter().find(|lang| tag.eq_ignore_ascii_case(lang.tag()));
        exact.unwrap_or(if japanese { Lang::Ja } else { Lang::En })
    }

    /// The language of the switch that this is.
    #[must_use]
    pub fn offered(self) -> Lang {
        if self == Lang::Era { Lang::Ja } else { self }
    }

    /// The part of the wasm that speaks it.
    pub fn part(self) -> WasmPart {
        WasmPart::of_lang(self.tag())
    }

    /// Whether it is written in Japanese.
    pub fn is_japanese(self) -> bool {
        self != Lang::En
    }

    /// What it calls itself.
    pub fn name(self) -> &'static str {
        match self {
            Lang::Ja | Lang::Era => "日本語",
            Lang::Easy => "やさしい日本語",
            Lang::En => "English",
        }
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Ja => "ja",
            Lang::Era => "ja-u-ca-japanese",
            Lang::Easy => PLAIN_JAPANESE,
            Lang::En => "en",
        }
    }

    /// One message.
    pub fn say(self, msg: impl Message) -> AttrValue {
        msg.say(self)
    }

    /// Text in the language of the screen, of the two that the data bring.
    pub fn pick<T>(self, ja: T, en: T) -> T {
        if self.is_japanese() { ja } else { en }
    }

    /// A date, as exact as it is known.
    pub fn date(self, date: PartialDate) -> String {
        date::write(self, date)
    }

    /// A day.
    pub fn day(self, day: Day) -> String {
        date::write(self, day.into())
    }

    /// A large number of people in pieces, units apart: 1 億 1,109 万 人.
    pub fn people(self, people: u64) -> Vec<Piece> {
        number::people(self, people)
    }

    /// A large number of people as running text: 1億1,109万人.
    pub fn people_text(self, people: u64) -> String {
        self.people(people).iter().map(|piece| &*piece.text).collect()
    }

    /// Tenths of a percent as a percentage: 881 → 88.1.
    pub fn tenths(self, tenths: u32) -> String {
        number::tenths(tenths)
    }

    /// Hundredths with one decimal and separators: 143741 → 1,437.4.
    pub fn hundredths(self, hundredths: u32) -> String {
        number::hundredths(hundredths)
    }

    /// A whole number with separators: 126146099 → 126,146,099.
    pub fn count(self, count: u64) -> String {
        number::group(count)
    }
}

/// What the places above are called: their words differ between Japan's two tiers and any other tree of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tier {
    /// Prefectures above municipalities.
    Prefecture,
    /// Any places above others.
    Any,
}
