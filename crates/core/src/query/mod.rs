//! Queries on the list of places: search, filter, sort, columns.

pub mod collate;
mod columns;
mod edit_distance;
mod facet;
pub mod filter;
pub mod fold;
mod forms;
mod partners;
mod romanise;
pub mod search;
pub mod sort;

pub use columns::Columns;
pub use filter::{Facet, Filter};
pub use partners::find_partners;
pub use search::{Form, Found, SearchIndex};
pub use sort::{Field, Sort};

use crate::{measure::snapshot::Snapshot, model::place::PlaceId};

/// A query on the list of places.
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

/// The places that match the query, in order. Without text and without a condition on the kind or the choice, only leaves are
/// listed, so that a list never holds both a region and its cities.
pub fn run(snapshot: &Snapshot<'_>, index: &SearchIndex, query: &Query<'_>) -> Vec<Found> {
    let data = snapshot.data();
    let searched = !query.text.trim().is_empty();
    let every = query.filter.names(Facet::Kind) || query.filter.names(Facet::Chosen);
    let mut found: Vec<Found> = if searched {
        index.find(data, query.text)
    } else if query.sort.is_empty() {
        data.by_people().iter().copied().filter(|id| every || data.is_leaf(*id)).map(Found::from).collect()
    } else {
        data.places().map(|(id, _)| id).filter(|id| every || data.is_leaf(*id)).map(Found::from).collect()
    };
    let conditions = query.filter.conditions(snapshot, query.chosen);
    found.retain(|found| conditions.admits(snapshot, found.place, None));
    if !query.sort.is_empty() {
        query.sort.apply(snapshot, query.english, &mut found);
    }
    found
}
