//! Places found for the field of this view: those of the data, and those abroad.

use crate::app::link_ends::EndName;
use crate::{
    app::context::ViewContext,
    ui::finder::model::{Found, ranked},
};
use pledge_core::{End, query::find_partners};

/// Suggestions shown at once: few enough to read at a glance.
const AT_MOST: usize = 8;

/// The best answers to what is typed, of both kinds; none to nothing.
pub fn find(context: &ViewContext<'_>, text: &str) -> Vec<Found> {
    let home = ranked(context, text);
    let abroad = find_partners(&context.loaded.data, text).into_iter().take(AT_MOST).filter_map(|(rank, id)| {
        let end = EndName::of(context, End::Abroad(id))?;
        Some((Some(rank), Found { code: end.code.clone(), name: end.name.full(context.lang()) }))
    });
    let mut found: Vec<_> = home.into_iter().chain(abroad).collect();
    pledge_core::order::sort_by(&mut found, |(a, _), (b, _)| a.cmp(b));
    found.into_iter().take(AT_MOST).map(|(_, found)| found).collect()
}
