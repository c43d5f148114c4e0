//! People known to live under no pledge: those of places that, like each place above them, are known not to have declared.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[allow(dead_code, reason = "other laws use the rest of it")]
mod world;

use pledge_core::{PlaceId, Snapshot, Status, measure::uncovered::not_declared};
use proptest::{prelude::*, sample::Index};
use std::collections::BTreeSet;
use world::{any_day, any_world};

proptest! {
    /// Whoever may live under a pledge, here or above, is not among them; nobody is counted twice.
    #[test]
    fn the_whole_way_up_is_known_not_to_have_declared(
        world in any_world(), day in any_day(), picks in prop::collection::vec(any::<Index>(), 0..10),
    ) {
        let data = world.load();
        let snapshot = Snapshot::at(&data, day);
        let chosen: BTreeSet<usize> = picks.iter().map(|pick| pick.index(world.places.len())).collect();
        let is_leaf = |at: usize| world.places.iter().all(|(up, _)| *up != Some(at));
        let is_known = |at: &usize| snapshot.status(world.id(&data, *at)) == Status::NotDeclared;
        let people = |asked: &dyn Fn(&usize) -> bool| -> u64 {
            let ways = (0..world.places.len()).filter(|at| is_leaf(*at)).map(|at| world.way_up(at));
            let found = ways.filter(|way| way.iter().any(asked) && way.iter().all(is_known));
            found.map(|way| u64::from(world.places[way[0]].1.unwrap_or(0))).sum()
        };
        let selection: Vec<PlaceId> = chosen.iter().map(|at| world.id(&data, *at)).collect();
        prop_assert_eq!(not_declared(&snapshot, None), people(&|_| true));
        prop_assert_eq!(not_declared(&snapshot, Some(&selection)), people(&|at| chosen.contains(at)));
    }
}
