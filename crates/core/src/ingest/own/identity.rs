//! Resolves each row to a place: a code of the base list, or a new one.

use super::{
    Understood,
    base::Base,
    lookup::{Found, above, in_base},
    row::Row,
    summary::{Did, Remark},
};
use crate::{
    ingest::{codes::Code, japan::Prefecture},
    model::{
        issue::{Issue, Reason},
        place::PlaceId,
    },
    query::fold::fold,
};
use std::{collections::HashMap, rc::Rc};

/// The place of a row.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The position of the row in its table.
    pub(super) row: usize,
    /// Its code, or what stands for one.
    pub(super) code: String,
    /// What lies above it in the list that was there before, where that has it.
    pub(super) parent: Option<String>,
    /// It is the first row about this place: what it says of the place counts.
    pub(super) is_first: bool,
}

/// The rows that are places.
#[derive(Debug, Default)]
pub(super) struct Identified {
    pub(super) places: Vec<Place>,
    pub(super) issues: Vec<Issue>,
    pub(super) remarks: Vec<Remark>,
    pub(super) matched: u32,
    pub(super) people: u64,
    pub(super) people_in_base: Option<u64>,
}

pub(super) fn identify(read: &Understood, rows: &[Row<'_>], base: Option<&Base<'_>>) -> Identified {
    let mut done = Identified { people_in_base: base.map(|_| 0), ..Identified::default() };
    let names = Names::new(read, rows);
    // Their populations include those of their municipalities.
    let is_in = |at: usize| !read.out.get(at).is_some_and(Option::is_some);
    let stated = rows.iter().enumerate().filter(|(at, row)| row.is_prefecture && row.people.is_some() && is_in(*at));
    let stated: Vec<Prefecture> = stated.filter_map(|(_, row)| row.prefecture).collect();
    let mut first: HashMap<String, usize> = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        if !is_in(at) {
            continue;
        }
        let found = match base {
            Some(base) => in_base(row, base, &mut done.remarks),
            None => alone(row, &names),
        };
        let (code, is_known) = match found {
            Found::Known(id) => (
                base.and_then(|base| base.data.place(id)).map(|place| place.code.to_string()).unwrap_or_default(),
                true,
            ),
            Found::New(code) => (code, false),
            Found::Out(reason, candidates) => {
                done.issues.push(issue(read, row, reason, &candidates, base));
                continue;
            }
        };
        let earlier = first.get(&code).and_then(|at| rows.get(*at));
        if let Some(earlier) = earlier {
            match conflict(earlier, row) {
                Some(reason @ Reason::Duplicate { .. }) => {
                    done.issues.push(issue(read, row, reason, &[], base));
                    continue;
                }
                Some(reason) => done.issues.push(Issue::cell(
                    &read.table.name,
                    row.number,
                    "population",
                    &row.people.map(|people| people.to_string()).unwrap_or_default(),
                    reason,
                )),
                None => done.remarks.push(Remark {
                    row: row.number,
                    did: Did::AddedPledge,
                    given: row.called().to_owned(),
                    taken: code.clone(),
                }),
            }
        } else if read.no_place.get(at) != Some(&true) {
            first.insert(code.clone(), at);
            done.matched += u32::from(is_known);
            let counts = row.is_prefecture || !row.prefecture.is_some_and(|within| stated.contains(&within));
            done.people += u64::from(row.people.filter(|_| counts).unwrap_or(0));
            let in_base =
                base.and_then(|base| base.data.place(base.data.find(&code)?)).and_then(|place| place.population);
            let in_base = u64::from(in_base.filter(|_| counts).unwrap_or(0));
            done.people_in_base.iter_mut().for_each(|people| *people += in_base);
        }
        let parent = base.and_then(|base| base.data.place(above(row, base)?)).map(|place| place.code.to_string());
        done.places.push(Place { row: at, code, parent, is_first: earlier.is_none() });
    }
    done
}

