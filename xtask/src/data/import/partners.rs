//! Finds partners abroad by their names in Japanese and English, and makes codes for new ones.

use std::collections::BTreeSet;

use pledge_core::query::fold::fold;

use super::ours::{Package, Table};

/// The result of looking a name up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Partner {
    /// A partner of ours, by its code.
    Known(String),
    /// A new one, with the code that it would have.
    New(String),
    /// Not certain, and why.
    Unsure(String),
}

/// A partner of ours, by the forms of its names.
struct Named {
    code: String,
    country: String,
    english: Vec<String>,
    japanese: Vec<String>,
}

/// The partners and countries of ours.
pub(super) struct Partners {
    named: Vec<Named>,
    countries: Vec<(String, String)>,
}

/// Names of countries as official lists have them, where ours are shorter.
const COUNTRIES: [(&str, &str); 9] = [
    ("アメリカ合衆国", "US"),
    ("アメリカ", "US"),
    ("中華人民共和国", "CN"),
    ("大韓民国", "KR"),
    ("イギリス", "GB"),
    ("グレートブリテン・北アイルランド連合王国", "GB"),
    ("ロシア連邦", "RU"),
    ("ニュー・ジーランド", "NZ"),
    ("チェコ共和国", "CZ"),
];

/// What official names of countries end with.
const FORMS: [&str; 7] =
    ["連邦共和国", "社会主義共和国", "人民民主共和国", "民主社会主義共和国", "共和国", "連邦", "王国"];
/// What Japanese names of places abroad end with.
const JAPANESE: [&str; 10] = ["特別市", "広域市", "市", "区", "町", "村", "郡", "県", "州", "省"];
/// Words around English names.
const ENGLISH: [&str; 12] = [
    "city of ",
    "town of ",
    "municipality of ",
    "district of ",
    "shire of ",
    " city",
    " town",
    " county",
    " district",
    " municipality",
    " province",
    " prefecture",
];

impl Partners {
    pub(super) fn of(package: &Package) -> Partners {
        let empty = Table::default();
        let table = |name: &str| package.find(name).unwrap_or(&empty);
        let (partners, countries) = (table("partners"), table("countries"));
        let named = |row: usize| {
            let cell = |column: &str| partners.cell(row, column).to_owned();
            let english = [cell("name_en"), cell("name_local")].map(|name| english(&name)).concat();
            Named { code: cell("code"), country: cell("country"), english, japanese: japanese(&cell("name_ja")) }
        };
        let names = ["name_ja", "name_en", "code"];
        let country = |row: usize| {
            let code = countries.cell(row, "code");
            names.map(|column| (fold(countries.cell(row, column)), code.to_owned()))
        };
        Partners {
            named: (0..partners.len()).map(named).collect(),
            countries: (0..countries.len()).flat_map(country).collect(),
        }
    }

    /// The code of a country.
    pub(super) fn country(&self, name: &str) -> Option<String> {
        let known = |name: &str| self.countries.iter().find(|(word, _)| *word == fold(name) && !word.is_empty());
        let other = COUNTRIES.iter().find(|(word, _)| fold(word) == fold(name)).map(|(_, code)| (*code).to_owned());
        let short = || FORMS.iter().find_map(|form| known(name.strip_suffix(form)?));
        known(name).map(|(_, code)| code.clone()).or(other).or_else(|| short().map(|(_, code)| code.clone()))
    }

    /// The partner with these names in a country. The two names must not be those of different partners.
    pub(super) fn find(&self, country: &str, name_ja: &str, name_en: &str) -> Partner {
        let within = || self.named.iter().filter(|named| named.country == country);
        // The whole name first, then without what stands around it.
        let by = |forms: Vec<String>, own: fn(&Named) -> &[String]| -> BTreeSet<&str> {
            let of = |form: &String| -> BTreeSet<&str> {
                within().filter(|named| own(named).contains(form)).map(|named| named.code.as_str()).collect()
            };
            forms.iter().map(of).find(|codes| !codes.is_empty()).unwrap_or_default()
        };
        let english = by(english(name_en), |named| &named.english);
        let japanese = by(japanese(name_ja), |named| &named.japanese);
        let both: BTreeSet<&str> = match (english.is_empty(), japanese.is_empty()) {
            (false, false) => english.intersection(&japanese).copied().collect(),
            _ => english.union(&japanese).copied().collect(),
        };
        let all = || english.union(&japanese).copied().collect::<Vec<_>>().join(", ");
        match (both.len(), both.first()) {
            (1, Some(code)) => Partner::Known((*code).to_owned()),
            (0, _) if english.is_empty() && japanese.is_empty() => self.added(country, name_en),
            (0, _) => {
                Partner::Unsure(format!("its Japanese and English names are those of different partners ({})", all()))
            }
            _ => Partner::Unsure(format!("several partners have its name ({})", all())),
        }
    }

