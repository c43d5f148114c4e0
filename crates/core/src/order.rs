//! Sorting that is compiled once. The standard library's sort is compiled anew for each type and comparison: of the 50 in the
//! widget that made 197 KB of wasm. Here it sorts indices, with the comparison behind a reference, and the list follows them.

use std::cmp::Ordering;

/// The stable sorts of slices by other names.
pub trait Order<T> {
    /// Sorts by a comparison.
    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);

    /// Sorts by a key.
    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.order_by(|a, b| key(a).cmp(&key(b)));
    }

    /// Sorts by the order of the values.
    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(Ord::cmp);
    }
}

impl<T> Order<T> for [T] {
    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let from = sorted(self.len(), &|a, b| match (self.get(a), self.get(b)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        });
        follow(from, &mut |a, b| self.swap(a, b));
    }
}

/// The indices of a list in the order of its values.
#[inline(never)]
fn sorted(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut from: Vec<usize> = (0..len).collect();
    from.sort_by(|a, b| compare(*a, *b));
    from
}

/// Brings to each place what comes `from` another, cycle by cycle.
#[inline(never)]
fn follow(mut from: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..from.len() {
        let mut at = start;
        while let Some(next) = from.get_mut(at) {
            let next = std::mem::replace(next, at);
            if next == start {
                break;
            }
            swap(at, next);
            at = next;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Order;

    #[test]
    fn lists_are_sorted_as_the_standard_library_sorts_them() {
        // A generator of its own, so that a failure is the same on every run.
        let mut state = 1_u32;
        let mut next = |below: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) % below
        };
        for len in 0..200 {
            let list: Vec<(u32, u32)> = (0..len).map(|at| (next(20), at)).collect();
            let (mut ours, mut expected) = (list.clone(), list);
            ours.order_by(|(a, _), (b, _)| a.cmp(b));
            expected.sort_by(|(a, _), (b, _)| a.cmp(b));
            assert_eq!(ours, expected);
            ours.order_by_key(|(_, at)| std::cmp::Reverse(*at));
            expected.sort_by_key(|(_, at)| std::cmp::Reverse(*at));
            assert_eq!(ours, expected);
            ours.order();
            expected.sort();
            assert_eq!(ours, expected);
        }
    }
}
