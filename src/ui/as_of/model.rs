//! The date: a slider over months with years and milestones on its axis, days on which figures were published, and what a reader
//! writes.

use crate::{app::context::ViewContext, i18n::Msg};
use pledge_core::{
    AsOf, PartialDate,
    chart::Anchor,
    ingest,
    model::reported::{Reported, Subject},
};
use yew::AttrValue;

/// A mark on the axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// What it says.
    pub label: AttrValue,
    /// Where, in hundredths of a percent of the axis.
    pub at: u32,
    /// A milestone, not a year.
    pub milestone: bool,
    /// Which end of the label stands at the mark.
    pub anchor: Anchor,
    /// May be left out where there is little room.
    pub minor: bool,
}

/// The control.
#[derive(Debug, Clone, PartialEq)]
pub struct AsOfControl {
    /// First step: the month of the first date in the data.
    pub first: u32,
    /// Last step: the month of the newest date.
    pub last: u32,
    /// The step of the chosen day.
    pub value: u32,
    /// The chosen day in words.
    pub date: AttrValue,
    /// The way to the newest date; `None` when it is shown already.
    pub to_latest: Option<AttrValue>,
    /// Marks.
    pub ticks: Vec<Tick>,
}

impl AsOfControl {
    /// The date that a step of the slider means.
    pub fn chosen(last: u32, step: u32) -> AsOf {
        // The last step means the newest date, whatever that will be.
        if step >= last { AsOf::Latest } else { AsOf::On(PartialDate::from(pledge_core::Day::end_of_month(step))) }
    }
}

/// The control for the session's date.
pub fn control(context: &ViewContext<'_>) -> Option<AsOfControl> {
    let lang = context.lang();
    let data = &context.loaded.data;
    let (oldest, high) = data.span()?;
    // The axis begins with the year of the first published figure: a lone early pledge would stretch it by decades.
    let pledged = |reported: &&Reported| reported.subject == Subject::Pledges;
    let low = data.reported().iter().find(pledged).map_or(oldest, |reported| reported.date.first_day());
    let (first, last) = (low.month_index() / 12 * 12, high.month_index());
    let at = |month: u32| (month.saturating_sub(first) * 10_000).checked_div(last - first).unwrap_or(0).min(10_000);
    // About eight years are named, however many there are.
    let step = (last / 12 - first / 12) / 8 + 1;
    let years = (first / 12..=last / 12).step_by(step as usize).map(|year| Tick {
        label: year.to_string().into(),
        at: at(year * 12),
        milestone: false,
        anchor: Anchor::Middle,
        minor: (year - first / 12) / step % 2 == 1,
    });
    let half = data.milestones().len() / 2;
    let milestones = data.milestones().iter().enumerate().map(|(nth, milestone)| Tick {
        label: lang.pick(milestone.name_ja.clone(), milestone.name_en.clone()).into(),
        at: at(milestone.date.last_day().month_index()),
        milestone: true,
        // Neighbours lean away from each other, so that their labels do not meet.
        anchor: if nth < half { Anchor::End } else { Anchor::Start },
        minor: false,
    });
    Some(AsOfControl {
        first,
        last,
        value: context.snapshot.day().month_index().clamp(first, last),
        date: context.date().unwrap_or_default().into(),
        to_latest: (context.session.state.as_of != AsOf::Latest)
            .then(|| lang.say(Msg::AsOfLatest { date: &lang.day(high) })),
        ticks: years.chain(milestones).collect(),
    })
}

/// A day on which figures were published, or that has a name.
#[derive(Debug, Clone, PartialEq)]
pub struct PublishedDay {
    /// The day, with what was published or its name.
    pub label: AttrValue,
    /// The date that it means.
    pub as_of: AsOf,
}

/// The named days, then those on which somebody published a number of governments, newest first.
pub fn published_days(context: &ViewContext<'_>) -> Vec<PublishedDay> {
    let lang = context.lang();
    let data = &context.loaded.data;
    let day = |date: PartialDate, what: &str| PublishedDay {
        label: lang.say(Msg::AsOfDay { date: &lang.date(date), what }),
        as_of: AsOf::On(date),
    };
    let named = data.milestones().iter().map(|one| day(one.as_of, lang.pick(&one.as_of_ja, &one.as_of_en)));
    let published = data.reported().iter().rev().filter(|one| one.subject == Subject::Pledges && !one.before);
    let published = published.filter_map(|one| {
        let count = lang.count(u64::from(one.governments?));
        Some(day(one.date, &lang.say(Msg::Governments { count: &count })))
    });
    let mut days: Vec<PublishedDay> = named.chain(published).collect();
    days.dedup_by(|one, other| one.as_of == other.as_of && one.label == other.label);
    days
}

/// The date that a reader has written; nothing written means the newest.
pub fn written(text: &str) -> Option<AsOf> {
    let text = text.trim();
    if text.is_empty() { Some(AsOf::Latest) } else { AsOf::parse(text).or_else(|| ingest::date(text).map(AsOf::On)) }
}
