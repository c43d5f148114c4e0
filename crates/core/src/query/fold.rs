//! Folding of names to one normal form, in which all spellings of a name are equal.
//!
//! Japanese names are typed in kanji (with old and new forms), in either kana, in romaji (with or without macrons, hyphens
//! and the suffix), in full or half width. Each name and each query is folded to one form before they are compared.

use super::forms::Forms;
pub use super::romanise::romanised_name;
use crate::model::code::is_invisible;
use std::sync::LazyLock;

/// Kanji of place names, in groups of forms of one character.
static KANJI: LazyLock<Forms> = LazyLock::new(|| {
    Forms::of(
        "\
    梼檮 竜龍 沢澤 国國 広廣 斎齋 斉齊 島嶋嶌 桧檜 鯵鰺 浜濱 辺邊邉 桜櫻 高髙 崎﨑碕 砺礪 篭籠 薮藪 園薗 \
    恵惠 県縣 会會 条條 滝瀧 渋澁 寿壽 栄榮 円圓 静靜 禄祿 万萬 塩鹽 鹸鹼 峰峯 館舘 場塲 駅驛 騨驒 横橫 \
    徳德 真眞 関關 麸麩 の之",
    )
});

/// Half-width katakana U+FF66 to U+FF9D in order, as hiragana.
const HALF_KANA: &str =
    "をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん";

/// Latin letters with diacritics, after their base letter.
static LATIN: LazyLock<Forms> = LazyLock::new(|| {
    Forms::of(
        "\
    aàáâãäåāăąÀÁÂÃÄÅĀĂĄ cçćčÇĆČ dďđĎĐ eèéêëēėęěÈÉÊËĒĖĘĚ gğģĞĢ iìíîïīįıÌÍÎÏĪĮİ kķĶ lĺļľłĹĻĽŁ nñńņňÑŃŅŇ \
    oòóôõöøōőÒÓÔÕÖØŌŐ rŕřŔŘ sśşšșŚŞŠȘ tţťțŢŤȚ uùúûüūůűųÙÚÛÜŪŮŰŲ yýÿÝŸ zźżžŹŻŽ",
    )
});

/// One folded form for all spellings of a name that a reader may type. Blanks, hyphens, dots and apostrophes are dropped.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_kanji = false;
    for c in text.chars() {
        match c {
            'ﾞ' | '゛' | '\u{3099}' => voice(&mut out, 1),
            'ﾟ' | '゜' | '\u{309A}' => voice(&mut out, 2),
            // Between kanji this is not "ke" but a counter read "ga": 龍ケ崎, 龍ヶ崎 and 竜が崎 are one name.
            'ケ' | 'ヶ' | 'ｹ' if after_kanji => out.push('が'),
            c => {
                let c = width(c);
                if !is_ignored(c) {
                    out.push(letter(c));
                }
            }
        }
        after_kanji = ('一'..='鿿').contains(&c);
    }
    out
}

/// Whether a character is dropped by folding.
pub(super) fn is_ignored(c: char) -> bool {
    matches!(c, '-' | '‐'..='–' | '−' | '\'' | '’' | '・' | '･' | '.' | '\u{0300}'..='\u{036F}')
        || c.is_whitespace()
        || is_invisible(c)
}

fn width(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        'ｦ'..='ﾝ' => HALF_KANA.chars().nth((u32::from(c) - u32::from('ｦ')) as usize).unwrap_or(c),
        c => c,
    }
}

fn letter(c: char) -> char {
    match c {
        'ァ'..='ヶ' => letter(char::from_u32(u32::from(c) - 0x60).unwrap_or(c)),
        // Small kana as large: official lists write しようない for しょうない here and there.
        'ぁ' | 'ぃ' | 'ぅ' | 'ぇ' | 'ぉ' | 'っ' | 'ゃ' | 'ゅ' | 'ょ' | 'ゎ' => {
            char::from_u32(u32::from(c) + 1).unwrap_or(c)
        }
        'À'..='ț' => LATIN.base(c),
        '一'.. => KANJI.base(c),
        c => c.to_ascii_lowercase(),
    }
}

/// The characters of a text without diacritics on Latin letters.
pub(crate) fn plain_letters(text: &str) -> impl Iterator<Item = char> {
    let plain = |c: char| if ('À'..='ț').contains(&c) { LATIN.base(c) } else { c };
    text.chars().filter(|c| !('\u{0300}'..='\u{036F}').contains(c)).map(plain)
}

/// Kana that take a voicing mark; the last five take the half one too.
const VOICELESS: &str = "かきくけこさしすせそたちつてとはひふへほ";

