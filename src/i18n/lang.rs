//! The languages of the screen.

use pledge_core::state::needs::{PLAIN_JAPANESE, WasmPart};

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
        match self {
            Lang::Ja | Lang::Era | Lang::Easy => true,
            Lang::En => false,
        }
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

    /// Text in the language of the screen, of the two that the data bring.
    pub fn pick<T>(self, ja: T, en: T) -> T {
        if self.is_japanese() { ja } else { en }
    }
}
