//! Filters: conditions of one facet are alternatives, facets must all hold.

use crate::{
    date::Declared,
    place::PlaceId,
    snapshot::{Snapshot, Status},
};
use std::{ops::RangeInclusive, rc::Rc};

/// What a condition is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// The kind of place.
    Kind,
    /// The place lies in the one with this code.
    In,
    /// The state: `declared`, `covered`, `none`, `unknown`.
    Status,
    /// Target year of its own pledge.
    Target,
    /// Year in which its own pledge was declared.
    Year,
    /// Population band, by its lower end.
    People,
    /// Whether the data list links of its own that lead abroad: `yes` or `no`.
    Links,
    /// The first round of Decarbonization Leading Areas in which it was chosen: `1`, `2`, …
    Leading,
    /// The reader has chosen it: `yes`.
    Chosen,
}

impl Facet {
    /// All facets with the names used in links and attributes.
    pub const ALL: [(Facet, &'static str); 9] = [
        (Facet::Kind, "kind"),
        (Facet::In, "in"),
        (Facet::Status, "status"),
        (Facet::Target, "target"),
        (Facet::Year, "year"),
        (Facet::People, "people"),
        (Facet::Links, "links"),
        (Facet::Leading, "leading"),
        (Facet::Chosen, "chosen"),
    ];

    /// Its name in links.
    pub fn id(self) -> &'static str {
        Facet::ALL.iter().find(|(facet, _)| *facet == self).map_or("", |(_, id)| id)
    }
}

/// The population bands, largest first.
pub const BANDS: [RangeInclusive<u32>; 5] =
    [1_000_000..=u32::MAX, 300_000..=999_999, 100_000..=299_999, 10_000..=99_999, 0..=9_999];

/// The words of a facet that is a question, at the numbers that answer it.
pub const ANSWERS: [&str; 2] = ["no", "yes"];

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
            match Facet::ALL.iter().find(|(_, id)| *id == name && !value.is_empty()) {
                Some((facet, _)) if !filter.has(*facet, value) => filter.toggle(*facet, value),
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

    /// Whether it admits just the places of which no declaration of their own is known: every state but `declared`.
    pub fn shows_undeclared(&self) -> bool {
        Status::ALL.iter().all(|status| self.has(Facet::Status, status.id()) == (*status != Status::Declared))
    }

    /// Sets the condition, or takes it away.
    pub fn toggle(&mut self, facet: Facet, value: &str) {
        if self.has(facet, value) {
            self.0.retain(|(other, set)| !(*other == facet && **set == *value));
        } else {
            let condition = (facet, value.into());
            let at = self.0.partition_point(|other| *other < condition);
            self.0.insert(at, condition);
        }
    }

    /// Whether the place fulfils every facet, leaving out the facet `except` (for counts beside its options).
    pub fn admits(&self, snapshot: &Snapshot<'_>, chosen: &[PlaceId], id: PlaceId, except: Option<Facet>) -> bool {
        self.0.chunk_by(|a, b| a.0 == b.0).all(|conditions| {
            conditions.iter().any(|(facet, value)| Some(*facet) == except || holds(snapshot, chosen, id, *facet, value))
        })
    }
}

fn holds(snapshot: &Snapshot<'_>, chosen: &[PlaceId], id: PlaceId, facet: Facet, value: &str) -> bool {
    let data = snapshot.data();
    match facet {
        Facet::Kind => data.place(id).is_some_and(|place| *place.kind == *value),
        Facet::In => {
            data.ancestors(id).chain([id]).any(|above| data.place(above).is_some_and(|place| *place.code == *value))
        }
        Facet::Status => snapshot.status(id).id() == value,
        Facet::Links => {
            let answer = value_of(snapshot, id, facet).and_then(|answer| ANSWERS.get(answer as usize));
            answer.is_some_and(|answer| *answer == value)
        }
        Facet::Target | Facet::Year | Facet::People | Facet::Leading => {
            value_of(snapshot, id, facet).is_some_and(|own| own.to_string() == *value)
        }
        Facet::Chosen => chosen.contains(&id),
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
        let conditions: Vec<String> = self.0.iter().map(|(facet, value)| format!("{}:{value}", facet.id())).collect();
        conditions.join(",")
    }
}
