//! From readings in kana to Latin letters, in Hepburn without macrons.

/// The spelling of each kana from ぁ (U+3041) to ん (U+3093), in order.
#[rustfmt::skip]
const KANA: [&str; 83] = [
    "a", "a", "i", "i", "u", "u", "e", "e", "o", "o",
    "ka", "ga", "ki", "gi", "ku", "gu", "ke", "ge", "ko", "go",
    "sa", "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo",
    "ta", "da", "chi", "ji", "", "tsu", "zu", "te", "de", "to", "do",
    "na", "ni", "nu", "ne", "no",
    "ha", "ba", "pa", "hi", "bi", "pi", "fu", "bu", "pu", "he", "be", "pe", "ho", "bo", "po",
    "ma", "mi", "mu", "me", "mo",
    "ya", "ya", "yu", "yu", "yo", "yo",
    "ra", "ri", "ru", "re", "ro",
    "wa", "wa", "i", "e", "o", "n",
];

/// Hiragana in Latin letters. A small や, ゆ or よ melts with the syllable before it, っ doubles the consonant after it, and
/// long vowels are written short. Other characters stay.
fn romanise(kana: &str) -> String {
    let mut out = String::new();
    let mut double = false;
    for c in kana.chars() {
        let at = u32::from(c).wrapping_sub(u32::from('ぁ')) as usize;
        let Some(mut latin) = KANA.get(at).copied() else {
            out.extend(Some(c).filter(|c| *c != 'ー'));
            continue;
        };
        if matches!(c, 'ゃ' | 'ゅ' | 'ょ') && out.ends_with('i') {
            out.pop();
            let soft = ["sh", "ch", "j"].iter().any(|end| out.ends_with(end));
            latin = latin.strip_prefix('y').filter(|_| soft).unwrap_or(latin);
        }
        if let Some(consonant) = latin.chars().next().filter(|_| double) {
            out.push(if consonant == 'c' { 't' } else { consonant });
        }
        let long = c == 'う' && out.ends_with(['o', 'u']) || c == 'お' && out.ends_with('o');
        out.push_str(if long { "" } else { latin });
        double = c == 'っ';
    }
    out
}

/// The English name that follows from the reading of a Japanese municipality: ちちぶし, `city` → `Chichibu-shi`. Empty
/// without a reading. Names that are written otherwise (Inoue, Tateyama) carry their own `name_en`.
pub fn romanised_name(kana: &str, kind: &str) -> String {
    let suffixes: &[&str] = match kind {
        "designated_city" | "city" => &["し"],
        "ward" => &["く"],
        "town" => &["ちょう", "まち"],
        "village" => &["むら", "そん"],
        "prefecture" => &["けん", "ふ", "と"],
        _ => &[],
    };
    let (stem, suffix) =
        suffixes.iter().find_map(|suffix| Some((kana.strip_suffix(suffix)?, *suffix))).unwrap_or((kana, ""));
    let mut name = romanise(stem);
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    if suffix.is_empty() || kind == "prefecture" { name } else { name + "-" + &romanise(suffix) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_from_readings() {
        for (kana, kind, name) in [
            ("ちちぶし", "city", "Chichibu-shi"),
            ("おおさかし", "designated_city", "Osaka-shi"),
            ("さっぽろし", "designated_city", "Sapporo-shi"),
            ("はっちょうまち", "town", "Hatcho-machi"),
            ("ちよだく", "ward", "Chiyoda-ku"),
            ("ひゅうがし", "city", "Hyuga-shi"),
            ("ちゅうおうく", "ward", "Chuo-ku"),
            ("じょうそうし", "city", "Joso-shi"),
            ("りゅうがさきし", "city", "Ryugasaki-shi"),
            ("かながわけん", "prefecture", "Kanagawa"),
        ] {
            assert_eq!(romanised_name(kana, kind), name);
        }
    }
}
