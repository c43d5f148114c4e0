//! How the number of bodies and of people grew, as others published it, with this count on the chosen day.

use crate::{
    app::{
        context::ViewContext,
        sources::{Citation, cite},
    },
    i18n::CoverageMsg,
    ui::drawing::panels::{Panel, Plots, Point, Who, middle, plots},
};
use pledge_core::{
    Coverage, Day,
    measure::{coverage::coverage, series::Step},
    model::reported::{Origin, Reported, Subject},
};
use yew::AttrValue;

/// One row of the table of the same.
#[derive(Debug, Clone, PartialEq)]
pub struct GrowthRow {
    /// When.
    pub date: AttrValue,
    /// Who says so.
    pub who: AttrValue,
    /// How many bodies.
    pub governments: AttrValue,
    /// How many people.
    pub people: AttrValue,
    /// Where it was published; `None` for this count.
    pub source: Option<Citation>,
}

/// The growth, drawn and as a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Growth {
    /// What there is to see, in a sentence.
    pub summary: AttrValue,
    /// The drawings.
    pub plots: Plots,
    /// What to know about it.
    pub notes: Vec<AttrValue>,
    /// The table of the same.
    pub rows: Vec<GrowthRow>,
}

/// The growth; `None` where nothing was published.
pub fn growth(context: &ViewContext<'_>) -> Option<Growth> {
    let data = &context.loaded.data;
    let series: Vec<&Reported> =
        data.reported().iter().filter(|one| one.subject == Subject::Pledges && one.governments.is_some()).collect();
    let official: Vec<&Reported> = series.iter().filter(|one| one.origin != Origin::Article).copied().collect();
    let (first, newest) = (official.first()?, official.last()?);
    let ours = coverage(&context.snapshot, None);
    let start = Day { month: 1, day: 1, ..first.date.first_day() };
    let end = data.span().map_or(newest.date.last_day(), |(_, last)| last);
    let steps = context.loaded.series(start);
    let own = |of: fn(&Step) -> [u64; 2]| {
        let [first, ..] = steps else { return Vec::new() };
        let later = steps.iter().skip_while(|step| of(step) == of(first));
        later.map(|step| (step.day.serial(), of(step))).collect()
    };
    let governments = panel(context, &series, CoverageMsg::PanelGovernments, ours, |one| one.governments);
    let governments = Panel { own: own(|step| step.places.map(u64::from)), ..governments };
    let people = panel(context, &series, CoverageMsg::PanelPeople, ours, |one| one.people);
    let people = Panel { own: own(|step| step.people), ..people };
    let panels: Vec<Panel> = [governments, people].into_iter().filter(|panel| panel.points.len() > 1).collect();
    Some(Growth {
        summary: summary(context, &series, ours),
        plots: plots(context, &panels, (start, end)),
        notes: notes(context, &series, newest),
        rows: rows(context, &series, ours),
    })
}

/// The points of one kind of figure. The first, the newest, the last before the chosen day, articles and ours are named.
fn panel(
    context: &ViewContext<'_>,
    series: &[&Reported],
    title: CoverageMsg<'_>,
    ours: Coverage,
    value: fn(&Reported) -> Option<u32>,
) -> Panel {
    let lang = context.lang();
    let of_people = matches!(title, CoverageMsg::PanelPeople);
    let known: Vec<&&Reported> = series.iter().filter(|one| value(one).is_some()).collect();
    let official: Vec<&&&Reported> = known.iter().filter(|one| one.origin != Origin::Article).collect();
    let nearest = official.iter().rev().find(|one| one.date.last_day() <= context.snapshot.day());
    let named = |one: &Reported| {
        let same = |other: Option<&&&&Reported>| other.is_some_and(|other| std::ptr::eq(***other, one));
        one.origin == Origin::Article || same(official.first()) || same(official.last()) || same(nearest)
    };
    let point = |one: &Reported| {
        let value = u64::from(value(one)?);
        let who = if one.origin == Origin::Article { Who::Article } else { Who::Official };
        let label = named(one).then(|| {
            let value = lang.say(CoverageMsg::Value { value, people: of_people });
            let (origin, date, about) = (one.origin, when(context, one), one.approximate);
            lang.say(CoverageMsg::PointLabel { origin, value: &value, date: &date, about })
        });
        Some(Point { who, serial: middle(one.date), value, label })
    };
    let mut points: Vec<Point> = known.iter().filter_map(|one| point(one)).collect();
    if !points.is_empty() {
        let value = if of_people { ours.covered } else { u64::from(ours.places) };
        let said = lang.say(CoverageMsg::Value { value, people: of_people });
        let label = Some(lang.say(CoverageMsg::OurLabel { value: &said }));
        points.push(Point { who: Who::Ours, serial: context.snapshot.day().serial(), value, label });
    }
    let whole = of_people.then(|| {
        let people = lang.people_text(ours.national);
        (ours.national, lang.say(CoverageMsg::NationalLine { people: &people }))
    });
    Panel { title: lang.say(title), whole, points, own: Vec::new() }
}

