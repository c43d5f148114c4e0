//! Column names: canonical ones and their synonyms in Japanese and English.

/// Canonical column names, each with its synonyms.
type Names = &'static [(&'static str, &'static [&'static str])];

const PLACES: Names = &[
    ("code", &["コード", "団体コード", "自治体コード", "地方公共団体コード", "市区町村コード", "id"]),
    ("kind", &["種別", "区分", "type"]),
    ("parent", &["都道府県コード", "都道府県", "都道府県名", "上位", "親コード", "prefecture", "region", "country"]),
    ("name_ja", &["名称", "団体名", "自治体名", "市区町村名", "市区町村", "name"]),
    ("name_kana", &["かな", "読み", "よみがな", "ふりがな", "kana"]),
    ("name_en", &["英語名", "ローマ字", "english"]),
    ("population", &["人口", "pop"]),
    ("population_date", &["人口の時点", "人口基準日"]),
    ("households", &["世帯数", "世帯"]),
    ("area_km2", &["面積", "面積km2", "area"]),
    ("lat", &["緯度", "latitude"]),
    ("lon", &["経度", "longitude", "lng"]),
    ("source", &["出典"]),
];

const PLEDGES: Names = &[
    ("place", &["表明自治体", "code", "コード", "団体コード", "自治体コード", "地方公共団体コード", "市区町村コード"]),
    ("target_year", &["目標年", "目標年度", "target"]),
    ("declared", &["表明日", "表明年月日", "宣言日", "date"]),
    ("declared_kind", &["表明日の種類"]),
    ("as_of", &["時点"]),
    ("source", &["出典"]),
    ("note", &["備考", "注記"]),
];

/// The name of a table that holds places and their pledges together.
pub const SINGLE: &str = "table";

/// The canonical columns of a single table.
pub fn meanings() -> impl Iterator<Item = &'static str> {
    PLACES.iter().chain(PLEDGES.get(1..).unwrap_or_default()).map(|(name, _)| *name).filter(|name| *name != "as_of")
}

/// The canonical names of a table's columns; an unknown one is kept as it is, without blanks around it. A synonym
/// counts only where the canonical name is not in the header: beside `target_year`, `target` is its own column.
pub(super) fn canonical<'a>(table: &str, header: &[&'a str]) -> Vec<&'a str> {
    let (names, more): (Names, Names) = match table {
        "places" => (PLACES, &[]),
        "pledges" | "absences" => (PLEDGES, &[]),
        SINGLE => (PLACES, PLEDGES.get(1..).unwrap_or_default()),
        _ => (&[], &[]),
    };
    let names = || names.iter().chain(more);
    let same = |a: &str, b: &str| a.trim().eq_ignore_ascii_case(b);
    let taken = |canonical: &str| header.iter().any(|name| same(name, canonical));
    let one = |name: &'a str| -> &'a str {
        let exact = names().find(|(canonical, _)| same(name, canonical));
        let other = || names().find(|(canonical, others)| others.iter().any(|o| same(name, o)) && !taken(canonical));
        exact.or_else(other).map_or(name.trim(), |(canonical, _)| canonical)
    };
    header.iter().map(|name| one(name)).collect()
}
