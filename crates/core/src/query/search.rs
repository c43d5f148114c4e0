//! Search index: matches a query against every name, reading and code, and ranks the hits.

use super::{
    edit_distance::edit_distance,
    fold::{fold, is_ignored, romaji, without_suffix},
};
use crate::model::{code::check_digit, dataset::Dataset, place::PlaceId};
use std::ops::Range;

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

impl Match {
    /// All, the best first.
    const ALL: [Match; 6] = [Match::Code, Match::Name, Match::Stem, Match::Prefix, Match::Reading, Match::Part];
}

/// The form of a place that matched. Of forms that match equally well, the first counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// The Japanese name.
    Name,
    /// The English name.
    Latin,
    /// The reading in kana.
    Kana,
    /// The code.
    Code,
}

/// How well a place matched, and which of its forms did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// How well.
    pub rank: Match,
    /// Which form.
    pub form: Form,
}

/// A place in a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// The place.
    pub place: PlaceId,
    /// How it matched; of several words, the worst match. `None` without a search.
    pub hit: Option<Hit>,
}

impl From<PlaceId> for Found {
    fn from(place: PlaceId) -> Found {
        Found { place, hit: None }
    }
}

/// The folded names of every place.
#[derive(Debug, Default)]
pub struct SearchIndex {
    keys: Vec<FoldedNames>,
}

#[derive(Debug)]
struct FoldedNames {
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
            FoldedNames {
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
        // In the order of the index, which lies in memory like that.
        let hits: Vec<Option<Hit>> = data.places().map(|(id, _)| self.match_all(data, id, &words)).collect();
        let mut found = Vec::new();
        for rank in Match::ALL {
            for place in data.by_people() {
                let hit = hits.get(place.index()).copied().flatten().filter(|hit| hit.rank == rank);
                found.extend(hit.map(|hit| Found { place: *place, hit: Some(hit) }));
            }
        }
        found
    }

    /// Suggestions for a text without hits: places by edit distance of their names, then by population.
    pub fn nearest(&self, data: &Dataset, text: &str, at_most: usize) -> Vec<PlaceId> {
        let needle = Needle::new(text.trim());
        let people = |id: PlaceId| data.place(id).and_then(|place| place.population).unwrap_or(0);
        let near = data.places().filter_map(|(id, _)| Some((self.keys.get(id.index())?.distance(&needle)?, id)));
        let mut near: Vec<(usize, PlaceId)> = near.collect();
        crate::order::sort_by(&mut near, |(a, one), (b, other)| {
            a.cmp(b).then_with(|| people(*other).cmp(&people(*one)))
        });
        near.into_iter().take(at_most).map(|(_, id)| id).collect()
    }

    fn match_all(&self, data: &Dataset, place: PlaceId, words: &[Needle]) -> Option<Hit> {
        let here = |id: PlaceId, word: &Needle| self.keys.get(id.index()).and_then(|keys| keys.hit(word));
        let mut least: Option<Hit> = None;
        for word in words {
            match here(place, word) {
                Some(hit) => least = least.max(Some(hit)),
                None if data.ancestors(place).any(|above| here(above, word).is_some()) => {}
                None => return None,
            }
        }
        least
    }
}

/// In bytes. A longer text is no name; each of its characters would be compared with all after it.
const LONGEST_NAME: usize = 500;

/// The byte range of a name that matches a word of the query: the first match of the first such word, or empty.
pub fn matched(name: &str, text: &str) -> Range<usize> {
    if name.len() > LONGEST_NAME {
        return 0..0;
    }
    for word in text.split_whitespace().map(Needle::new).filter(|word| !word.folded.is_empty()) {
        let mut part = 0..name.len();
        // The start: the first position from which the name begins with the word. Then the end is moved left while it still does.
        let start = name.char_indices().find(|(at, c)| !is_ignored(*c) && word.begins(name.get(*at..)));
        let Some((start, _)) = start else { continue };
        part.start = start;
        for (at, _) in name.char_indices().rev().filter(|(at, _)| *at > start) {
            if !word.begins(name.get(start..at)) {
                break;
            }
            part.end = at;
        }
        return part;
    }
    0..0
}

pub(super) struct Needle {
    pub(super) folded: String,
    pub(super) latin: String,
}

impl Needle {
    pub(super) fn new(word: &str) -> Needle {
        let folded = fold(word);
        // A six-digit code is looked up by its first five digits, when the sixth is the right one.
        let five = folded.split_at_checked(5).filter(|(five, last)| {
            last.len() == 1 && check_digit(five).map(|digit| digit.to_string()).as_deref() == Some(*last)
        });
        let folded = five.map(|(five, _)| five.to_owned()).unwrap_or(folded);
        Needle { latin: romaji(&folded), folded }
    }

    /// How well a name matches.
    pub(super) fn rank(&self, name: &str) -> Option<Match> {
        let folded = fold(name);
        let latin = romaji(&folded);
        let rank = |name: &str, text: &str| {
            let whole = (name == text).then_some(Match::Name);
            let beginning = name.starts_with(text).then_some(Match::Prefix);
            whole.or(beginning).or_else(|| name.contains(text).then_some(Match::Part))
        };
        rank(&folded, &self.folded).into_iter().chain(rank(&latin, &self.latin)).min()
    }

    /// Whether a name begins with it.
    fn begins(&self, name: Option<&str>) -> bool {
        let folded = fold(name.unwrap_or_default());
        folded.starts_with(&self.folded) || romaji(&folded).starts_with(&self.latin)
    }
}

impl FoldedNames {
    fn hit(&self, needle: &Needle) -> Option<Hit> {
        let (text, latin) = (needle.folded.as_str(), needle.latin.as_str());
        let names = [
            (Form::Name, &self.name, &self.stem, text),
            (Form::Latin, &self.latin, &self.latin_stem, latin),
            (Form::Kana, &self.kana, &self.kana_stem, text),
        ];
        let hits = names.into_iter().filter_map(|(form, whole, stem, text)| {
            let (all, beginning) =
                if form == Form::Kana { (Match::Stem, Match::Reading) } else { (Match::Name, Match::Prefix) };
            let rank = if whole == text {
                all
            } else if stem == text {
                Match::Stem
            } else if whole.starts_with(text) {
                beginning
            } else if whole.contains(text) {
                Match::Part
            } else {
                return None;
            };
            Some(Hit { rank, form })
        });
        let code = if self.code == text { Match::Code } else { Match::Prefix };
        let code = self.code.starts_with(text).then_some(Hit { rank: code, form: Form::Code });
        hits.chain(code).min()
    }

    /// The edit distance from the nearest of the three stems; `None` when all are too far.
    fn distance(&self, needle: &Needle) -> Option<usize> {
        let forms =
            [(&self.stem, &needle.folded), (&self.kana_stem, &needle.folded), (&self.latin_stem, &needle.latin)];
        forms.into_iter().filter_map(|(form, text)| edit_distance(form, text)).min()
    }
}

fn hyphen_stem(name: &str) -> &str {
    name.rsplit_once('-').map_or(name, |(stem, _)| stem)
}
