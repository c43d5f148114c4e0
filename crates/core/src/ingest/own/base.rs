//! The base list, indexed by folded names, to resolve rows of an own table to its places.

use crate::{
    model::{dataset::Dataset, place::PlaceId},
    query::fold::{fold, plain_letters, romaji, without_suffix},
};
use std::collections::HashMap;

/// An index of places by a folded form of their name.
type ByName = HashMap<String, Vec<PlaceId>>;

/// The base list with its indexes.
pub(super) struct Base<'a> {
    pub(super) data: &'a Dataset,
    names: ByName,
    latin: ByName,
    stems: ByName,
}

/// English words for kinds of place, before or after a name.
const KINDS: [(&str, &[&str]); 8] = [
    ("city", &["city", "designated_city"]),
    ("shi", &["city", "designated_city"]),
    ("ward", &["ward"]),
    ("ku", &["ward"]),
    ("town", &["town"]),
    ("village", &["village"]),
    ("prefecture", &["prefecture"]),
    ("metropolis", &["prefecture"]),
];

impl<'a> Base<'a> {
    pub(super) fn new(data: &'a Dataset) -> Base<'a> {
        let mut base = Base { data, names: HashMap::new(), latin: HashMap::new(), stems: HashMap::new() };
        for (id, place) in data.places() {
            let (stem, _) = without_suffix(&place.name_ja, "");
            let latin = latin(&place.name_en);
            let latin_stem = if place.name_kana.is_empty() {
                None
            } else {
                place.name_en.rsplit_once('-').map(|(stem, _)| self::latin(stem))
            };
            base.names.entry(fold(&place.name_ja)).or_default().push(id);
            base.stems.entry(fold(stem)).or_default().push(id);
            base.latin.entry(latin).or_default().push(id);
            if let Some(stem) = latin_stem {
                base.latin.entry(stem).or_default().push(id);
            }
        }
        base
    }

    /// Looks up places by name, inside one ancestor if given: by full name, else in Latin letters, else without 市, 町 or 村.
    pub(super) fn named(&self, name: &str, within: Option<PlaceId>) -> Vec<PlaceId> {
        let lies = |id: &PlaceId| {
            within.is_none_or(|above| *id == above || self.data.ancestors(*id).any(|other| other == above))
        };
        let of = |map: &ByName, key: &str| -> Vec<PlaceId> {
            map.get(key).map(|ids| ids.iter().copied().filter(lies).collect()).unwrap_or_default()
        };
        let folded = fold(name);
        let mut found = of(&self.names, &folded);
        if found.is_empty() && plain_letters(name).all(|c| c.is_ascii()) {
            found = self.latin_named(name, &of);
        }
        if found.is_empty() && !folded.is_empty() {
            found = of(&self.stems, &folded);
        }
        crate::order::sort_by(&mut found, Ord::cmp);
        found.dedup();
        found
    }

    /// The successors of a former municipality of this name in this prefecture.
    pub(super) fn former(&self, name: &str, within: Option<PlaceId>) -> Vec<PlaceId> {
        let name = fold(name);
        let all = self.data.former_names().iter();
        let same = all.filter(|one| fold(&one.name_ja) == name && (within.is_none() || within == one.within));
        let mut found: Vec<PlaceId> = same.map(|one| one.successor).collect();
        crate::order::sort_by(&mut found, Ord::cmp);
        found.dedup();
        found
    }

    fn latin_named(&self, name: &str, of: &dyn Fn(&ByName, &str) -> Vec<PlaceId>) -> Vec<PlaceId> {
        let whole = of(&self.latin, &latin(name));
        if !whole.is_empty() {
            return whole;
        }
        let lower = name.trim().to_lowercase();
        for (word, kinds) in KINDS {
            let stem = lower
                .strip_suffix(word)
                .or_else(|| lower.strip_prefix(word).and_then(|rest| rest.strip_prefix(" of ")));
            if let Some(stem) = stem.filter(|stem| stem.len() < lower.len()) {
                let is_kind = |id: &PlaceId| self.data.place(*id).is_some_and(|place| kinds.contains(&&*place.kind));
                return of(&self.latin, &latin(stem)).into_iter().filter(is_kind).collect();
            }
        }
        Vec::new()
    }

    /// Whether a name is one of a place.
    pub(super) fn is_called(&self, id: PlaceId, name: &str) -> bool {
        self.named(name, None).contains(&id)
    }

    /// Suggestions for an unknown name: up to five places whose names begin with its stem.
    pub(super) fn near(&self, name: &str, within: Option<PlaceId>) -> Vec<PlaceId> {
        let (stem, _) = without_suffix(name, "");
        let key = fold(stem);
        let lies = |id: &PlaceId| within.is_none_or(|above| self.data.ancestors(*id).any(|other| other == above));
        let alike = |place: &crate::Place| {
            !key.is_empty()
                && (fold(&place.name_ja).starts_with(&key)
                    || latin(&place.name_en).starts_with(&latin(name)) && !latin(name).is_empty())
        };
        let found = self.data.places().filter(|(id, place)| lies(id) && alike(place));
        found.map(|(id, _)| id).take(5).collect()
    }
}

/// The key of a name in Latin letters, equal for all systems of romanisation.
fn latin(name: &str) -> String {
    romaji(&fold(name))
}
