//! Japanese administrative divisions: prefectures, designated cities and their codes (全国地方公共団体コード).

/// The prefectures in the order of their codes, 01 to 47.
const PREFECTURES: [&str; 47] = [
    "北海道",
    "青森県",
    "岩手県",
    "宮城県",
    "秋田県",
    "山形県",
    "福島県",
    "茨城県",
    "栃木県",
    "群馬県",
    "埼玉県",
    "千葉県",
    "東京都",
    "神奈川県",
    "新潟県",
    "富山県",
    "石川県",
    "福井県",
    "山梨県",
    "長野県",
    "岐阜県",
    "静岡県",
    "愛知県",
    "三重県",
    "滋賀県",
    "京都府",
    "大阪府",
    "兵庫県",
    "奈良県",
    "和歌山県",
    "鳥取県",
    "島根県",
    "岡山県",
    "広島県",
    "山口県",
    "徳島県",
    "香川県",
    "愛媛県",
    "高知県",
    "福岡県",
    "佐賀県",
    "長崎県",
    "熊本県",
    "大分県",
    "宮崎県",
    "鹿児島県",
    "沖縄県",
];

/// The codes of the designated cities, which have wards: the code of each ward follows
/// that of its city.
const DESIGNATED: [&str; 20] = [
    "01100", "04100", "11100", "12100", "14100", "14130", "14150", "15100", "22100", "22130", "23100", "26100",
    "27100", "27140", "28100", "33100", "34100", "40100", "40130", "43100",
];

/// A prefecture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Prefecture {
    /// 1 to 47.
    pub(super) number: usize,
    /// Its full name.
    pub(super) name: &'static str,
}

impl Prefecture {
    /// Its five-digit code.
    pub(super) fn code(self) -> String {
        format!("{:02}000", self.number)
    }

    fn numbered(number: usize) -> Option<Prefecture> {
        let name = PREFECTURES.get(number.checked_sub(1)?)?;
        Some(Prefecture { number, name })
    }

    /// The prefecture of this name, also without 県, 府 or 都.
    pub(super) fn named(text: &str) -> Option<Prefecture> {
        if !(6..=12).contains(&text.len()) {
            return None;
        }
        let is_meant = |name: &&str| matches!(name.strip_prefix(text), Some("" | "県" | "府" | "都"));
        Prefecture::numbered(PREFECTURES.iter().position(is_meant)? + 1)
    }

    /// The prefecture that a code of five digits lies in.
    pub(super) fn of(code: &str) -> Option<Prefecture> {
        let five = code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit());
        Prefecture::numbered(code.get(..2).filter(|_| five)?.parse().ok()?)
    }

    /// The prefecture in front of a name, and the rest: 神奈川県川崎市.
    pub(super) fn before(name: &str) -> Option<(Prefecture, &str)> {
        if !name.contains(['都', '道', '府', '県']) {
            return None;
        }
        PREFECTURES.iter().zip(1..).find_map(|(prefecture, number)| {
            let rest = name.strip_prefix(prefecture)?.trim_start();
            (!rest.is_empty()).then_some((Prefecture { number, name: prefecture }, rest))
        })
    }
}

/// The designated city whose ward has this code.
pub(super) fn city_of_ward(code: &str) -> Option<&'static str> {
    let lies = |city: &&str| city.get(..3) == code.get(..3) && **city < *code;
    let found = DESIGNATED.iter().rev().find(|city| lies(city)).copied();
    found
        .filter(|_| !DESIGNATED.contains(&code))
        .filter(|_| code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()))
}

/// A name without the district (郡) in front: 三浦郡葉山町 → 葉山町.
pub(super) fn without_district(name: &str) -> &str {
    match name.split_once('郡') {
        Some((district, town)) if !district.is_empty() && town.ends_with(['町', '村']) => town.trim_start(),
        _ => name,
    }
}
