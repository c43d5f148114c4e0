//! Events: what happened between two linked places, or was to happen.

use crate::model::{date::PartialDate, link::LinkId, source::SourceId};
use std::rc::Rc;

/// Whether an event took place, as far as its source knew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// It did.
    Held,
    /// It was planned when the source was written.
    Planned,
    /// It was postponed.
    Postponed,
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The link that it belongs to.
    pub link: LinkId,
    /// The date, or the first day.
    pub date: PartialDate,
    /// Its last day, where it took several.
    pub until: Option<PartialDate>,
    /// Whether it took place.
    pub held: Held,
    /// What it was, in Japanese.
    pub text_ja: Rc<str>,
    /// The same in English.
    pub text_en: Rc<str>,
    /// Where it was read.
    pub sources: Rc<[SourceId]>,
}
