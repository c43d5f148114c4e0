//! Laws of coverage, states and sorting that hold for any tree of places and any pledges.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

mod world;

use pledge_core::{
    Coverage, Dataset, Day, PartialDate, PlaceId, Snapshot, Status,
    measure::coverage::coverage,
    model::date::Holds,
    query::{Field, Found, Sort, sort::Key},
};
use proptest::{prelude::*, sample::Index};
use std::collections::BTreeSet;
use world::{World, any_day, any_world, consistent_world};

/// Ids of some places; repeats are wanted.
fn pick(data: &Dataset, picks: &[Index]) -> Vec<PlaceId> {
    picks.iter().map(|pick| PlaceId(pick.index(data.len()) as u32)).collect()
}

fn picks() -> impl Strategy<Value = Vec<Index>> {
    prop::collection::vec(any::<Index>(), 0..30)
}

fn cover(data: &Dataset, day: Day, selection: &[PlaceId]) -> Coverage {
    coverage(&Snapshot::at(data, day), Some(selection))
}

/// How many places without people are missing at a place and below it; `inside`: it lies in a chosen one.
fn unknown(world: &World, at: usize, chosen: &BTreeSet<usize>, inside: bool) -> u32 {
    let inside = inside || chosen.contains(&at);
    let below: Vec<usize> = (0..world.places.len()).filter(|below| world.places[*below].0 == Some(at)).collect();
    match world.places[at].1 {
        Some(_) if inside => 0,
        None if inside && below.is_empty() => 1,
        _ => below.into_iter().map(|at| unknown(world, at, chosen, inside)).sum(),
    }
}

fn default_cover(data: &Dataset, day: Day) -> Coverage {
    coverage(&Snapshot::at(data, day), None)
}

