//! The parts of the wasm.

/// A part of the published wasm (`xtask/src/split`), each with those before it. In a Yew app all of it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The list.
    First,
    /// The card, what opens on the list, what is taken away.
    Panels,
    /// The other views.
    Views,
    /// Own data, plain Japanese.
    Rest,
}

impl Part {
    /// The name that the page knows it by.
    pub fn id(self) -> &'static str {
        match self {
            Part::First => "first",
            Part::Panels => "panels",
            Part::Views => "views",
            Part::Rest => "rest",
        }
    }

    /// The part with this name; the last for any other.
    pub fn named(id: &str) -> Part {
        [Part::First, Part::Panels, Part::Views].into_iter().find(|part| part.id() == id).unwrap_or(Part::Rest)
    }
}
