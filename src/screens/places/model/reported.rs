//! Figures that others published, beside this count on the same date.

use crate::{
    app::{
        context::ViewContext,
        sources::{LangText, titled},
    },
    i18n::Msg,
};
use pledge_core::{
    Day, Snapshot,
    measure::coverage::coverage,
    model::reported::{Origin, Reported, Subject},
};
use yew::AttrValue;

/// One published figure with ours.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportedRow {
    /// When.
    pub date: AttrValue,
    /// Who published it.
    pub who: AttrValue,
    /// An article's own figure, not an official one.
    pub article: bool,
    /// What was published.
    pub figures: AttrValue,
    /// Where.
    pub source: Option<(LangText, AttrValue)>,
    /// How many bodies this count has on that date.
    pub listed: AttrValue,
    /// How many people this count has on that date.
    pub people: AttrValue,
}

/// The articles' figures, the official figure with people nearest before the chosen day, and the newest official figure.
pub fn reported(context: &ViewContext<'_>) -> Vec<ReportedRow> {
    let day = context.snapshot.day();
    let all = || {
        context.loaded.data.reported().iter().filter(|one| one.subject == Subject::Pledges && one.governments.is_some())
    };
    let official = || all().filter(|one| one.origin != Origin::Article);
    let nearest = official().rfind(|one| one.people.is_some() && one.date.last_day() <= day);
    let newest = official().next_back();
    let wanted = |one: &&Reported| {
        let same = |other: Option<&Reported>| other.is_some_and(|other| std::ptr::eq(other, *one));
        one.origin == Origin::Article || same(nearest) || same(newest)
    };
    all().filter(wanted).map(|one| row(context, one)).collect()
}

fn row(context: &ViewContext<'_>, one: &Reported) -> ReportedRow {
    let lang = context.lang();
    let date = lang.date(one.date);
    let ours = coverage(&Snapshot::at(&context.loaded.data, day_meant(one)), None);
    let source = one.sources.first().and_then(|source| context.loaded.data.source(*source));
    let publisher = source.map(|source| LangText::publisher(lang, &source.publisher).text);
    let governments = one.governments.map(|count| lang.say(Msg::Governments { count: &lang.count(u64::from(count)) }));
    let people = one.people.map(|people| lang.people_text(u64::from(people)));
    let people = match people {
        Some(people) if one.approximate => lang.say(Msg::AboutPeople { people: &people }),
        Some(people) => people.into(),
        None => lang.say(Msg::NoPeople),
    };
    ReportedRow {
        date: if one.before { lang.say(Msg::Before { date: &date }) } else { date.into() },
        who: match one.origin {
            Origin::Article => lang.say(Msg::ByArticle { publisher: publisher.as_deref() }),
            Origin::Official => lang.say(Msg::ByOfficial),
            Origin::Tally => lang.say(Msg::ByTally),
        },
        article: one.origin == Origin::Article,
        figures: match governments {
            Some(governments) => format!("{governments}{}{people}", lang.pick("・", ", ")).into(),
            None => people,
        },
        source: source.map(|source| (titled(lang, source), source.url.clone().into())),
        listed: lang.say(Msg::OursAt { listed: &lang.count(u64::from(ours.places)) }),
        people: lang.people_text(ours.covered).into(),
    }
}

/// The last day that the figure can speak of; "before October" means September.
fn day_meant(one: &Reported) -> Day {
    let first = one.date.first_day();
    if one.before { Day::end_of_month(first.month_index().saturating_sub(1)) } else { one.date.last_day() }
}
