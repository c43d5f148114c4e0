//! Places like one place, by a rule that one sentence explains.

use crate::{
    app::{context::ViewContext, names::Name},
    i18n::{CardMsg, Msg},
};
use pledge_core::{
    PlaceId, Status,
    measure::peers::{Rule, peers},
};
use std::rc::Rc;
use yew::AttrValue;

/// A place like the one asked about.
#[derive(Debug, Clone, PartialEq)]
pub struct Peer {
    /// Its code.
    pub code: Rc<str>,
    /// Its name.
    pub name: Name,
    /// Its state.
    pub status: Status,
    /// Its state in words.
    pub status_word: AttrValue,
    /// Its people.
    pub people: AttrValue,
    /// Label of the button that adds it to the comparison.
    pub add: AttrValue,
    /// It is among the chosen places.
    pub chosen: bool,
}

/// A rule with the number of places that fit.
#[derive(Debug, Clone, PartialEq)]
pub struct RuleOption {
    /// The rule.
    pub rule: Rule,
    /// Its name with that number.
    pub name: AttrValue,
}

/// The places like one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Peers {
    /// The place asked about.
    pub code: Rc<str>,
    /// The heading.
    pub title: AttrValue,
    /// The rules.
    pub rules: Vec<RuleOption>,
    /// The rule in force, explained.
    pub text: AttrValue,
    /// The places that fit best.
    pub places: Vec<Peer>,
    /// Label of the button that compares with all of them; `None` where there are none.
    pub compare: Option<AttrValue>,
}

/// As many as can be compared beside the place itself.
const SHOWN: usize = 7;

/// The places like `id` by `rule`; `None` for a place that the data do not know.
pub fn peers_of(context: &ViewContext<'_>, id: PlaceId, rule: Rule) -> Option<Peers> {
    let lang = context.lang();
    let data = &context.loaded.data;
    let place = data.place(id)?;
    let coming = |rule| context.loaded.figures_file.is_some() && !matches!(rule, Rule::Population | Rule::Region);
    // A rule that finds nobody is not offered: the data may not have what it goes by.
    let option = |(other, _): (Rule, &str)| {
        let count = peers(data, id, other).len();
        let name = || lang.say(CardMsg::RuleName { rule: other, count: &context.count(count) });
        (count > 0 || other == rule || coming(other)).then(|| RuleOption { rule: other, name: name() })
    };
    let found = peers(data, id, rule);
    let shown = found.get(..SHOWN).unwrap_or(&found);
    Some(Peers {
        code: place.code.clone(),
        title: lang.say(CardMsg::PeersTitle { place: &Name::of(context, id).own }),
        rules: Rule::ALL.into_iter().filter_map(option).collect(),
        text: match shown.len() {
            _ if coming(rule) => lang.say(CardMsg::Loading),
            0 => lang.say(CardMsg::NoPeers),
            count => lang.say(CardMsg::RuleText {
                rule,
                count: &context.count(found.len()),
                kind: &lang.say(Msg::Kind(&place.kind)),
                shown: &context.count(count),
            }),
        },
        places: shown.iter().filter_map(|id| peer(context, *id)).collect(),
        compare: (!shown.is_empty()).then(|| lang.say(CardMsg::PeersCompare { count: &context.count(shown.len()) })),
    })
}

fn peer(context: &ViewContext<'_>, id: PlaceId) -> Option<Peer> {
    let lang = context.lang();
    let place = context.loaded.data.place(id)?;
    let name = Name::of(context, id);
    let status = context.snapshot.status(id);
    Some(Peer {
        code: place.code.clone(),
        status,
        status_word: context.status_word(status),
        people: context.people_of(place).map_or_else(
            || lang.say(Msg::UnknownValue),
            |people| lang.say(CardMsg::People { people: &people, year: None }),
        ),
        add: lang.say(CardMsg::PeerAdd { place: &name.full(lang) }),
        chosen: context.is_chosen(id),
        name,
    })
}
