//! Places found for a field in which the reader looks for one.

use crate::app::{context::ViewContext, names::Name};
use pledge_core::query::{Filter, Query, Sort, search::Match};
use std::rc::Rc;
use yew::AttrValue;

/// A place found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Its code.
    pub code: Rc<str>,
    /// Its name with the place above.
    pub name: AttrValue,
}

/// Suggestions shown at once: few enough to read at a glance.
const AT_MOST: usize = 8;

/// The best answers to what is typed; none to nothing.
pub fn find(context: &ViewContext<'_>, text: &str) -> Vec<Found> {
    ranked(context, text).into_iter().map(|(_, found)| found).collect()
}

/// The same, each with how well it matched.
pub fn ranked(context: &ViewContext<'_>, text: &str) -> Vec<(Option<Match>, Found)> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    let (filter, sort) = (Filter::default(), Sort::default());
    let query =
        Query { text, filter: &filter, sort: &sort, english: context.lang() == crate::i18n::Lang::En, chosen: &[] };
    let places = context.loaded.find(&context.snapshot, &query).into_iter().take(AT_MOST);
    let found = |found: pledge_core::query::Found| {
        let id = found.place;
        let code = context.loaded.data.place(id)?.code.clone();
        let rank = found.hit.map(|hit| hit.rank);
        Some((rank, Found { code, name: Name::of(context, id).full(context.lang()) }))
    };
    places.filter_map(found).collect()
}
