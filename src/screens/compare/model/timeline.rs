//! The declarations of the compared places on one axis of time.

use super::lanes::{Extent, Lane, plots};
use crate::{
    app::{
        context::ViewContext,
        names::short,
        pledge_date::{self, date_of},
    },
    i18n::{CompareMsg, Msg},
    ui::drawing::model::Drawing,
};
use pledge_core::{
    Declared, PlaceId, Pledge, Standing,
    measure::snapshot::NotDeclared,
    model::date::{PartialDate, Precision},
};
use yew::AttrValue;

/// How a mark is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// The place's own pledge, in force on the chosen day.
    Own,
    /// Its own pledge, not in force or not for certain.
    Open,
    /// The pledge of the place above.
    Above,
    /// Declared on or before.
    By,
    /// Known to the month or the year.
    Span,
}

/// The declarations, drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// What there is to see, in a sentence or two.
    pub summary: AttrValue,
    /// For wide and for narrow containers.
    pub drawings: [Drawing; 2],
    /// How its marks are to be read.
    pub keys: Vec<(Key, AttrValue)>,
    /// Where the same stands as text.
    pub note: AttrValue,
}

/// The declarations on one axis; `None` where nothing is dated.
pub(super) fn timeline(context: &ViewContext<'_>, chosen: &[PlaceId]) -> Option<Timeline> {
    let lanes: Vec<Lane> = chosen.iter().filter_map(|id| lane(context, *id)).collect();
    let extents = || lanes.iter().flat_map(|lane| lane.own.iter().map(|(own, _)| *own).chain(lane.above));
    let (_, end) = context.loaded.data.span()?;
    let milestones = context.loaded.data.milestones().iter().map(|one| one.date.first_day());
    let day = |extent| match extent {
        Extent::Day(day) | Extent::Span(day, _) => day,
        // A bound leaves room for the days before it.
        Extent::By(day) => day.saturating_sub(365),
    };
    let first = extents().map(day).min()?;
    let first = milestones.map(pledge_core::Day::serial).fold(first, u32::min);
    let any = |wanted: fn(Extent) -> bool| extents().any(wanted);
    let keys = [
        (Key::Own, CompareMsg::KeyOwn, lanes.iter().any(|lane| lane.own.is_some_and(|(_, holds)| holds))),
        (Key::Open, CompareMsg::KeyOpen, lanes.iter().any(|lane| lane.own.is_some_and(|(_, holds)| !holds))),
        (Key::Above, CompareMsg::KeyAbove(context.tier), lanes.iter().any(|lane| lane.above.is_some())),
        (Key::By, CompareMsg::KeyBy, any(|one| matches!(one, Extent::By(_)))),
        (Key::Span, CompareMsg::KeySpan, any(|one| matches!(one, Extent::Span(..)))),
    ];
    Some(Timeline {
        summary: summary(context, chosen),
        drawings: plots(context, &lanes, (first, end)),
        keys: keys.into_iter().filter(|(.., any)| *any).map(|(key, word, _)| (key, context.lang().say(word))).collect(),
        note: context.lang().say(CompareMsg::AxisTwin(context.tier)),
    })
}

fn lane(context: &ViewContext<'_>, id: PlaceId) -> Option<Lane> {
    let lang = context.lang();
    let standing = context.snapshot.standing(id);
    let later = match standing.not_declared {
        Some(NotDeclared::Later(pledge)) => Some(pledge),
        _ => None,
    };
    let own = standing.pledge.or(standing.maybe).or(later);
    let above = standing.above.and_then(|above| context.snapshot.standing(above).pledge);
    let word = match own {
        Some(pledge) if pledge.declared == Declared::Undated => lang.say(Msg::Undated),
        None if above.is_none() => pledge_date::of_standing(context, &Standing { above: None, ..standing }).text,
        _ => AttrValue::default(),
    };
    Some(Lane {
        name: short(lang, context.loaded.data.place(id)?),
        own: own.and_then(|pledge| Some((extent(pledge)?, standing.pledge.is_some()))),
        above: above.and_then(extent),
        word,
    })
}

fn extent(pledge: &Pledge) -> Option<Extent> {
    let date = pledge.declared.date()?;
    let (first, last) = (date.first_day().serial(), date.last_day().serial());
    Some(match pledge.declared {
        Declared::By(_) => Extent::By(last),
        Declared::On(_) if date.precision() != Precision::Day => Extent::Span(first, last),
        _ => Extent::Day(last),
    })
}

/// How many have declared themselves by the chosen day, who first and who last, and for how many a place above has.
fn summary(context: &ViewContext<'_>, chosen: &[PlaceId]) -> AttrValue {
    let lang = context.lang();
    let data = &context.loaded.data;
    let standings = || chosen.iter().map(|id| (*id, context.snapshot.standing(*id)));
    let mut own: Vec<(PlaceId, &Pledge)> = standings()
        .filter_map(|(id, standing)| Some((id, standing.pledge.filter(|one| one.declared.date().is_some())?)))
        .collect();
    let last_day = |(_, pledge): &(PlaceId, &Pledge)| pledge.declared.date().map(PartialDate::last_day);
    pledge_core::order::sort_by(&mut own, |a, b| last_day(a).cmp(&last_day(b)));
    let said = |(id, pledge): &(PlaceId, &Pledge)| {
        let date = date_of(lang, pledge).text;
        Some(lang.say(CompareMsg::PlaceAt { place: &short(lang, data.place(*id)?), date: &date }))
    };
    let declared = lang.say(CompareMsg::AxisDeclared {
        date: context.date().as_deref(),
        places: &context.count(chosen.len()),
        dated: &context.count(own.len()),
        first: own.first().and_then(said).as_deref(),
        last: own.get(1..).and_then(<[_]>::last).and_then(said).as_deref(),
    });
    let above = standings().filter(|(_, standing)| standing.above.is_some()).count();
    let above =
        (above > 0).then(|| lang.say(CompareMsg::AxisAbove { tier: context.tier, places: &context.count(above) }));
    [Some(declared), above].iter().flatten().map(|one| &**one).collect::<Vec<_>>().join(lang.pick("", " ")).into()
}
