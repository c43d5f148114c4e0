//! What the page sends.

use pledge_core::{Issue, State};
use serde::Deserialize;
use std::rc::Rc;

/// A part of the configuration: only what is given changes. Values are in the grammar of links.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Config {
    /// Key of the dataset.
    pub(crate) data: Option<String>,
    /// BCP 47 language tag.
    pub(crate) lang: Option<String>,
    view: Option<String>,
    selected: Option<Codes>,
    place: Option<String>,
    as_of: Option<String>,
    query: Option<String>,
    filter: Option<String>,
    sort: Option<String>,
}

/// Codes in one text or in a list.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Codes {
    /// Separated by commas.
    Text(String),
    /// One by one.
    List(Vec<String>),
}

impl Codes {
    /// The canonical codes; issues for what is not a code.
    pub(crate) fn read(&self, issues: &mut Vec<Issue>) -> Vec<Rc<str>> {
        let joined;
        let text = match self {
            Codes::Text(text) => text,
            Codes::List(list) => {
                joined = list.join(",");
                &joined
            }
        };
        let (codes, bad) = pledge_core::link_state::codes(text);
        issues.extend(bad.into_iter().map(|(code, reason)| Issue::state("selected", code, reason)));
        codes
    }
}

impl Config {
    /// The state with the given parts put in.
    pub(crate) fn apply(&self, state: &State, issues: &mut Vec<Issue>) -> State {
        let mut next = state.clone();
        let parts = [
            ("view", &self.view),
            ("place", &self.place),
            ("as-of", &self.as_of),
            ("query", &self.query),
            ("filter", &self.filter),
            ("sort", &self.sort),
        ];
        for (key, value) in parts {
            if let Some(value) = value {
                next.set(key, value, issues);
            }
        }
        if let Some(codes) = &self.selected {
            next.selected = codes.read(issues);
        }
        next
    }
}

/// The argument of `coverage()`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct CoverageQuestion {
    /// The places; everything declared when it is not given.
    pub(crate) codes: Option<Codes>,
    /// The date; the widget's own when it is not given.
    pub(crate) as_of: Option<String>,
}

/// The argument of `places()`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct PlacesQuestion {
    pub(crate) query: String,
    pub(crate) filter: String,
    pub(crate) sort: String,
}
