//! The plain sum that coverage is not, level by level.

use crate::{date::Holds, place::PlaceId, snapshot::Snapshot};

/// The populations of the chosen places, or of everything declared when none are given, summed for each depth of the tree:
/// first the places that have none above them. Their sum is [`crate::Coverage::naive`].
pub fn by_depth(snapshot: &Snapshot<'_>, selection: Option<&[PlaceId]>) -> Vec<u64> {
    let mut sums = Vec::new();
    for (at, (node, own, _)) in snapshot.ground().enumerate() {
        let id = PlaceId(at as u32);
        if selection.map_or(own == Holds::Yes, |chosen| chosen.contains(&id)) {
            let depth = node.depth as usize;
            if sums.len() <= depth {
                sums.resize(depth + 1, 0);
            }
            sums.get_mut(depth).into_iter().for_each(|sum| *sum += u64::from(node.people));
        }
    }
    sums
}
