//! The people known to live under no pledge, by statements in sources.

use crate::{
    measure::snapshot::{Snapshot, Status},
    model::{date::Holds, place::PlaceId, place_set::PlaceSet},
};

/// People of the selected places (or of the whole country) in leaves with the state [`Status::NotDeclared`] whose ancestors all have
/// that state too. Counted over leaves, where each person lives once.
pub fn not_declared(snapshot: &Snapshot<'_>, selection: Option<&[PlaceId]>) -> u64 {
    let data = snapshot.data();
    let chosen = selection.map(|ids| PlaceSet::of(data.len(), ids));
    let inside = |id: PlaceId| {
        let has = |id: PlaceId| chosen.as_ref().is_none_or(|chosen| chosen.contains(id));
        has(id) || data.ancestors(id).any(has)
    };
    let leaves = data.places().filter(|(id, _)| data.is_leaf(*id) && snapshot.own(*id) == Holds::No);
    let none = |id: PlaceId| snapshot.status(id) == Status::NotDeclared;
    let known = leaves.filter(|(id, _)| inside(*id) && none(*id) && data.ancestors(*id).all(none));
    known.map(|(_, place)| u64::from(place.population.unwrap_or(0))).sum()
}
