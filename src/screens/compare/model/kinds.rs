//! What to know where places of different kinds stand side by side.

use super::place::ComparedPlace;
use crate::{
    app::{context::ViewContext, names::short},
    i18n::CompareMsg,
};
use pledge_core::PlaceId;
use yew::AttrValue;

/// Which kinds are compared, and whose people are among those of whom; nothing for places of one kind.
pub(super) fn kinds(context: &ViewContext<'_>, chosen: &[PlaceId], places: &[ComparedPlace]) -> Vec<AttrValue> {
    let lang = context.lang();
    let data = &context.loaded.data;
    let mut kinds: Vec<&str> = Vec::new();
    for place in places {
        if !kinds.contains(&&*place.kind) {
            kinds.push(&place.kind);
        }
    }
    if kinds.len() < 2 {
        return Vec::new();
    }
    let and = lang.pick("、", ", ");
    let within = |outer: &PlaceId| {
        let inner = chosen.iter().filter(|inner| data.ancestors(**inner).any(|above| above == *outer));
        let inner: Vec<AttrValue> = inner.filter_map(|inner| Some(short(lang, data.place(*inner)?))).collect();
        let names = inner.iter().map(|name| &**name).collect::<Vec<_>>().join(and);
        let outer = short(lang, data.place(*outer).filter(|_| !names.is_empty())?);
        Some(lang.say(CompareMsg::PeopleAmong { inner: &names, outer: &outer }))
    };
    let differ = lang.say(CompareMsg::KindsDiffer { kinds: &kinds.join(and) });
    std::iter::once(differ).chain(chosen.iter().filter_map(within)).collect()
}
