//! What one more pledge would change, and the sum behind the union, for any tree of places.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[allow(dead_code, reason = "the laws use the rest")]
mod world;

use pledge_core::{
    Snapshot,
    measure::{
        coverage::coverage,
        ledger::by_depth,
        what_if::{Before, what_if},
    },
    model::date::Holds,
};
use proptest::{prelude::*, sample::Index};
use world::{Pledge, any_day, consistent_world};

proptest! {
    /// The people that a pledge is said to add are those by whom the union grows when the pledge is really there.
    #[test]
    fn what_is_foretold_comes_true((world, _) in consistent_world(), day in any_day(), which in any::<Index>()) {
        let data = world.load();
        let at = which.index(world.places.len());
        let before = Snapshot::at(&data, day);
        let said = what_if(&before, world.id(&data, at));
        let mut with = world.clone();
        with.pledges.push(Pledge { place: at, date: format!("{}", day.year - 1), kind: "on", status: "declaration" });
        let after = with.load();
        let after = coverage(&Snapshot::at(&after, day), None);
        prop_assert_eq!(coverage(&before, None).people + said.added, after.people);
        prop_assert_eq!(said.country.people, coverage(&before, None).people);
    }

    /// Nothing is added where the place or one above it has declared, and the reason says which.
    #[test]
    fn the_reason_fits((world, _) in consistent_world(), day in any_day(), which in any::<Index>()) {
        let data = world.load();
        let snapshot = Snapshot::at(&data, day);
        let id = world.id(&data, which.index(world.places.len()));
        let said = what_if(&snapshot, id);
        match said.before {
            Before::Declared => prop_assert!(snapshot.own(id) == Holds::Yes && said.added == 0),
            Before::Covered(above) => prop_assert!(snapshot.own(above) == Holds::Yes && said.added == 0),
            Before::InPart(people) => prop_assert_eq!(people + said.added, said.here.people),
            Before::Nobody => prop_assert_eq!(said.added, said.here.people),
        }
    }

    /// The levels of the sum add up to the plain sum.
    #[test]
    fn levels_add_up((world, _) in consistent_world(), day in any_day(), picks in prop::collection::vec(any::<Index>(), 0..20)) {
        let data = world.load();
        let snapshot = Snapshot::at(&data, day);
        let chosen: Vec<_> = picks.iter().map(|pick| world.id(&data, pick.index(world.places.len()))).collect();
        for selection in [None, Some(chosen.as_slice())] {
            prop_assert_eq!(by_depth(&snapshot, selection).iter().sum::<u64>(), coverage(&snapshot, selection).naive);
        }
    }
}
