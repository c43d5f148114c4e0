//! From rows that name their parent to a tree in pre-order.

use crate::model::{
    dataset::Node,
    place::{Place, PlaceId},
};

/// Where a row hangs.
#[derive(Debug, Clone, Copy)]
pub(super) enum Link {
    /// Nothing is above it.
    Root,
    /// Below the row at this position.
    Below(usize),
    /// Its parent is not known.
    Lost,
}

/// The position of a row, and the id of its parent.
pub(super) type Spot = (usize, Option<PlaceId>);

/// The rows in pre-order, children in the order of the rows. Rows that do not hang on a root are left out.
pub(super) fn preorder(links: &[Link]) -> Vec<Spot> {
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); links.len()];
    let mut stack = Vec::new();
    for (at, link) in links.iter().enumerate().rev() {
        match link {
            Link::Root => stack.push((at, None)),
            Link::Below(up) => children.get_mut(*up).into_iter().for_each(|list| list.push(at)),
            Link::Lost => {}
        }
    }
    let mut order = Vec::with_capacity(links.len());
    while let Some((at, parent)) = stack.pop() {
        let id = PlaceId(order.len() as u32);
        order.push((at, parent));
        // Collected backwards above, so pushing them as they are leaves the first child on top.
        stack.extend(children.get(at).into_iter().flatten().map(|child| (*child, Some(id))));
    }
    order
}

/// Which rows are their own ancestor. Each way up is followed until it meets a row already seen; a way that meets itself
/// has closed a circle.
pub(super) fn cyclic(links: &[Link]) -> Vec<bool> {
    let up = |at: usize| match links.get(at) {
        Some(Link::Below(up)) => Some(*up),
        _ => None,
    };
    let mut seen_from = vec![None; links.len()];
    let mut cyclic = vec![false; links.len()];
    for start in 0..links.len() {
        let mut next = Some(start);
        while let Some((at, slot)) = next.and_then(|at| Some((at, seen_from.get_mut(at)?))) {
            if slot.is_some() {
                break;
            }
            *slot = Some(start);
            next = up(at);
        }
        let mut circle = next.filter(|at| seen_from.get(*at) == Some(&Some(start)));
        while let Some((at, slot)) = circle.and_then(|at| Some((at, cyclic.get_mut(at)?))) {
            circle = up(at).filter(|_| !*slot);
            *slot = true;
        }
    }
    cyclic
}

/// Where each subtree ends. Children stand after their parents, so the way from last to first meets them first.
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

/// What counting people needs of each place, and the places that have others below them.
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
            family: above.map_or(0, |above| above.below),
            below: if *end > at + 1 { inner.len() as u32 } else { 0 },
        });
    }
    (nodes, inner)
}

/// Which sums stand for a place without a figure of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sums {
    /// Those over the children that have a figure: that others lack one is told beside it.
    Known,
    /// Those over children that all have one: nothing tells that a part is missing.
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

/// For each place, how many of the lowest in it have no figure of people, neither of their own nor as a part of another's in
/// it: their people are missing from its own. The last is for all places. Empty where none lacks one.
pub(super) fn lacking(places: &[Place]) -> Vec<u32> {
    let mut counts: Vec<Option<u32>> = vec![None; places.len()];
    let mut all = 0;
    for (at, place) in places.iter().enumerate().rev() {
        let Some(slot) = counts.get_mut(at) else { continue };
        // Nothing has been added to the lowest ones.
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
