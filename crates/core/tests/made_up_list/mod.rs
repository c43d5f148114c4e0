//! Lists that are made up as facts, and written in a random form.

use pledge_core::model::code::check_digit;
use proptest::prelude::*;

/// A municipality as it is.
#[derive(Debug, Clone)]
pub(crate) struct Fact {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) prefecture: usize,
    pub(crate) people: u32,
    pub(crate) declared: Option<(u16, u8, u8)>,
    pub(crate) target: u16,
}

const PREFECTURES: [(&str, &str); 4] = [("01", "北海道"), ("09", "栃木県"), ("13", "東京都"), ("14", "神奈川県")];

/// How a list is written.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each is a way to write")]
pub(crate) struct Form {
    pub(crate) separator: char,
    pub(crate) titles: usize,
    pub(crate) total: Option<&'static str>,
    pub(crate) ward: bool,
    pub(crate) codes: Codes,
    pub(crate) numbers: Numbers,
    pub(crate) dates: Dates,
    pub(crate) nothing: &'static str,
    pub(crate) headings: [&'static str; 6],
    pub(crate) prefecture_rows: bool,
    pub(crate) merged: bool,
    pub(crate) note: bool,
    pub(crate) crlf: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Codes {
    Five,
    Six,
    SixWithoutZero,
    None,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Numbers {
    Plain,
    Commas,
    Dots,
    Blanks,
    FullWidth,
    Decimal,
    Man,
    Thousands,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Dates {
    Iso,
    Slashes,
    Japanese,
    Era,
    EraShort,
    WithTime,
    Weekday,
    DayFirst,
    English,
}

pub(crate) fn facts() -> impl Strategy<Value = Vec<Fact>> {
    let one = (0..4_usize, 1_000..4_000_000_u32, any::<bool>(), (2019..2022_u16, 1..=12_u8, 1..=28_u8), 2030..2051_u16);
    prop::collection::vec(one, 3..14).prop_map(|rows| {
        let made = rows.into_iter().enumerate().map(|(at, (prefecture, people, has, date, target))| Fact {
            code: format!("{}{:03}", PREFECTURES[prefecture].0, 202 + at * 3),
            name: format!("{}市", ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子", "丑", "寅"][at]),
            prefecture,
            people: people / 1_000 * 1_000,
            declared: has.then_some(date),
            target,
        });
        let mut made: Vec<Fact> = made.collect();
        made.sort_by_key(|fact| fact.prefecture);
        made
    })
}

pub(crate) fn forms() -> impl Strategy<Value = Form> {
    let headings = prop::sample::select(vec![
        ["団体コード", "都道府県名", "市区町村名", "人口", "表明日", "目標年"],
        ["全国地方公共団体コード", "都道府県", "市町村名", "人口（人）", "宣言年月日", "達成目標年"],
        ["lgcode", "pref", "city", "population", "declared", "target_year"],
        ["市区町村コード", "県名", "自治体名", "総人口", "宣言日", "目標年度"],
        ["Code", "Prefecture", "Municipality", "Total population", "Date of declaration", "Target"],
    ]);
    let codes = prop::sample::select(vec![Codes::Five, Codes::Six, Codes::SixWithoutZero, Codes::None]);
    let numbers = prop::sample::select(vec![
        Numbers::Plain,
        Numbers::Commas,
        Numbers::Dots,
        Numbers::Blanks,
        Numbers::FullWidth,
        Numbers::Decimal,
        Numbers::Man,
        Numbers::Thousands,
    ]);
    let dates = prop::sample::select(vec![
        Dates::Iso,
        Dates::Slashes,
        Dates::Japanese,
        Dates::Era,
        Dates::EraShort,
        Dates::WithTime,
        Dates::Weekday,
        Dates::DayFirst,
        Dates::English,
    ]);
    let total = prop::option::of(prop::sample::select(vec!["合計", "計", "総数", "全国", "Total", "Summe", ""]));
    let nothing = prop::sample::select(vec!["", "－", "-", "…", "未定", "n/a", "なし", "―"]);
    let separator = prop::sample::select(vec![',', ';', '\t', '|']);
    (separator, 0..3_usize, total, codes, numbers, dates, nothing, headings, any::<[bool; 5]>()).prop_map(
        |(
            separator,
            titles,
            total,
            codes,
            numbers,
            dates,
            nothing,
            headings,
            [ward, prefecture_rows, merged, note, crlf],
        )| Form {
            separator,
            titles,
            total,
            ward,
            codes,
            numbers,
            dates,
            nothing,
            headings,
            prefecture_rows,
            merged,
            note,
            crlf,
        },
    )
}

pub(crate) fn grouped(number: u32, mark: &str) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, c) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(c);
    }
    out
}

impl Form {
    pub(crate) fn people(&self, people: u32) -> String {
        match self.numbers {
            Numbers::Plain => people.to_string(),
            Numbers::Commas => grouped(people, ","),
            Numbers::Dots => grouped(people, "."),
            Numbers::Blanks => grouped(people, " "),
            Numbers::FullWidth => {
                people.to_string().chars().map(|c| char::from_u32(u32::from(c) + 0xFEE0).unwrap()).collect()
            }
            Numbers::Decimal => format!("{people}.0"),
            Numbers::Man => format!("{}.{:04}万人", people / 10_000, people % 10_000),
            Numbers::Thousands => (people / 1_000).to_string(),
        }
    }

    pub(crate) fn date(&self, (year, month, day): (u16, u8, u8)) -> String {
        let era = if year == 2019 && month < 5 { ("平成", "H", 31) } else { ("令和", "R", year - 2018) };
        match self.dates {
            Dates::Iso => format!("{year}-{month:02}-{day:02}"),
            Dates::Slashes => format!("{year}/{month}/{day}"),
            Dates::Japanese => format!("{year}年{month}月{day}日"),
            Dates::Era => {
                format!("{}{}年{month}月{day}日", era.0, if era.2 == 1 { "元".to_owned() } else { era.2.to_string() })
            }
            Dates::EraShort => format!("{}{}.{month}.{day}", era.1, era.2),
            Dates::WithTime => format!("{year}/{month}/{day} 0:00"),
            Dates::Weekday => format!("{year}年{month}月{day}日（金）"),
            Dates::DayFirst => format!("{day:02}/{month:02}/{year}"),
            Dates::English => format!(
                "{day} {} {year}",
                [
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"
                ][usize::from(month) - 1]
            ),
        }
    }

    pub(crate) fn code(&self, five: &str) -> String {
        let six = format!("{five}{}", check_digit(five).unwrap());
        match self.codes {
            Codes::Five => five.to_owned(),
            Codes::Six => six,
            Codes::SixWithoutZero => six.trim_start_matches('0').to_owned(),
            Codes::None => String::new(),
        }
    }

    /// The file, with the number of its row for each fact.
    pub(crate) fn write(&self, facts: &[Fact]) -> (String, Vec<u32>) {
        let mut rows: Vec<Vec<String>> = Vec::new();
        for title in 0..self.titles {
            rows.push(vec![format!("ゼロカーボンシティの一覧 {title}")]);
        }
        let mut headings: Vec<String> = self.headings.iter().map(ToString::to_string).collect();
        if self.numbers == Numbers::Thousands {
            headings[3] =
                if headings[3].is_ascii() { "Population (thousands)".into() } else { "人口（千人）".into() };
        }
        rows.push(headings);
        let mut numbers = Vec::new();
        let mut before = usize::MAX;
        for fact in facts {
            let (prefix, prefecture) = PREFECTURES[fact.prefecture];
            let first = before != fact.prefecture;
            before = fact.prefecture;
            if first && self.prefecture_rows {
                let people: u32 =
                    facts.iter().filter(|other| other.prefecture == fact.prefecture).map(|other| other.people).sum();
                let nothing = self.nothing.to_owned();
                rows.push(vec![
                    self.code(&format!("{prefix}000")),
                    prefecture.into(),
                    String::new(),
                    self.people(people),
                    nothing.clone(),
                    nothing,
                ]);
            }
            let named = !self.merged || self.prefecture_rows || first;
            let declared = fact.declared.map_or(self.nothing.to_owned(), |date| self.date(date));
            let target = if fact.declared.is_some() { format!("{}年", fact.target) } else { self.nothing.to_owned() };
            rows.push(vec![
                self.code(&fact.code),
                if named { prefecture.into() } else { String::new() },
                fact.name.clone(),
                self.people(fact.people),
                declared,
                target,
            ]);
            numbers.push(rows.len() as u32);
            if self.ward && fact.prefecture == 0 {
                rows.push(vec![
                    String::new(),
                    if named { prefecture.into() } else { String::new() },
                    format!("{}中央区", fact.name),
                    self.people(fact.people / 2_000 * 1_000),
                    String::new(),
                    String::new(),
                ]);
            }
        }
        if let Some(total) = self.total {
            let people = facts.iter().map(|fact| fact.people).sum();
            rows.push(vec![
                String::new(),
                String::new(),
                total.into(),
                self.people(people),
                String::new(),
                String::new(),
            ]);
        }
        if self.note {
            rows.push(vec!["※住民基本台帳による。".into()]);
        }
        let mut writer = csv::WriterBuilder::new();
        writer.delimiter(self.separator as u8).flexible(true);
        if self.crlf {
            writer.terminator(csv::Terminator::CRLF);
        }
        let mut writer = writer.from_writer(Vec::new());
        for row in &rows {
            writer.write_record(row.iter().chain(std::iter::repeat(&String::new())).take(6)).unwrap();
        }
        (String::from_utf8(writer.into_inner().unwrap()).unwrap(), numbers)
    }
}
