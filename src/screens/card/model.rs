//! One place at a glance.

use crate::{
    app::{
        context::ViewContext,
        link_ends::EndName,
        names::{Name, short},
        pledge_date::{self, PledgeDate},
        sources::{self, Cited},
    },
    i18n::{CardMsg, Msg},
    screens::links::model::wording::counts_by_programme,
};
use pledge_core::{
    PlaceId, Standing, Status,
    model::link::{End, count_by_programme},
};
use yew::AttrValue;

/// One fact about the place.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it is about.
    pub label: AttrValue,
    /// The fact.
    pub value: PledgeDate,
}

/// The card.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The place.
    pub place: PlaceId,
    /// Its state.
    pub status: Status,
    /// The answer in one sentence.
    pub answer: AttrValue,
    /// Place above, kind and date.
    pub detail: AttrValue,
    /// What "covered" means, where the place is; else empty.
    pub meaning: AttrValue,
    /// The facts.
    pub facts: Vec<Fact>,
    /// The way to all links of the place: its label, and the first partners by name; `None` where there are none.
    pub links: Option<(AttrValue, Vec<AttrValue>)>,
    /// Where they were read.
    pub sources: Vec<Cited>,
    /// All of it as a quotation.
    pub quotation: AttrValue,
}

/// The card of the state's place.
///
/// # Errors
/// What to say where the data do not know the place.
pub fn card(context: &ViewContext<'_>) -> Result<Card, AttrValue> {
    let lang = context.lang();
    let data = &context.loaded.data;
    let code = &context.session.state.place;
    let known = data.find(code).and_then(|id| Some((id, data.place(id)?)));
    let Some((id, place)) = known else { return Err(lang.say(CardMsg::NoSuchPlace { code })) };
    let standing = context.snapshot.standing(id);
    let name = Name::of(context, id);
    let date = context.date();
    let kind = lang.say(Msg::Kind(&place.kind));
    let as_of = date.as_deref().map(|date| lang.say(CardMsg::AsOf { date })).unwrap_or_default();
    let detail: Vec<&str> = [&*name.above, &*kind, &*as_of].into_iter().filter(|part| !part.is_empty()).collect();
    let answer = answer(context, &name.own, &standing);
    let sources = sources::of_place(context, id);
    Ok(Card {
        place: id,
        status: standing.status,
        detail: detail.join(" · ").into(),
        meaning: if standing.status == Status::Covered {
            lang.say(CardMsg::CoveredMeans(context.tier))
        } else {
            AttrValue::default()
        },
        facts: facts(context, id, &standing),
        links: partners(context, id),
        quotation: sources::quotation(context, &name.full(lang), &[&context.status_word(standing.status)], &sources)
            .into(),
        sources,
        answer,
    })
}

fn answer(context: &ViewContext<'_>, place: &str, standing: &Standing<'_>) -> AttrValue {
    let lang = context.lang();
    match standing.status {
        Status::Declared => {
            let year = standing.pledge.and_then(|pledge| pledge.target_year).map(|year| year.to_string());
            lang.say(CardMsg::HasDeclared { place, year: year.as_deref() })
        }
        Status::Covered => {
            let above = standing.above.and_then(|above| context.loaded.data.place(above));
            lang.say(CardMsg::IsCovered { place, above: &above.map(|above| short(lang, above)).unwrap_or_default() })
        }
        Status::NotDeclared => lang.say(CardMsg::HasNot { place, date: context.date().as_deref() }),
        Status::Unknown => lang.say(CardMsg::IsUnknown { place }),
    }
}

fn facts(context: &ViewContext<'_>, id: PlaceId, standing: &Standing<'_>) -> Vec<Fact> {
    let lang = context.lang();
    let data = &context.loaded.data;
    let fact = |label: CardMsg<'_>, value: PledgeDate| Fact { label: lang.say(label), value };
    let plain = |text: AttrValue| PledgeDate { text, ..PledgeDate::default() };
    let place = data.place(id);
    let mut facts = vec![fact(CardMsg::FactSince, pledge_date::of_standing(context, standing))];
    // A place that is covered has the pledge above in its first line.
    if let Some(above) = pledge_date::of_above(context, id).filter(|_| standing.status != Status::Covered) {
        facts.push(fact(CardMsg::FactAbove(context.tier), above));
    }
    facts.push(fact(CardMsg::FactTarget, PledgeDate { dim: false, ..pledge_date::target_year(context, standing) }));
    let people = place.and_then(|place| Some((context.people_of(place)?, place.population_date))).map_or_else(
        || lang.say(Msg::UnknownValue),
        |(people, date)| {
            let year = date.map(|date| date.year().to_string());
            lang.say(CardMsg::People { people: &people, year: year.as_deref() })
        },
    );
    facts.push(fact(CardMsg::FactPeople, plain(people)));
    if context.loaded.links_file.is_some() {
        facts.push(fact(CardMsg::FactLinks, plain(lang.say(CardMsg::Loading))));
        facts.push(fact(CardMsg::FactLeading, plain(lang.say(CardMsg::Loading))));
    } else if !data.links().is_empty() {
        facts.push(fact(CardMsg::FactLinks, plain(links(context, id))));
        facts.push(fact(CardMsg::FactLeading, plain(leading(context, id))));
    }
    facts
}

fn links(context: &ViewContext<'_>, id: PlaceId) -> AttrValue {
    let counts = count_by_programme(context.loaded.data.links_of(End::Home(id)));
    let said = counts_by_programme(context, counts);
    if said.is_empty() { context.lang().say(CardMsg::NoLinks) } else { said.into() }
}

/// At most this many partners are named on the card.
const PARTNERS_AT_MOST: usize = 3;

fn partners(context: &ViewContext<'_>, id: PlaceId) -> Option<(AttrValue, Vec<AttrValue>)> {
    let lang = context.lang();
    let (data, end) = (&context.loaded.data, End::Home(id));
    let count = data.links_of(end).count();
    let named = data.links_of(end).filter_map(|link| EndName::of(context, link.other(end)));
    let mut names: Vec<AttrValue> = Vec::new();
    for name in named.map(|partner| partner.name.full(lang)) {
        if names.len() < PARTNERS_AT_MOST && !names.contains(&name) {
            names.push(name);
        }
    }
    (count > 0).then(|| (lang.say(CardMsg::AllLinks { count: &context.count(count) }), names))
}

fn leading(context: &ViewContext<'_>, id: PlaceId) -> AttrValue {
    let lang = context.lang();
    let said = context.loaded.data.leading_areas_of(id).map(|area| {
        let (round, date) = (area.round.to_string(), lang.date(area.selected_on));
        lang.say(CardMsg::Leading { round: &round, date: &date })
    });
    let said: Vec<AttrValue> = said.collect();
    if said.is_empty() {
        return lang.say(CardMsg::NoLeading);
    }
    said.iter().map(|one| &**one).collect::<Vec<_>>().join(lang.pick("、", ", ")).into()
}
