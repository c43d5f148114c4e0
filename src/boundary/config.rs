//! The configuration that the page sends: one text in the grammar of links, with keys such as `data`, `lang` and
//! `heading-level` beside those of the state.

use super::store;
use crate::{
    app::{FirstRows, Level, Loaded, Session, may_lead_to},
    i18n::Lang,
};
use pledge_core::{Issue, Reason, state::grammar};
use std::rc::Rc;

/// Applies the parts that are given; the others stay as they are.
pub(crate) fn apply(link: &str, loaded: &mut Rc<Loaded>, session: &mut Session, issues: &mut Vec<Issue>) {
    for (key, value) in grammar::pairs(link) {
        match &*key {
            "data" => *loaded = store::get(&value).unwrap_or_else(|| loaded.clone()),
            "lang" => session.lang = Lang::from_tag(&value),
            "speak" => (session.lang, session.lang_is_chosen) = (Lang::from_tag(&value), true),
            "heading-level" => match Level::parse(&value) {
                Some(level) => session.page.heading = level,
                None => issues.push(Issue::state(&key, &value, Reason::Choice)),
            },
            "attempt" => session.page.attempt = store::get(&value),
            "plain" => session.page.plain = value == "true",
            "printed" => session.page.printed = value == "true",
            "rows" => match FirstRows::parse(&value) {
                Some(rows) => session.page.rows = rows,
                None => issues.push(Issue::state(&key, &value, Reason::Choice)),
            },
            "correction-href" if may_lead_to(&value) => session.page.correction = value.into(),
            "correction-href" => issues.push(Issue::state(&key, &value, Reason::Choice)),
            key => session.state.set(key, &value, issues),
        }
    }
}
