//! What only later screens tell of links and programmes. It is reached through a trait object, so that who never reads it
//! does not carry the code that drops it either: the first part of the wasm.

use crate::{
    actor::Actor,
    dataset::Dataset,
    event::Event,
    focal_point::FocalPoint,
    leading_area::LeadingArea,
    link::Topic,
    member::Member,
    partner::{Country, PartnerTarget},
    programme::{Fact, ProgrammeText, Total},
};
use std::fmt;

/// The rows of the tables that are read last.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) partner_targets: Vec<PartnerTarget>,
    pub(crate) countries: Vec<Country>,
    pub(crate) leading_areas: Vec<LeadingArea>,
    pub(crate) topics: Vec<Topic>,
    pub(crate) programmes: Vec<ProgrammeText>,
    pub(crate) members: Vec<Member>,
    pub(crate) totals: Vec<Total>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) focal_points: Vec<FocalPoint>,
    pub(crate) events: Vec<Event>,
    pub(crate) actors: Vec<Actor>,
}

/// Where the tables have not been read.
const NOTHING: &Told = &Told {
    partner_targets: Vec::new(),
    countries: Vec::new(),
    leading_areas: Vec::new(),
    topics: Vec::new(),
    programmes: Vec::new(),
    members: Vec::new(),
    totals: Vec::new(),
    facts: Vec::new(),
    focal_points: Vec::new(),
    events: Vec::new(),
    actors: Vec::new(),
};

/// The way to it.
pub(crate) trait Telling {
    fn told(&self) -> &Told;
}

impl Telling for Told {
    fn told(&self) -> &Told {
        self
    }
}

impl fmt::Debug for dyn Telling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.told().fmt(f)
    }
}

impl Dataset {
    /// What is told; nothing where the tables have not been read.
    pub(crate) fn told(&self) -> &Told {
        self.told.as_ref().map_or(NOTHING, |told| told.told())
    }
}