    fn added(&self, country: &str, name_en: &str) -> Partner {
        let words = name_en.split(|c: char| !c.is_alphanumeric()).map(fold).filter(|word| !word.is_empty());
        let slug = words.collect::<Vec<_>>().join("-");
        if slug.is_empty() || !slug.is_ascii() {
            return Partner::Unsure("it is new, and has no English name to make a code of".to_owned());
        }
        let code = format!("{country}-{slug}");
        if self.named.iter().any(|named| named.code == code) {
            return Partner::Unsure(format!("it is new, but {code} is taken by another partner"));
        }
        Partner::New(code)
    }
}

/// The forms of an English name, the whole one first: `Gangseo (Seoul)` and `Seoul – Gangseo` have the same words.
fn english(name: &str) -> Vec<String> {
    let lower = name.trim().to_lowercase();
    let mut words: Vec<&str> = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    let plain = lower.split(['(', ',']).next().unwrap_or_default().trim();
    let bare = ENGLISH.iter().find_map(|word| plain.strip_prefix(word).or_else(|| plain.strip_suffix(word)));
    forms(&[&lower, &words.join(" "), plain, bare.unwrap_or(plain)])
}

/// The forms of a Japanese name, the whole one first.
fn japanese(name: &str) -> Vec<String> {
    let plain = name.split(['(', '（']).next().unwrap_or_default().trim();
    let bare = JAPANESE.iter().find_map(|word| plain.strip_suffix(word)).filter(|bare| !bare.is_empty());
    forms(&[name, plain, bare.unwrap_or(plain)])
}

fn forms(names: &[&str]) -> Vec<String> {
    let mut forms: Vec<String> = names.iter().map(|name| fold(name)).filter(|form| !form.is_empty()).collect();
    forms.dedup();
    forms
}

#[cfg(test)]
mod tests {
    use super::{Partner, Partners};
    use crate::data::import::ours::Package;
    use anyhow::Result;

    #[test]
    fn partners_are_found_by_any_form_of_their_names() -> Result<()> {
        let package = Package::of(&[
            ("countries", "code,name_ja,name_en\nKR,韓国,South Korea\nUS,米国,United States\nLA,ラオス,Laos\n"),
            (
                "partners",
                "code,country,name_en,name_ja,name_local\nKR-gangseo-seoul,KR,Gangseo (Seoul),ソウル特別市江西区,\nKR-seoul,KR,Seoul,ソウル特別市,서울\nUS-me,US,\"Portland, Maine\",,\nUS-or,US,\"Portland, Oregon\",ポートランド,\n",
            ),
        ])?;
        let partners = Partners::of(&package);
        let countries =
            ["大韓民国", "アメリカ合衆国", "ラオス人民民主共和国", "火星"].map(|name| partners.country(name));
        assert_eq!(countries, [Some("KR"), Some("US"), Some("LA"), None].map(|code| code.map(str::to_owned)));
        let known = |code: &str| Partner::Known(code.to_owned());
        assert_eq!(partners.find("KR", "", "Seoul – Gangseo"), known("KR-gangseo-seoul"));
        assert_eq!(partners.find("KR", "ソウル", ""), known("KR-seoul"));
        assert_eq!(partners.find("KR", "", "City of Seoul"), known("KR-seoul"));
        assert_eq!(partners.find("US", "", "Portland, Oregon"), known("US-or"));
        // Either may be meant, unless the Japanese name tells.
        assert!(matches!(partners.find("US", "", "Portland"), Partner::Unsure(_)));
        assert_eq!(partners.find("US", "ポートランド市", "Portland"), known("US-or"));
        assert!(matches!(partners.find("KR", "ソウル特別市", "Gangseo (Seoul)"), Partner::Unsure(_)));
        assert_eq!(partners.find("KR", "釜山広域市", "Busan"), Partner::New("KR-busan".to_owned()));
        assert!(matches!(partners.find("KR", "釜山広域市", ""), Partner::Unsure(_)));
        Ok(())
    }
}
