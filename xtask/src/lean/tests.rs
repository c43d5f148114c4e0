//! The small collections do as those of the standard library, and no rule is passed over in silence.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{changed, collections};

/// Numbers that look like chance, the same at each run.
fn numbers() -> impl Iterator<Item = u32> {
    std::iter::successors(Some(7_u32), |last| Some(last.wrapping_mul(1_664_525).wrapping_add(1_013_904_223)))
        .map(|n| n >> 16)
}

#[test]
fn a_map_holds_what_a_hash_table_holds() {
    let (mut ours, mut std) = (collections::HashMap::<u32, u32>::with_capacity(4), HashMap::new());
    for (at, n) in (0..).zip(numbers().take(2_000)) {
        let key = n % 40;
        match n % 7 {
            0..=2 => {
                ours.insert(key, at);
                std.insert(key, at);
            }
            3 => *ours.entry(key).or_default() += at,
            4 => ours.values_mut().for_each(|value| *value += 1),
            _ => {}
        }
        match n % 7 {
            3 => *std.entry(key).or_default() += at,
            4 => std.values_mut().for_each(|value| *value += 1),
            _ => {}
        }
        assert_eq!((ours.get(&key), ours.contains_key(&key)), (std.get(&key), std.contains_key(&key)));
    }
    assert_eq!(ours.iter().collect::<HashMap<_, _>>(), std.iter().collect());
    let again: collections::HashMap<u32, u32> = std.clone().into_iter().collect();
    assert_eq!(again.into_iter().collect::<HashMap<_, _>>(), std);
}

#[test]
fn a_set_holds_what_a_hash_set_holds() {
    let (mut ours, mut std) = (collections::HashSet::<u32>::with_capacity(4), HashSet::new());
    for n in numbers().take(2_000) {
        let value = n % 40;
        match n % 5 {
            0 => assert_eq!(ours.take(&value), std.take(&value)),
            1 => assert_eq!(ours.replace(value), std.replace(value)),
            2 => {
                ours.retain(|one| one % 3 != n % 3);
                std.retain(|one| one % 3 != n % 3);
            }
            _ => assert_eq!(ours.insert(value), std.insert(value)),
        }
        assert_eq!(ours.iter().collect::<HashSet<_>>(), std.iter().collect());
    }
    assert_eq!(ours.drain().collect::<HashSet<_>>(), std);
    assert_eq!(ours.iter().count(), 0);
}

#[test]
fn a_map_in_order_is_taken_from_its_beginning() {
    let (mut ours, mut std) = (collections::BTreeMap::<u32, u32>::default(), BTreeMap::new());
    for (at, n) in (0..).zip(numbers().take(2_000)) {
        let key = n % 60;
        match n % 7 {
            0 | 1 => assert_eq!(ours.pop_first(), std.pop_first()),
            2 => assert_eq!(ours.remove(&key), std.remove(&key)),
            3 => assert_eq!(ours.get_mut(&key).map(|value| *value += 1), std.get_mut(&key).map(|value| *value += 1)),
            _ => {
                ours.insert(key, at);
                std.insert(key, at);
            }
        }
        assert_eq!(ours.get(&key), std.get(&key));
        assert_eq!(ours.is_empty(), std.is_empty());
    }
    assert_eq!(ours.into_values().rev().collect::<Vec<_>>(), std.into_values().rev().collect::<Vec<_>>());
}

#[test]
fn a_rule_that_finds_nothing_or_too_much_ends_the_build() {
    let rules = [("a.rs", "old", "new"), ("b.rs", "other", "")];
    let change = |text: &str| changed(&rules, "a.rs", text.to_owned());
    assert_eq!(change("the old one").ok().as_deref(), Some("the new one"));
    for text in ["the one", "old and old"] {
        let said = change(text).map_err(|error| error.to_string());
        assert_eq!(said, Err("a.rs should have this once: old".to_owned()));
    }
}
