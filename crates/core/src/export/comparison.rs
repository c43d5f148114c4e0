//! Compared places as a CSV table: what the list's table says of them, then the figures, links and leading areas that only the
//! comparison shows. The first columns have the same names, so that such a file can be opened as own data too.

use super::csv::{HEADER, addresses, cells, line};
use crate::{
    measure::snapshot::{Snapshot, Status},
    model::{
        link::{End, Programme},
        place::{Place, PlaceId},
        source::SourceId,
    },
};

/// The columns of figures, after those of the list. The programmes follow, each under its own word, then [`LAST`].
const FIGURES: [&str; 7] = [
    "share_percent",
    "households",
    "area_km2",
    "people_per_km2",
    "solar_kw_2023",
    "solar_kw_per_1000_people",
    "figures_source",
];

/// The last columns.
const LAST: [&str; 2] = ["leading_areas_ja", "links_source"];

/// The table of these places on the snapshot's day, one row each. `english` selects the language of parent names, `word` gives
/// the text for a state.
pub fn write(snapshot: &Snapshot<'_>, places: &[PlaceId], english: bool, word: impl Fn(Status) -> String) -> String {
    let mut out = String::new();
    let links = Programme::ALL.map(|(_, id)| format!("links_{id}"));
    line(&mut out, HEADER.into_iter().chain(FIGURES).chain(links.iter().map(String::as_str)).chain(LAST));
    for id in places {
        let (Some(first), Some(place)) = (cells(snapshot, *id, english, &word), snapshot.data().place(*id)) else {
            continue;
        };
        let (figures, links, last) = (figures(snapshot, place), links_of(snapshot, *id), last(snapshot, *id));
        line(&mut out, first.iter().chain(&figures).chain(&links).chain(&last).map(String::as_str));
    }
    out
}

fn figures(snapshot: &Snapshot<'_>, place: &Place) -> [String; FIGURES.len()] {
    let data = snapshot.data();
    let count = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    let hundredths = |value: Option<u64>| value.map(|value| format!("{}.{:02}", value / 100, value % 100));
    let national = data.national();
    let whole = place.whole_population().map(u64::from);
    let share = whole.and_then(|people| (people * 10_000 + national / 2).checked_div(national));
    let each = place.solar_kw.zip(whole).and_then(|(power, people)| (u64::from(power) * 1000).checked_div(people));
    let sources: Vec<SourceId> = ["households", "area_km2", "solar_kw_2023"]
        .into_iter()
        .flat_map(|column| data.sources_of(place, column).iter().copied())
        .collect();
    [
        hundredths(share).unwrap_or_default(),
        count(place.households),
        hundredths(place.area.map(u64::from)).unwrap_or_default(),
        count(place.density()),
        count(place.solar_kw),
        each.map(|each| each.to_string()).unwrap_or_default(),
        addresses(data, &distinct(sources)),
    ]
}

/// How many of its own links a place has under each programme.
fn links_of(snapshot: &Snapshot<'_>, id: PlaceId) -> [String; Programme::ALL.len()] {
    Programme::ALL.map(|(programme, _)| {
        let own = snapshot.data().links_of(End::Home(id)).filter(|link| link.programme == programme);
        own.count().to_string()
    })
}

fn last(snapshot: &Snapshot<'_>, id: PlaceId) -> [String; LAST.len()] {
    let data = snapshot.data();
    let names: Vec<&str> = data.leading_areas_of(id).map(|area| &*area.name_ja).collect();
    let areas = data.leading_areas_of(id).flat_map(|area| area.sources.iter().copied());
    let links = data.links_of(End::Home(id)).flat_map(|link| link.sources.iter().copied());
    [names.join("; "), addresses(data, &distinct(areas.chain(links).collect()))]
}

/// Each source once, in the order of the data.
fn distinct(mut sources: Vec<SourceId>) -> Vec<SourceId> {
    crate::order::sort_by(&mut sources, Ord::cmp);
    sources.dedup();
    sources
}
