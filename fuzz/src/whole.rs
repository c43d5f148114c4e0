//! The whole state: random data, then one act of a reader after the other, with the laws of coverage after each.

use crate::{
    grammar,
    world::{Pledge, World},
};
use arbitrary::{Arbitrary, Result, Unstructured};
use pledge_core::{
    AsOf, Coverage, Dataset, Day, PartialDate, PlaceId, Snapshot, State, Status,
    measure::coverage::coverage,
    query::{self, Facet, Field, Filter, Found, Query, SearchIndex, Sort, filter, sort::Key},
};
use std::collections::BTreeSet;

/// What a reader does.
#[derive(Debug, Arbitrary)]
enum Act {
    Toggle(u8),
    TakeAll(u8),
    Clear,
    AsOf(u8, Option<u8>, Option<u8>),
    Latest,
    Type(String),
    Filter(u8, u8),
    Sort(u8, bool),
    Follow(String),
}

const MOST_PLACES: usize = 40;
const MOST_ACTS: usize = 24;

pub fn target(bytes: &[u8]) {
    let mut input = Unstructured::new(bytes);
    let Ok(world) = world(&mut input) else { return };
    let data = world.load();
    let index = SearchIndex::new(&data);
    let mut state = State::default();
    for _ in 0..MOST_ACTS {
        if input.is_empty() {
            return;
        }
        let Ok(act) = Act::arbitrary(&mut input) else { return };
        after(&mut state, act, &data);
        hold(&world, &data, &index, &state);
    }
}

fn world(input: &mut Unstructured<'_>) -> Result<World> {
    let count = input.int_in_range(1..=MOST_PLACES)?;
    let mut places = Vec::new();
    for at in 0..count {
        let parent = if at > 0 && input.ratio(4, 5)? { Some(input.choose_index(at)?) } else { None };
        let people = if input.ratio(4, 5)? { Some(u32::from(u16::arbitrary(input)?)) } else { None };
        places.push((parent, people));
    }
    let mut rows: Vec<usize> = (0..count).collect();
    for at in 0..count {
        rows.swap(at, input.choose_index(count)?);
    }
    let mut pledges = Vec::new();
    for _ in 0..input.int_in_range(0..=20)? {
        let dated = input.ratio(5, 6)?;
        pledges.push(Pledge {
            place: input.choose_index(count)?,
            date: if dated { date(input)?.to_string() } else { String::new() },
            kind: if dated { input.choose(&["on", "by"])? } else { "" },
            status: input.choose(&["declaration", "policy", "law", "achieved", "proposed", ""])?,
        });
    }
    let mut absences = BTreeSet::new();
    for _ in 0..input.int_in_range(0..=6)? {
        absences.insert((input.choose_index(count)?, date(input)?.to_string()));
    }
    Ok(World { places, rows, pledges, absences: absences.into_iter().collect() })
}

fn date(input: &mut Unstructured<'_>) -> Result<PartialDate> {
    let (year, month, day) = <(u8, Option<u8>, Option<u8>)>::arbitrary(input)?;
    Ok(day_of(year, month, day))
}

/// Some date in the years about which there is something to know.
fn day_of(year: u8, month: Option<u8>, day: Option<u8>) -> PartialDate {
    let month = month.map(|month| month % 12 + 1);
    let day = day.filter(|_| month.is_some()).map(|day| day % 28 + 1);
    PartialDate::new(2017 + u16::from(year % 8), month, day).expect("there is such a date")
}

