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

/// The date of a pledge with its precision.
pub fn dated(lang: Lang, pledge: &Pledge) -> When {
    let Some(date) = pledge.declared.date() else {
        return When { text: lang.say(Msg::Undated), ..When::default() };
    };
    let (tag, explained) = match (pledge.declared, date.precision()) {
        (Declared::By(_), _) => (Msg::TagBy, Msg::ExplainBy),
        (_, Precision::Day) => (Msg::TagDay, Msg::ExplainDay),
        (_, Precision::Month) => (Msg::TagMonth, Msg::ExplainMonth),
        (_, Precision::Year) => (Msg::TagYear, Msg::ExplainYear),
    };
    When { text: lang.date(date).into(), tag: lang.say(tag), explained: lang.say(explained), ..When::default() }
}
