//! Search for partners. There are few, so their names are folded at each search instead of indexed.

use super::search::{Match, Needle};
use crate::model::{
    dataset::Dataset,
    partner::{Partner, PartnerId},
};

/// The partners that match, best first, ties by population. Several words must all match the partner or its country, and at
/// least one the partner itself.
pub fn find_partners(data: &Dataset, text: &str) -> Vec<(Match, PartnerId)> {
    let words: Vec<Needle> = text.split_whitespace().map(Needle::new).filter(|word| !word.folded.is_empty()).collect();
    let ids = (0..).map(PartnerId).zip(data.partners());
    let mut found: Vec<(Match, &Partner, PartnerId)> =
        ids.filter_map(|(id, partner)| Some((match_all(data, partner, &words)?, partner, id))).collect();
    crate::order::sort_by(&mut found, |(a, one, _), (b, other, _)| {
        a.cmp(b).then(other.population.cmp(&one.population))
    });
    found.into_iter().map(|(rank, _, id)| (rank, id)).collect()
}

/// The worst match of all words; `None` when a word does not match.
fn match_all(data: &Dataset, partner: &Partner, words: &[Needle]) -> Option<Match> {
    let names = [&partner.name_ja, &partner.name_en, &partner.name_local];
    let country = data.country(&partner.country);
    let mut least = None;
    for word in words {
        let hit = names.iter().filter_map(|name| word.rank(name)).min();
        let whole = || {
            country.is_some_and(|country| {
                [&country.name_ja, &country.name_en].iter().any(|name| word.rank(name) == Some(Match::Name))
            })
        };
        if hit.is_none() && !whole() {
            return None;
        }
        least = least.max(hit);
    }
    least
}
