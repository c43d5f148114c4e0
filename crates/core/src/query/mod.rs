//! Finding, filtering and sorting places.

pub mod filter;
pub mod fold;
mod romanise;
pub mod search;
pub mod sort;

pub use filter::{Facet, Filter};
pub use search::{Match, SearchIndex};
pub use sort::{Field, Sort};

use crate::{place::PlaceId, snapshot::Snapshot};

/// A question to the list of places.
#[derive(Debug, Clone, Copy)]
pub struct Query<'a> {
    /// Text typed by the reader; empty for none.
    pub text: &'a str,
    /// The conditions.
    pub filter: &'a Filter,
    /// The order; empty for the order of the search, or by population.
    pub sort: &'a Sort,
    /// Sort names by their English form.
    pub english: bool,
    /// The places that the reader has chosen.
    pub chosen: &'a [PlaceId],
}

/// The places that answer the question, in order. Without text and without a condition on the kind, places that others
/// lie below are left out, so that a list never holds both a region and its cities.
pub fn run(snapshot: &Snapshot<'_>, index: &SearchIndex, query: &Query<'_>) -> Vec<PlaceId> {
    let data = snapshot.data();
    let searched = !query.text.trim().is_empty();
    let candidates: Vec<PlaceId> = if searched {
        index.find(data, query.text).into_iter().map(|found| found.place).collect()
    } else {
        let every = query.filter.names(Facet::Kind) || query.filter.names(Facet::Chosen);
        data.places().map(|(id, _)| id).filter(|id| every || data.is_leaf(*id)).collect()
    };
    let mut places: Vec<PlaceId> =
        candidates.into_iter().filter(|id| query.filter.admits(snapshot, query.chosen, *id, None)).collect();
    match (query.sort.is_empty(), searched) {
        (true, true) => {}
        (true, false) => Sort::default_order().apply(snapshot, query.english, &mut places),
        (false, _) => query.sort.apply(snapshot, query.english, &mut places),
    }
    places
}
