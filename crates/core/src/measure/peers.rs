//! Peers: places of the same kind that are similar by one rule (population, region, distance, density, solar capacity).

use crate::{
    Dataset,
    model::place::{Place, PlaceId},
};
use std::cmp::Ordering;

/// What makes a place of the same kind a peer. The rules and their limits are this project's own; each is told on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Its population is 80 % to 125 % of the place's.
    Population,
    /// It has the same parent.
    Region,
    /// It is one of the [`NEAREST`] with the shortest great-circle distance between offices.
    Nearest,
    /// Its people per area are 80 % to 125 % of the place's.
    Density,
    /// Its solar capacity per person is 80 % to 125 % of the place's.
    Solar,
}

impl Rule {
    /// All rules with their names.
    pub const ALL: [(Rule, &'static str); 5] = [
        (Rule::Population, "population"),
        (Rule::Region, "region"),
        (Rule::Nearest, "nearest"),
        (Rule::Density, "density"),
        (Rule::Solar, "solar"),
    ];
}

/// The number of peers by distance.
pub const NEAREST: usize = 10;

/// A figure as a fraction, exact.
type Fraction = (u32, u32);

/// The peers of a place: those closest in what the rule compares come first, of a region those closest in population; ties
/// stand by code. A place without the compared figure has no peers and is nobody's.
pub fn peers(data: &Dataset, id: PlaceId, rule: Rule) -> Vec<PlaceId> {
    let Some(place) = data.place(id) else { return Vec::new() };
    let others = data.places().filter(|(other, peer)| *other != id && peer.kind == place.kind);
    match rule {
        Rule::Population => alike(others, place, population),
        Rule::Density => alike(others, place, |place| fraction(place.population?, place.area?)),
        Rule::Solar => alike(others, place, |place| fraction(place.solar_kw?, place.population?)),
        Rule::Region => {
            let siblings = others.filter(|(_, peer)| peer.parent.is_some() && peer.parent == place.parent);
            let gap = |peer: &Place| peer.population.zip(place.population).map(|(a, b)| a.abs_diff(b));
            // Without a figure, last.
            ordered(siblings.map(|(id, peer)| (gap(peer).unwrap_or(u32::MAX), peer, id)).collect(), Ord::cmp)
        }
        Rule::Nearest => {
            let chord = |peer: &Place| Some(peer.position?.chord(place.position?));
            let near = others.filter_map(|(id, peer)| Some((chord(peer)?, peer, id)));
            let mut nearest = ordered(near.collect(), Ord::cmp);
            nearest.truncate(NEAREST);
            nearest
        }
    }
}

/// Those whose figure is 80 % to 125 % of the place's, the closest first.
fn alike<'a>(
    others: impl Iterator<Item = (PlaceId, &'a Place)>,
    place: &Place,
    figure: fn(&Place) -> Option<Fraction>,
) -> Vec<PlaceId> {
    let Some(own) = figure(place) else { return Vec::new() };
    let near = others.filter_map(|(id, peer)| Some((figure(peer)?, peer, id)));
    let near = near.filter(|(figure, ..)| within(*figure, own) && within(own, *figure));
    // |a/b − p/q| is |aq − pb| / bq, and q is the same for all.
    let gap = |(a, b): Fraction| (product(a, own.1).abs_diff(product(own.0, b)), b);
    ordered(near.map(|(figure, peer, id)| (gap(figure), peer, id)).collect(), |(a, b), (c, d)| {
        (u128::from(*a) * u128::from(*d)).cmp(&(u128::from(*c) * u128::from(*b)))
    })
}

/// Whether `a` is at most 125 % of `b`; turned around: whether `b` is at least 80 % of `a`.
fn within(a: Fraction, b: Fraction) -> bool {
    u128::from(product(a.0, b.1)) * 4 <= u128::from(product(b.0, a.1)) * 5
}

fn product(a: u32, b: u32) -> u64 {
    u64::from(a) * u64::from(b)
}

fn population(place: &Place) -> Option<Fraction> {
    place.population.map(|people| (people, 1))
}

fn fraction(of: u32, by: u32) -> Option<Fraction> {
    (by > 0).then_some((of, by))
}

fn ordered<T>(mut found: Vec<(T, &Place, PlaceId)>, closer: impl Fn(&T, &T) -> Ordering) -> Vec<PlaceId> {
    crate::order::sort_by(&mut found, |(a, one, _), (b, other, _)| {
        closer(a, b).then_with(|| one.code.cmp(&other.code))
    });
    found.into_iter().map(|(_, _, id)| id).collect()
}
