//! Links: two places that work together, under a programme.

pub use crate::model::programme::{Programme, count_by_programme};

use crate::model::{date::Declared, note::Noted, partner::PartnerId, place::PlaceId, source::SourceId};
use std::rc::Rc;

/// The position of a link in its [`crate::Dataset`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinkId(pub u32);

/// The grade of evidence for a link of the Ministry of the Environment's city-to-city programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// A source names the pair and the programme.
    A,
    /// Part of it is inferred.
    B,
    /// Cooperation was seen, the programme was not.
    C,
}

impl Evidence {
    /// The letter used in data and answers.
    pub fn id(self) -> &'static str {
        match self {
            Evidence::A => "A",
            Evidence::B => "B",
            Evidence::C => "C",
        }
    }
}

/// Whether a link was read in a source or inferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkStatus {
    /// Read in the source.
    Verified,
    /// Part of it is inferred.
    Inferred,
    /// A visit, not necessarily a formal pair.
    StudyVisit,
    /// Cooperation was seen, membership in the programme was not.
    ProgrammeNotSeen,
}

/// Either end of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum End {
    /// A place of the dataset.
    Home(PlaceId),
    /// A place abroad.
    Abroad(PartnerId),
}

/// The direction in which renewable energy is supplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Supply {
    /// From the place `b` to the place `a`.
    FromB,
    /// Both ways.
    Mutual,
}

/// Two places, linked under a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The place at home.
    pub a: PlaceId,
    /// The place that it is linked with.
    pub b: End,
    /// The programme.
    pub programme: Programme,
    /// When it was agreed, or by when it was seen running.
    pub since: Declared,
    /// What it is about: slugs of topics.
    pub topics: Rc<[Rc<str>]>,
    /// The grade of evidence, where one is given.
    pub evidence: Option<Evidence>,
    /// Whether it was read or inferred.
    pub status: LinkStatus,
    /// The direction of energy supply, where the link is about that.
    pub supply: Option<Supply>,
    /// Where it was read.
    pub sources: Rc<[SourceId]>,
    /// A doubt or an explanation; may be empty.
    pub note: Noted,
}

impl Link {
    /// The end that is not `end`.
    pub fn other(&self, end: End) -> End {
        if self.b == end { End::Home(self.a) } else { self.b }
    }

    /// Whether it leads abroad.
    pub fn is_abroad(&self) -> bool {
        matches!(self.b, End::Abroad(_))
    }
}

/// A topic of links.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// The word by which links name it.
    pub slug: Rc<str>,
    /// Japanese name.
    pub name_ja: Rc<str>,
    /// English name.
    pub name_en: Rc<str>,
}
