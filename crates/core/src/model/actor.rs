//! Actors: who works on a link, on either side.

use crate::model::{link::LinkId, source::SourceId};
use std::rc::Rc;

/// The side of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// That of the place `a`.
    A,
    /// That of the place `b`.
    B,
}

/// A person, an office, a company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The link that it works on.
    pub link: LinkId,
    /// Its side.
    pub side: Side,
    /// Its field, or the group that it belongs to, in Japanese.
    pub field_ja: Rc<str>,
    /// Field or group in English.
    pub field_en: Rc<str>,
    /// Japanese name.
    pub name_ja: Rc<str>,
    /// Name as in the source.
    pub name_en: Rc<str>,
    /// Its role in Japanese; may be empty.
    pub role_ja: Rc<str>,
    /// The same in English.
    pub role_en: Rc<str>,
    /// Where it was read.
    pub sources: Rc<[SourceId]>,
}
