//! The tray of chosen places.

use crate::{
    app::{Cleared, PLACES_AT_MOST, context::ViewContext, names::Name},
    i18n::Msg,
};
use std::rc::Rc;
use yew::AttrValue;

/// A chosen place.
#[derive(Debug, Clone, PartialEq)]
pub struct Chip {
    /// The code.
    pub code: Rc<str>,
    /// The name.
    pub name: Name,
    /// Label of the button that takes it back.
    pub remove: AttrValue,
}

/// The tray.
#[derive(Debug, Clone, PartialEq)]
pub struct Tray {
    /// How many are chosen, in words.
    pub count: AttrValue,
    /// The first of them, as many as can be compared: with all, the strip would hide what is read.
    pub chips: Vec<Chip>,
    /// The way to the list of all, with the number of the others; empty where there are none.
    pub more: AttrValue,
    /// Label of the way to the comparison, and whether there are enough places for one.
    pub compare: (AttrValue, bool),
}

/// The tray; `None` while nothing is chosen.
pub fn tray(context: &ViewContext<'_>) -> Option<Tray> {
    let lang = context.lang();
    let places = context.count(context.chosen.len());
    let chip = |id| {
        let name = Name::of(context, id);
        let code = context.loaded.data.place(id)?.code.clone();
        Some(Chip { code, remove: lang.say(Msg::Remove { place: &name.full(lang) }), name })
    };
    let enough = context.chosen.len() > 1;
    (!context.chosen.is_empty()).then(|| Tray {
        count: lang.say(Msg::TrayCount { places: &places }),
        chips: context.chosen.iter().take(PLACES_AT_MOST).filter_map(|id| chip(*id)).collect(),
        more: match context.chosen.len().saturating_sub(PLACES_AT_MOST) {
            0 => AttrValue::default(),
            others => lang.say(Msg::TrayMore { places: &context.count(others) }),
        },
        compare: (
            match context.chosen.len() {
                0 | 1 => lang.say(Msg::CompareNeedsTwo),
                ..=PLACES_AT_MOST => lang.say(Msg::CompareThem { places: &places }),
                _ => lang.say(Msg::CompareFirst { places: &context.count(PLACES_AT_MOST) }),
            },
            enough,
        ),
    })
}

/// What was cleared and can be taken back, in words: the chosen places, and the filters. One of them at most.
pub fn cleared(context: &ViewContext<'_>) -> [Option<AttrValue>; 2] {
    let lang = context.lang();
    match context.session.undo() {
        Some(Cleared::Selection { codes, .. }) => {
            [Some(lang.say(Msg::SelectionCleared { places: &context.count(codes.len()) })), None]
        }
        Some(Cleared::Filters(..)) => [None, Some(lang.say(Msg::FiltersCleared))],
        None => [None, None],
    }
}
