//! Stable sorting of indices: how to sort, not by what (for lists see `query/search.rs` and `query/sort.rs`). In one place, so that the standard library's sort is instantiated once: each further type costs 4 KB of wasm.

use std::cmp::Ordering;

/// Sorts by a comparison; equal values keep their order.
pub fn sort_by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let mut indices: Vec<usize> = (0..list.len()).collect();
    sort_indices(&mut indices, &|a, b| match (list.get(a), list.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut values: Vec<Option<T>> = std::mem::take(list).into_iter().map(Some).collect();
    list.extend(indices.into_iter().filter_map(|index| values.get_mut(index)?.take()));
}

/// Sorts indices by a comparison of what they point to; equal ones keep their order.
#[inline(never)]
pub fn sort_indices(indices: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    indices.sort_by(|a, b| compare(*a, *b));
}

#[cfg(test)]
mod tests {
    use super::sort_by;

    #[test]
    fn equal_values_keep_their_order() {
        let mut list: Vec<(u32, usize)> = (0..1000).map(|at| ((at as u32 * 7919) % 13, at)).collect();
        let mut expected = list.clone();
        expected.sort_unstable();
        sort_by(&mut list, |(a, _), (b, _)| a.cmp(b));
        assert_eq!(list, expected);
    }
}
