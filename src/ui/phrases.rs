//! Line-break opportunities between Japanese phrases in headings: most browsers lack `word-break: auto-phrase` and break inside
//! words.

use crate::i18n::{Lang, is_kanji};
use std::rc::Rc;
use yew::{AttrValue, Html, html, virtual_dom::VNode};

/// Adds the break opportunities to a heading. Text in child elements stays as it is, and so does plain Japanese, which has ruby
/// there.
pub(crate) fn in_phrases(lang: Lang, mut heading: Html) -> Html {
    if matches!(lang, Lang::Ja | Lang::Era) {
        part(&mut heading);
    }
    heading
}

fn part(node: &mut VNode) {
    match node {
        VNode::VText(text) => {
            let parts = phrases(&text.text);
            if parts.len() > 1 {
                let broken = |(at, phrase): (usize, &str)| {
                    html! { <>if at > 0 { <wbr /> }{ AttrValue::from(phrase.to_owned()) }</> }
                };
                *node = parts.into_iter().enumerate().map(broken).collect();
            }
        }
        VNode::VList(list) => Rc::make_mut(list).iter_mut().for_each(part),
        _ => {}
    }
}

/// What words of grammar, and most verbs, end in. Other kana stand inside words: 増え方, 取り組み.
const ENDS: [char; 11] = ['は', 'が', 'を', 'に', 'の', 'と', 'で', 'も', 'へ', 'や', 'る'];

/// Phrases end in grammar; what is not written in hiragana begins the next.
pub fn phrases(text: &str) -> Vec<&str> {
    let mut phrases = Vec::new();
    let (mut start, mut before) = (0, ' ');
    for (at, c) in text.char_indices() {
        if ENDS.contains(&before) && (is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric()) {
            phrases.extend(text.get(start..at));
            start = at;
        }
        before = c;
    }
    phrases.extend(text.get(start..));
    phrases
}

fn is_katakana(c: char) -> bool {
    matches!(c, 'ァ'..='ヺ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_break_before_words_and_never_inside_one() {
        for (text, parts) in [
            (
                "川崎市は、2050年までのゼロカーボンを表明しています",
                vec!["川崎市は、2050年までの", "ゼロカーボンを", "表明しています"],
            ),
            ("増え方：自治体の数と、そこに住む人", vec!["増え方：自治体の", "数と、そこに", "住む人"]),
            ("川崎市（神奈川県）の連携先", vec!["川崎市（神奈川県）の", "連携先"]),
            ("ゼロカーボンシティ", vec!["ゼロカーボンシティ"]),
            ("", vec![""]),
        ] {
            assert_eq!(phrases(text), parts);
        }
    }
}
