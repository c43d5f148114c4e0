//! What one more pledge would change, and the sum behind the union, for any tree of places.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[allow(dead_code, reason = "the laws use the rest")]
mod world;

use pledge_core::{
    Day, Snapshot, ingest,
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

/// Of `P` one city has declared, of `R` nobody has; `Q` has declared, and one of its cities too.
#[test]
fn what_stands_before_a_pledge_is_its_own_then_one_above_then_those_below() {
    let places = "code,kind,parent,name,population\nP,prefecture,,P,\na,city,P,A,100\nb,city,P,B,50\n\
                  Q,prefecture,,Q,\nc,city,Q,C,30\nd,city,Q,D,20\nR,prefecture,,R,\ne,city,R,E,10\n";
    let pledges = "place,declared,declared_kind\na,2020-01-01,on\nQ,2020-01-01,on\nc,2020-01-01,on\n";
    let tables =
        [("places", places), ("pledges", pledges)].map(|(name, text)| ingest::csv::read(name, text.as_bytes()).0);
    let (data, issues) = ingest::read(&tables);
    assert_eq!(issues, []);
    let snapshot = Snapshot::at(&data, Day { year: 2021, month: 1, day: 1 });
    let id = |code: &str| data.find(code).unwrap();
    for (code, before, added) in [
        ("a", Before::Declared, 0),
        ("b", Before::Nobody, 50),
        ("P", Before::InPart(100), 50),
        ("Q", Before::Declared, 0),
        ("c", Before::Declared, 0),
        ("d", Before::Covered(id("Q")), 0),
        ("R", Before::Nobody, 10),
        ("e", Before::Nobody, 10),
    ] {
        let said = what_if(&snapshot, id(code));
        assert_eq!((said.before, said.added), (before, added), "{code}");
    }
}