/// Adds a voicing mark typed on its own to the kana before it, if it takes one (か + ゛ = が, は + ゜ = ぱ).
fn voice(out: &mut String, step: u32) {
    let Some(last) = out.pop() else { return };
    let takes = VOICELESS.chars().any(|kana| kana == last) && (step == 1 || last >= 'は');
    out.push(if takes { char::from_u32(u32::from(last) + step).unwrap_or(last) } else { last });
}

/// A folded romaji text in one normal form for all systems of romanisation: long vowels short, Kunrei as Hepburn, m before
/// b, m, p as n. Text that is not all ASCII is returned unchanged.
pub fn romaji(folded: &str) -> String {
    const EQUIVALENT: &[(&str, &str)] = &[
        ("ou", "o"),
        ("oo", "o"),
        ("oh", "o"),
        ("uu", "u"),
        ("sy", "sh"),
        ("ty", "ch"),
        ("zy", "j"),
        ("jy", "j"),
        ("si", "shi"),
        ("ti", "chi"),
        ("tu", "tsu"),
        ("hu", "fu"),
        ("zi", "ji"),
        ("di", "ji"),
        ("du", "zu"),
        ("mb", "nb"),
        ("mm", "nm"),
        ("mp", "np"),
    ];
    if !folded.is_ascii() {
        return folded.into();
    }
    let mut out = String::with_capacity(folded.len());
    let mut rest = folded;
    while let Some(first) = rest.chars().next() {
        let same = EQUIVALENT.iter().find(|(from, _)| rest.starts_with(from));
        // "shu" and "chu" hold "hu"; "ohi" (as in Ohira) is o + hi, not a long o.
        let same = same.filter(|(from, _)| {
            let after = rest.get(from.len()..).and_then(|after| after.chars().next());
            match *from {
                "oh" => after.is_none_or(|c| !matches!(c, 'a' | 'i' | 'u' | 'e' | 'o' | 'y')),
                "hu" => !out.ends_with(['s', 'c']),
                _ => true,
            }
        });
        let (taken, put) = same.map_or((first.len_utf8(), None), |(from, to)| (from.len(), Some(*to)));
        match put {
            Some(text) => out.push_str(text),
            None => out.push(first),
        }
        rest = rest.get(taken..).unwrap_or_default();
    }
    out
}

/// Suffixes of Japanese place names with their readings.
const SUFFIXES: [(&str, &[&str]); 8] = [
    ("市", &["し"]),
    ("区", &["く"]),
    ("町", &["ちょう", "まち"]),
    ("村", &["むら", "そん"]),
    ("県", &["けん"]),
    ("府", &["ふ"]),
    ("都", &["と"]),
    ("道", &[]),
];

/// A name without its suffix, in kanji and in kana, where both carry one.
pub fn without_suffix<'a>(name: &'a str, kana: &'a str) -> (&'a str, &'a str) {
    for (kanji, readings) in SUFFIXES {
        if let Some(stem) = name.strip_suffix(kanji).filter(|stem| !stem.is_empty()) {
            let reading = readings.iter().find_map(|reading| kana.strip_suffix(reading));
            return (stem, reading.unwrap_or(kana));
        }
    }
    (name, kana)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_fold_to_one_form() {
        for (one, other) in [
            ("カワサキ", "かわさき"),
            ("ｶﾜｻｷ", "かわさき"),
            ("ﾄﾞｳｺﾞ", "どうご"),
            ("ﾊﾟﾀ゜゜", "ぱた"),
            ("ＫＡＷＡＳＡＫＩ", "kawasaki"),
            ("Ōsaka", "osaka"),
            ("Kawasaki-shi", "kawasakishi"),
            ("檮原町", "梼原町"),
            ("龍ヶ崎市", "竜ケ崎市"),
            ("１４１３０", "14130"),
            ("ギョウダ", "ぎようだ"),
            ("ｷｮﾅﾝ", "きよなん"),
            ("São Paulo", "saopaulo"),
            ("Łódź", "lodz"),
            ("Žilina", "zilina"),
            ("葛\u{E0100}城\u{200B}市\u{FEFF}", "葛城市"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn systems_of_romanisation_meet() {
        for (one, other) in [
            ("oosaka", "osaka"),
            ("koube", "kobe"),
            ("kohchi", "kochi"),
            ("tiba", "chiba"),
            ("shimbashi", "shinbashi"),
            ("huzisawa", "fujisawa"),
            ("ohira", "ohira"),
        ] {
            assert_eq!(romaji(one), romaji(other), "{one} {other}");
        }
        assert_ne!(romaji("ohira"), romaji("oira"));
    }
}
