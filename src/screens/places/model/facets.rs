//! Filters with counts: how many places each option would show beside the other filters.

use crate::{
    app::{context::ViewContext, names::stem},
    i18n::{Msg, PanelMsg},
};
use pledge_core::{
    PlaceId, Status, order,
    query::{Facet, filter},
};
use std::rc::Rc;
use yew::AttrValue;

/// A button for one state.
#[derive(Debug, Clone, PartialEq)]
pub struct StateButton {
    /// The state.
    pub status: Status,
    /// In words.
    pub word: AttrValue,
    /// How many places.
    pub count: AttrValue,
    /// Whether it is set.
    pub pressed: bool,
}

/// One option of a facet.
#[derive(Debug, Clone, PartialEq)]
pub struct FacetOption {
    /// Its value in the filter.
    pub value: Rc<str>,
    /// In words.
    pub label: AttrValue,
    /// How many places.
    pub count: AttrValue,
    /// Whether it is set.
    pub set: bool,
}

/// A facet.
#[derive(Debug, Clone, PartialEq)]
pub struct FacetMenu {
    /// The facet.
    pub facet: Facet,
    /// Its name, with the number of conditions set.
    pub name: AttrValue,
}

/// The states, counted over the municipalities that the other filters admit.
#[derive(Debug, Clone, PartialEq)]
pub struct StateButtons {
    /// Those that at least one place is in, or that are set.
    pub states: Vec<StateButton>,
    /// All places of which no declaration of their own is known, as one choice: how many, and whether it is set; `None` where
    /// it would be the same as one of the states, or nothing.
    pub undeclared: Option<(AttrValue, bool)>,
}

/// The buttons for the states.
pub fn states(context: &ViewContext<'_>) -> StateButtons {
    let counts = filter::count_states(&context.snapshot, admitted(context, Facet::Status));
    let filter = &context.session.state.filter;
    let set = |status: Status| filter.has(Facet::Status, status.id());
    let counted = Status::ALL.into_iter().zip(counts).filter(|(status, count)| *count > 0 || set(*status));
    let undeclared: Vec<u32> =
        counted.clone().filter(|(status, _)| *status != Status::Declared).map(|one| one.1).collect();
    let button = |(status, count): (Status, u32)| StateButton {
        status,
        word: context.status_word(status),
        count: context.count(count as usize).into(),
        pressed: set(status),
    };
    StateButtons {
        states: counted.map(button).collect(),
        undeclared: (undeclared.len() > 1)
            .then(|| (context.count(undeclared.iter().sum::<u32>() as usize).into(), filter.shows_undeclared())),
    }
}

/// The facets that the data have values for.
pub fn menus(context: &ViewContext<'_>) -> Vec<FacetMenu> {
    let facets = [Facet::Kind, Facet::In, Facet::Target, Facet::Year, Facet::People, Facet::Links, Facet::Leading];
    facets.into_iter().filter(|facet| count(context, *facet).len() > 1).map(|facet| menu(context, facet)).collect()
}

/// Places at the lowest level that every facet but one admits.
fn admitted<'a>(context: &'a ViewContext<'_>, except: Facet) -> impl Iterator<Item = PlaceId> + 'a {
    let (data, filter) = (&context.loaded.data, &context.session.state.filter);
    let leaves = data.places().map(|(id, _)| id).filter(move |id| except == Facet::Kind || data.is_leaf(*id));
    let conditions = filter.conditions(&context.snapshot, &context.chosen);
    leaves.filter(move |id| conditions.admits(&context.snapshot, *id, Some(except)))
}

fn menu(context: &ViewContext<'_>, facet: Facet) -> FacetMenu {
    let set = context.session.state.filter.count(facet);
    let name = context.lang().say(Msg::FacetName(facet, context.tier));
    FacetMenu { facet, name: if set == 0 { name } else { format!("{name} {set}").into() } }
}

