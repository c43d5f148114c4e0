//! What the data are, for those who keep a figure.

use crate::app::Loaded;
use pledge_core::order::Order;
use pledge_core::{AsOf, PlaceId, Snapshot, export::sources, source::SourceId};
use serde::Serialize;
use wasm_bindgen::JsValue;

/// How old the data are, and the sources of what the screen shows.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct AboutAnswer {
    /// The day that the state means.
    as_of: String,
    /// The newest day that the data speak of.
    newest: String,
    /// The newest date of a population figure.
    population: Option<String>,
    places: usize,
    pledges: usize,
    sources: Vec<SourceAnswer>,
}

#[derive(Debug, Serialize)]
struct SourceAnswer {
    title: String,
    publisher: String,
    date: Option<String>,
    url: String,
    credit: String,
}

/// The answer for a day and the chosen places.
#[inline(never)]
pub(crate) fn gate_panels_about(loaded: &Loaded, snapshot: &Snapshot<'_>, chosen: &[PlaceId]) -> JsValue {
    super::to_js(&AboutAnswer::of(loaded, snapshot, chosen))
}

impl AboutAnswer {
    /// Of everything declared on the day, and of the chosen places.
    fn of(loaded: &Loaded, snapshot: &Snapshot<'_>, chosen: &[PlaceId]) -> AboutAnswer {
        let data = &loaded.data;
        let of = [None, Some(chosen)].map(|selection| {
            [sources::of_people(snapshot, selection), sources::of_pledges(snapshot, selection)].concat()
        });
        let mut ids = of.concat();
        ids.order();
        ids.dedup();
        let answer = |id: SourceId| {
            let source = data.source(id)?;
            Some(SourceAnswer {
                title: source.title.to_string(),
                publisher: source.publisher.to_string(),
                date: source.date.map(|date| date.to_string()),
                url: source.url.to_string(),
                credit: source.credit.to_string(),
            })
        };
        AboutAnswer {
            as_of: snapshot.day().to_string(),
            newest: loaded.day(AsOf::Latest).to_string(),
            population: data.places().filter_map(|(_, place)| place.population_date).max().map(|date| date.to_string()),
            places: data.len(),
            pledges: data.pledges().len(),
            sources: ids.into_iter().filter_map(answer).collect(),
        }
    }
}
