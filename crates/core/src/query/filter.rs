//! Filters: conditions of one facet are alternatives, facets must all hold.

pub use super::facet::{ANSWERS, BANDS, Facet};

use crate::{
    measure::snapshot::{Snapshot, Status},
    model::{dataset::Dataset, date::Declared, place::PlaceId, place_set::PlaceSet},
};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::{borrow::Cow, ops::Range, rc::Rc};

/// Conditions, written `kind:city,status:declared`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter(Vec<(Facet, Rc<str>)>);

impl Filter {
    /// Reads conditions; what is not one is returned beside them.
    pub fn parse(text: &str) -> (Filter, Vec<&str>) {
        let mut unknown = Vec::new();
        let mut filter = Filter::default();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once(':').unwrap_or((part, ""));
            let value = decoded(value);
            match Facet::ALL.iter().find(|(facet, id)| *id == name && facet.can_be(&value)) {
                Some((facet, _)) if !filter.has(*facet, &value) => filter.toggle(*facet, &value),
                Some(_) => {}
                None => unknown.push(part),
            }
        }
        (filter, unknown)
    }

    /// How many conditions there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no conditions.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is a condition of this facet.
    pub fn names(&self, facet: Facet) -> bool {
        self.0.iter().any(|(other, _)| *other == facet)
    }

    /// Whether this condition is set.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.0.iter().any(|(other, set)| *other == facet && **set == *value)
    }

    /// How many conditions of this facet are set.
    pub fn count(&self, facet: Facet) -> usize {
        self.0.iter().filter(|(other, _)| *other == facet).count()
    }

    /// The codes in conditions of [`Facet::In`] that the data do not have.
    pub fn unknown_places<'a>(&'a self, data: &'a Dataset) -> impl Iterator<Item = &'a str> {
        let places = self.0.iter().filter(|(facet, _)| *facet == Facet::In);
        places.map(|(_, code)| &**code).filter(|code| data.find(code).is_none())
    }

    /// Whether its states are all but `declared`.
    pub fn shows_undeclared(&self) -> bool {
        Status::ALL.iter().all(|status| self.has(Facet::Status, status.id()) == (*status != Status::Declared))
    }

    /// Sets or removes the condition.
    pub fn toggle(&mut self, facet: Facet, value: &str) {
        if self.has(facet, value) {
            self.0.retain(|(other, set)| !(*other == facet && **set == *value));
        } else {
            let condition = (facet, value.into());
            let at = self.0.partition_point(|other| *other < condition);
            self.0.insert(at, condition);
        }
    }

    /// The conditions compiled for a snapshot, to be tested on many places.
    pub fn conditions(&self, snapshot: &Snapshot<'_>, chosen: &[PlaceId]) -> Conditions {
        let facets = self.0.chunk_by(|a, b| a.0 == b.0).filter_map(|conditions| {
            let tests = conditions.iter().map(|(facet, value)| Test::new(snapshot, chosen, *facet, value));
            Some((conditions.first()?.0, tests.collect()))
        });
        Conditions(facets.collect())
    }
}

/// The compiled conditions of a filter, by facet.
#[derive(Debug)]
pub struct Conditions(Vec<(Facet, Vec<Test>)>);

/// One condition.
#[derive(Debug)]
enum Test {
    Kind(Rc<str>),
    Within(Range<u32>),
    Status(Option<Status>),
    Number(Facet, Option<u32>),
    Chosen(PlaceSet),
}

impl Conditions {
    /// Whether the place fulfils every facet, leaving out the facet `except` (for counts beside its options).
    pub fn admits(&self, snapshot: &Snapshot<'_>, id: PlaceId, except: Option<Facet>) -> bool {
        let open = |facet: Facet| Some(facet) == except;
        self.0.iter().all(|(facet, tests)| open(*facet) || tests.iter().any(|test| test.holds(snapshot, id)))
    }
}

impl Test {
    fn new(snapshot: &Snapshot<'_>, chosen: &[PlaceId], facet: Facet, value: &str) -> Test {
        let data = snapshot.data();
        match facet {
            Facet::Kind => Test::Kind(value.into()),
            Facet::In => Test::Within(data.find(value).map_or(0..0, |above| data.subtree(above))),
            Facet::Status => Test::Status(Status::ALL.into_iter().find(|status| status.id() == value)),
            Facet::Links => {
                let answer = ANSWERS.iter().position(|answer| *answer == value);
                Test::Number(facet, answer.map(|answer| answer as u32))
            }
            Facet::Target | Facet::Year | Facet::People | Facet::Leading => {
                let plain = |number: &u32| number.to_string() == *value;
                Test::Number(facet, value.parse().ok().filter(plain))
            }
            Facet::Chosen => Test::Chosen(PlaceSet::of(data.len(), chosen)),
        }
    }

    fn holds(&self, snapshot: &Snapshot<'_>, id: PlaceId) -> bool {
        match self {
            Test::Kind(kind) => snapshot.data().place(id).is_some_and(|place| place.kind == *kind),
            Test::Within(places) => places.contains(&id.0),
            Test::Status(status) => Some(snapshot.status(id)) == *status,
            Test::Number(facet, number) => number.is_some() && value_of(snapshot, id, *facet) == *number,
            Test::Chosen(chosen) => chosen.contains(id),
        }
    }
}

/// The number by which a place falls under an option of the facet: a year, the lower end of its population band, a round, or
/// the position of its answer in [`ANSWERS`]. Where the data say nothing about links, no place has an answer.
pub fn value_of(snapshot: &Snapshot<'_>, id: PlaceId, facet: Facet) -> Option<u32> {
    let people = || snapshot.data().place(id).and_then(|place| place.population);
    let pledge = || snapshot.standing(id).pledge;
    match facet {
        Facet::People => {
            people().and_then(|people| BANDS.iter().find(|band| band.contains(&people))).map(|band| *band.start())
        }
        Facet::Links => snapshot.data().place(id)?.links_abroad.map(|count| u32::from(count > 0)),
        Facet::Leading => snapshot.data().place(id)?.leading_round,
        Facet::Target => pledge()?.target_year.map(u32::from),
        Facet::Year => match pledge()?.declared {
            Declared::On(date) => Some(u32::from(date.year())),
            Declared::By(_) | Declared::Undated => None,
        },
        _ => None,
    }
}

/// How many of the places are in each state, in the order of [`Status::ALL`].
pub fn count_states(snapshot: &Snapshot<'_>, places: impl Iterator<Item = PlaceId>) -> [u32; 4] {
    places.fold([0; 4], |mut counts, id| {
        let status = snapshot.status(id);
        counts.iter_mut().zip(Status::ALL).for_each(|(count, one)| *count += u32::from(one == status));
        counts
    })
}

impl Filter {
    /// The text that [`Filter::parse`] reads.
    pub fn text(&self) -> String {
        let conditions: Vec<String> =
            self.0.iter().map(|(facet, value)| format!("{}:{}", facet.id(), encoded(value))).collect();
        conditions.join(",")
    }
}

/// A value as it stands in the text of a filter: what the grammar itself uses, and blanks at its ends, is percent-encoded.
fn encoded(value: &str) -> String {
    let plain = value.replace('%', "%25").replace(',', "%2C");
    if plain.trim() == plain { plain } else { utf8_percent_encode(value, NON_ALPHANUMERIC).to_string() }
}

fn decoded(value: &str) -> Cow<'_, str> {
    percent_decode_str(value).decode_utf8().unwrap_or(Cow::Borrowed(value))
}