proptest! {
    /// No selection ever covers more people than the country has, nor more than it holds; the parts add up.
    #[test]
    fn coverage_never_passes_the_whole(world in any_world(), day in any_day(), picks in picks()) {
        let data = world.load();
        for found in [cover(&data, day, &pick(&data, &picks)), default_cover(&data, day)] {
            prop_assert!(found.people <= found.national);
            prop_assert!(found.people <= found.naive);
            prop_assert_eq!(found.covered, found.own + found.above + found.both);
            prop_assert!(found.covered <= found.people);
            prop_assert!(found.covered + found.maybe <= found.national);
        }
    }

    /// Neither the order nor repeats in a selection matter, nor the order of the rows in the files.
    #[test]
    fn order_does_not_matter(world in any_world(), day in any_day(), picks in picks()) {
        let data = world.load();
        let forward = pick(&data, &picks);
        let backward: Vec<PlaceId> = forward.iter().rev().chain(&forward).copied().collect();
        prop_assert_eq!(cover(&data, day, &forward), cover(&data, day, &backward));
        let turned = World { rows: world.rows.iter().rev().copied().collect(), ..world.clone() }.load();
        let codes = |id: &PlaceId| turned.find(&data.place(*id).unwrap().code).unwrap();
        let same: Vec<PlaceId> = forward.iter().map(codes).collect();
        prop_assert_eq!(cover(&data, day, &forward), cover(&turned, day, &same));
    }

    /// A larger selection never covers fewer people.
    #[test]
    fn coverage_grows_with_the_selection(world in any_world(), day in any_day(), picks in picks(), more in any::<Index>()) {
        let data = world.load();
        let mut selection = pick(&data, &picks);
        let before = cover(&data, day, &selection);
        selection.extend(pick(&data, &[more]));
        let after = cover(&data, day, &selection);
        prop_assert!(before.people <= after.people);
        prop_assert!(before.covered <= after.covered);
        prop_assert!(before.covered + before.maybe <= after.covered + after.maybe);
    }

    /// A place that lies in a selected one adds nobody.
    #[test]
    fn a_covered_place_adds_nothing(world in any_world(), day in any_day(), picks in picks(), inner in any::<Index>()) {
        let data = world.load();
        let selection = pick(&data, &picks);
        let Some(outer) = selection.first() else { return Ok(()) };
        let below: Vec<u32> = data.subtree(*outer).collect();
        let with: Vec<PlaceId> = selection.iter().copied().chain([PlaceId(*inner.get(&below))]).collect();
        let (before, after) = (cover(&data, day, &selection), cover(&data, day, &with));
        prop_assert_eq!(before.people, after.people);
        prop_assert_eq!((before.own, before.above, before.both), (after.own, after.above, after.both));
        prop_assert_eq!(before.maybe, after.maybe);
    }

    /// The union is the one that a plain recursion over the definition finds.
    #[test]
    fn people_equals_the_definition(world in any_world(), day in any_day(), picks in picks()) {
        let data = world.load();
        let chosen: BTreeSet<usize> = picks.iter().map(|pick| pick.index(world.places.len())).collect();
        let selection: Vec<PlaceId> = chosen.iter().map(|at| world.id(&data, *at)).collect();
        let found = cover(&data, day, &selection);
        prop_assert_eq!(found.people, world.tree().iter().map(|tree| tree.cover(&chosen)).sum::<u64>());
        prop_assert_eq!(found.national, world.tree().iter().map(|tree| tree.people).sum::<u64>());
        prop_assert_eq!(found.places as usize, chosen.len());
    }

    /// Places of the union whose people nobody knows are counted: the lowest without a figure, of their own or of one above them in it.
    #[test]
    fn people_who_are_not_known_are_counted_by_their_places(world in any_world(), day in any_day(), picks in picks()) {
        let data = world.load();
        let chosen: BTreeSet<usize> = picks.iter().map(|pick| pick.index(world.places.len())).collect();
        let selection: Vec<PlaceId> = chosen.iter().map(|at| world.id(&data, *at)).collect();
        let found = cover(&data, day, &selection);
        let roots = || (0..world.places.len()).filter(|at| world.places[*at].0.is_none());
        prop_assert_eq!(found.unknown, roots().map(|at| unknown(&world, at, &chosen, false)).sum::<u32>());
        prop_assert_eq!(found.unknown_national, roots().map(|at| unknown(&world, at, &chosen, true)).sum::<u32>());
    }

    /// Where figures add up, every person is counted by who has pledged for them.
    #[test]
    fn the_split_counts_each_person_by_their_pledges(
        (world, residents) in consistent_world(), day in any_day(), picks in picks(),
    ) {
        let data = world.load();
        let snapshot = Snapshot::at(&data, day);
        let chosen: BTreeSet<usize> = picks.iter().map(|pick| pick.index(world.places.len())).collect();
        let selection: Vec<PlaceId> = chosen.iter().map(|at| world.id(&data, *at)).collect();
        let (mut own, mut above, mut both, mut rest, mut maybe) = (0, 0, 0, 0, 0);
        for (at, people) in residents.into_iter().enumerate() {
            let way = world.way_up(at);
            if !way.iter().any(|at| chosen.contains(at)) {
                continue;
            }
            let holds = |at: &usize| snapshot.own(world.id(&data, *at));
            let higher = way.iter().skip(1).map(holds).any(|holds| holds == Holds::Yes);
            match (holds(&at) == Holds::Yes, higher) {
                (true, true) => both += people,
                (true, false) => own += people,
                (false, true) => above += people,
                (false, false) if way.iter().map(holds).any(|holds| holds == Holds::Maybe) => maybe += people,
                (false, false) => rest += people,
            }
        }
        let found = cover(&data, day, &selection);
        prop_assert_eq!((found.own, found.above, found.both, found.maybe), (own, above, both, maybe));
        prop_assert_eq!(found.people, own + above + both + maybe + rest);
    }

    /// Without a selection the union is everything declared, and all of it is covered.
    #[test]
    fn everything_declared_is_covered(world in any_world(), day in any_day()) {
        let data = world.load();
        let snapshot = Snapshot::at(&data, day);
        let found = coverage(&snapshot, None);
        prop_assert_eq!(found.covered, found.people);
        let declared = coverage(&snapshot, Some(&snapshot.declared()));
        prop_assert_eq!((declared.people, declared.covered), (found.people, found.covered));
        prop_assert_eq!(found.places as usize, snapshot.declared().len());
    }

    /// What may be added is exactly what is added once every doubt is settled for the pledge.
    #[test]
    fn maybe_is_what_certainty_would_add(world in any_world(), day in any_day(), picks in picks()) {
        let data = world.load();
        let snapshot = Snapshot::at(&data, day);
        let doubtful = (0..world.places.len()).filter(|at| snapshot.own(world.id(&data, *at)) == Holds::Maybe);
        let mut certain = world.clone();
        certain.pledges.extend(doubtful.map(|at| world::Pledge { place: at, date: "2001".into(), kind: "on", status: "law" }));
        let certain = certain.load();
        let selection = pick(&data, &picks);
        let (found, settled) = (cover(&data, day, &selection), cover(&certain, day, &selection));
        prop_assert_eq!(found.covered + found.maybe, settled.covered);
        prop_assert_eq!(settled.maybe, 0);
        let (found, settled) = (default_cover(&data, day), default_cover(&certain, day));
        prop_assert_eq!(found.covered + found.maybe, settled.covered);
    }

    /// Where every pledge has a date of its own, coverage never shrinks as days go by.
    #[test]
    fn coverage_grows_with_time(world in any_world(), days in [any_day(), any_day()]) {
        let mut world = world;
        world.pledges.retain(|pledge| pledge.kind == "on");
        let data = world.load();
        let (first, last) = (days[0].min(days[1]), days[0].max(days[1]));
        let (before, after) = (default_cover(&data, first), default_cover(&data, last));
        prop_assert!(before.people <= after.people && before.places <= after.places);
    }

    /// The four states exclude each other, and each says what the statements say.
    #[test]
    fn states_follow_from_the_statements(world in any_world(), day in any_day()) {
        let data = world.load();
        let snapshot = Snapshot::at(&data, day);
        for at in 0..world.places.len() {
            let id = world.id(&data, at);
            let standing = snapshot.standing(id);
            let higher = world.way_up(at).into_iter().skip(1).find(|up| snapshot.own(world.id(&data, *up)) == Holds::Yes);
            prop_assert_eq!(standing.above, higher.map(|up| world.id(&data, up)));
            prop_assert_eq!(standing.pledge.is_some(), snapshot.own(id) == Holds::Yes);
            prop_assert_eq!(standing.maybe.is_some(), snapshot.own(id) == Holds::Maybe);
            prop_assert!(standing.not_declared.is_none() || standing.pledge.or(standing.maybe).is_none());
            let silent = world.pledges.iter().all(|pledge| pledge.place != at || pledge.status == "proposed")
                && world.absences.iter().all(|(place, _)| *place != at);
            let expected = match (standing.pledge, standing.above, standing.not_declared) {
                (Some(_), _, _) => Status::Declared,
                (None, Some(_), _) => Status::Covered,
                (None, None, Some(_)) => Status::NotDeclared,
                (None, None, None) => Status::Unknown,
            };
            prop_assert_eq!(standing.status, expected);
            prop_assert_eq!(snapshot.status(id), expected);
            prop_assert!(!silent || matches!(expected, Status::Covered | Status::Unknown));
        }
    }

    /// A source that says "not yet" settles what an undated pledge or a later bound leaves open.
    #[test]
    fn an_absence_settles_a_doubt(world in any_world(), day in any_day()) {
        let data = world.load();
        let snapshot = Snapshot::at(&data, day);
        for (place, as_of) in &world.absences {
            let as_of = PartialDate::parse(as_of).unwrap().last_day();
            prop_assert!(as_of < day || snapshot.own(world.id(&data, *place)) != Holds::Maybe);
        }
    }

    /// Sorting keeps every place, puts what is missing last in either direction, and leaves ties as they were.
    #[test]
    fn sorting_is_stable_with_the_missing_last(
        world in any_world(), shuffled in picks(), descending in any::<bool>(),
    ) {
        let data = world.load();
        let snapshot = Snapshot::at(&data, PartialDate::parse("2022").unwrap().last_day());
        let people = |id: &PlaceId| data.place(*id).unwrap().population;
        let mut before: Vec<PlaceId> = pick(&data, &shuffled);
        let mut seen = BTreeSet::new();
        before.retain(|id| seen.insert(*id));
        let mut after: Vec<Found> = before.iter().copied().map(Found::from).collect();
        Sort(vec![Key { field: Field::Population, descending }]).apply(&snapshot, false, &mut after);
        let after: Vec<PlaceId> = after.into_iter().map(|found| found.place).collect();
        for pair in after.windows(2) {
            let at = |id: &PlaceId| before.iter().position(|other| other == id);
            match (people(&pair[0]), people(&pair[1])) {
                (Some(a), Some(b)) if a == b => prop_assert!(at(&pair[0]) < at(&pair[1])),
                (Some(a), Some(b)) => prop_assert_eq!(a > b, descending),
                (None, None) => prop_assert!(at(&pair[0]) < at(&pair[1])),
                (a, b) => prop_assert!(a.is_some() && b.is_none()),
            }
        }
        prop_assert_eq!(after.into_iter().collect::<BTreeSet<_>>(), before.into_iter().collect());
    }

    /// The last of several keys decides last: sorting by two is sorting by the second, then stably by the first.
    #[test]
    fn several_keys_sort_as_one_after_the_other(world in any_world(), descending in any::<[bool; 2]>(), day in any_day()) {
        let data = world.load();
        let snapshot = Snapshot::at(&data, day);
        let fields = [Field::Status, Field::Declared, Field::Target, Field::Name];
        for (first, second) in fields.iter().flat_map(|first| fields.iter().map(move |second| (*first, *second))) {
            let key = |field, descending| Key { field, descending };
            let (first, second) = (key(first, descending[0]), key(second, descending[1]));
            let mut at_once: Vec<Found> = data.places().map(|(id, _)| Found::from(id)).collect();
            let mut in_turn = at_once.clone();
            Sort(vec![first, second]).apply(&snapshot, false, &mut at_once);
            Sort(vec![second]).apply(&snapshot, false, &mut in_turn);
            Sort(vec![first]).apply(&snapshot, false, &mut in_turn);
            prop_assert_eq!(at_once, in_turn);
        }
    }
}

/// A share is one of the country, in tenths of a percent, half of one rounded up; of nobody there is none.
#[test]
fn a_share_is_in_tenths_of_a_percent_rounded_half_up() {
    let share = |people, national| Coverage { people, national, ..Coverage::default() }.share();
    assert_eq!(share(116_900_000, 126_146_099), Some(927));
    assert_eq!([share(1, 2000), share(1, 2001), share(3, 2000)], [Some(1), Some(0), Some(2)]);
    assert_eq!([share(7, 7), share(0, 7), share(0, 0)], [Some(1000), Some(0), None]);
}
