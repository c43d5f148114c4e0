//! The rows of a snapshot of Net Zero Tracker, in the words of our tables.

use std::collections::HashMap;

use pledge_core::{Declared, PartialDate, query::fold::fold};

use super::ours::Table;
use super::read::Sheet;

/// Kinds of targets on the way as the tracker names them, and as `interim_kind` does.
const ON_THE_WAY: [(&str, &str); 5] = [
    ("Emissions reduction", "reduction"),
    ("Reduction v. BAU", "below-bau"),
    ("Absolute emissions", "absolute"),
    ("Emissions intensity", "intensity"),
    ("Other", "other"),
];

/// Kinds of targets as the tracker names them, and as `target` does.
const TARGETS: [(&str, &str); 13] = [
    ("Net zero", "net-zero"),
    ("Zero emissions", "zero-emissions"),
    ("Zero carbon", "zero-carbon"),
    ("Carbon neutral", "carbon-neutral"),
    ("Climate neutral", "climate-neutral"),
    ("GHG neutral", "ghg-neutral"),
    ("Climate positive", "climate-positive"),
    ("Emissions reduction", "emissions-reduction"),
    ("Reduction v. BAU", "reduction-v-bau"),
    ("Absolute emissions", "absolute-emissions"),
    ("Emissions intensity", "emissions-intensity"),
    ("1.5", "1.5c-target"),
    ("Other", "other"),
];

const STATUSES: [(&str, &str); 5] = [
    ("Declaration", "declaration"),
    ("In policy", "policy"),
    ("In law", "law"),
    ("Proposed", "proposed"),
    ("Achieved", "achieved"),
];

/// The columns of ours that a row fills, beside the date.
pub(super) const COLUMNS: [&str; 3] = ["target_year", "target", "status"];
/// The columns of the target on the way there.
pub(super) const INTERIM: [&str; 4] = ["interim_year", "interim_kind", "interim_percent", "interim_base_year"];

/// A row of the tracker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    /// Where it is in the file, and whom it is about.
    pub(super) at: String,
    /// The kind of place; a company has another.
    pub(super) actor: String,
    country: String,
    name: String,
    /// The cells of `COLUMNS`; empty kind of target for none.
    pub(super) cells: [String; 3],
    /// The cells of `INTERIM`.
    pub(super) interim: [String; 4],
    pub(super) declared: Declared,
}

/// The rows of a sheet; `until` is the last day on which a date can lie.
pub(super) fn read(sheet: &Sheet, until: Option<PartialDate>) -> Vec<Target> {
    let columns: HashMap<&str, usize> =
        sheet.rows.iter().take(1).flatten().enumerate().map(|(at, name)| (name.as_str(), at)).collect();
    let cell = |row: usize, name: &str| columns.get(name).map_or("", |at| sheet.cell(row, *at));
    let one = |row: usize| {
        let get = |name: &str| cell(row, name);
        let year = |name: &str| super::pledges::year(get(name));
        let status = word(&STATUSES, get("end_target_status"));
        let is_past = |date: &PartialDate| until.is_none_or(|until| date.first_day() <= until.last_day());
        let declared = match pledge_core::ingest::date(get("status_date")).filter(is_past) {
            // The date is that of the status: a plan or a law comes after the pledge.
            Some(date) if status == "declaration" => Declared::On(date),
            Some(date) => Declared::By(date),
            None => Declared::Undated,
        };
        let percent = get("interim_target_percentage_reduction");
        let kind = word(&ON_THE_WAY, get("interim_target")).to_owned();
        let interim = if kind.is_empty() {
            Default::default()
        } else {
            let percent = percent.strip_suffix(".0").unwrap_or(percent).to_owned();
            [year("interim_target_year"), kind, percent, year("interim_target_baseline_year")]
        };
        Target {
            at: format!("row {} {}", row + 1, get("name")),
            actor: get("actor_type").to_lowercase(),
            country: get("country").to_owned(),
            name: fold(get("name")),
            cells: [year("end_target_year"), word(&TARGETS, get("end_target")).to_owned(), status.to_owned()],
            interim,
            declared,
        }
    };
    (1..sheet.rows.len()).filter(|row| !cell(*row, "name").is_empty()).map(one).collect()
}

fn word<'a>(words: &[(&str, &'a str)], text: &str) -> &'a str {
    words.iter().find(|(start, _)| text.starts_with(start)).map_or("", |(_, word)| word)
}

/// The places of ours by country, kind and name.
pub(super) struct Places {
    countries: HashMap<String, String>,
    named: HashMap<(String, String, String), Vec<String>>,
}

impl Places {
    pub(super) fn of(table: &Table) -> Places {
        let mut places = Places { countries: HashMap::new(), named: HashMap::new() };
        for row in 0..table.len() {
            let [code, kind, name, short] = ["code", "kind", "name_en", "iso2"].map(|column| table.cell(row, column));
            if kind == "country" {
                let forms = [code, name, short].into_iter().filter(|form| !form.is_empty());
                places.countries.extend(forms.map(|form| (fold(form), code.to_owned())));
            } else {
                let country = code.split('-').next().unwrap_or_default().to_owned();
                places.named.entry((country, kind.to_owned(), fold(name))).or_default().push(code.to_owned());
            }
        }
        places
    }

    /// The code of the place that a row is about, or what is wrong with it.
    pub(super) fn find(&self, target: &Target) -> Result<String, String> {
        let country = self.countries.get(&fold(&target.country));
        let country = country.ok_or_else(|| format!("no country of ours is called {}", target.country))?;
        if target.actor == "country" {
            return Ok(country.clone());
        }
        let key = (country.clone(), target.actor.clone(), target.name.clone());
        match self.named.get(&key).map(Vec::as_slice).unwrap_or_default() {
            [code] => Ok(code.clone()),
            [] => Err("it is not in world/places.csv".to_owned()),
            several => Err(format!("several places have its name: {}", several.join(", "))),
        }
    }
}
