//! The key of the map: states with their people, and round sizes.

use super::dots::{Dots, Scale};
use crate::{
    app::context::ViewContext,
    i18n::MapMsg,
    screens::places::model::facets::{StateButton, states},
};
use pledge_core::{Status, chart::Px};
use yew::AttrValue;

/// The key.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// The states that are there or that the reader has set.
    pub states: Vec<StateEntry>,
    /// Round numbers of people, each with the radius of its dot.
    pub sizes: Vec<(Px, AttrValue)>,
}

/// A state in the key, which is a filter.
#[derive(Debug, Clone, PartialEq)]
pub struct StateEntry {
    /// The state.
    pub status: Status,
    /// In words.
    pub word: AttrValue,
    /// How many people and places are in it; how many places alone where the filter leaves it out.
    pub sum: AttrValue,
    /// Whether the filter asks for it.
    pub pressed: bool,
}

/// The key of the dots.
pub fn key(context: &ViewContext<'_>, dots: &Dots, scale: Scale) -> Key {
    let lang = context.lang();
    let state = |button: StateButton| {
        let of = || dots.list.iter().filter(|dot| dot.status == button.status);
        let people: u64 = of().map(|dot| u64::from(dot.people)).sum();
        let sum = MapMsg::StateSum { places: &context.count(of().count()), people: &lang.people_text(people) };
        let sum = if of().count() > 0 { lang.say(sum) } else { button.count };
        StateEntry { status: button.status, word: button.word, sum, pressed: button.pressed }
    };
    let largest = dots.list.first().map_or(0, |dot| dot.people);
    let size = |people: u32| (dots.radius(people, scale), lang.people_text(u64::from(people)).into());
    Key {
        states: states(context).states.into_iter().map(state).collect(),
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
