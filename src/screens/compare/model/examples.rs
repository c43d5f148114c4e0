//! Comparisons to begin with, found in the data.

use crate::{
    app::{context::ViewContext, names::short},
    i18n::CompareMsg,
};
use pledge_core::{
    End, PlaceId,
    measure::peers::{Rule, peers},
    model::{reported::Origin, source::SourceId},
};
use std::{cmp::Reverse, rc::Rc};
use yew::AttrValue;

/// A choice of places to compare.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// What they are.
    pub title: AttrValue,
    /// Their names.
    pub names: AttrValue,
    /// Their codes.
    pub codes: Vec<Rc<str>>,
}

/// As many places as one example has; as many of the largest as stand for the whole country.
const PLACES: usize = 4;
const LARGEST: usize = 20;

/// Places like the chosen one, those that an article tells of, the largest ones, and large ones from north to south.
pub fn examples(context: &ViewContext<'_>) -> Vec<Example> {
    let data = &context.loaded.data;
    let lang = context.lang();
    let mut largest: Vec<PlaceId> = data.places().map(|(id, _)| id).filter(|id| data.is_leaf(*id)).collect();
    pledge_core::order::sort_by(&mut largest, |a, b| people(context, *b).cmp(&people(context, *a)));
    largest.truncate(LARGEST);
    let like = context.chosen.first().and_then(|first| {
        let place = short(lang, data.place(*first)?);
        let alike = peers(data, *first, Rule::Population).into_iter().take(PLACES - 1);
        Some((lang.say(CompareMsg::ExampleLike { place: &place }), [*first].into_iter().chain(alike).collect()))
    });
    let all = like.into_iter().chain([
        (lang.say(CompareMsg::ExampleArticle), told_by_articles(context)),
        (lang.say(CompareMsg::ExampleLargest), largest.iter().copied().take(PLACES).collect()),
        (lang.say(CompareMsg::ExampleNorthToSouth), north_to_south(context, &largest)),
    ]);
    all.filter_map(|(title, places)| example(context, title, &places)).collect()
}

fn people(context: &ViewContext<'_>, id: PlaceId) -> Option<u32> {
    context.loaded.data.place(id)?.population
}

fn example(context: &ViewContext<'_>, title: AttrValue, places: &[PlaceId]) -> Option<Example> {
    let places = || places.iter().filter_map(|id| context.loaded.data.place(*id));
    let names: Vec<AttrValue> = places().map(|place| short(context.lang(), place)).collect();
    let codes: Vec<Rc<str>> = places().map(|place| place.code.clone()).collect();
    let names = names.iter().map(|name| &**name).collect::<Vec<_>>().join(context.lang().pick("、", ", "));
    (codes.len() > 1).then(|| Example { title, names: names.into(), codes })
}

/// The places of which links and facts rest on an article whose own figures are in the data.
fn told_by_articles(context: &ViewContext<'_>) -> Vec<PlaceId> {
    let data = &context.loaded.data;
    let articles = data.reported().iter().filter(|one| one.origin == Origin::Article);
    let articles: Vec<SourceId> = articles.flat_map(|one| one.sources.iter().copied()).collect();
    let told = |sources: &[SourceId]| sources.iter().any(|source| articles.contains(source));
    let links = data.links().iter().filter(|link| told(&link.sources));
    let facts = data.programmes().iter().flat_map(|one| data.facts_of(&one.code)).filter(|fact| told(&fact.sources));
    let ends = links.flat_map(|link| [End::Home(link.a), link.b]).filter_map(|end| match end {
        End::Home(id) => Some(id),
        End::Abroad(_) => None,
    });
    let mut places: Vec<PlaceId> =
        ends.chain(facts.flat_map(|fact| fact.places.iter().copied())).filter(|id| data.is_leaf(*id)).collect();
    pledge_core::order::sort_by(&mut places, Ord::cmp);
    places.dedup();
    places.truncate(PLACES);
    places
}

/// Some of these places by latitude, the northernmost and the southernmost among them.
fn north_to_south(context: &ViewContext<'_>, places: &[PlaceId]) -> Vec<PlaceId> {
    let at = |id: &PlaceId| Some((Reverse(context.loaded.data.place(*id)?.position?.lat), *id));
    let mut found: Vec<(Reverse<i32>, PlaceId)> = places.iter().filter_map(at).collect();
    pledge_core::order::sort_by(&mut found, Ord::cmp);
    let last = found.len().saturating_sub(1);
    let mut some: Vec<PlaceId> =
        (0..PLACES).filter_map(|nth| found.get(nth * last / (PLACES - 1))).map(|(_, id)| *id).collect();
    some.dedup();
    some
}