/// The conflict of a second row about a place: another name, or another population.
fn conflict(earlier: &Row<'_>, row: &Row<'_>) -> Option<Reason> {
    let first = earlier.number;
    let other_name =
        !row.called().is_empty() && !earlier.called().is_empty() && fold(row.called()) != fold(earlier.called());
    let other_people = row.people.is_some() && earlier.people.is_some() && row.people != earlier.people;
    match (other_name, other_people) {
        (true, _) => Some(Reason::Duplicate { first }),
        (_, true) => Some(Reason::Differs { first }),
        _ => None,
    }
}

fn issue(read: &Understood, row: &Row<'_>, reason: Reason, candidates: &[PlaceId], base: Option<&Base<'_>>) -> Issue {
    let about_code =
        matches!(reason, Reason::Code | Reason::CheckDigit { .. } | Reason::Empty | Reason::Duplicate { .. })
            && !row.given_code.is_empty();
    let (column, value) = if about_code || row.called().is_empty() {
        ("code", row.given_code)
    } else if row.name.is_empty() {
        ("name_en", row.called())
    } else {
        ("name_ja", row.called())
    };
    let codes = candidates.iter().filter_map(|id| Some(base?.data.place(*id)?.code.clone()));
    Issue::cell(&read.table.name, row.number, column, value, reason).with_candidates(codes.collect::<Vec<Rc<str>>>())
}

/// An index of rows without codes by name, to find rows of the same name.
struct Names<'a> {
    rows: HashMap<String, Vec<&'a Row<'a>>>,
}

impl<'a> Names<'a> {
    fn new(read: &Understood, all: &'a [Row<'a>]) -> Names<'a> {
        let mut rows: HashMap<String, Vec<&Row<'_>>> = HashMap::new();
        let named = all
            .iter()
            .zip(&read.out)
            .filter(|(row, out)| out.is_none() && matches!(row.code, Code::None) && !row.is_prefecture);
        for (row, _) in named.filter(|(row, _)| !row.called().is_empty()) {
            rows.entry(fold(row.called())).or_default().push(row);
        }
        Names { rows }
    }

    /// The other rows of the same name.
    fn of(&self, row: &Row<'_>) -> &[&'a Row<'a>] {
        self.rows.get(&fold(row.called())).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Resolves a row without a base list: by its code, else by its name, with its parent where the name is not unique.
fn alone(row: &Row<'_>, names: &Names<'_>) -> Found {
    match (&row.code, row.prefecture.filter(|_| row.is_prefecture)) {
        (Code::Bad(reason), _) => return Found::Out(*reason, Vec::new()),
        (_, Some(prefecture)) => return Found::New(prefecture.code()),
        (Code::Is(code) | Code::Zero(code), _) => return Found::New(code.clone()),
        (Code::None, _) if row.called().is_empty() => return Found::Out(Reason::Empty, Vec::new()),
        (Code::None, _) => {}
    }
    let same = names.of(row);
    let apart = |other: &&&Row| other.parent != row.parent && !other.parent.is_empty() && !row.parent.is_empty();
    let unlike = |other: &&&Row| {
        other.parent == row.parent && other.people.is_some() && row.people.is_some() && other.people != row.people
    };
    let lacks_parent = same.iter().any(|other| other.parent.is_empty() != row.parent.is_empty());
    if lacks_parent || same.iter().any(|other| unlike(&other)) {
        let first = same.iter().map(|other| other.number).find(|number| *number != row.number);
        return Found::Out(Reason::SameName { first: first.unwrap_or(row.number) }, Vec::new());
    }
    let needs_parent = same.iter().any(|other| apart(&other));
    Found::New(slug(&if needs_parent { format!("{}{}", row.parent, row.called()) } else { row.called().to_owned() }))
}

/// A name as a code: separators become hyphens.
pub(super) fn slug(name: &str) -> String {
    name.chars().map(|c| if c == ',' || c.is_whitespace() || c.is_control() { '-' } else { c }).collect()
}
