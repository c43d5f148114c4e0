//! Random trees of places with pledges.

mod plain;

pub(crate) use plain::{Pledge, World};
use pledge_core::Day;
use proptest::{prelude::*, sample::Index};

pub(crate) fn any_date() -> impl Strategy<Value = String> {
    (2018_u16..2024, prop::option::of((1_u8..=12, prop::option::of(1_u8..=28)))).prop_map(|(year, rest)| match rest {
        None => format!("{year}"),
        Some((month, None)) => format!("{year}-{month:02}"),
        Some((month, Some(day))) => format!("{year}-{month:02}-{day:02}"),
    })
}

pub(crate) fn any_day() -> impl Strategy<Value = Day> {
    (2017_u16..2025, 1_u8..=12, 1_u8..=28).prop_map(|(year, month, day)| Day { year, month, day })
}

fn any_pledge() -> impl Strategy<Value = (Index, String, &'static str, &'static str)> {
    let status = prop::sample::select(vec!["declaration", "policy", "law", "achieved", "proposed", ""]);
    let dated = (any_date(), prop::sample::select(vec!["on", "by"]));
    let when = prop_oneof![5 => dated, 1 => Just((String::new(), ""))];
    (any::<Index>(), when, status).prop_map(|(place, (date, kind), status)| (place, date, kind, status))
}

/// Up to 60 places with figures that may be missing or contradict each other.
pub(crate) fn any_world() -> impl Strategy<Value = World> {
    let people = prop::option::weighted(0.8, 0_u32..1000);
    let places = prop::collection::vec((prop::option::weighted(0.8, any::<Index>()), people), 1..60);
    world(places)
}

type RawPlace = (Option<Index>, Option<u32>);

fn world(places: impl Strategy<Value = Vec<RawPlace>>) -> impl Strategy<Value = World> {
    let pledges = prop::collection::vec(any_pledge(), 0..40);
    let absences = prop::collection::vec((any::<Index>(), any_date()), 0..10);
    (places, pledges, absences).prop_flat_map(|(places, pledges, absences)| {
        let count = places.len();
        let rows = Just((0..count).collect::<Vec<usize>>()).prop_shuffle();
        (Just((places, pledges, absences)), rows).prop_map(move |((places, pledges, absences), rows)| {
            let parent = |at: usize, up: Option<Index>| up.filter(|_| at > 0).map(|up| up.index(at));
            let pledge = |(place, date, kind, status): (Index, String, _, _)| Pledge {
                place: place.index(count),
                date,
                kind,
                status,
            };
            let mut absences: Vec<(usize, String)> =
                absences.into_iter().map(|(place, date)| (place.index(count), date)).collect();
            absences.sort();
            absences.dedup();
            World {
                places: places.into_iter().enumerate().map(|(at, (up, people))| (parent(at, up), people)).collect(),
                rows,
                pledges: pledges.into_iter().map(pledge).collect(),
                absences,
            }
        })
    })
}

/// A world whose figures add up, and how many people live at each place outside the places below it.
pub(crate) fn consistent_world() -> impl Strategy<Value = (World, Vec<u64>)> {
    any_world().prop_map(|mut world| {
        let mut residents: Vec<u64> = world.places.iter().map(|(_, people)| u64::from(people.unwrap_or(0))).collect();
        let mut totals = residents.clone();
        for at in (0..world.places.len()).rev() {
            if let Some(up) = world.places[at].0 {
                totals[up] += totals[at];
            }
        }
        for (at, place) in world.places.iter_mut().enumerate() {
            // A missing figure stays missing: it follows from the places below.
            place.1 = place.1.map(|_| totals[at] as u32);
            residents[at] = if place.1.is_none() { 0 } else { residents[at] };
        }
        (world, residents)
    })
}