fn after(state: &mut State, act: Act, data: &Dataset) {
    let place = |at: u8| PlaceId(u32::from(at) % data.len() as u32);
    let code = |id| data.place(id).expect("a place of the data").code.clone();
    match act {
        Act::Toggle(at) => {
            let code = code(place(at));
            match state.selected.iter().position(|other| *other == code) {
                Some(at) => _ = state.selected.remove(at),
                None => state.selected.push(code),
            }
        }
        Act::TakeAll(at) => {
            for code in data.subtree(place(at)).map(PlaceId).map(code) {
                if !state.selected.contains(&code) {
                    state.selected.push(code);
                }
            }
        }
        Act::Clear => state.selected.clear(),
        Act::AsOf(year, month, day) => state.as_of = AsOf::On(day_of(year, month, day)),
        Act::Latest => state.as_of = AsOf::Latest,
        Act::Type(text) => state.query = text.into(),
        Act::Filter(facet, value) => {
            let (facet, _) = Facet::ALL[usize::from(facet) % Facet::ALL.len()];
            let value = match facet {
                Facet::Status => Status::ALL[usize::from(value) % 4].id().to_owned(),
                Facet::In => code(place(value)).to_string(),
                Facet::Chosen => "yes".to_owned(),
                Facet::Links => filter::ANSWERS[usize::from(value) % 2].to_owned(),
                Facet::People => filter::BANDS[usize::from(value) % 5].start().to_string(),
                Facet::Kind => "city".to_owned(),
                Facet::Target | Facet::Year | Facet::Leading => (2018 + u32::from(value) % 40).to_string(),
            };
            state.filter.toggle(facet, &value);
        }
        Act::Sort(field, descending) => {
            let (field, _) = Field::ALL[usize::from(field) % Field::ALL.len()];
            state.sort = Sort(vec![Key { field, descending }]);
        }
        Act::Follow(link) => {
            let (next, _) = State::from_link(&link);
            *state = next;
        }
    }
}

/// What holds in every state: the laws of coverage, the list of a question, and the link that leads back here.
fn hold(world: &World, data: &Dataset, index: &SearchIndex, state: &State) {
    grammar::same(state);
    let day = match state.as_of {
        AsOf::On(date) => date.last_day(),
        AsOf::Latest => data.span().map_or(Day { year: 2024, month: 12, day: 31 }, |span| span.1),
    };
    let snapshot = Snapshot::at(data, day);
    let chosen: Vec<PlaceId> = state.selected.iter().filter_map(|code| data.find(code)).collect();
    laws(world, &snapshot, &chosen);
    let ask = |filter: &Filter, sort: &Sort| {
        let question = Query { text: &state.query, filter, sort, english: true, chosen: &chosen };
        query::run(&snapshot, index, &question)
    };
    let found = ask(&state.filter, &state.sort);
    let unsorted = ask(&state.filter, &Sort::default());
    assert_eq!(set(&found), set(&unsorted), "sorting loses nobody");
    assert_eq!(set(&found).len(), found.len(), "each place once");
    if state.filter.names(Facet::Kind) == state.filter.names(Facet::Chosen) && !state.filter.names(Facet::Kind) {
        let all = ask(&Filter::default(), &Sort::default());
        assert!(set(&found).is_subset(&set(&all)), "a filter adds nobody");
    }
    let states = filter::count_states(&snapshot, data.places().map(|(id, _)| id));
    assert_eq!(states.iter().sum::<u32>() as usize, data.len(), "each place is in one state");
}

fn set(found: &[Found]) -> BTreeSet<u32> {
    found.iter().map(|found| found.place.0).collect()
}

fn laws(world: &World, snapshot: &Snapshot<'_>, chosen: &[PlaceId]) {
    let data = snapshot.data();
    let of = |ids: &[PlaceId]| coverage(snapshot, Some(ids));
    let found = of(chosen);
    bounds(found);
    bounds(coverage(snapshot, None));
    let backward: Vec<PlaceId> = chosen.iter().rev().chain(chosen).copied().collect();
    assert_eq!(of(&backward), found, "neither order nor repeats count");
    let numbers: BTreeSet<usize> = (0..world.places.len()).filter(|at| chosen.contains(&world.id(data, *at))).collect();
    assert_eq!(found.people, world.tree().iter().map(|tree| tree.cover(&numbers)).sum::<u64>(), "the definition");
    assert_eq!(found.places as usize, numbers.len());
    for (id, _) in data.places() {
        let with: Vec<PlaceId> = chosen.iter().copied().chain([id]).collect();
        let more = of(&with);
        assert!(more.people >= found.people && more.covered >= found.covered, "one more place takes nobody away");
        if chosen.iter().any(|above| data.subtree(*above).contains(&id.0)) {
            assert_eq!(
                (more.people, more.covered, more.maybe),
                (found.people, found.covered, found.maybe),
                "a covered place adds nobody"
            );
        }
    }
}

fn bounds(found: Coverage) {
    assert!(found.people <= found.national && found.people <= found.naive);
    assert_eq!(found.covered, found.own + found.above + found.both);
    assert!(found.covered <= found.people && found.covered + found.maybe <= found.national);
}
