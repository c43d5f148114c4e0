//! Counts of the ends of links.

use pledge_core::{End, Link, PartnerId};

/// The number of places at home, at either end of the links.
pub fn places_at_home<'a>(links: impl Iterator<Item = &'a Link>) -> usize {
    distinct(links.flat_map(|link| [End::Home(link.a), link.b]).filter(|end| matches!(end, End::Home(_))))
}

/// The number of different ends.
pub fn distinct(ends: impl Iterator<Item = End>) -> usize {
    let mut ends: Vec<End> = ends.collect();
    pledge_core::order::sort_by(&mut ends, Ord::cmp);
    ends.dedup();
    ends.len()
}

/// The partners abroad of these links, each once.
pub fn partners_abroad<'a>(links: impl Iterator<Item = &'a Link>) -> Vec<PartnerId> {
    let abroad = |link: &Link| match link.b {
        End::Abroad(id) => Some(id),
        End::Home(_) => None,
    };
    let mut ids: Vec<PartnerId> = links.filter_map(abroad).collect();
    pledge_core::order::sort_by(&mut ids, Ord::cmp);
    ids.dedup();
    ids
}
