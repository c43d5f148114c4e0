//! Members of programmes: those that take part other than by a link, such as partner countries.

use crate::model::{date::Declared, place::PlaceId, source::SourceId};
use std::rc::Rc;

/// In what capacity a member takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Membership {
    /// A partner of the programme.
    Partner,
    /// A country from which partner cities come.
    PartnerCountry,
    /// It was chosen, but no source names its partner.
    PartnerNotFound,
}

/// One member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The word of the programme.
    pub programme: Rc<str>,
    /// The place at home; `None` for a country.
    pub place: Option<PlaceId>,
    /// Its place in the order of joining, where that is known.
    pub order: Option<u32>,
    /// When it joined, or by when it was seen taking part.
    pub since: Declared,
    /// In what capacity.
    pub membership: Membership,
    /// Japanese name.
    pub name_ja: Rc<str>,
    /// English name.
    pub name_en: Rc<str>,
    /// Where it was read.
    pub sources: Rc<[SourceId]>,
}
