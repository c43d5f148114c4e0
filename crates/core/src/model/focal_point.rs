//! Focal points: what a link is about, statement by statement.

use crate::model::{link::LinkId, source::SourceId};
use std::rc::Rc;

/// The kind of a statement about a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// The name of the project.
    Pilot,
    /// The state of the agreement when the source was written.
    Status,
    /// An agreed field of work.
    FocalPoint,
    /// A field of work.
    Field,
    /// Lessons learned and results.
    Lesson,
    /// What keeps the link alive.
    Sustaining,
    /// A network of interest.
    Network,
    /// What both places have in common.
    SharedTrait,
    /// Its context.
    Context,
}

impl Focus {
    /// All, with the words used in data, in the order in which they are shown.
    pub const ALL: [(Focus, &'static str); 9] = [
        (Focus::Pilot, "pilot"),
        (Focus::Status, "status"),
        (Focus::FocalPoint, "focal-point"),
        (Focus::Field, "field"),
        (Focus::Lesson, "lesson"),
        (Focus::Sustaining, "sustaining"),
        (Focus::Network, "network"),
        (Focus::SharedTrait, "shared-trait"),
        (Focus::Context, "context"),
    ];
}

/// One statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FocalPoint {
    /// The link that it is about.
    pub link: LinkId,
    /// Its kind.
    pub focus: Focus,
    /// Slugs of its topics.
    pub topics: Rc<[Rc<str>]>,
    /// The statement, in Japanese.
    pub text_ja: Rc<str>,
    /// The same in English.
    pub text_en: Rc<str>,
    /// Where it was read.
    pub sources: Rc<[SourceId]>,
}
