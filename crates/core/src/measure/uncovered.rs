//! The people who are known not to live under a pledge.

use crate::{
    measure::snapshot::{Snapshot, Status},
    model::{date::Holds, place::PlaceId},
    query::filter::marked,
};

/// People of the selected places (or of the whole country) in municipalities that had not declared, and of whose places
/// above the same is known of each. Counted at the lowest level, where a person lives.
pub fn not_declared(snapshot: &Snapshot<'_>, selection: Option<&[PlaceId]>) -> u64 {
    let data = snapshot.data();
    let chosen = selection.map(|ids| marked(data.len(), ids));
    let inside = |id: PlaceId| {
        let has = |id: PlaceId| chosen.as_ref().is_none_or(|chosen| chosen.get(id.index()) == Some(&true));
        has(id) || data.ancestors(id).any(has)
    };
    let leaves = data.places().filter(|(id, _)| data.is_leaf(*id) && snapshot.own(*id) == Holds::No);
    let none = |id: PlaceId| snapshot.status(id) == Status::NotDeclared;
    let known = leaves.filter(|(id, _)| inside(*id) && none(*id) && data.ancestors(*id).all(none));
    known.map(|(_, place)| u64::from(place.population.unwrap_or(0))).sum()
}
