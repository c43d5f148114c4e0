//! Coverage of a checked-in package, by a plain recursion over the CSV rows that shares nothing with the core.

use pledge_core::Coverage;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    path::PathBuf,
};

pub(crate) type Row = HashMap<String, String>;

pub(crate) fn file(package: &str, table: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data").join(package).join(table).with_extension("csv")
}

pub(crate) fn rows(package: &str, table: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(file(package, table)).expect("the package is checked in");
    reader.deserialize().map(|row| row.expect("valid CSV")).collect()
}

/// What is known of a place on a day; the stronger answer is the greater one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
enum Answer {
    #[default]
    No,
    Maybe,
    Yes,
}

/// Who has pledged for a person: their own place, one above.
type Kind = (bool, bool);

type People = BTreeMap<Kind, u64>;

/// Those who are left out when figures below add up to more than the figure above, in this order.
const FIRST_TO_GO: [Kind; 4] = [(false, false), (false, true), (true, true), (true, false)];

fn at_most(mut people: People, limit: u64) -> People {
    let mut surplus = people.values().sum::<u64>().saturating_sub(limit);
    for kind in FIRST_TO_GO {
        let part = people.entry(kind).or_default();
        let gone = surplus.min(*part);
        *part -= gone;
        surplus -= gone;
    }
    people
}

fn together(parts: impl Iterator<Item = People>) -> People {
    parts.flatten().fold(People::new(), |mut sum, (kind, people)| {
        *sum.entry(kind).or_default() += people;
        sum
    })
}

/// The rows of a package on a day.
pub(crate) struct Country {
    below: BTreeMap<String, Vec<String>>,
    people: BTreeMap<String, u64>,
    answers: BTreeMap<String, Answer>,
}

/// First and last day of a date, as text that sorts by time.
pub(crate) fn bounds(date: &str) -> (String, String) {
    match date.len() {
        4 => (format!("{date}-01-01"), format!("{date}-12-31")),
        7 => (format!("{date}-01"), format!("{date}-31")),
        _ => (date.to_owned(), date.to_owned()),
    }
}

fn answer(row: &Row, day: &str) -> Answer {
    if row["declared"].is_empty() {
        return Answer::Maybe;
    }
    let (first, last) = bounds(&row["declared"]);
    match (*last <= *day, row["declared_kind"] == "on" && *day < *first) {
        (true, _) => Answer::Yes,
        (false, true) => Answer::No,
        (false, false) => Answer::Maybe,
    }
}

fn is_neutral(row: &Row) -> bool {
    let neutral = [
        "net-zero",
        "zero-emissions",
        "zero-carbon",
        "carbon-neutral",
        "climate-neutral",
        "ghg-neutral",
        "climate-positive",
    ];
    row.get("target").is_none_or(|target| target.is_empty() || neutral.contains(&target.as_str()))
}

/// The newest day of the rows. A year or month alone was read by the day of its source; a year without one by its first day.
fn newest(package: &str) -> String {
    let sources: BTreeMap<String, String> =
        rows(package, "sources").iter().map(|row| (row["key"].clone(), row["date"].clone())).collect();
    let day = |date: &str, keys: &str| {
        let (first, last) = bounds(date);
        if date.len() == "2021-10-29".len() {
            return last;
        }
        let read = keys.split([' ', ';']).filter_map(|key| sources.get(key)).map(|date| bounds(date).0).max();
        let unread = if date.len() == 4 { &first } else { &last };
        read.map_or(unread.clone(), |read| last.clone().min(read.max(first.clone())))
    };
    let columns = [("pledges", "declared"), ("absences", "as_of"), ("reported", "date")];
    let days = columns.iter().flat_map(|(table, column)| {
        let rows = if file(package, table).exists() { rows(package, table) } else { Vec::new() };
        rows.into_iter()
            .filter(|row| !row[*column].is_empty())
            .map(|row| day(&row[*column], &row["source"]))
            .collect::<Vec<_>>()
    });
    days.max().unwrap_or_default()
}