/// When a figure was true, in words.
fn when(context: &ViewContext<'_>, one: &Reported) -> AttrValue {
    let date = context.lang().date(one.date);
    if one.before { context.lang().say(CoverageMsg::Before { date: &date }) } else { date.into() }
}

/// How the official figures grew, the newest count of the Ministry's list by others among them, and this count.
fn summary(context: &ViewContext<'_>, series: &[&Reported], ours: Coverage) -> AttrValue {
    let lang = context.lang();
    let official = || series.iter().filter(|one| one.origin != Origin::Article);
    let ends = |value: fn(&Reported) -> Option<u32>| {
        let mut known = official().filter_map(|one| Some((lang.date(one.date), u64::from(value(one)?))));
        let first = known.next()?;
        Some((first, known.next_back()?))
    };
    let governments = ends(|one| one.governments).map(|((from, low), (to, high))| {
        lang.say(CoverageMsg::GrewGovernments { from: &from, low: &lang.count(low), to: &to, high: &lang.count(high) })
    });
    let people = ends(|one| one.people).map(|((from, low), (to, high))| {
        let (low, high) = (lang.people_text(low), lang.people_text(high));
        lang.say(CoverageMsg::GrewPeople { from: &from, low: &low, to: &to, high: &high })
    });
    let ours = lang.say(CoverageMsg::OursNow {
        date: context.date().as_deref(),
        governments: &lang.count(u64::from(ours.places)),
        people: &lang.people_text(ours.covered),
    });
    let counted = official().next_back().is_some_and(|one| one.origin == Origin::Tally);
    let tally = counted.then(|| lang.say(CoverageMsg::LastIsTally));
    let sentences: Vec<AttrValue> = [governments, tally, people, Some(ours)].into_iter().flatten().collect();
    sentences.iter().map(|one| &**one).collect::<Vec<_>>().join(lang.pick("", " ")).into()
}

fn notes(context: &ViewContext<'_>, series: &[&Reported], newest: &Reported) -> Vec<AttrValue> {
    let lang = context.lang();
    let mut notes = vec![lang.say(CoverageMsg::SharedAxis), lang.say(CoverageMsg::BandMeans)];
    let last_people = series.iter().rfind(|one| one.people.is_some() && one.origin != Origin::Article);
    if let Some(last) = last_people.filter(|last| last.date.last_day() < newest.date.last_day()) {
        notes.push(lang.say(CoverageMsg::NoPeopleAfter { date: &lang.date(last.date) }));
    }
    notes.push(lang.say(CoverageMsg::FewerBodies));
    notes
}

fn rows(context: &ViewContext<'_>, series: &[&Reported], ours: Coverage) -> Vec<GrowthRow> {
    let lang = context.lang();
    let not_given = || lang.say(CoverageMsg::NotGiven);
    // In millions, 111.77 would be 111.8; in 万 nothing is lost.
    let exact = |people: u64| if lang.is_japanese() { lang.people_text(people) } else { lang.count(people) };
    let mut rows: Vec<(Day, GrowthRow)> = series
        .iter()
        .map(|one| {
            let people = one.people.map(|people| exact(u64::from(people)));
            let row = GrowthRow {
                date: when(context, one),
                who: lang.say(CoverageMsg::WhoSays { origin: one.origin }),
                governments: one.governments.map_or_else(not_given, |count| lang.count(u64::from(count)).into()),
                people: people.map_or_else(not_given, |people| {
                    lang.say(CoverageMsg::About { people: &people, about: one.approximate })
                }),
                source: one.sources.first().and_then(|source| cite(context, *source, None)),
            };
            (one.date.last_day(), row)
        })
        .collect();
    let now = context.snapshot.day();
    let at = rows.partition_point(|(day, _)| *day <= now);
    let ours = GrowthRow {
        date: lang.day(now).into(),
        who: lang.say(CoverageMsg::WhoOurs),
        governments: lang.count(u64::from(ours.places)).into(),
        people: exact(ours.covered).into(),
        source: None,
    };
    rows.insert(at, (now, ours));
    rows.into_iter().map(|(_, row)| row).collect()
}
