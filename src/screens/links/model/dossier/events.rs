//! What happened between two places, by time.

use crate::{
    app::context::ViewContext,
    i18n::DossierMsg,
    screens::links::model::marks::{Marks, shared},
};
use pledge_core::{Dossier, Event, PartialDate, model::event::Held};
use yew::AttrValue;

/// One event.
#[derive(Debug, Clone, PartialEq)]
pub struct EventLine {
    /// When.
    pub date: AttrValue,
    /// Whether it took place.
    pub held: Held,
    /// The word for that; empty where it took place.
    pub word: AttrValue,
    /// What it was.
    pub text: AttrValue,
    /// The numbers of its sources.
    pub marks: Vec<usize>,
}

/// The events, and the numbers of the sources that they share.
pub(super) fn events(
    context: &ViewContext<'_>,
    known: &Dossier<'_>,
    marks: &mut Marks,
) -> (Vec<EventLine>, Vec<usize>) {
    let mut events: Vec<EventLine> = known.events.iter().map(|event| line(context, event, marks)).collect();
    let shared = shared(events.iter_mut().map(|event| &mut event.marks));
    (events, shared)
}

fn line(context: &ViewContext<'_>, event: &Event, marks: &mut Marks) -> EventLine {
    let lang = context.lang();
    let date = lang.date(event.date);
    EventLine {
        date: match event.until.map(PartialDate::last_day) {
            Some(last) if (last.year, last.month) == (event.date.first_day().year, event.date.first_day().month) => {
                let (first, last) = (event.date.first_day().day.to_string(), last.day.to_string());
                lang.say(DossierMsg::Days { from: &first, to: &last, date: &date })
            }
            Some(last) => lang.say(DossierMsg::Until { from: &date, to: &lang.day(last) }),
            None => date.into(),
        },
        held: event.held,
        word: match event.held {
            Held::Held => AttrValue::default(),
            held => lang.say(DossierMsg::HeldWord(held)),
        },
        text: lang.pick(&event.text_ja, &event.text_en).clone().into(),
        marks: marks.of(&event.sources),
    }
}

/// What "planned" means, with the day of the source.
pub(super) fn note(context: &ViewContext<'_>, known: &Dossier<'_>) -> AttrValue {
    let planned = known.events.iter().find(|event| event.held == Held::Planned);
    let source = planned.and_then(|event| event.sources.first()).and_then(|id| context.loaded.data.source(*id));
    let date = source.and_then(|source| source.date).map(|date| context.lang().date(date));
    planned.map(|_| context.lang().say(DossierMsg::PlannedNote { date: date.as_deref() })).unwrap_or_default()
}
