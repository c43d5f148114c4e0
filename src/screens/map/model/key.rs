//! The key of the map: states with their people, and round sizes.

use super::dots::{Dots, Scale};
use crate::{app::context::ViewContext, i18n::MapMsg};
use pledge_core::{Status, chart::Px};
use yew::AttrValue;

/// The key.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// The states that are there, in words, each with how many people and places.
    pub states: Vec<(Status, AttrValue, AttrValue)>,
    /// Round numbers of people, each with the radius of its dot.
    pub sizes: Vec<(Px, AttrValue)>,
}

/// The key of the dots.
pub fn key(context: &ViewContext<'_>, dots: &Dots, scale: Scale) -> Key {
    let lang = context.lang();
    let state = |status: Status| {
        let of = || dots.list.iter().filter(|dot| dot.status == status);
        let people: u64 = of().map(|dot| u64::from(dot.people)).sum();
        let sum = MapMsg::StateSum { places: &context.count(of().count()), people: &lang.people_text(people) };
        (of().count() > 0).then(|| (status, context.status_word(status), lang.say(sum)))
    };
    let largest = dots.list.first().map_or(0, |dot| dot.people);
    let size = |people: u32| (dots.radius(people, scale), lang.people_text(u64::from(people)).into());
    Key {
        states: Status::ALL.into_iter().filter_map(state).collect(),
        sizes: round(largest).into_iter().map(size).collect(),
    }
}

/// The largest round number that is not above, and a tenth and a hundredth of it.
fn round(largest: u32) -> Vec<u32> {
    let tens = std::iter::successors(Some(1_u32), |ten| ten.checked_mul(10));
    let rounds = tens.flat_map(|ten| [1, 2, 5].into_iter().filter_map(move |leading| ten.checked_mul(leading)));
    let Some(top) = rounds.take_while(|round| *round <= largest).last() else { return Vec::new() };
    [top, top / 10, top / 100].into_iter().filter(|people| *people > 0).collect()
}
