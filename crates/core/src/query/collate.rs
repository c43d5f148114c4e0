//! Collation of names: diacritics and small or voiced kana decide only between names that are otherwise equal.

use super::fold::plain_letters;
use crate::model::dataset::Dataset;
use std::cmp::Ordering;

/// A collation key: the base letters, then the name itself as tie-break.
type Key = (String, String);

/// Voiced and small kana, each with the base kana that it is sorted as.
const VOICED: [(&str, &str); 2] = [
    ("がぎぐげござじずぜぞだぢづでどばびぶべぼゔ", "かきくけこさしすせそたちつてとはひふへほう"),
    ("ぱぴぷぺぽぁぃぅぇぉっゃゅょゎゕゖ", "はひふへほあいうえおつやゆよわかけ"),
];

/// The collation key of a name.
fn key(name: &str) -> Key {
    let mut first = String::with_capacity(name.len());
    for c in plain_letters(name).chars().flat_map(char::to_lowercase) {
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
    (first, name.to_owned())
}

fn plain_kana(c: char) -> char {
    let plain = |(voiced, plain): &(&str, &str)| plain.chars().nth(voiced.chars().position(|other| other == c)?);
    if ('ぁ'..='ゖ').contains(&c) { VOICED.iter().find_map(plain).unwrap_or(c) } else { c }
}

/// Letters of Vietnamese with two marks, in the order of their code points.
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
fn compute_ranks(data: &Dataset, english: bool) -> Vec<u32> {
    let name = |place: &crate::Place| match place.name_kana.is_empty() {
        _ if english => key(&place.name_en),
        true => key(&place.name_ja),
        false => key(&place.name_kana),
    };
    let mut keys: Vec<(Key, usize)> = data.places().map(|(id, place)| (name(place), id.index())).collect();
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
