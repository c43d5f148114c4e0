//! The effect of one more pledge on coverage.

use crate::{
    measure::{
        coverage::{Coverage, coverage},
        snapshot::Snapshot,
    },
    model::{date::Holds, place::PlaceId},
};

/// The coverage of a place before it declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
    /// It has declared already.
    Declared,
    /// An ancestor has declared: everyone is covered.
    Covered(PlaceId),
    /// This many of its people live in descendants that have declared.
    InPart(u64),
    /// Nobody there is covered.
    Nobody,
}

/// What the pledge of one place would change on the snapshot's day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WhatIf {
    /// Its coverage before.
    pub before: Before,
    /// The people that its pledge would add.
    pub added: u64,
    /// The place itself, before.
    pub here: Coverage,
    /// Its top-level ancestor, or itself.
    pub top: PlaceId,
    /// That topmost place, before.
    pub around: Coverage,
    /// The whole country, before.
    pub country: Coverage,
}

/// What would change if `id` declared: all its uncovered people would be covered.
pub fn what_if(snapshot: &Snapshot<'_>, id: PlaceId) -> WhatIf {
    let top = snapshot.data().ancestors(id).last().unwrap_or(id);
    let here = coverage(snapshot, Some(&[id]));
    let before = match snapshot.above(id) {
        _ if snapshot.own(id) == Holds::Yes => Before::Declared,
        Some(above) => Before::Covered(above),
        None if here.covered > 0 => Before::InPart(here.covered),
        None => Before::Nobody,
    };
    WhatIf {
        before,
        added: here.people - here.covered.min(here.people),
        here,
        top,
        around: coverage(snapshot, Some(&[top])),
        country: coverage(snapshot, None),
    }
}
