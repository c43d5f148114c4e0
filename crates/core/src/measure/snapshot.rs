//! Snapshots: the state of every place on one day.

use crate::{
    measure::tally::{self, Siblings},
    model::{
        dataset::Dataset,
        date::{Day, Declared, Holds, PartialDate, Precision},
        link::End,
        partner::Aim,
        place::PlaceId,
        pledge::{Absence, Pledge, PledgeStatus},
    },
};

/// The four states of a place. `NotDeclared` needs a source that says so; `Unknown` is the absence of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// The place itself has declared.
    Declared,
    /// A place above it has declared.
    Covered,
    /// A source says, or its later pledge shows, that it had not declared.
    NotDeclared,
    /// The data have no statement about it.
    Unknown,
}

impl Status {
    /// All four, in the order in which they are shown.
    pub const ALL: [Status; 4] = [Status::Declared, Status::Covered, Status::NotDeclared, Status::Unknown];

    /// The word used in filters, links and events.
    pub fn id(self) -> &'static str {
        match self {
            Status::Declared => "declared",
            Status::Covered => "covered",
            Status::NotDeclared => "none",
            Status::Unknown => "unknown",
        }
    }
}

/// What shows that a place had not declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotDeclared<'a> {
    /// A source says so.
    Stated(&'a Absence),
    /// It declared later, on a known date.
    Later(&'a Pledge),
}

/// Everything known about one place on the day.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// The state shown.
    pub status: Status,
    /// Its own pledge that stands on the day.
    pub pledge: Option<&'a Pledge>,
    /// Its own pledge that may already stand.
    pub maybe: Option<&'a Pledge>,
    /// The nearest place above with a pledge that stands.
    pub above: Option<PlaceId>,
    /// What shows that it had not declared; never set beside `pledge` or `maybe`.
    pub not_declared: Option<NotDeclared<'a>>,
}

/// All places on one day.
#[derive(Debug)]
pub struct Snapshot<'a> {
    data: &'a Dataset,
    day: Day,
    own: Vec<Holds>,
    groups: Vec<Siblings>,
}

impl<'a> Snapshot<'a> {
    /// The state of `data` on `day`. Takes one pass over the pledges, the absences and the places.
    pub fn at(data: &'a Dataset, day: Day) -> Snapshot<'a> {
        let mut own = vec![Holds::No; data.len()];
        let deciding = data.deciding_day(day);
        for pledge in data.pledges().iter().filter(|pledge| counts(pledge)) {
            if let Some(slot) = own.get_mut(pledge.place.index()) {
                *slot = slot.or(pledge.declared.holds(deciding));
            }
        }
        // A source that says "not yet" settles what the pledge's own date leaves open.
        for absence in data.absences.iter().filter(|absence| applies_on(absence, day)) {
            if let Some(slot) = own.get_mut(absence.place.index()).filter(|slot| **slot == Holds::Maybe) {
                *slot = Holds::No;
            }
        }
        let groups = tally::groups(data, &own);
        Snapshot { data, day, own, groups }
    }

    /// The dataset.
    pub fn data(&self) -> &'a Dataset {
        self.data
    }

    /// The day.
    pub fn day(&self) -> Day {
        self.day
    }

    /// Whether the place itself has declared by the day.
    pub fn own(&self, id: PlaceId) -> Holds {
        self.own.get(id.index()).copied().unwrap_or_default()
    }

    /// Whether a place above it has declared by the day.
    pub fn inherited(&self, id: PlaceId) -> Holds {
        let group = self.data.node(id).and_then(|node| self.groups.get(node.siblings as usize));
        group.map_or(Holds::No, |group| group.above)
    }

    /// The subtotals by group of siblings.
    pub(crate) fn groups(&self) -> &[Siblings] {
        &self.groups
    }

    /// The nearest place above that has declared for certain.
    pub fn above(&self, id: PlaceId) -> Option<PlaceId> {
        self.data.ancestors(id).find(|above| self.own(*above) == Holds::Yes)
    }

    /// Everything that has declared for certain.
    pub fn declared(&self) -> Vec<PlaceId> {
        (0..self.own.len() as u32).map(PlaceId).filter(|id| self.own(*id) == Holds::Yes).collect()
    }

    /// The state of one place.
    pub fn status(&self, id: PlaceId) -> Status {
        match self.own(id) {
            Holds::Yes => Status::Declared,
            _ if self.inherited(id) == Holds::Yes => Status::Covered,
            Holds::No if self.not_declared(id).is_some() => Status::NotDeclared,
            _ => Status::Unknown,
        }
    }

    /// The state of an end of a link. What is known of places abroad has one day: that of its source.
    pub fn status_of_end(&self, end: End) -> Status {
        match end {
            End::Home(id) => self.status(id),
            End::Abroad(id) => match self.data.target_of(id).map(|target| target.aim) {
                Some(Aim::Neutral) => Status::Declared,
                Some(Aim::NotFound) => Status::NotDeclared,
                Some(Aim::Proposed | Aim::Other) | None => Status::Unknown,
            },
        }
    }

    /// The state of one place with everything that shows it.
    pub fn standing(&self, id: PlaceId) -> Standing<'a> {
        let deciding = self.data.deciding_day(self.day);
        let first = |wanted: Holds| {
            let standing = self
                .data
                .pledges_of(id)
                .iter()
                .filter(|pledge| counts(pledge) && pledge.declared.holds(deciding) == wanted);
            standing
                .min_by_key(|pledge| pledge.declared.date().map(|date| (date.last_day(), precision(pledge.declared))))
        };
        let pledge = first(Holds::Yes);
        let maybe = (self.own(id) == Holds::Maybe).then(|| first(Holds::Maybe)).flatten();
        Standing {
            status: self.status(id),
            pledge,
            maybe,
            above: self.above(id),
            not_declared: (pledge.is_none() && maybe.is_none()).then(|| self.not_declared(id)).flatten(),
        }
    }

    fn not_declared(&self, id: PlaceId) -> Option<NotDeclared<'a>> {
        let later = self.data.pledges_of(id).iter().filter(|pledge| counts(pledge));
        let later = later.filter(|pledge| matches!(pledge.declared, Declared::On(date) if self.day < date.first_day()));
        let stated = self.data.absences_of(id).iter().find(|absence| applies_on(absence, self.day));
        let first_later = later.min_by_key(|pledge| pledge.declared.date().map(PartialDate::first_day));
        stated.map(NotDeclared::Stated).or(first_later.map(NotDeclared::Later))
    }
}

/// Whether a statement of absence applies on a day: it holds for every earlier day too.
fn applies_on(absence: &Absence, day: Day) -> bool {
    day <= absence.as_of.last_day()
}

/// Whether a pledge counts as a declaration: not a mere proposal, and net zero or equal to it.
fn counts(pledge: &Pledge) -> bool {
    pledge.neutral && pledge.status != PledgeStatus::Proposed
}

fn precision(declared: Declared) -> u8 {
    match declared.date().map(PartialDate::precision) {
        Some(Precision::Day) => 0,
        Some(Precision::Month) => 1,
        Some(Precision::Year) => 2,
        None => 3,
    }
}
