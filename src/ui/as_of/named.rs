//! Days worth looking at, as buttons: those with a name, those of an article's figures, and the newest.

use crate::{app::context::ViewContext, i18n::PanelMsg};
use pledge_core::{
    AsOf, Day, PartialDate,
    model::reported::{Origin, Reported, Subject},
    order,
};
use yew::{AttrValue, Callback, Html, html};

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

/// The days of milestones and of articles by date, then the newest.
pub fn named_dates(context: &ViewContext<'_>) -> Vec<NamedDate> {
    let lang = context.lang();
    let data = &context.loaded.data;
    let Some((_, newest)) = data.span() else { return Vec::new() };
    let now = context.session.state.as_of;
    let milestones = data
        .milestones()
        .iter()
        .map(|one| (one.as_of, AttrValue::from(lang.pick(&one.as_of_ja, &one.as_of_en).clone())));
    let mut days: Vec<(PartialDate, AttrValue)> = milestones.chain(articles(context)).collect();
    order::sort_by(&mut days, |(one, _), (other, _)| one.last_day().cmp(&other.last_day()));
    let days = days
        .into_iter()
        .map(|(date, name)| (lang.say(PanelMsg::NamedDate { name: &name, date: &lang.date(date) }), AsOf::On(date)));
    let latest = (lang.say(PanelMsg::NamedLatest { date: &lang.day(newest) }), AsOf::Latest);
    let all = days.chain([latest]);
    all.map(|(label, as_of)| NamedDate { label, as_of, current: as_of == now }).collect()
}

/// The days of what articles count: that of the newest official figure from before the article's own month.
fn articles(context: &ViewContext<'_>) -> impl Iterator<Item = (PartialDate, AttrValue)> {
    let (lang, reported) = (context.lang(), context.loaded.data.reported());
    let pledges = reported.iter().filter(|one| one.subject == Subject::Pledges && one.governments.is_some());
    let (articles, official): (Vec<&Reported>, Vec<&Reported>) = pledges.partition(|one| one.origin == Origin::Article);
    let day = move |article: &Reported| {
        let start: Day = article.date.first_day();
        let before = official.iter().rfind(|one| one.date.last_day() < start)?;
        let governments = lang.count(u64::from(article.governments?));
        Some((before.date, lang.say(PanelMsg::ArticlesDay { governments: &governments })))
    };
    // What an article says of the time before its date belongs to a milestone.
    articles.into_iter().filter(|one| !one.before).filter_map(day)
}

/// The buttons.
pub(crate) fn named_buttons(dates: &[NamedDate], on: &Callback<AsOf>) -> Html {
    let button = |(nth, named): (usize, &NamedDate)| {
        let as_of = named.as_of;
        let onclick = on.reform(move |_| as_of);
        html! { <button key={nth} type="button" class="pc-btn" aria-pressed={named.current.to_string()} {onclick}>{ &named.label }</button> }
    };
    dates.iter().enumerate().map(button).collect()
}