impl Country {
    /// The rows of a package as they stand on a day. From the newest day on, what is known to its year or month alone has been declared.
    pub(crate) fn read(package: &str, day: &str) -> Country {
        let newest = newest(package);
        let settled = format!("{}-12-31", &newest[..4]);
        let settled = if *day >= *newest { settled.as_str().max(day) } else { day };
        let mut country = Country { below: BTreeMap::new(), people: BTreeMap::new(), answers: BTreeMap::new() };
        for row in rows(package, "places") {
            country.below.entry(row["parent"].clone()).or_default().push(row["code"].clone());
            if let Ok(people) = row["population"].parse() {
                country.people.insert(row["code"].clone(), people);
            }
        }
        for row in rows(package, "pledges").iter().filter(|row| row["status"] != "proposed" && is_neutral(row)) {
            let held = country.answers.entry(row["place"].clone()).or_default();
            *held = (*held).max(answer(row, settled));
        }
        for row in rows(package, "absences").iter().filter(|row| *day <= *bounds(&row["as_of"]).1) {
            country.answers.entry(row["place"].clone()).and_modify(|held| {
                if *held == Answer::Maybe {
                    *held = Answer::No;
                }
            });
        }
        country
    }

    fn below(&self, code: &str) -> &[String] {
        self.below.get(code).map_or(&[], Vec::as_slice)
    }

    fn people(&self, code: &str) -> u64 {
        let sum = || self.below(code).iter().map(|code| self.people(code)).sum();
        self.people.get(code).copied().unwrap_or_else(sum)
    }

    fn has(&self, code: &str, least: Answer) -> bool {
        self.answers.get(code).copied().unwrap_or_default() >= least
    }

    /// All people of a place, by who has pledged for them; `above`: whether a place above it has.
    fn whole(&self, code: &str, above: bool, least: Answer) -> People {
        let own = self.has(code, least);
        let below = self.below(code).iter().map(|code| self.whole(code, own || above, least));
        let mut people = at_most(together(below), self.people(code));
        let elsewhere = self.people(code) - people.values().sum::<u64>();
        *people.entry((own, above)).or_default() += elsewhere;
        people
    }

    /// `cover(p) = pop(p)` if p is chosen, else `min(pop(p), sum of cover(children))`.
    fn cover(&self, code: &str, above: bool, least: Answer, chosen: &dyn Fn(&str) -> bool) -> People {
        if chosen(code) {
            return self.whole(code, above, least);
        }
        let own = self.has(code, least);
        let below = self.below(code).iter().map(|code| self.cover(code, own || above, least, chosen));
        at_most(together(below), self.people(code))
    }

    /// How many of the lowest places that are chosen, or lie in one that is, have no people of their own or in what is chosen above:
    /// the figure of a place that is not chosen tells nothing of them.
    fn unknown(&self, code: &str, told: bool, inside: bool, chosen: &dyn Fn(&str) -> bool) -> u32 {
        let inside = inside || chosen(code);
        let told = inside && (told || self.people.contains_key(code));
        match self.below(code) {
            [] => u32::from(inside && !told),
            below => below.iter().map(|code| self.unknown(code, told, inside, chosen)).sum(),
        }
    }

    /// What the core should answer.
    pub(crate) fn coverage(&self, selection: Option<&[&str]>) -> Coverage {
        let chosen = |code: &str, least: Answer| match selection {
            Some(codes) => codes.contains(&code),
            None => self.has(code, least),
        };
        let union = |least: Answer| {
            let roots = self.below("").iter();
            together(roots.map(|code| self.cover(code, false, least, &|code| chosen(code, least))))
        };
        let roots_unknown = |chosen: &dyn Fn(&str) -> bool| {
            self.below("").iter().map(|code| self.unknown(code, false, false, chosen)).sum()
        };
        let (certain, possible) = (union(Answer::Yes), union(Answer::Maybe));
        let of = |people: &People, kind: Kind| people.get(&kind).copied().unwrap_or_default();
        let covered = |people: &People| people.values().sum::<u64>() - of(people, (false, false));
        let every: BTreeSet<&str> = self.below.values().flatten().map(String::as_str).collect();
        let places: Vec<&str> = every.into_iter().filter(|code| chosen(code, Answer::Yes)).collect();
        Coverage {
            people: certain.values().sum(),
            naive: places.iter().map(|code| self.people(code)).sum(),
            national: self.below("").iter().map(|code| self.people(code)).sum(),
            covered: covered(&certain),
            own: of(&certain, (true, false)),
            above: of(&certain, (false, true)),
            both: of(&certain, (true, true)),
            maybe: covered(&possible).saturating_sub(covered(&certain)),
            places: places.len() as u32,
            unknown: roots_unknown(&|code| chosen(code, Answer::Yes)),
            unknown_national: roots_unknown(&|_| true),
        }
    }
}
