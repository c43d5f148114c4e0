//! The Decarbonization Leading Areas, round by round.

use crate::{
    app::{context::ViewContext, link_ends::EndName},
    i18n::ProgrammeMsg,
    screens::links::model::marks::Marks,
};
use pledge_core::{End, LeadingArea, PlaceId, State, View, query::Filter};
use std::fmt::Write;
use yew::AttrValue;

/// The word of the programme.
pub const CODE: &str = "leading-areas";

/// One round.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
    /// Which.
    pub title: AttrValue,
    /// When it was.
    pub date: AttrValue,
    /// How many of it are listed.
    pub listed: AttrValue,
    /// Who leads the areas.
    pub names: AttrValue,
    /// The list of the places, as a state, and the label of the button that shows it.
    pub list: (State, AttrValue),
    /// The numbers of its sources.
    pub marks: Vec<usize>,
}

/// The areas.
#[derive(Debug, Clone, PartialEq)]
pub struct Areas {
    /// How many are listed, of how many.
    pub summary: AttrValue,
    /// The list of all places, as a state.
    pub list: State,
    /// The rounds.
    pub rounds: Vec<Round>,
}

/// The areas by round; `None` where the data have none.
pub fn areas(context: &ViewContext<'_>, marks: &mut Marks) -> Option<Areas> {
    let lang = context.lang();
    let all: Vec<&LeadingArea> = context.loaded.data.leading_areas().iter().collect();
    let rounds: Vec<&[&LeadingArea]> = all.chunk_by(|a, b| a.round == b.round).collect();
    let size = |round: &[&LeadingArea]| {
        round.first().and_then(|area| area.round_size).map_or(round.len(), |size| size as usize)
    };
    let chosen: usize = rounds.iter().map(|round| size(round)).sum();
    let round = |areas: &&[&LeadingArea]| {
        let first = areas.first()?;
        let number = first.round.to_string();
        let sources: Vec<_> = areas.iter().flat_map(|area| area.sources.iter().copied()).collect();
        let mut numbers = marks.of(&sources);
        pledge_core::order::sort_by(&mut numbers, Ord::cmp);
        numbers.dedup();
        let names: Vec<AttrValue> = areas.iter().map(|area| leads(context, area)).collect();
        let names: Vec<&str> = names.iter().map(|name| &**name).collect();
        let (listed, of) = (context.count(areas.len()), context.count(size(areas)));
        Some(Round {
            title: lang.say(ProgrammeMsg::Round { number: &number }),
            date: lang.date(first.selected_on).into(),
            listed: lang.say(ProgrammeMsg::Listed { listed: &listed, of: &of, all: areas.len() == size(areas) }),
            names: names.join(lang.pick("、", ", ")).into(),
            list: (list(context, areas), lang.say(ProgrammeMsg::ShowRound { number: &number })),
            marks: numbers,
        })
    };
    (!all.is_empty()).then(|| Areas {
        summary: lang
            .say(ProgrammeMsg::AreasSummary { listed: &context.count(all.len()), chosen: &context.count(chosen) }),
        list: list(context, &all),
        rounds: rounds.iter().filter_map(round).collect(),
    })
}

fn places(area: &LeadingArea) -> impl Iterator<Item = PlaceId> + '_ {
    area.place.iter().chain(&*area.co_places).copied()
}

/// Who leads an area: by name with the place above, or as the source writes it where the place is not known.
fn leads(context: &ViewContext<'_>, area: &LeadingArea) -> AttrValue {
    let name = |id| EndName::of(context, End::Home(id)).map(|end| end.name.full(context.lang()).to_string());
    let names: Vec<String> = places(area).filter_map(name).collect();
    if names.is_empty() { area.name_ja.clone().into() } else { names.join(context.lang().pick("・", " and ")).into() }
}

/// The list with the places of these areas: their rounds, and their kinds, so that prefectures are in it too.
fn list(context: &ViewContext<'_>, areas: &[&LeadingArea]) -> State {
    let data = &context.loaded.data;
    let mut conditions = String::new();
    for area in areas {
        for place in places(area).filter_map(|id| data.place(id)) {
            _ = write!(conditions, "leading:{},kind:{},", area.round, place.kind);
        }
    }
    State {
        view: Some(View::Places),
        filter: Filter::parse(&conditions).0,
        query: "".into(),
        ..context.session.state.clone()
    }
}
