//! Recognises columns by their headings, in Japanese and other languages.

use crate::query::fold::fold;
use std::{collections::HashMap, sync::LazyLock};

/// The recognised meaning of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meaning {
    /// The canonical name of the column.
    pub(super) name: &'static str,
    /// Its numbers count in units of this power of ten, such as 3 for thousands of people.
    pub(super) power: u32,
    /// The heading is a known one, not only similar.
    pub(super) exact: bool,
}

/// All columns that a table of places and pledges can have.
pub(super) const COLUMNS: [&str; 26] = [
    "code",
    "kind",
    "parent",
    "name_ja",
    "name_kana",
    "name_en",
    "population",
    "population_date",
    "households",
    "area_km2",
    "lat",
    "lon",
    "source",
    "target_year",
    "declared",
    "declared_on_or_before",
    "declared_kind",
    "note",
    "status",
    "joint",
    "grade",
    "interim_year",
    "interim_target",
    "solar_kw_2023",
    "links_abroad",
    "leading_round",
];

/// Headings of each column beside its canonical name, separated by `|`. Compared after folding: width, case, kana, blanks and hyphens
/// do not matter.
const WORDS: &[(&str, &str)] = &[
    (
        "code",
        "コード|団体コード|自治体コード|地方公共団体コード|全国地方公共団体コード|市区町村コード|市町村コード|区市町村コード|都道府県市区町村コード|都道府県市町村コード|団体番号|標準地域コード|行政区域コード|自治体番号|id|lgcode|lg code|jis code|city code|municipality code|local government code|local authority code|area code|ags|gemeindeschlüssel|code insee|insee|fips|geoid",
    ),
    ("kind", "種別|区分|団体区分|type"),
    (
        "parent",
        "都道府県コード|都道府県|都道府県名|県|県名|上位|親コード|pref|prefecture|prefecture name|state|province|region|country|county|land|bundesland|kanton|pays|département|país|provincia|estado",
    ),
    (
        "name_ja",
        "名称|団体名|団体名称|自治体|自治体名|自治体名称|市区町村名|市区町村名称|市区町村|市町村名|市町村|区市町村|区市町村名|都市|都市名|市名|市町|地方公共団体|地方公共団体名|地方公共団体名称|地域|地域名|name|city|city name|municipality|municipality name|council name|local authority|local authority name|local government|authority|authority name|place|place name|town|area name|stadt|ort|gemeinde|kommune|gebietskörperschaft|commune|ville|nom|ciudad|municipio|nombre|comune|município|cidade|nome",
    ),
    ("name_kana", "かな|読み|よみ|読み方|よみがな|ふりがな|市区町村名かな|市町村名かな|団体名かな|citykana|kana"),
    ("name_en", "英語名|英語表記|英名|ローマ字|english|english name|romaji"),
    (
        "population",
        "人口|総人口|人口総数|人口計|人口合計|人口総計|推計人口|常住人口|住基人口|住民基本台帳人口|国勢調査人口|人口数|pop|population|total population|inhabitants|residents|einwohner|einwohnerzahl|bevölkerung|habitants|population totale|población|habitantes|população|popolazione|abitanti",
    ),
    ("population_date", "人口の時点|人口時点|人口基準日|人口の基準日|population date|population year"),
    ("households", "世帯数|世帯|総世帯数|households"),
    ("area_km2", "面積|総面積|面積km2|area|area km2|fläche|superficie"),
    ("lat", "緯度|latitude"),
    ("lon", "経度|longitude|lng|long"),
    ("source", "出典|出所|情報源|source url|source|quelle"),
    (
        "target_year",
        "目標年|目標年度|達成目標年|達成目標年度|目標達成年|目標達成年度|達成年|達成年度|目標時期|達成時期|実現目標年|脱炭素目標年|target|target year|targetyear|net zero year|net zero target year|target date|zieljahr|ziel|année cible|año objetivo",
    ),
    (
        "declared",
        "表明日|表明年月日|表明時期|表明年月|表明年度|表明年|表明|宣言日|宣言年月日|宣言時期|宣言年月|宣言年度|宣言年|宣言|宣言表明日|表明宣言日|公表日|決議日|declared|declared on|declaration|declaration date|date declared|date of declaration|announced|date announced|date|beschluss|beschlossen|datum|beschlussdatum|date de déclaration|fecha",
    ),
    ("declared_on_or_before", "この日までに表明|表明日以前|declared on or before|declared no later than"),
    ("declared_kind", "表明日の種類"),
    ("note", "備考|注記|摘要|note|notes|remarks|comment|comments|bemerkung"),
];

/// The canonical names and the words, folded.
static KNOWN: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let words = WORDS.iter().flat_map(|(name, words)| words.split('|').map(|word| (folded(word), *name)));
    // Later entries win: a canonical name always means itself.
    words.chain(COLUMNS.iter().map(|name| (folded(name), *name))).collect()
});

