//! Names of places. Codes identify; names repeat, so the place above stands beside each.

use super::context::ViewContext;
use crate::i18n::Lang;
use pledge_core::{Place, PlaceId};
use yew::AttrValue;

/// How a place is named on screen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Name {
    /// The name in the language of the screen.
    pub own: AttrValue,
    /// The language of the name, where it is not that of the screen.
    pub lang: Option<&'static str>,
    /// The name of the place above; empty for none.
    pub above: AttrValue,
    /// The Japanese name beside an English one; empty otherwise.
    pub other: AttrValue,
}

impl Name {
    /// The name of a place.
    pub fn of(context: &ViewContext<'_>, id: PlaceId) -> Name {
        let data = &context.loaded.data;
        let Some(place) = data.place(id) else { return Name::default() };
        let above = data.parent(id).and_then(|above| data.place(above));
        Name {
            own: short(context.lang(), place),
            lang: foreign(context.lang(), &place.name_ja, &place.name_en),
            above: above.map(|above| stem(context.lang(), above)).unwrap_or_default(),
            other: match context.lang() {
                Lang::En if place.name_ja != place.name_en => place.name_ja.clone().into(),
                _ => AttrValue::default(),
            },
        }
    }

    /// Name and place above in one text, for labels that are read out.
    pub fn full(&self, lang: Lang) -> AttrValue {
        match (self.above.is_empty(), lang) {
            (true, _) => self.own.clone(),
            (false, Lang::Ja | Lang::Era | Lang::Easy) => format!("{}（{}）", self.own, self.above).into(),
            (false, Lang::En) => format!("{} ({})", self.own, self.above).into(),
        }
    }
}

/// The other language, where the data have no name in the language of the screen. What has kana or kanji is Japanese; what
/// has only Latin letters counts as English.
pub fn foreign(lang: Lang, ja: &str, en: &str) -> Option<&'static str> {
    let any = |of: fn(char) -> bool| ja == en && ja.chars().any(of);
    let japanese = any(|c| ('\u{3040}'..='\u{9fff}').contains(&c));
    match lang {
        Lang::En => japanese.then(|| Lang::Ja.tag()),
        Lang::Ja | Lang::Era | Lang::Easy => (!japanese && any(|c| c.is_ascii_alphabetic())).then(|| Lang::En.tag()),
    }
}

/// The name alone. In English a city and the prefecture around it may have one name: then each has the word for its kind.
pub fn short(lang: Lang, place: &Place) -> AttrValue {
    if lang == Lang::En { place.english().into() } else { place.name_ja.clone().into() }
}

/// The name without the word for its kind, which an English name of a Japanese municipality has as a suffix.
pub fn stem(lang: Lang, place: &Place) -> AttrValue {
    if lang == Lang::En { place.english_stem().to_owned().into() } else { place.name_ja.clone().into() }
}
