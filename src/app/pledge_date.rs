//! When a place declared, in words that say how exactly the date is known, and what stands in its place where there is none.

use super::{context::ViewContext, names::short};
use crate::i18n::{Lang, Msg};
use pledge_core::{Declared, PlaceId, Pledge, Standing, measure::snapshot::NotDeclared};
use yew::AttrValue;

/// A date or a word in its place.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PledgeDate {
    /// Whose date it is, when it is not the place's own; may be empty.
    pub whose: AttrValue,
    /// The date, or a word in its place.
    pub text: AttrValue,
    /// Not the place's own pledge, or not in force.
    pub dim: bool,
}

/// The sign in cells of a place of which the status says already that no declaration was found.
pub(crate) const NOTHING: AttrValue = AttrValue::Static("—");

/// The cell for the date of a pledge.
pub fn of_standing(context: &ViewContext<'_>, standing: &Standing<'_>) -> PledgeDate {
    let lang = context.lang();
    if let Some(pledge) = standing.pledge {
        return date_of(lang, pledge);
    }
    if let Some(above) = standing.above {
        return date_of_above(context, above);
    }
    if let Some(pledge) = standing.maybe {
        let text = match pledge.declared.date() {
            Some(_) => lang.say(Msg::Unsettled { date: &date_of(lang, pledge).text }),
            None => lang.say(Msg::Undated),
        };
        return PledgeDate { text, dim: true, ..PledgeDate::default() };
    }
    let text = match standing.not_declared {
        Some(NotDeclared::Stated(absence)) => lang.say(Msg::NotBy { date: &lang.date(absence.as_of) }),
        Some(NotDeclared::Later(pledge)) => lang.say(Msg::Later { date: &date_of(lang, pledge).text }),
        None => NOTHING,
    };
    PledgeDate { text, dim: true, ..PledgeDate::default() }
}

/// The date of the pledge of the place above.
pub fn date_of_above(context: &ViewContext<'_>, above: PlaceId) -> PledgeDate {
    let lang = context.lang();
    let name = context.loaded.data.place(above).map(|place| short(lang, place)).unwrap_or_default();
    let Some(pledge) = context.snapshot.standing(above).pledge else { return PledgeDate::default() };
    let when = date_of(lang, pledge);
    PledgeDate { whose: lang.say(Msg::Whose { place: &name }), dim: true, ..when }
}

/// What is known of the place above: the date of the nearest pledge, or the state of the place directly above. `None` for a
/// place that lies in no other.
pub fn of_above(context: &ViewContext<'_>, id: PlaceId) -> Option<PledgeDate> {
    let data = &context.loaded.data;
    if let Some(above) = context.snapshot.above(id) {
        return Some(PledgeDate { dim: false, ..date_of_above(context, above) });
    }
    let parent = data.parent(id)?;
    let name = data.place(parent).map(|place| short(context.lang(), place)).unwrap_or_default();
    let whose = context.lang().say(Msg::Whose { place: &name });
    Some(PledgeDate { whose, text: context.status_word(context.snapshot.status(parent)), ..PledgeDate::default() })
}

/// The target year: of the place's own pledge, else of the one above that covers it, else the word for its state.
pub fn target_year(context: &ViewContext<'_>, standing: &Standing<'_>) -> PledgeDate {
    let lang = context.lang();
    let above = standing.above.and_then(|above| context.snapshot.standing(above).pledge);
    let own = standing.pledge.or(standing.maybe.filter(|_| above.is_none()));
    let text = match (own.or(above), standing.not_declared) {
        (Some(pledge), _) => match pledge.target_year {
            Some(year) => lang.say(Msg::TargetYear { year: &year.to_string() }),
            None => lang.say(Msg::NotStated),
        },
        (None, Some(_)) => lang.say(Msg::NoPledge),
        (None, None) => NOTHING,
    };
    PledgeDate { text, dim: standing.pledge.is_none_or(|pledge| pledge.target_year.is_none()), ..PledgeDate::default() }
}

/// The date of a pledge.
pub fn date_of(lang: Lang, pledge: &Pledge) -> PledgeDate {
    declared_date(lang, pledge.declared)
}

/// A date, with the word for one that is only known to lie on that day or before it.
pub fn declared_date(lang: Lang, declared: Declared) -> PledgeDate {
    let text = match (declared, declared.date()) {
        (_, None) => lang.say(Msg::Undated),
        (Declared::By(_), Some(date)) => lang.say(Msg::OnOrBefore { date: &lang.date(date) }),
        (_, Some(date)) => lang.date(date).into(),
    };
    PledgeDate { text, ..PledgeDate::default() }
}
