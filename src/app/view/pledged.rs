//! When a place declared, in words: the date, how exactly it is known, and what stands in its place where there is none.

use super::{Scene, names::short};
use crate::i18n::{Lang, Msg};
use pledge_core::{Declared, PlaceId, Pledge, Standing, date::Precision, snapshot::NotDeclared};
use yew::AttrValue;

/// A date or a word in its place.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct When {
    /// Whose date it is, when it is not the place's own; may be empty.
    pub whose: AttrValue,
    /// The date, or a word in its place.
    pub text: AttrValue,
    /// The tag beside it: how exactly it is known; may be empty.
    pub tag: AttrValue,
    /// The tag in full, for those who hear it.
    pub explained: AttrValue,
    /// Not the place's own pledge, or not in force.
    pub dim: bool,
}

/// The cell for the date of a pledge.
pub fn when(scene: &Scene<'_>, standing: &Standing<'_>) -> When {
    let lang = scene.lang();
    if let Some(pledge) = standing.pledge {
        return dated(lang, pledge);
    }
    if let Some(above) = standing.above {
        return above_dated(scene, above);
    }
    if let Some(pledge) = standing.maybe {
        let when = dated(lang, pledge);
        return When { tag: lang.say(Msg::TagMaybe), explained: lang.say(Msg::ExplainMaybe), dim: true, ..when };
    }
    let text = match standing.not_declared {
        Some(NotDeclared::Stated(absence)) => lang.say(Msg::NotBy { date: &lang.date(absence.as_of) }),
        Some(NotDeclared::Later(pledge)) => {
            let when = dated(lang, pledge);
            return When { tag: lang.say(Msg::TagLater), explained: lang.say(Msg::ExplainLater), dim: true, ..when };
        }
        None => lang.say(Msg::NothingRead),
    };
    When { text, dim: true, ..When::default() }
}

/// The date of the pledge of the place above.
pub fn above_dated(scene: &Scene<'_>, above: PlaceId) -> When {
    let lang = scene.lang();
    let name = scene.loaded.data.place(above).map(|place| short(lang, place)).unwrap_or_default();
    let Some(pledge) = scene.snapshot.standing(above).pledge else { return When::default() };
    let when = dated(lang, pledge);
    When { whose: lang.say(Msg::Whose { place: &name }), dim: true, ..when }
}

/// What is known of the place above: the date of the nearest pledge, or the state of the place directly above. `None` for a
/// place that lies in no other.
pub fn above(scene: &Scene<'_>, id: PlaceId) -> Option<When> {
    let data = &scene.loaded.data;
    if let Some(above) = scene.snapshot.above(id) {
        return Some(When { dim: false, ..above_dated(scene, above) });
    }
    let parent = data.parent(id)?;
    let name = data.place(parent).map(|place| short(scene.lang(), place)).unwrap_or_default();
    let whose = scene.lang().say(Msg::Whose { place: &name });
    Some(When { whose, text: scene.status_word(scene.snapshot.status(parent)), ..When::default() })
}

/// The target year: of the place's own pledge, else of the one above that covers it, else the word for its state.
pub fn target(scene: &Scene<'_>, standing: &Standing<'_>) -> When {
    let lang = scene.lang();
    let above = standing.above.and_then(|above| scene.snapshot.standing(above).pledge);
    let own = standing.pledge.or(standing.maybe.filter(|_| above.is_none()));
    let text = match (own.or(above), standing.not_declared) {
        (Some(pledge), _) => match pledge.target_year {
            Some(year) => lang.say(Msg::TargetYear { year: &year.to_string() }),
            None => lang.say(Msg::NotStated),
        },
        (None, Some(_)) => lang.say(Msg::NoPledge),
        (None, None) => lang.say(Msg::NothingRead),
    };
    When { text, dim: standing.pledge.is_none_or(|pledge| pledge.target_year.is_none()), ..When::default() }
}

/// The date of a pledge with its precision.
pub fn dated(lang: Lang, pledge: &Pledge) -> When {
    known(lang, pledge.declared)
}

/// A date with its precision.
pub fn known(lang: Lang, declared: Declared) -> When {
    let Some(date) = declared.date() else {
        return When { text: lang.say(Msg::Undated), ..When::default() };
    };
    let (tag, explained) = match (declared, date.precision()) {
        (Declared::By(_), _) => (Msg::TagBy, Msg::ExplainBy),
        (_, Precision::Day) => (Msg::TagDay, Msg::ExplainDay),
        (_, Precision::Month) => (Msg::TagMonth, Msg::ExplainMonth),
        (_, Precision::Year) => (Msg::TagYear, Msg::ExplainYear),
    };
    When { text: lang.date(date).into(), tag: lang.say(tag), explained: lang.say(explained), ..When::default() }
}
