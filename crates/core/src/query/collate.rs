//! Collation of names: diacritics and small or voiced kana decide only between names that are otherwise equal.

use super::{fold::plain_letters, forms::Forms};
use crate::model::dataset::Dataset;
use std::{cmp::Ordering, sync::LazyLock};

/// A collation key: the base letters, then the name itself as tie-break.
type Key<'a> = (String, &'a str);

/// Base kana, each before its voiced and small forms, which are sorted as it is.
static KANA: LazyLock<Forms> = LazyLock::new(|| {
    Forms::of(
        "あぁ いぃ うぅゔ えぇ おぉ かがゕ きぎ くぐ けげゖ こご さざ しじ すず せぜ そぞ ただ ちぢ つづっ てで とど \
        はばぱ ひびぴ ふぶぷ へべぺ ほぼぽ やゃ ゆゅ よょ わゎ",
    )
});

/// The collation key of a name.
fn key(name: &str) -> Key<'_> {
    let mut first = String::with_capacity(name.len());
    for c in plain_letters(name).flat_map(char::to_lowercase) {
        match c {
            'ß' => first.push_str("ss"),
            'æ' => first.push_str("ae"),
            'œ' => first.push_str("oe"),
            'þ' => first.push_str("th"),
            'ð' => first.push('d'),
            'ー' | '\'' | '’' | 'ʻ' | '‘' => {}
            'ァ'..='ヶ' => first.push(plain_kana(char::from_u32(u32::from(c) - 0x60).unwrap_or(c))),
            c => first.push(plain_kana(vietnamese(c))),
        }
    }
    (first, name)
}

fn plain_kana(c: char) -> char {
    if ('ぁ'..='ゖ').contains(&c) { KANA.base(c) } else { c }
}

/// The base letter of a Vietnamese letter, whose code points stand in its order.
fn vietnamese(c: char) -> char {
    match c {
        '\u{1EA0}'..='\u{1EB7}' => 'a',
        '\u{1EB8}'..='\u{1EC7}' => 'e',
        '\u{1EC8}'..='\u{1ECB}' => 'i',
        '\u{1ECC}'..='\u{1EE3}' | 'ơ' => 'o',
        '\u{1EE4}'..='\u{1EF1}' | 'ư' => 'u',
        '\u{1EF2}'..='\u{1EF9}' => 'y',
        c => c,
    }
}

/// Compares two names.
pub fn compare(a: &str, b: &str) -> Ordering {
    key(a).cmp(&key(b))
}

impl Dataset {
    /// The rank of each place's name in the order of its language, computed on first use.
    pub(crate) fn name_ranks(&self, english: bool) -> &[u32] {
        let [ja, en] = &self.name_ranks;
        let ranks = if english { en } else { ja };
        ranks.get_or_init(|| compute_ranks(self, english))
    }
}

/// For each place, the rank of its name in English or in Japanese (by its reading where that is known); the same for equal names.
fn compute_ranks<'a>(data: &'a Dataset, english: bool) -> Vec<u32> {
    let name = |place: &'a crate::Place| match place.name_kana.is_empty() {
        _ if english => &place.name_en,
        true => &place.name_ja,
        false => &place.name_kana,
    };
    let keys = data.places().map(|(id, place)| (key(name(place)), id.index()));
    let mut keys: Vec<(Key<'_>, usize)> = keys.collect();
    crate::order::sort_by(&mut keys, Ord::cmp);
    let mut ranks = vec![0; keys.len()];
    for (rank, same) in (0..).zip(keys.chunk_by(|(a, _), (b, _)| a == b)) {
        for (_, at) in same {
            ranks.get_mut(*at).into_iter().for_each(|slot| *slot = rank);
        }
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::compare;

    #[test]
    fn names_stand_where_readers_look_for_them() {
        for names in [
            [
                "Çanakkale",
                "Canberra",
                "Cebu",
                "Łódź",
                "London",
                "Osaka",
                "Ōsaka",
                "Oslo",
                "Ürümqi",
                "Utrecht",
                "Zürich",
            ]
            .as_slice(),
            &["Đà Nẵng", "Dakar", "Hà Nội", "Hamburg", "São Paulo", "Seoul"],
            &[
                "あおもり",
                "がま",
                "かわさき",
                "きつ",
                "はちのへ",
                "はっちょう",
                "ばんだい",
                "びえい",
                "ぴっぷ",
                "ひろしま",
            ],
        ] {
            let mut sorted = names.to_vec();
            sorted.reverse();
            crate::order::sort_by(&mut sorted, |a, b| compare(a, b));
            assert_eq!(sorted, names);
        }
    }
}
