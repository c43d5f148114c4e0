//! The state that a link, an attribute or a property carries, and its grammar.
//!
//! `view=compare&selected=14130,40100&as-of=2021-10-31&sort=-population&filter=kind:city,status:declared&query=…`. Defaults
//! are left out; unknown keys and values are ignored, with an issue each. Old links keep their meaning.

use crate::{
    model::{
        code,
        date::AsOf,
        issue::{Issue, Reason},
    },
    query::{Columns, Filter, Sort},
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::{collections::HashSet, rc::Rc};

/// The screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// The list of places.
    #[default]
    Places,
    /// Chosen places side by side.
    Compare,
    /// How many people the pledges cover, and how that grew.
    Coverage,
    /// Where the places lie.
    Map,
    /// Whom the chosen places, or a partner, are linked with.
    Links,
    /// One place at a glance.
    Card,
}

impl View {
    /// All views with the names used in links and attributes.
    pub const ALL: [(View, &'static str); 6] = [
        (View::Places, "places"),
        (View::Compare, "compare"),
        (View::Coverage, "coverage"),
        (View::Map, "map"),
        (View::Links, "links"),
        (View::Card, "card"),
    ];

    /// The name used in links and attributes.
    pub fn id(self) -> &'static str {
        View::ALL.iter().find(|(view, _)| *view == self).map_or("", |(_, id)| id)
    }
}

/// What the reader sees, apart from the data. Places are carried by code, so a state outlives the data it was made with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// The screen that was asked for; see [`State::shown`].
    pub view: Option<View>,
    /// Chosen places by canonical code, in the order of choice, without repeats.
    pub selected: Vec<Rc<str>>,
    /// The place of the one-place card; empty for none.
    pub place: Rc<str>,
    /// The place abroad whose links are shown; empty for those of the chosen places.
    pub partner: Rc<str>,
    /// The programme shown in the view of links; empty for none.
    pub programme: Rc<str>,
    /// The link whose dossier is shown, as its two ends and its programme: `07203~gn-2928810~iuc`; empty for none.
    pub dossier: Rc<str>,
    /// The date asked for.
    pub as_of: AsOf,
    /// The text in the search field.
    pub query: Rc<str>,
    /// The conditions on the list.
    pub filter: Filter,
    /// The order of the list; empty for the default.
    pub sort: Sort,
    /// The large figure is that of the chosen places, not of all.
    pub of_selected: bool,
    /// The columns of the list.
    pub columns: Columns,
}

/// A key of the grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// Its name in links; the attribute has the same.
    pub name: &'static str,
    /// The property, and the key of `element.state`: the name in camelCase.
    pub property: &'static str,
    /// Whether a change of it is a step that the browser's back button takes.
    pub is_step: bool,
}

const fn key(name: &'static str, is_step: bool) -> Key {
    Key { name, property: name, is_step }
}

/// The keys of the grammar, in the order in which links have them.
pub const KEYS: [Key; 12] = [
    key("view", true),
    key("selected", true),
    key("scope", false),
    key("place", true),
    key("partner", true),
    key("programme", true),
    key("dossier", true),
    Key { name: "as-of", property: "asOf", is_step: false },
    key("query", false),
    key("filter", false),
    key("sort", false),
    key("columns", false),
];

impl State {
    /// The screen: the one asked for, else the card of `place`, else the list.
    pub fn shown(&self) -> View {
        self.view.unwrap_or(self.default_view())
    }

    fn default_view(&self) -> View {
        if self.place.is_empty() { View::Places } else { View::Card }
    }

