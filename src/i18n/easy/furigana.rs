//! Furigana, the readings of kanji: names by the kana of the data, words by a list.

use std::{collections::BTreeMap, rc::Rc};

/// Names and words in kanji with their readings in kana.
pub type Furigana = BTreeMap<Rc<str>, Rc<str>>;

/// Words, one a line, each with the reading of its kanji. Kana at its end only tell which reading they have there.
const WORDS: &str = include_str!("words.txt");

/// The readings of the words; names are added from the data.
pub fn word_furigana() -> Furigana {
    let words = WORDS.lines().filter_map(|line| line.split_once(' '));
    words.map(|(word, reading)| (word.into(), reading.into())).collect()
}

/// Furigana of words that count, after a number or alone.
const COUNTERS: [(&str, &str); 10] = [
    ("億人", "おくにん"),
    ("万人", "まんにん"),
    ("年度", "ねんど"),
    ("億", "おく"),
    ("万", "まん"),
    ("年", "ねん"),
    ("月", "がつ"),
    ("日", "にち"),
    ("人", "にん"),
    ("本", "ほん"),
];

/// Numbers that are read as one word with what they count.
const NUMBERS: [(&str, &str); 15] = [
    ("1日", "ついたち"),
    ("2日", "ふつか"),
    ("3日", "みっか"),
    ("4日", "よっか"),
    ("5日", "いつか"),
    ("6日", "むいか"),
    ("7日", "なのか"),
    ("8日", "ようか"),
    ("9日", "ここのか"),
    ("10日", "とおか"),
    ("14日", "じゅうよっか"),
    ("20日", "はつか"),
    ("24日", "にじゅうよっか"),
    ("1人", "ひとり"),
    ("2人", "ふたり"),
];

/// The longest name or word, in characters, that is looked for.
const LONGEST: usize = 12;

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Annotated<'a> {
    /// What stands before, as it is.
    pub before: &'a str,
    /// Kanji, or a number with what it counts; empty where the text ends without.
    pub base: &'a str,
    /// Their reading; empty where there is none.
    pub reading: &'a str,
}

/// Splits a text after each word with a reading. The longest match wins; a run of kanji that no words cover to its end gets no
/// reading, because half of an unknown name would be read wrongly.
pub fn annotate<'a>(text: &'a str, known: &'a Furigana) -> Vec<Annotated<'a>> {
    let (mut pieces, mut from, mut at) = (Vec::new(), 0, 0);
    while let Some((before, rest)) = text.split_at_checked(at)
        && let Some(first) = rest.chars().next()
    {
        let counted = before.ends_with(|c: char| c.is_ascii_digit());
        let words = match first {
            '0'..='9' if !counted => start(rest, &NUMBERS).map(|word| vec![word]),
            _ if is_kanji(first) => words_of(rest, counted || COUNTERS.iter().any(|(word, _)| *word == text), known),
            _ => None,
        };
        for (base, reading) in words.iter().flatten() {
            pieces.push(Annotated { before: text.get(from..at).unwrap_or_default(), base, reading });
            at += base.len();
            from = at;
        }
        if words.is_none() {
            at += if is_kanji(first) { kanji_of(rest).len() } else { first.len_utf8() };
        }
    }
    pieces.push(Annotated { before: text.get(from..).unwrap_or_default(), base: "", reading: "" });
    pieces
}

/// The kanji with which a text begins.
fn kanji_of(text: &str) -> &str {
    text.split_once(|c| !is_kanji(c)).map_or(text, |(kanji, _)| kanji)
}

/// The words that the kanji with which a text begins are made of; `None` where one of them is unknown. After a number, the
/// first says what is counted.
fn words_of<'a>(text: &'a str, counted: bool, known: &'a Furigana) -> Option<Vec<(&'a str, &'a str)>> {
    let (mut words, mut at, end) = (Vec::new(), 0, kanji_of(text).len());
    while at < end {
        let rest = text.get(at..)?;
        let counter = if counted && at == 0 { start(rest, &COUNTERS) } else { None };
        let word = counter.or_else(|| longest(rest, known))?;
        at += word.0.len();
        words.push(word);
    }
    Some(words)
}

/// The first of these words with which a text begins.
fn start<'a>(text: &'a str, words: &'static [(&str, &str)]) -> Option<(&'a str, &'a str)> {
    let (word, reading) = words.iter().find(|(word, _)| text.starts_with(word))?;
    Some((text.get(..word.len())?, reading))
}

/// The kanji with which a text begins, as far as one name or word goes, and their reading.
fn longest<'a>(text: &'a str, known: &'a Furigana) -> Option<(&'a str, &'a str)> {
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8()).take(LONGEST).collect::<Vec<_>>();
    ends.into_iter().rev().find_map(|end| {
        let word = text.get(..end)?;
        Some((word.trim_end_matches(|c| !is_kanji(c)), &**known.get(word)?))
    })
}

/// Whether a character needs a reading.
pub fn is_kanji(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '々' | '〆')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        let mut known = word_furigana();
        for (name, kana) in [("川崎市", "かわさきし"), ("神奈川県", "かながわけん")] {
            known.insert(name.into(), kana.into());
        }
        let write = |piece: Annotated<'_>| match piece.reading {
            "" => piece.before.to_owned(),
            reading => format!("{}[{}|{reading}]", piece.before, piece.base),
        };
        annotate(text, &known).into_iter().map(write).collect()
    }

    #[test]
    fn the_longest_word_counts_and_kana_stay_outside() {
        assert_eq!(said("川崎市（神奈川県）"), "[川崎市|かわさきし]（[神奈川県|かながわけん]）");
        assert_eq!(said("数を数えた数字"), "[数|かず]を[数|かぞ]えた[数字|すうじ]");
        assert_eq!(said("ことば 123"), "ことば 123");
        assert_eq!(said(""), "");
        assert_eq!(said("鱈と市"), "鱈と[市|し]");
        assert_eq!(said("石家荘市の人"), "石家荘市の[人|ひと]");
    }

    #[test]
    fn what_is_counted_is_read_as_such() {
        assert_eq!(said("2021年10月29日"), "2021[年|ねん]10[月|がつ]29[日|にち]");
        assert_eq!(said("4月1日、その日"), "4[月|がつ][1日|ついたち]、その[日|ひ]");
        assert_eq!(said("1,109万人の人口"), "1,109[万人|まんにん]の[人口|じんこう]");
        assert_eq!(said("人"), "[人|にん]");
        assert_eq!(said("住む人は21人"), "[住|す]む[人|ひと]は21[人|にん]");
        assert_eq!(said("47都道府県"), "47[都道府県|とどうふけん]");
    }

    #[test]
    fn words_start_with_kanji_and_are_read_in_hiragana() {
        for line in WORDS.lines() {
            let (word, reading) = line.split_once(' ').unwrap_or_default();
            assert!(word.starts_with(is_kanji) && word.chars().count() <= LONGEST, "{line}");
            assert!(!reading.is_empty() && reading.chars().all(|c| ('ぁ'..='ゖ').contains(&c) || c == 'ー'), "{line}");
            let base = word.trim_end_matches(|c| !is_kanji(c));
            assert!(base.chars().all(is_kanji), "{line}: kana between kanji are read twice");
        }
        assert_eq!(word_furigana().len(), WORDS.lines().count(), "no word stands there twice");
    }
}
