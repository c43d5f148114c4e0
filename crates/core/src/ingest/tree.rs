//! Builds the tree: from rows with parent codes to pre-order, with sums over children.

use crate::model::{
    dataset::Node,
    place::{Place, PlaceId},
};

/// The parent of a row.
#[derive(Debug, Clone, Copy)]
pub(super) enum ParentRef {
    /// It has no parent.
    Root,
    /// The row at this index.
    Row(usize),
    /// Its code is not in the table.
    Unknown,
}

/// The index of a row, and the id of its parent.
pub(super) type Entry = (usize, Option<PlaceId>);

/// The rows in pre-order, children in the order of the rows. Rows not reachable from a root are left out.
pub(super) fn preorder(parents: &[ParentRef]) -> Vec<Entry> {
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); parents.len()];
    let mut stack = Vec::new();
    for (at, parent_ref) in parents.iter().enumerate().rev() {
        match parent_ref {
            ParentRef::Root => stack.push((at, None)),
            ParentRef::Row(up) => children.get_mut(*up).into_iter().for_each(|list| list.push(at)),
            ParentRef::Unknown => {}
        }
    }
    let mut order = Vec::with_capacity(parents.len());
    while let Some((at, parent)) = stack.pop() {
        let id = PlaceId(order.len() as u32);
        order.push((at, parent));
        // Collected backwards above, so pushing them as they are leaves the first child on top.
        stack.extend(children.get(at).into_iter().flatten().map(|child| (*child, Some(id))));
    }
    order
}

/// Which rows are in a cycle. Each chain of parents is followed until a row already seen; if that was seen from the same start,
/// it is in a cycle.
pub(super) fn cyclic(parents: &[ParentRef]) -> Vec<bool> {
    let up = |at: usize| match parents.get(at) {
        Some(ParentRef::Row(up)) => Some(*up),
        _ => None,
    };
    let mut seen_from = vec![None; parents.len()];
    let mut cyclic = vec![false; parents.len()];
    for start in 0..parents.len() {
        let mut next = Some(start);
        while let Some((at, slot)) = next.and_then(|at| Some((at, seen_from.get_mut(at)?))) {
            if slot.is_some() {
                break;
            }
            *slot = Some(start);
            next = up(at);
        }
        let mut cycle = next.filter(|at| seen_from.get(*at) == Some(&Some(start)));
        while let Some((at, slot)) = cycle.and_then(|at| Some((at, cyclic.get_mut(at)?))) {
            cycle = up(at).filter(|_| !*slot);
            *slot = true;
        }
    }
    cyclic
}

/// The end of each subtree, exclusive. Children follow their parents, so a reverse pass meets them first.
pub(super) fn subtree_ends(places: &[Place]) -> Vec<u32> {
    let mut ends: Vec<u32> = (1..=places.len() as u32).collect();
    for (at, place) in places.iter().enumerate().rev() {
        let end = ends.get(at).copied().unwrap_or_default();
        if let Some(above) = place.parent.and_then(|parent| ends.get_mut(parent.index())) {
            *above = (*above).max(end);
        }
    }
    ends
}

/// The nodes for coverage, and the ids of places with children.
pub(super) fn nodes(places: &[Place], subtree_ends: &[u32]) -> (Vec<Node>, Vec<PlaceId>) {
    let mut nodes: Vec<Node> = Vec::with_capacity(places.len());
    let mut inner = Vec::new();
    for (at, (place, end)) in (0..).zip(places.iter().zip(subtree_ends)) {
        if *end > at + 1 {
            inner.push(PlaceId(at));
        }
        let above = place.parent.and_then(|parent| nodes.get(parent.index()));
        nodes.push(Node {
            people: place.population.unwrap_or(0),
            siblings: above.map_or(0, |above| above.children),
            children: if *end > at + 1 { inner.len() as u32 } else { 0 },
        });
    }
    (nodes, inner)
}

/// When a sum over children replaces a missing figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sums {
    /// Always, over the children that have one: [`Place::lacks_people`] marks it as incomplete.
    Known,
    /// Only where all children have one: nothing would mark it as incomplete.
    Whole,
}

/// Gives each place without a figure of its own the sum over its children.
pub(super) fn sum_up(places: &mut [Place], sums: Sums, figure: fn(&mut Place) -> &mut Option<u32>) {
    let mut found: Vec<(Option<u32>, bool)> = vec![(None, false); places.len()];
    for (at, place) in places.iter_mut().enumerate().rev() {
        let (sum, is_partial) = found.get(at).copied().unwrap_or_default();
        let own = figure(place);
        *own = own.or(sum.filter(|_| sums == Sums::Known || !is_partial));
        let value = *own;
        if let Some((above, lacks)) = place.parent.and_then(|parent| found.get_mut(parent.index())) {
            *above = value.map_or(*above, |value| Some(above.unwrap_or(0).saturating_add(value)));
            *lacks |= value.is_none();
        }
    }
}

/// For each place, the number of leaves in it without a population, neither their own nor as part of an ancestor's in it. The last
/// item is for all places. Empty where none lacks one.
pub(super) fn unknown_leaves(places: &[Place]) -> Vec<u32> {
    let mut counts: Vec<Option<u32>> = vec![None; places.len()];
    let mut all = 0;
    for (at, place) in places.iter().enumerate().rev() {
        let Some(slot) = counts.get_mut(at) else { continue };
        // Leaves have no count yet.
        let count = if place.population.is_some() { 0 } else { slot.unwrap_or(1) };
        *slot = Some(count);
        match place.parent.and_then(|parent| counts.get_mut(parent.index())) {
            Some(above) => *above = Some(above.unwrap_or(0) + count),
            None => all += count,
        }
    }
    let counts: Vec<u32> = counts.into_iter().flatten().chain([all]).collect();
    if counts.iter().all(|count| *count == 0) { Vec::new() } else { counts }
}