/// Words in a heading by which a population figure is not the total population.
const NO_TOTAL: [&str; 22] = [
    "密度",
    "増",
    "減",
    "率",
    "男",
    "女",
    "日本人",
    "外国人",
    "割合",
    "比",
    "歳",
    "前年",
    "差",
    "高齢",
    "世帯",
    "時点",
    "基準",
    "順位",
    "構成",
    "うち",
    "昼間",
    "将来",
];

/// Recognises a heading.
pub(super) fn meaning(heading: &str) -> Option<Meaning> {
    let (plain, inside) = without_brackets(heading);
    let word = folded(&plain);
    let note = folded(&inside);
    let power = power(&note, &word);
    let found = |name, exact| Some(Meaning { name, power, exact });
    let name = KNOWN.get(&word).copied();
    match name {
        // 市町村名（カナ）, 団体名（英語）
        Some("name_ja") if ["かな", "よみ", "ふり", "読"].iter().any(|part| note.contains(part)) => {
            found("name_kana", true)
        }
        Some("name_ja") if ["英", "ろーま", "english"].iter().any(|part| note.contains(part)) => {
            found("name_en", true)
        }
        Some("population") if NO_TOTAL.iter().any(|part| inside.contains(part)) => None,
        Some(name) => found(name, true),
        None => alike(&plain.replace(char::is_whitespace, ""), &word).and_then(|name| found(name, false)),
    }
}

/// Recognises a heading that contains a known word.
fn alike(text: &str, word: &str) -> Option<&'static str> {
    let has = |parts: &[&str]| parts.iter().any(|part| text.contains(part));
    let digits = text.contains(|c: char| c.is_ascii_digit());
    match () {
        () if has(&["人口"]) && !has(&NO_TOTAL) => Some("population"),
        () if has(&["宣言", "表明"]) && has(&["日", "年月", "時期", "年度"]) && !has(&["数", "内容", "種類"]) => {
            Some("declared")
        }
        () if has(&["目標"]) && has(&["年", "時期"]) && !digits && !has(&["削減", "中間", "率"]) => {
            Some("target_year")
        }
        () if has(&["コード"]) && has(&["団体", "市町村", "自治体", "地域"]) => Some("code"),
        () if word.contains("population") => {
            let other = [
                "density", "change", "growth", "share", "rank", "male", "urban", "rural", "%", "year", "date", "rate",
                "age",
            ];
            (!other.iter().any(|part| word.contains(part))).then_some("population")
        }
        () => None,
    }
}

fn folded(text: &str) -> String {
    fold(text).replace(['_', ':', '*', '\n', '\r'], "")
}

/// Splits a heading into the text outside and inside brackets.
fn without_brackets(heading: &str) -> (String, String) {
    let (mut plain, mut inside, mut depth) = (String::new(), String::new(), 0_u32);
    for c in heading.trim().chars() {
        match c {
            '(' | '（' | '[' | '［' | '【' | '〔' => depth += 1,
            ')' | '）' | ']' | '］' | '】' | '〕' => depth = depth.saturating_sub(1),
            c if depth > 0 => inside.push(c),
            c => plain.push(c),
        }
    }
    if plain.trim().is_empty() { (inside, plain) } else { (plain, inside) }
}

/// The unit in a heading, as a power of ten.
fn power(note: &str, word: &str) -> u32 {
    let has = |part: &str| note.contains(part) || word.ends_with(part);
    match () {
        () if has("百万") || has("million") => 6,
        () if has("万") => 4,
        () if has("千") || has("thousand") || note.contains("000") => 3,
        () => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::meaning;

    #[test]
    fn headings_as_offices_write_them() {
        for (heading, name, power) in [
            ("全国地方公共団体コード", "code", 0),
            ("市町村コード", "code", 0),
            ("市町村名", "name_ja", 0),
            ("市区町村名（カナ）", "name_kana", 0),
            ("人口（人）", "population", 0),
            ("人口（千人）", "population", 3),
            ("人口 計", "population", 0),
            ("住民基本台帳人口（令和2年1月1日）", "population", 0),
            ("Population (thousands)", "population", 3),
            ("宣言年月日", "declared", 0),
            ("ゼロカーボンシティ表明日", "declared", 0),
            ("達成目標年", "target_year", 0),
            ("Target Year", "target_year", 0),
            ("council name", "name_ja", 0),
            ("ｺｰﾄﾞ", "code", 0),
            ("面積 (km2)", "area_km2", 0),
        ] {
            let found = meaning(heading);
            assert_eq!(found.map(|found| (found.name, found.power)), Some((name, power)), "{heading}");
        }
        for heading in [
            "人口密度",
            "人口 うち日本人",
            "人口増減率",
            "council",
            "gss_code",
            "population density",
            "備忘",
            "2030年削減目標",
        ] {
            assert_eq!(meaning(heading), None, "{heading}");
        }
    }
}
