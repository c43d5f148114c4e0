//! Partners: the places abroad that places at home are linked with.

use crate::model::{date::Declared, pledge::PledgeStatus, position::Position, source::SourceId};
use std::rc::Rc;

/// The position of a partner in its [`crate::Dataset`]: partners stand in the order of their codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartnerId(pub u32);

/// One place abroad.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    /// Its code, unique among the partners.
    pub code: Rc<str>,
    /// `city`, `district` of a city, or `region`.
    pub kind: Rc<str>,
    /// The country: ISO 3166-1, two letters.
    pub country: Rc<str>,
    /// Japanese name, or the English one where there is none.
    pub name_ja: Rc<str>,
    /// Name in Latin letters, or the Japanese one where there is none.
    pub name_en: Rc<str>,
    /// Name in its own language; may be empty.
    pub name_local: Rc<str>,
    /// People.
    pub population: Option<u32>,
    /// Where it lies; for a region, its main city.
    pub position: Option<Position>,
    /// Its code in the world package; empty where it is not known to be there.
    pub world: Rc<str>,
    /// Where this was read.
    pub sources: Rc<[SourceId]>,
}

/// A country in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1, two letters.
    pub code: Rc<str>,
    /// Japanese name.
    pub name_ja: Rc<str>,
    /// English name.
    pub name_en: Rc<str>,
}

/// The kind of a partner's target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// Net zero or an equal target.
    Neutral,
    /// The same, but only proposed so far.
    Proposed,
    /// A smaller reduction, or another target.
    Other,
    /// A search found no target.
    NotFound,
}

/// A partner's own target, as far as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerTarget {
    /// The partner.
    pub partner: PartnerId,
    /// Its kind.
    pub aim: Aim,
    /// The year by which it is to be reached.
    pub year: Option<u16>,
    /// When it was declared; where none was found, the date of the search.
    pub declared: Declared,
    /// Its form, where the source gives one.
    pub status: Option<PledgeStatus>,
    /// Where this was read.
    pub sources: Rc<[SourceId]>,
}

impl PartnerTarget {
    /// Whether the partner has pledged, as a place of the dataset would have.
    pub fn is_pledge(&self) -> bool {
        self.aim == Aim::Neutral
    }
}
