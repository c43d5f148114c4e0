//! Recognises the columns of a published list by their headings.

use pledge_core::query::fold::fold;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Field {
    /// The number of the row in the list.
    Number,
    Code,
    Prefecture,
    /// A municipality, or a prefecture where the list has one column for both.
    Name,
    /// When the pledge was declared.
    Declared,
    TargetYear,
    Note,
    /// The country of a city abroad.
    Country,
    PartnerJa,
    PartnerEn,
    /// When an agreement was made.
    Since,
}

/// Longest heading, in characters: titles and notes, which are longer, may have the same words.
const MAX_LENGTH: usize = 40;

/// A field, with words of which a heading has one, words of which it has one too unless there are none, and words that it lacks.
type Rule = (Field, &'static [&'static str], &'static [&'static str], &'static [&'static str]);

/// The first rule that matches a heading counts.
const RULES: [Rule; 12] = [
    (Field::Code, &["コード", "code"], &[], &["国"]),
    (Field::PartnerEn, &["提携", "相手", "海外", "姉妹"], &["英", "english", "ローマ"], &[]),
    (Field::Country, &["国名", "国・地域", "国地域", "提携国", "相手国", "country"], &[], &[]),
    (Field::Since, &["提携", "締結", "調印"], &["日", "年", "時期"], &["日本語"]),
    (Field::PartnerJa, &["提携", "相手", "海外", "姉妹"], &["名", "先", "都市", "自治体"], &["国内"]),
    (Field::Declared, &["表明", "宣言", "公表", "決議"], &["日", "年", "時期"], &["数", "内容", "種類", "方法"]),
    (Field::TargetYear, &["目標年", "目標時期", "達成年"], &[], &["削減", "中間"]),
    (Field::Note, &["備考", "摘要", "注記", "特記"], &[], &[]),
    (Field::Name, &["市区町村", "市町村", "区市町村", "自治体", "団体", "市町名"], &[], &["数", "人口", "率"]),
    (Field::Prefecture, &["都道府県", "府県名", "県名", "道府県"], &[], &["数", "人口"]),
    (Field::Number, &["番号", "通番", "no.", "no", "№", "#"], &[], &["note", "notes"]),
    (Field::Declared, &["日付", "年月日"], &[], &["人口"]),
];

/// The field of a heading; `None` for an unknown one.
pub(super) fn field(heading: &str) -> Option<Field> {
    let text: String = heading.split_whitespace().collect();
    if text.is_empty() || text.chars().count() > MAX_LENGTH {
        return None;
    }
    let text = fold(&text);
    let has = |words: &[&str]| words.iter().any(|word| text.contains(&fold(word)));
    // `no` must be the whole heading: it is part of many words.
    let alone = |field: Field| field != Field::Number || !text.is_ascii() || matches!(text.as_str(), "no" | "#");
    let fits = |(field, words, with, without): &&Rule| {
        has(words) && (with.is_empty() || has(with)) && !has(without) && alone(*field)
    };
    RULES.iter().find(fits).map(|(field, ..)| *field)
}

#[cfg(test)]
mod tests {
    use super::{Field, field};

    #[test]
    fn headings_as_lists_have_them() {
        for (heading, expected) in [
            ("都道府県名", Field::Prefecture),
            ("都道府県", Field::Prefecture),
            ("市区町村名", Field::Name),
            ("市区町村\n名", Field::Name),
            ("自治体名", Field::Name),
            ("地方公共団体名", Field::Name),
            ("団体コード", Field::Code),
            ("表明年月日", Field::Declared),
            ("表 明 日", Field::Declared),
            ("宣言日", Field::Declared),
            ("表明時期（議会、記者会見、イベント、HP等）", Field::Declared),
            ("Ｎｏ．", Field::Number),
            ("番号", Field::Number),
            ("備考", Field::Note),
            ("目標年度", Field::TargetYear),
            ("提携先の国名", Field::Country),
            ("国名", Field::Country),
            ("提携先名（日本語）", Field::PartnerJa),
            ("提携先名(英語)", Field::PartnerEn),
            ("提携年月日", Field::Since),
            ("提携日", Field::Since),
        ] {
            assert_eq!(field(heading), Some(expected), "{heading}");
        }
        for heading in ["", "人口", "表明方法", "自治体数", "表明自治体数", "面積", "Notes"] {
            assert_eq!(field(heading), None, "{heading}");
        }
    }
}
