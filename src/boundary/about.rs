//! What the data are, for those who keep a figure.

use super::object::{list, number, object, or_null, text};
use crate::app::Loaded;
use pledge_core::{AsOf, PlaceId, Snapshot, dataset::SourceId, export::sources};
use wasm_bindgen::JsValue;

/// How old the data are, and the sources of what the screen shows: everything declared on the day, and the chosen places.
/// `asOf` is the day that the state means, `newest` the newest that the data speak of, `population` the newest date of a
/// population figure. A gate: the first screen does without what is behind it (`xtask/src/split`).
#[inline(never)]
pub(crate) fn about(loaded: &Loaded, snapshot: &Snapshot<'_>, chosen: &[PlaceId]) -> JsValue {
    let data = &loaded.data;
    let of = [None, Some(chosen)]
        .map(|selection| [sources::of_people(snapshot, selection), sources::of_pledges(snapshot, selection)].concat());
    let mut ids = of.concat();
    pledge_core::order::sort_by(&mut ids, Ord::cmp);
    ids.dedup();
    let population = data.places().filter_map(|(_, place)| place.population_date).max();
    object(&[
        ("asOf", text(&snapshot.day().to_string())),
        ("newest", text(&loaded.day(AsOf::Latest).to_string())),
        ("population", or_null(population.map(|date| text(&date.to_string())))),
        ("places", number(data.len() as u64)),
        ("pledges", number(data.pledges().len() as u64)),
        ("sources", list(ids.into_iter().filter_map(|id| source(loaded, id)))),
    ])
}

fn source(loaded: &Loaded, id: SourceId) -> Option<JsValue> {
    let source = loaded.data.source(id)?;
    Some(object(&[
        ("title", text(&source.title)),
        ("publisher", text(&source.publisher)),
        ("date", or_null(source.date.map(|date| text(&date.to_string())))),
        ("url", text(&source.url)),
        ("credit", text(&source.credit)),
    ]))
}
