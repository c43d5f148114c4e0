//! What the page sends: one text in the grammar of links, with the keys `data` and `lang` beside those of the state.

use super::store;
use crate::{
    app::{Loaded, Session},
    i18n::Lang,
};
use pledge_core::{Issue, link_state};
use std::rc::Rc;

/// Takes over the parts that are given; the others stay as they are.
pub(crate) fn apply(link: &str, loaded: &mut Rc<Loaded>, session: &mut Session, issues: &mut Vec<Issue>) {
    for (key, value) in link_state::pairs(link) {
        match &*key {
            "data" => *loaded = store::get(&value).unwrap_or_else(|| loaded.clone()),
            "lang" => session.lang = Lang::from_tag(&value),
            key => session.state.set(key, &value, issues),
        }
    }
}
