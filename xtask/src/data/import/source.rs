//! The list as a source of ours: its key, and its row in `sources.csv` once something cites it.

use anyhow::{Result, ensure};
use pledge_core::PartialDate;

use super::kind::Kind;
use super::ours::Package;

/// What is known of those who publish such lists.
struct Publisher {
    key: &'static str,
    title_ja: &'static str,
    title_en: &'static str,
    ja: &'static str,
    en: &'static str,
    url: &'static str,
    licence: &'static str,
    credit: &'static str,
}

const MINISTRY: Publisher = Publisher {
    key: "ministry-list",
    title_ja: "2050年 二酸化炭素排出実質ゼロ表明 自治体",
    title_en: "Local governments that declared net zero carbon dioxide emissions by 2050",
    ja: "環境省",
    en: "Ministry of the Environment",
    url: "https://www.env.go.jp/policy/zerocarbon.html",
    licence: "",
    credit: "",
};

const CLAIR: Publisher = Publisher {
    key: "clair-list",
    title_ja: "姉妹（友好）提携情報",
    title_en: "Sister city affiliations",
    ja: "自治体国際化協会",
    en: "Council of Local Authorities for International Relations",
    url: "https://www.clair.or.jp/j/exchange/shimai/",
    licence: "",
    credit: "",
};

const TRACKER: Publisher = Publisher {
    key: "net-zero-tracker",
    title_ja: "Net Zero Tracker",
    title_en: "Net Zero Tracker",
    ja: "Net Zero Tracker",
    en: "Net Zero Tracker",
    url: "https://zerotracker.net/",
    licence: "CC BY 4.0",
    credit: "Net Zero Tracker. Energy and Climate Intelligence Unit, Data-Driven EnviroLab, NewClimate Institute, Oxford Net Zero.",
};

/// What a list is cited as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Source {
    pub(super) key: String,
    kind: Kind,
    date: Option<PartialDate>,
    /// Somebody has named the key.
    is_given: bool,
}

impl Source {
    /// The source of a list: the key that was given, or, for a list whose publisher is known, one made of that and the date.
    /// `known` says whether it is.
    pub(super) fn of(
        package: &Package,
        given: Option<&str>,
        kind: Kind,
        known: bool,
        date: Option<PartialDate>,
    ) -> Result<Source> {
        let sources = package.table("sources")?;
        let has = |key: &str| sources.rows_with("key", key).next();
        if let Some(key) = given {
            ensure!(
                has(key).is_some(),
                "--source {key}: sources.csv has no such key; add its row first (title, publisher, address)"
            );
            return Ok(Source { key: key.to_owned(), kind, date, is_given: true });
        }
        ensure!(known, "whose list this is is not known: add its row to sources.csv and name it with --source KEY");
        let key = publisher(kind).key;
        let day = date.map(|date| date.to_string());
        // A row without a date stands for every edition; one with a date for that edition only.
        let fits = |row: usize| day.as_deref().is_none_or(|day| sources.cell(row, "date") == day);
        let key = match (&day, has(key).is_some_and(fits)) {
            (Some(day), false) => format!("{key}-{day}"),
            _ => key.to_owned(),
        };
        Ok(Source { key, kind, date, is_given: false })
    }

    /// The day of the list: the one given, else that of the edition that its key stands for.
    pub(super) fn day(&self, package: &Package) -> Option<PartialDate> {
        let edition = || {
            let sources = package.find("sources")?;
            let row = sources.rows_with("key", &self.key).next()?;
            PartialDate::parse(sources.cell(row, "date"))
        };
        self.date.or_else(edition)
    }

    /// Adds the row of this source unless it is there.
    pub(super) fn write(&self, package: &mut Package) -> Result<()> {
        let sources = package.table("sources")?;
        if let Some(row) = sources.rows_with("key", &self.key).next() {
            let edition = sources.cell(row, "date");
            ensure!(
                self.is_given || self.date.is_some() || edition.is_empty(),
                "{} stands for the edition of {edition}, and this list says more: give its day with --date",
                self.key
            );
            return Ok(());
        }
        let Publisher { title_ja, title_en, ja, en, url, licence, credit, .. } = publisher(self.kind);
        // Where publishers have a table of their own, a source names its key there.
        let publisher = match package.find("publishers") {
            Some(table) => {
                let row = (0..table.len()).find(|row| table.cell(*row, "ja") == ja || table.cell(*row, "en") == en);
                let key = row.map(|row| table.cell(row, "key").to_owned()).unwrap_or_default();
                ensure!(!key.is_empty(), "publishers.csv has no row for {ja} ({en}): add it first");
                key
            }
            None => ja.to_owned(),
        };
        let date = self.date.map(|date| date.to_string()).unwrap_or_default();
        let sources = package.table_mut("sources")?;
        sources.push(&[
            ("key", &self.key),
            ("title", title_ja),
            ("title_ja", title_ja),
            ("title_en", title_en),
            ("publisher", &publisher),
            ("url", url),
            ("date", &date),
            ("licence", licence),
            ("credit", credit),
        ]);
        sources.sort_by_columns(&["key"]);
        Ok(())
    }

    /// The sources of a row with this one in front.
    pub(super) fn before(&self, others: &str) -> String {
        let others = others.split(' ').filter(|key| !key.is_empty() && *key != self.key);
        std::iter::once(self.key.as_str()).chain(others).collect::<Vec<_>>().join(" ")
    }
}

fn publisher(kind: Kind) -> Publisher {
    match kind {
        Kind::Pledges => MINISTRY,
        Kind::Links => CLAIR,
        Kind::Tracker => TRACKER,
    }
}
