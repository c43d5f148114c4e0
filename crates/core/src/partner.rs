//! Partners: the places abroad that places at home are linked with.

use crate::{dataset::SourceId, position::Position};
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
