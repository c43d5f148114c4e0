//! The people who are known not to live under a pledge.

use crate::{
    date::Holds,
    place::PlaceId,
    snapshot::{Snapshot, Status},
};

/// People of the selected places (or of the whole country) in municipalities that had not declared, and of whose places
/// above the same is known of each. Counted at the lowest level, where a person lives.
pub fn not_declared(snapshot: &Snapshot<'_>, selection: Option<&[PlaceId]>) -> u64 {
    let data = snapshot.data();
    let inside = |id: PlaceId| match selection {
        None => true,
        Some(selected) => selected.contains(&id) || data.ancestors(id).any(|above| selected.contains(&above)),
    };
    let leaves = data.places().filter(|(id, _)| data.is_leaf(*id) && snapshot.own(*id) == Holds::No);
    let none = |id: PlaceId| snapshot.status(id) == Status::NotDeclared;
    let known = leaves.filter(|(id, _)| inside(*id) && none(*id) && data.ancestors(*id).all(none));
    known.map(|(_, place)| u64::from(place.population.unwrap_or(0))).sum()
}
