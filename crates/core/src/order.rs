//! Sorting by one instance of the standard library's sort, which is 4 KB of WebAssembly for each type that is sorted.

use std::cmp::Ordering;

/// Sorts by a comparison; equal values keep their order.
pub fn sort_by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let mut places: Vec<usize> = (0..list.len()).collect();
    sort_places(&mut places, &|a, b| match (list.get(a), list.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut values: Vec<Option<T>> = std::mem::take(list).into_iter().map(Some).collect();
    list.extend(places.into_iter().filter_map(|place| values.get_mut(place)?.take()));
}

/// Sorts places in a list by a comparison of what stands there; equal ones keep their order.
#[inline(never)]
pub fn sort_places(places: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    places.sort_by(|a, b| compare(*a, *b));
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
