//! What the list of links can be narrowed by.

use super::line::Line;
use crate::app::link_ends::country;
use crate::{app::context::ViewContext, i18n::LinksMsg};
use pledge_core::{End, Programme};
use std::rc::Rc;
use yew::AttrValue;

/// Something that links differ in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trait {
    /// The programme.
    Programme,
    /// The country of the partner.
    Country,
    /// A topic.
    Topic,
    /// The year from which on.
    Since,
}

impl Trait {
    /// All, in the order in which they are shown.
    pub const ALL: [Trait; 4] = [Trait::Programme, Trait::Country, Trait::Topic, Trait::Since];
}

/// The value asked for of each trait, in the order of [`Trait::ALL`]; empty for any.
pub type Narrowed = [Rc<str>; 4];

/// A trait with the values that the links have.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its name.
    pub label: AttrValue,
    /// Which.
    pub of: Trait,
    /// The values in words, each with the number of links that would be shown.
    pub options: Vec<(Rc<str>, AttrValue, bool)>,
}

/// Whether a link has all that is asked for.
pub fn fits(context: &ViewContext<'_>, line: &Line<'_>, narrowed: &Narrowed) -> bool {
    Trait::ALL.iter().zip(narrowed).all(|(of, value)| has(context, line, *of, value))
}

fn has(context: &ViewContext<'_>, line: &Line<'_>, of: Trait, value: &Rc<str>) -> bool {
    let values = || values(context, line, of);
    value.is_empty()
        || match of {
            Trait::Since => values().iter().any(|year| year >= value),
            _ => values().contains(value),
        }
}

fn values(context: &ViewContext<'_>, line: &Line<'_>, of: Trait) -> Vec<Rc<str>> {
    match of {
        Trait::Programme => vec![line.link.programme.id().into()],
        Trait::Country => vec![match line.other {
            End::Home(_) => HOME.into(),
            End::Abroad(id) => context.loaded.data.partner(id).map(|one| one.country.clone()).unwrap_or_default(),
        }],
        Trait::Topic => line.link.topics.to_vec(),
        Trait::Since => line.link.since.date().map(|date| date.year().to_string().into()).into_iter().collect(),
    }
}

/// Stands for the country of the data themselves.
const HOME: &str = "home";

/// The traits in which the links differ.
pub fn choices(context: &ViewContext<'_>, lines: &[Line<'_>], narrowed: &Narrowed) -> Vec<Choice> {
    let choice = |(nth, of): (usize, Trait)| {
        let asked = narrowed.get(nth).cloned().unwrap_or_default();
        let mut found: Vec<Rc<str>> = lines.iter().flat_map(|line| values(context, line, of)).collect();
        found.extend(Some(asked.clone()).filter(|asked| !asked.is_empty()));
        pledge_core::order::sort_by(&mut found, Ord::cmp);
        found.dedup();
        let count = |value: &Rc<str>| {
            let mut narrowed = narrowed.clone();
            narrowed.get_mut(nth).into_iter().for_each(|slot| *slot = value.clone());
            context.count(lines.iter().filter(|line| fits(context, line, &narrowed)).count())
        };
        let lang = context.lang();
        let mut options: Vec<(Rc<str>, AttrValue)> =
            found.into_iter().map(|value| (value.clone(), word(context, of, &value))).collect();
        match of {
            Trait::Programme => options.sort_by_key(|(a, _)| place_of(a)),
            Trait::Since => {}
            _ => options.sort_by(|(_, a), (_, b)| a.cmp(b)),
        }
        options.insert(0, (Rc::default(), lang.say(LinksMsg::Any)));
        let options = options.into_iter().map(|(value, word)| {
            let said = lang.say(LinksMsg::Option { word: &word, count: &count(&value) });
            let set = value == asked;
            (value, said, set)
        });
        Choice { label: lang.say(name(of)), of, options: options.collect() }
    };
    Trait::ALL.into_iter().enumerate().map(choice).filter(|choice| choice.options.len() > 2).collect()
}

fn name(of: Trait) -> LinksMsg<'static> {
    match of {
        Trait::Programme => LinksMsg::ByProgramme,
        Trait::Country => LinksMsg::ByCountry,
        Trait::Topic => LinksMsg::ByTopic,
        Trait::Since => LinksMsg::BySince,
    }
}

fn place_of(programme: &str) -> Option<usize> {
    Programme::ALL.iter().position(|(_, id)| *id == programme)
}

fn word(context: &ViewContext<'_>, of: Trait, value: &str) -> AttrValue {
    let lang = context.lang();
    match of {
        Trait::Programme => {
            let named = Programme::ALL.iter().find(|(_, id)| *id == value);
            named.map(|(programme, _)| lang.say(LinksMsg::ProgrammeName(*programme))).unwrap_or_default()
        }
        Trait::Country if value == HOME => lang.say(LinksMsg::AtHome),
        Trait::Country => country(context, value),
        Trait::Topic => topic(context, value),
        Trait::Since => lang.say(LinksMsg::SinceYear { year: value }),
    }
}

/// A topic in words; the word of the data where they do not explain it.
pub fn topic(context: &ViewContext<'_>, slug: &str) -> AttrValue {
    let topic = context.loaded.data.topic(slug);
    topic.map_or_else(
        || slug.to_owned().into(),
        |topic| context.lang().pick(&topic.name_ja, &topic.name_en).clone().into(),
    )
}
