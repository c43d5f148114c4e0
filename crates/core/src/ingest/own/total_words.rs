//! Words that name a row of totals, in Japanese and other languages.

use crate::query::fold::fold;
use std::{collections::HashSet, sync::LazyLock};

/// Words for a row of totals, whatever its number.
const TOTALS: [&str; 41] = [
    "合計",
    "計",
    "総計",
    "総数",
    "小計",
    "総合計",
    "全国",
    "日本",
    "日本国",
    "全国計",
    "全国合計",
    "県計",
    "都計",
    "道計",
    "府計",
    "市計",
    "区計",
    "町計",
    "村計",
    "町村計",
    "市町村計",
    "市区町村計",
    "市部計",
    "郡部計",
    "市部",
    "郡部",
    "町村部",
    "total",
    "totals",
    "grand total",
    "sum",
    "summe",
    "gesamt",
    "insgesamt",
    "gesamtsumme",
    "subtotal",
    "zwischensumme",
    "zusammen",
    "sous-total",
    "totale",
    "totaal",
];

/// Words for a whole: a total only if the number is the sum of other rows.
const WHOLES: [&str; 10] =
    ["特別区部", "特別区", "東京都区部", "区部", "japan", "all", "overall", "nation", "national", "country"];

/// Both lists, folded.
static TOTAL_WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| TOTALS.iter().map(|word| fold(word)).collect());
static WHOLE_WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| WHOLES.iter().map(|word| fold(word)).collect());

/// Whether a text can only name a total.
pub(super) fn is_total_word(text: &str) -> bool {
    if is_plainly_a_place(text) {
        return false;
    }
    let word = fold(text);
    let bare = word.trim_matches(['(', ')', ':', '*']);
    let japanese = text.chars().count() > 1 && !text.is_ascii();
    let lower = text.to_lowercase();
    TOTAL_WORDS.contains(bare)
        || japanese && text.ends_with(['計', '郡'])
        || lower.starts_with("total ")
        || lower.ends_with(" total")
}

/// Fast path: whether a text ends as names and codes do, and as no word for a total does.
fn is_plainly_a_place(text: &str) -> bool {
    text.is_empty() || text.ends_with(['市', '町', '村']) || text.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a text names a total if its number is a sum too.
pub(super) fn may_be_total(text: &str) -> bool {
    if is_plainly_a_place(text) {
        return false;
    }
    let word = fold(text);
    let named = WHOLE_WORDS.contains(&word) || word.starts_with("total") || word.ends_with("total");
    named || word.ends_with("総数") || word.starts_with("gesamt") || word.starts_with("summe")
}
