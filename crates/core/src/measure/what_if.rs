//! What one more pledge would change.

use crate::{
    measure::{
        coverage::{Coverage, coverage},
        snapshot::Snapshot,
    },
    model::{date::Holds, place::PlaceId},
};

/// How things stand before a place declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
    /// It has declared already.
    Declared,
    /// A place above it has, so that everyone is counted.
    Covered(PlaceId),
    /// Some of its people live in places below it that have declared: so many.
    InPart(u64),
    /// Nobody there is counted yet.
    Nobody,
}

/// What the pledge of one place would change on the snapshot's day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WhatIf {
    /// How things stand.
    pub before: Before,
    /// The people that its pledge would add.
    pub added: u64,
    /// The place itself, before.
    pub here: Coverage,
    /// The topmost place above it, or itself.
    pub top: PlaceId,
    /// That topmost place, before.
    pub around: Coverage,
    /// The whole country, before.
    pub country: Coverage,
}

/// What would change if `id` declared: everyone there who is not under a pledge yet would be.
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
