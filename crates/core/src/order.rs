//! Sorting. The standard library's sort becomes some 4 KB of WebAssembly for every type that is sorted by it; this one is
//! compiled once: it sorts positions, and the items follow by swaps.

use std::cmp::Ordering;

/// Sorts stably.
pub fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order =
        sorted(items.len(), &mut |a, b| items.get(a).zip(items.get(b)).map_or(Ordering::Equal, |(a, b)| compare(a, b)));
    settle(order, &mut |a, b| items.swap(a, b));
}

/// The positions below `len` in the order that `compare` sets; equals keep theirs. Merges runs of 1, 2, 4, … positions.
pub fn sorted(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    let mut run = 1;
    while run < len {
        let mut merged = Vec::with_capacity(len);
        for pair in order.chunks(2 * run) {
            let (mut left, mut right) = pair.split_at(run.min(pair.len()));
            let mut less = |a: &usize, b: &usize| compare(*a, *b).is_lt();
            // Two runs that are in order as they stand take one comparison.
            if right.first().zip(left.last()).is_some_and(|(right, left)| less(right, left)) {
                while let Some((a, b)) = left.first().zip(right.first()) {
                    let next = if less(b, a) { &mut right } else { &mut left };
                    merged.extend(next.split_off_first());
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        order = merged;
        run *= 2;
    }
    order
}

/// Swaps items until each position holds the one that `order` names for it, circle by circle.
fn settle(mut order: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..order.len() {
        let mut at = start;
        let mut next = |at: usize| order.get_mut(at).map(|slot| std::mem::replace(slot, at));
        while let Some(from) = next(at).filter(|from| *from != start) {
            swap(at, from);
            at = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sort_by;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(mut items: Vec<(u8, u8)>) {
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| *key);
            sort_by(&mut items, |(a, _), (b, _)| a.cmp(b));
            prop_assert_eq!(items, expected);
        }
    }
}
