//! Dates worth looking at, by name.

use crate::{app::context::ViewContext, i18n::CoverageMsg};
use pledge_core::AsOf;
use yew::AttrValue;

/// A button that leads to a date.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedDate {
    /// What it says.
    pub label: AttrValue,
    /// The date.
    pub as_of: AsOf,
    /// It is the date shown.
    pub current: bool,
}

/// The milestones of the data, then the newest date.
pub fn named_dates(context: &ViewContext<'_>) -> Vec<NamedDate> {
    let lang = context.lang();
    let data = &context.loaded.data;
    let Some((_, newest)) = data.span() else { return Vec::new() };
    let now = context.session.state.as_of;
    let milestones = data.milestones().iter().map(|one| {
        let name = lang.pick(&one.as_of_ja, &one.as_of_en);
        (lang.say(CoverageMsg::NamedDate { name, date: &lang.date(one.as_of) }), AsOf::On(one.as_of))
    });
    let latest = (lang.say(CoverageMsg::NamedLatest { date: &lang.day(newest) }), AsOf::Latest);
    let all = milestones.chain([latest]);
    all.map(|(label, as_of)| NamedDate { label, as_of, current: as_of == now }).collect()
}
