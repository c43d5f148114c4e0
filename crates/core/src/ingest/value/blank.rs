//! Blank cells: words and signs for no value.

use super::width::half_width;

const WORDS: [&str; 50] = [
    "n/a",
    "na",
    "n.a",
    "#n/a",
    "nan",
    "nil",
    "none",
    "null",
    "unknown",
    "undecided",
    "tbd",
    "tba",
    "tbc",
    "not available",
    "no data",
    "not set",
    "not known",
    "k.a",
    "k. a",
    "keine angabe",
    "unbekannt",
    "s.d",
    "nd",
    "n.d",
    "n.c",
    "n/d",
    "inconnu",
    "?",
    "??",
    "不明",
    "未詳",
    "未定",
    "未設定",
    "未策定",
    "未宣言",
    "未表明",
    "未回答",
    "未",
    "該当なし",
    "該当無し",
    "該当せず",
    "なし",
    "無し",
    "無",
    "データなし",
    "検討中",
    "調査中",
    "非公表",
    "空欄",
    "記載なし",
];

/// Whether a cell is blank: empty, only dashes or dots, or a word such as `n/a` or 未定.
pub(crate) fn is_blank(text: &str) -> bool {
    // Fast path: most cells begin with a digit.
    if text.as_bytes().first().is_some_and(u8::is_ascii_digit) {
        return false;
    }
    let plain = half_width(text.trim());
    let plain = plain.trim_matches(|c: char| matches!(c, '(' | ')' | '[' | ']' | '【' | '】') || c.is_whitespace());
    if plain.chars().all(|c| c.is_whitespace() || is_filler(c)) {
        return true;
    }
    let plain = plain.trim_end_matches('.');
    plain.len() <= 24 && WORDS.iter().any(|word| word.eq_ignore_ascii_case(plain))
}

fn is_filler(c: char) -> bool {
    matches!(
        c,
        '-' | '‐'
            ..='―'
                | '−'
                | '﹣'
                | 'ー'
                | 'ｰ'
                | '─'
                | '━'
                | '~'
                | '〜'
                | '～'
                | '.'
                | '･'
                | '・'
                | '…'
                | '‥'
                | '_'
                | '='
                | '*'
                | '/'
    )
}

#[cfg(test)]
mod tests {
    use super::is_blank;

    #[test]
    fn marks_and_words_for_nothing() {
        for text in [
            "",
            " ",
            "－",
            "-",
            "—",
            "―",
            "…",
            "・・・",
            "ー",
            "N/A",
            "na",
            "不明",
            "該当なし",
            "未定",
            "（未定）",
            "なし",
            "NULL",
            "NaN",
            "#N/A",
            "--",
            "n.a.",
        ] {
            assert!(is_blank(text), "{text}");
        }
        for text in ["0", "-5", "川崎市", "無錫市", "2050", "Nara", "なしはら"] {
            assert!(!is_blank(text), "{text}");
        }
    }
}
