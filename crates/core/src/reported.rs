//! Figures that others published. They stand beside computed figures and are never merged with them.

use crate::{date::PartialDate, place::PlaceId, source::SourceId};
use std::rc::Rc;

/// What a reported figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Pledging governments and the people they cover.
    Pledges,
    /// Cities linked with cities abroad.
    CityLinks,
    /// The country as a whole.
    Country,
}

/// Who published it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A ministry or another public body, directly or quoted.
    Official,
    /// Somebody's count of the official list.
    Tally,
    /// An article's own figure.
    Article,
}

/// One published figure, or a set that belongs together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported {
    /// The date it speaks of.
    pub date: PartialDate,
    /// The figure is for the time before `date`.
    pub before: bool,
    /// What it is about.
    pub subject: Subject,
    /// Who published it.
    pub origin: Origin,
    /// Number of pledging governments (for the country: of all local governments).
    pub governments: Option<u32>,
    /// People living there.
    pub people: Option<u32>,
    /// Share of the country's people in tenths of a percent.
    pub share: Option<u32>,
    /// The source rounds or says "about".
    pub approximate: bool,
    /// Where it was published.
    pub sources: Rc<[SourceId]>,
}

/// A date that readers look for on a time axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// When.
    pub date: PartialDate,
    /// Japanese name.
    pub name_ja: Rc<str>,
    /// English name.
    pub name_en: Rc<str>,
    /// The date worth looking at because of it, such as the eve.
    pub as_of: PartialDate,
    /// What that date is called in Japanese.
    pub as_of_ja: Rc<str>,
    /// What that date is called in English.
    pub as_of_en: Rc<str>,
}

/// Where a place stands on the tile grid: a layout that recalls the map, not a position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// The place.
    pub place: PlaceId,
    /// Column from the west, 1 and up.
    pub column: u32,
    /// Row from the north, 1 and up.
    pub row: u32,
    /// The name as maps write it in Japanese; empty for none.
    pub label_ja: Rc<str>,
}
