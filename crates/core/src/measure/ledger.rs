//! The naive sum of populations by level of the tree, shown beside the union to explain the double counting.

use crate::{
    measure::snapshot::Snapshot,
    model::{date::Holds, place::PlaceId, place_set::PlaceSet},
};

/// The populations of the chosen places, or of everything declared when none are given, summed for each depth of the tree,
/// the top level first. Their sum is [`crate::Coverage::naive`].
pub fn by_depth(snapshot: &Snapshot<'_>, selection: Option<&[PlaceId]>) -> Vec<u64> {
    let data = snapshot.data();
    let chosen = selection.map(|ids| PlaceSet::of(data.len(), ids));
    let mut sums = Vec::new();
    for (id, place) in data.places() {
        if chosen.as_ref().map_or(snapshot.own(id) == Holds::Yes, |chosen| chosen.contains(id)) {
            let depth = data.ancestors(id).count();
            if sums.len() <= depth {
                sums.resize(depth + 1, 0);
            }
            sums.get_mut(depth).into_iter().for_each(|sum| *sum += u64::from(place.population.unwrap_or(0)));
        }
    }
    sums
}
