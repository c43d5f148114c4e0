//! One place at a glance.

use crate::{
    app::{
        context::Scene,
        names::{Name, short},
        pledged::{self, When},
        sources::{self, Cited},
    },
    i18n::{CardMsg, Msg},
    screens::links::model::{by_programme, end::EndName},
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
    pub value: When,
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
pub fn card(scene: &Scene<'_>) -> Result<Card, AttrValue> {
    let lang = scene.lang();
    let data = &scene.loaded.data;
    let code = &scene.session.state.place;
    let known = data.find(code).and_then(|id| Some((id, data.place(id)?)));
    let Some((id, place)) = known else { return Err(lang.say(CardMsg::NoSuchPlace { code })) };
    let standing = scene.snapshot.standing(id);
    let name = Name::of(scene, id);
    let date = scene.date();
    let kind = lang.say(Msg::Kind(&place.kind));
    let as_of = date.as_deref().map(|date| lang.say(CardMsg::AsOf { date })).unwrap_or_default();
    let detail: Vec<&str> = [&*name.above, &*kind, &*as_of].into_iter().filter(|part| !part.is_empty()).collect();
    let answer = answer(scene, &name.own, &standing);
    let sources = sources::of_place(scene, id);
    Ok(Card {
        place: id,
        status: standing.status,
        detail: detail.join(" · ").into(),
        meaning: if standing.status == Status::Covered {
            lang.say(CardMsg::CoveredMeans(scene.tier))
        } else {
            AttrValue::default()
        },
        facts: facts(scene, id, &standing),
        links: partners(scene, id),
        quotation: sources::quotation(scene, &name.full(lang), &[&scene.status_word(standing.status)], &sources).into(),
        sources,
        answer,
    })
}

fn answer(scene: &Scene<'_>, place: &str, standing: &Standing<'_>) -> AttrValue {
    let lang = scene.lang();
    match standing.status {
        Status::Declared => {
            let year = standing.pledge.and_then(|pledge| pledge.target_year).map(|year| year.to_string());
            lang.say(CardMsg::HasDeclared { place, year: year.as_deref() })
        }
        Status::Covered => {
            let above = standing.above.and_then(|above| scene.loaded.data.place(above));
            lang.say(CardMsg::IsCovered { place, above: &above.map(|above| short(lang, above)).unwrap_or_default() })
        }
        Status::NotDeclared => lang.say(CardMsg::HasNot { place, date: scene.date().as_deref() }),
        Status::Unknown => lang.say(CardMsg::IsUnknown { place }),
    }
}

fn facts(scene: &Scene<'_>, id: PlaceId, standing: &Standing<'_>) -> Vec<Fact> {
    let lang = scene.lang();
    let data = &scene.loaded.data;
    let fact = |label: CardMsg<'_>, value: When| Fact { label: lang.say(label), value };
    let plain = |text: AttrValue| When { text, ..When::default() };
    let place = data.place(id);
    let mut facts = vec![fact(CardMsg::FactSince, pledged::when(scene, standing))];
    // A place that is covered has the pledge above in its first line.
    if let Some(above) = pledged::above(scene, id).filter(|_| standing.status != Status::Covered) {
        facts.push(fact(CardMsg::FactAbove(scene.tier), above));
    }
    facts.push(fact(CardMsg::FactTarget, When { dim: false, ..pledged::target(scene, standing) }));
    let people = place.and_then(|place| Some((scene.people_of(place)?, place.population_date))).map_or_else(
        || lang.say(Msg::UnknownValue),
        |(people, date)| {
            let year = date.map(|date| date.year().to_string());
            lang.say(CardMsg::People { people: &people, year: year.as_deref() })
        },
    );
    facts.push(fact(CardMsg::FactPeople, plain(people)));
    if scene.loaded.links.is_some() {
        facts.push(fact(CardMsg::FactLinks, plain(lang.say(CardMsg::Loading))));
        facts.push(fact(CardMsg::FactLeading, plain(lang.say(CardMsg::Loading))));
    } else if !data.links().is_empty() {
        facts.push(fact(CardMsg::FactLinks, plain(links(scene, id))));
        facts.push(fact(CardMsg::FactLeading, plain(leading(scene, id))));
    }
    facts
}

fn links(scene: &Scene<'_>, id: PlaceId) -> AttrValue {
    let counts = count_by_programme(scene.loaded.data.links_of(End::Home(id)));
    let said = by_programme(scene, counts);
    if said.is_empty() { scene.lang().say(CardMsg::NoLinks) } else { said.into() }
}

/// At most this many partners are named on the card.
const PARTNERS_AT_MOST: usize = 3;

fn partners(scene: &Scene<'_>, id: PlaceId) -> Option<(AttrValue, Vec<AttrValue>)> {
    let lang = scene.lang();
    let (data, end) = (&scene.loaded.data, End::Home(id));
    let count = data.links_of(end).count();
    let named = data.links_of(end).filter_map(|link| EndName::of(scene, link.other(end)));
    let mut names: Vec<AttrValue> = Vec::new();
    for name in named.map(|partner| partner.name.full(lang)) {
        if names.len() < PARTNERS_AT_MOST && !names.contains(&name) {
            names.push(name);
        }
    }
    (count > 0).then(|| (lang.say(CardMsg::AllLinks { count: &scene.count(count) }), names))
}

fn leading(scene: &Scene<'_>, id: PlaceId) -> AttrValue {
    let lang = scene.lang();
    let said = scene.loaded.data.leading_areas_of(id).map(|area| {
        let (round, date) = (area.round.to_string(), lang.date(area.selected_on));
        lang.say(CardMsg::Leading { round: &round, date: &date })
    });
    let said: Vec<AttrValue> = said.collect();
    if said.is_empty() {
        return lang.say(CardMsg::NoLeading);
    }
    said.iter().map(|one| &**one).collect::<Vec<_>>().join(lang.pick("、", ", ")).into()
}