    /// Sets one key from its text. An invalid value keeps the old one, with an issue; of a list, the valid items are taken.
    pub fn set(&mut self, key: &str, value: &str, issues: &mut Vec<Issue>) {
        let mut fault = |value: &str, reason| issues.push(Issue::state(key, value, reason));
        match key {
            "view" => match View::ALL.iter().find(|(_, id)| *id == value.trim()) {
                Some((view, _)) => self.view = Some(*view),
                None if value.trim().is_empty() => self.view = None,
                None => fault(value, Reason::Choice),
            },
            "selected" => {
                let (codes, bad) = codes(value);
                self.selected = codes;
                for (code, reason) in bad {
                    fault(code, reason);
                }
            }
            "scope" => match value.trim() {
                "selected" => self.of_selected = true,
                "" | "all" => self.of_selected = false,
                _ => fault(value, Reason::Choice),
            },
            "place" | "partner" | "programme" | "dossier" => {
                let field = match key {
                    "place" => &mut self.place,
                    "partner" => &mut self.partner,
                    "programme" => &mut self.programme,
                    _ => &mut self.dossier,
                };
                match code::canonical(value) {
                    Ok(code) => *field = code.into(),
                    Err(Reason::Empty) => *field = Rc::default(),
                    Err(reason) => fault(value, reason),
                }
            }
            "as-of" => match AsOf::parse(value) {
                Some(as_of) => self.as_of = as_of,
                None => fault(value, Reason::Date),
            },
            "query" => self.query = value.into(),
            "filter" => {
                let (filter, unknown) = Filter::parse(value);
                self.filter = filter;
                for part in unknown {
                    fault(part, Reason::UnknownKey);
                }
            }
            "sort" => {
                let (sort, unknown) = Sort::parse(value);
                self.sort = sort;
                for part in unknown {
                    fault(part, Reason::UnknownKey);
                }
            }
            "columns" => {
                let (columns, unknown) = Columns::parse(value);
                self.columns = columns;
                for part in unknown {
                    fault(part, Reason::UnknownKey);
                }
            }
            _ => fault(value, Reason::UnknownKey),
        }
    }

    /// One key as text; the default is the empty text.
    pub fn get(&self, key: &str) -> String {
        match key {
            "view" if self.shown() != self.default_view() => self.shown().id().into(),
            "selected" => self.selected.join(","),
            "scope" if self.of_selected => "selected".into(),
            "place" => self.place.to_string(),
            "partner" => self.partner.to_string(),
            "programme" => self.programme.to_string(),
            "dossier" => self.dossier.to_string(),
            "as-of" if self.as_of != AsOf::Latest => self.as_of.to_string(),
            "query" => self.query.to_string(),
            "filter" => self.filter.text(),
            "sort" => self.sort.text(),
            "columns" if self.columns != Columns::default() => self.columns.text(),
            _ => String::new(),
        }
    }

    /// Reads the part of a link after `?` or `#`. What cannot be read keeps its default, with an issue.
    ///
    /// ```
    /// use pledge_core::{State, View};
    ///
    /// let (state, issues) = State::from_link("#view=compare&selected=14130,141003&as-of=2021-10-31&sort=size");
    /// assert_eq!(state.shown(), View::Compare);
    /// assert_eq!(state.to_link(), "view=compare&selected=14130,14100&as-of=2021-10-31");
    /// assert_eq!((issues.len(), &*issues[0].column, &*issues[0].value), (1, "sort", "size"));
    /// ```
    pub fn from_link(link: &str) -> (State, Vec<Issue>) {
        let (mut state, mut issues) = (State::default(), Vec::new());
        pairs(link).for_each(|(key, value)| state.set(&key, &value, &mut issues));
        (state, issues)
    }

    /// The part of a link after `?` or `#`; empty for the default state.
    pub fn to_link(&self) -> String {
        let pairs = KEYS.iter().map(|key| (key.name, self.get(key.name))).filter(|(_, value)| !value.is_empty());
        pairs.map(|(key, value)| format!("{key}={}", utf8_percent_encode(&value, LINK))).collect::<Vec<_>>().join("&")
    }
}

/// The keys and values of a link, decoded.
pub fn pairs(link: &str) -> impl Iterator<Item = (String, String)> + '_ {
    let pairs = link.trim_start_matches(['?', '#']).split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).map(|(key, value)| (decode(key), decode(value)))
}

/// The codes in a comma-separated list, in order, without repeats; and the items that are no codes, with the reason.
pub fn codes(text: &str) -> (Vec<Rc<str>>, Vec<(&str, Reason)>) {
    let (mut codes, mut bad, mut seen) = (Vec::<Rc<str>>::new(), Vec::new(), HashSet::new());
    for part in text.split([',', ' ']).filter(|part| !part.is_empty()) {
        match code::canonical(part) {
            Ok(code) if seen.insert(code) => codes.push(code.into()),
            Ok(_) => {}
            Err(reason) => bad.push((part, reason)),
        }
    }
    (codes, bad)
}

/// The characters that a link percent-encodes: everything but unreserved characters and the grammar's own `,` and `:`.
const LINK: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b',').remove(b':');

/// Decodes percent-encoding and `+`; a text that is not valid UTF-8 afterwards stays as it is.
fn decode(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8().map_or_else(|_| text.to_owned(), Into::into)
}
