//! How large the Ministry's city-to-city programme was, as others published it: the Ministry's figures, and beside them those
//! of an article, which are never merged.

use crate::{
    app::context::ViewContext,
    i18n::{CoverageMsg, ProgrammeMsg},
    screens::links::model::marks::Marks,
    ui::drawing::panels::{Panel, Plots, Point, Who, middle, plots},
};
use pledge_core::{
    Day, Programme,
    model::{programme::Total, reported::Origin},
};
use yew::AttrValue;

/// One row of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct TotalRow {
    /// When.
    pub date: AttrValue,
    /// Who says so.
    pub who: AttrValue,
    /// Places at home, partners abroad, countries.
    pub counts: [AttrValue; 3],
    /// The numbers of the sources.
    pub marks: Vec<usize>,
}

/// The figures, drawn and as a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Totals {
    /// What there is to see, in a sentence.
    pub summary: AttrValue,
    /// The drawings.
    pub plots: Plots,
    /// The table of the same.
    pub rows: Vec<TotalRow>,
}

/// The figures of a programme; `None` where nobody published any.
pub fn totals(context: &ViewContext<'_>, programme: &str, marks: &mut Marks) -> Option<Totals> {
    let lang = context.lang();
    let all = context.loaded.data.city_totals();
    let of_cities = programme == Programme::EnvCityToCity.id();
    let official = || all.iter().filter(|one| one.origin != Origin::Article);
    let (first, newest) = (official().next().filter(|_| of_cities)?, official().next_back()?);
    let start = Day { month: 1, day: 1, ..first.date.first_day() };
    let end = context.loaded.data.span().map_or(newest.date.last_day(), |(_, last)| last.max(newest.date.last_day()));
    let panels = [
        panel(context, all, ProgrammeMsg::PanelHome, |one| one.home),
        panel(context, all, ProgrammeMsg::PanelAbroad, |one| one.abroad),
    ];
    let count = |count: Option<u32>| {
        count.map_or_else(|| lang.say(CoverageMsg::NotGiven), |count| lang.count(u64::from(count)).into())
    };
    let row = |one: &Total| TotalRow {
        date: lang.date(one.date).into(),
        who: lang.say(CoverageMsg::WhoSays { origin: one.origin }),
        counts: [one.home, one.abroad, one.countries].map(count),
        marks: marks.of(&one.sources),
    };
    let article = all.iter().find(|one| one.origin == Origin::Article);
    let said = |one: &Total| {
        let (home, abroad) = (count(one.home), count(one.abroad));
        lang.say(ProgrammeMsg::TotalAt { date: &lang.date(one.date), home: &home, abroad: &abroad })
    };
    let beside = article.and_then(|article| official().rfind(|one| one.date.first_day() < article.date.first_day()));
    let summary = lang.say(ProgrammeMsg::TotalsSummary {
        first: &said(first),
        newest: &said(newest),
        article: article.map(said).as_deref(),
        beside: beside.map(said).as_deref(),
    });
    Some(Totals { summary, plots: plots(context, &panels, (start, end)), rows: all.iter().map(row).collect() })
}

/// The points of one kind of figure. The first, the newest, articles and the last before an article are named.
fn panel(context: &ViewContext<'_>, all: &[Total], title: ProgrammeMsg<'_>, value: fn(&Total) -> Option<u32>) -> Panel {
    let lang = context.lang();
    let article = all.iter().position(|one| one.origin == Origin::Article);
    let named = |nth: usize| nth == 0 || nth + 1 == all.len() || Some(nth) == article || Some(nth + 1) == article;
    let point = |(nth, one): (usize, &Total)| {
        let value = u64::from(value(one)?);
        let label = |date: &str| {
            let value = lang.say(CoverageMsg::Value { value, people: false });
            lang.say(CoverageMsg::PointLabel { origin: one.origin, value: &value, date, about: false })
        };
        Some(Point {
            who: if one.origin == Origin::Article { Who::Article } else { Who::Official },
            serial: middle(one.date),
            value,
            label: named(nth).then(|| label(&lang.date(one.date))),
        })
    };
    Panel {
        title: lang.say(title),
        whole: None,
        own: Vec::new(),
        points: all.iter().enumerate().filter_map(point).collect(),
    }
}
