//! From readings in kana to Latin letters, in Hepburn without macrons.

/// The syllables of hiragana with their spelling, longest first.
const SYLLABLES: &str = "\
    きゃkya きゅkyu きょkyo しゃsha しゅshu しょsho ちゃcha ちゅchu ちょcho にゃnya にゅnyu にょnyo \
    ひゃhya ひゅhyu ひょhyo みゃmya みゅmyu みょmyo りゃrya りゅryu りょryo ぎゃgya ぎゅgyu ぎょgyo \
    じゃja じゅju じょjo びゃbya びゅbyu びょbyo ぴゃpya ぴゅpyu ぴょpyo あa いi うu えe おo かka きki \
    くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno はha \
    ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn \
    がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo \
    ぱpa ぴpi ぷpu ぺpe ぽpo";

/// The spelling of the syllable at the start of `kana`, and how many bytes it takes there.
fn syllable(kana: &str) -> Option<(&'static str, usize)> {
    SYLLABLES.split(' ').find_map(|pair| {
        let (syllable, latin) = pair.split_at_checked(pair.find(|c: char| c.is_ascii())?)?;
        kana.starts_with(syllable).then_some((latin, syllable.len()))
    })
}

fn romanise(kana: &str) -> String {
    let mut out = String::new();
    let mut rest = kana;
    let mut double = false;
    while let Some(first) = rest.chars().next() {
        let syllable = syllable(rest);
        let taken = syllable.map_or(first.len_utf8(), |(_, taken)| taken);
        match syllable {
            Some((latin, _)) => {
                if let Some(consonant) = latin.chars().next().filter(|_| double) {
                    out.push(if consonant == 'c' { 't' } else { consonant });
                }
                let long = out.ends_with('o') && matches!(latin, "u" | "o") || out.ends_with('u') && latin == "u";
                if !long {
                    out.push_str(latin);
                }
            }
            None if first == 'っ' || first == 'ー' => {}
            None => out.push(first),
        }
        double = first == 'っ';
        rest = rest.get(taken..).unwrap_or_default();
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
            ("かながわけん", "prefecture", "Kanagawa"),
        ] {
            assert_eq!(romanised_name(kana, kind), name);
        }
    }
}