/// The options of a facet that at least one place has.
pub fn options(context: &ViewContext<'_>, facet: Facet) -> Vec<FacetOption> {
    let filter = &context.session.state.filter;
    let mut counts = count(context, facet);
    match facet {
        Facet::Target | Facet::Year | Facet::Leading => order::sort_by(&mut counts, |(a, _), (b, _)| a.cmp(b)),
        Facet::People | Facet::Links => order::sort_by(&mut counts, |(a, _), (b, _)| b.cmp(a)),
        _ => {}
    }
    let option = |(key, count): (u32, u32)| {
        let value = value(context, facet, key);
        FacetOption {
            label: label(context, facet, &value),
            count: context.count(count as usize).into(),
            set: filter.has(facet, &value),
            value,
        }
    };
    counts.into_iter().map(option).collect()
}

/// How many places fall under each option: keys in the order in which they are met. Neighbours in the list mostly share
/// their option, so the last one is tried first.
fn count(context: &ViewContext<'_>, facet: Facet) -> Vec<(u32, u32)> {
    let mut counts: Vec<(u32, u32)> = Vec::new();
    let mut last = 0;
    for key in admitted(context, facet).filter_map(|id| key(context, id, facet)) {
        if counts.get(last).is_none_or(|(other, _)| *other != key) {
            last = counts.iter().position(|(other, _)| *other == key).unwrap_or_else(|| {
                counts.push((key, 0));
                counts.len() - 1
            });
        }
        if let Some((_, count)) = counts.get_mut(last) {
            *count += 1;
        }
    }
    counts
}

/// The option of a facet under which a place falls, as a number: for kinds and places above, the first place that has it.
fn key(context: &ViewContext<'_>, id: PlaceId, facet: Facet) -> Option<u32> {
    match facet {
        Facet::Kind => {
            let kind = &context.loaded.data.place(id)?.kind;
            context.kinds.iter().find(|(other, _)| other == kind).map(|(_, first)| first.0)
        }
        Facet::In => context.loaded.data.parent(id).map(|above| above.0),
        _ => filter::value_of(&context.snapshot, id, facet),
    }
}

/// The value of an option in the filter.
fn value(context: &ViewContext<'_>, facet: Facet, key: u32) -> Rc<str> {
    let place = || context.loaded.data.place(PlaceId(key));
    match facet {
        Facet::Kind => place().map(|place| place.kind.clone()).unwrap_or_default(),
        Facet::In => place().map(|place| place.code.clone()).unwrap_or_default(),
        Facet::Links => filter::ANSWERS.get(key as usize).copied().unwrap_or_default().into(),
        _ => key.to_string().into(),
    }
}

fn label(context: &ViewContext<'_>, facet: Facet, value: &str) -> AttrValue {
    let lang = context.lang();
    match facet {
        Facet::Kind => lang.say(Msg::Kind(value)),
        Facet::In => {
            let data = &context.loaded.data;
            data.find(value).and_then(|id| data.place(id)).map(|place| stem(lang, place)).unwrap_or_default()
        }
        Facet::People => {
            let people = |count: u32| lang.pick(lang.people_text(u64::from(count)), lang.count(u64::from(count)));
            let low = value.parse().unwrap_or(0);
            let band = filter::BANDS.iter().find(|band| *band.start() == low);
            match band.map(|band| (*band.start(), *band.end())) {
                Some((0, high)) => lang.say(PanelMsg::PeopleUnder { people: &people(high + 1) }),
                Some((low, u32::MAX)) => lang.say(PanelMsg::PeopleAtLeast { people: &people(low) }),
                Some((low, high)) => lang.say(PanelMsg::PeopleBetween { low: &people(low), high: &people(high + 1) }),
                None => AttrValue::default(),
            }
        }
        Facet::Links => lang.say(PanelMsg::LinksOption { some: value == "yes" }),
        Facet::Leading => lang.say(PanelMsg::RoundOption { round: value }),
        _ => lang.say(PanelMsg::YearOption { year: value }),
    }
}
