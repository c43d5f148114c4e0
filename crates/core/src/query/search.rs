//! Search: a query against every name, reading and code, ranked.

use super::fold::{fold, romaji, without_suffix};
use crate::{code::check_digit, dataset::Dataset, order, place::PlaceId};

/// How a place matched; the order is the ranking. Ties are broken by population.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// The code, with or without check digit.
    Code,
    /// The whole name.
    Name,
    /// The whole name without its suffix (市, -shi, …), or the whole reading.
    Stem,
    /// The beginning of the name or code.
    Prefix,
    /// The beginning of the reading.
    Reading,
    /// Some part of the name or reading.
    Part,
}

/// A place that matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// The place.
    pub place: PlaceId,
    /// How.
    pub by: Match,
}

/// The folded names of every place.
#[derive(Debug, Default)]
pub struct SearchIndex {
    keys: Vec<Keys>,
}

#[derive(Debug)]
struct Keys {
    code: String,
    name: String,
    stem: String,
    kana: String,
    kana_stem: String,
    latin: String,
    latin_stem: String,
}

impl SearchIndex {
    /// Folds every name once.
    pub fn new(data: &Dataset) -> SearchIndex {
        let keys = data.places().map(|(_, place)| {
            let (stem, kana_stem) = without_suffix(&place.name_ja, &place.name_kana);
            let latin_stem = if place.name_kana.is_empty() { &*place.name_en } else { hyphen_stem(&place.name_en) };
            Keys {
                code: fold(&place.code),
                name: fold(&place.name_ja),
                stem: fold(stem),
                kana: fold(&place.name_kana),
                kana_stem: fold(kana_stem),
                latin: romaji(&fold(&place.name_en)),
                latin_stem: romaji(&fold(latin_stem)),
            }
        });
        SearchIndex { keys: keys.collect() }
    }

    /// The places that match, best first. Several words must all match the place or a place above it, and at least one
    /// the place itself: 神奈川 川崎 finds 川崎市, not 川崎町.
    pub fn find(&self, data: &Dataset, text: &str) -> Vec<Found> {
        let words: Vec<Needle> =
            text.split_whitespace().map(Needle::new).filter(|word| !word.folded.is_empty()).collect();
        let mut found: Vec<Found> = data.places().filter_map(|(id, _)| self.all(data, id, &words)).collect();
        let people = |found: &Found| data.place(found.place).and_then(|place| place.population).unwrap_or(0);
        order::sort_by(&mut found, |a, b| a.by.cmp(&b.by).then_with(|| people(b).cmp(&people(a))));
        found
    }

    fn all(&self, data: &Dataset, place: PlaceId, words: &[Needle]) -> Option<Found> {
        let here = |id: PlaceId, word: &Needle| self.keys.get(id.index()).and_then(|keys| keys.rank(word));
        let mut best: Option<Match> = None;
        for word in words {
            match here(place, word) {
                Some(rank) => best = Some(best.map_or(rank, |best| best.max(rank))),
                None if data.ancestors(place).any(|above| here(above, word).is_some()) => {}
                None => return None,
            }
        }
        best.map(|by| Found { place, by })
    }
}

struct Needle {
    folded: String,
    latin: String,
}

impl Needle {
    fn new(word: &str) -> Needle {
        let folded = fold(word);
        // A six-digit code is looked up by its first five digits, when the sixth is the right one.
        let five = folded.split_at_checked(5).filter(|(five, last)| {
            last.len() == 1 && check_digit(five).map(|digit| digit.to_string()).as_deref() == Some(*last)
        });
        let folded = five.map(|(five, _)| five.to_owned()).unwrap_or(folded);
        Needle { latin: romaji(&folded), folded }
    }
}

impl Keys {
    fn rank(&self, needle: &Needle) -> Option<Match> {
        let (text, latin) = (needle.folded.as_str(), needle.latin.as_str());
        let names = [(&self.name, text), (&self.latin, latin)];
        let readings = [(&self.kana, text), (&self.kana_stem, text)];
        let stems = [(&self.stem, text), (&self.latin_stem, latin), (&self.kana, text), (&self.kana_stem, text)];
        Some(if self.code == text {
            Match::Code
        } else if names.iter().any(|(key, text)| key == text) {
            Match::Name
        } else if stems.iter().any(|(key, text)| key == text) {
            Match::Stem
        } else if names.iter().any(|(key, text)| key.starts_with(text)) || self.code.starts_with(text) {
            Match::Prefix
        } else if readings.iter().any(|(key, text)| key.starts_with(text)) {
            Match::Reading
        } else if names.iter().chain(&readings).any(|(key, text)| holds(key, text)) {
            Match::Part
        } else {
            return None;
        })
    }
}

/// Whether a text is part of a key. The standard library prepares for texts far longer than names: 3 KB of WebAssembly.
fn holds(key: &str, text: &str) -> bool {
    key.as_bytes().windows(text.len().max(1)).any(|part| part == text.as_bytes())
}

fn hyphen_stem(name: &str) -> &str {
    name.rsplit_once('-').map_or(name, |(stem, _)| stem)
}
