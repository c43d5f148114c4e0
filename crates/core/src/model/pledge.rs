//! Pledges, and statements of their absence.

use crate::model::{
    date::{Declared, PartialDate},
    note::Noted,
    place::PlaceId,
    source::SourceId,
};
use std::rc::Rc;

/// What form a pledge has. The five steps are those of the Net Zero Tracker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PledgeStatus {
    /// Declared by the head or the assembly.
    Declaration,
    /// Written into a plan or policy document.
    Policy,
    /// Written into law or an ordinance.
    Law,
    /// Proposed or under discussion: not counted as declared.
    Proposed,
    /// Said to be achieved.
    Achieved,
}

/// How good the evidence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grade {
    /// The body's own page or document.
    Official,
    /// A newspaper or agency.
    Press,
    /// A published dataset.
    Dataset,
    /// Another page.
    Other,
}

/// How an interim target is expressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InterimKind {
    /// Reduction against a base year.
    Reduction,
    /// Reduction against business as usual.
    BelowUsual,
    /// Reduction of emissions per unit of GDP.
    Intensity,
    /// An absolute amount of emissions.
    Absolute,
    /// Another form.
    Other,
}

/// An interim target, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Interim {
    /// The year by which it is to be reached.
    pub year: Option<u16>,
    /// How it is expressed.
    pub kind: Option<InterimKind>,
    /// The reduction in hundredths of a percent.
    pub percent: Option<u32>,
    /// The base year.
    pub base_year: Option<u16>,
    /// The target in the words of the data, where they have no kinds; empty when none is known.
    pub text: Rc<str>,
}

/// One pledge of one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pledge {
    /// Who pledged.
    pub place: PlaceId,
    /// The year by which the target is to be reached.
    pub target_year: Option<u16>,
    /// Its interim target.
    pub interim: Interim,
    /// The target is net zero or equal to it. A smaller reduction is a target too, but covers nobody.
    pub neutral: bool,
    /// When it was declared.
    pub declared: Declared,
    /// Its form.
    pub status: PledgeStatus,
    /// The joint declaration it was part of; empty when none is known.
    pub joint: Rc<str>,
    /// The grade of evidence.
    pub grade: Grade,
    /// Where it was read.
    pub sources: Rc<[SourceId]>,
    /// A doubt or an explanation.
    pub note: Noted,
}

/// A source's statement that a place had not declared by a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    /// Who had not declared.
    pub place: PlaceId,
    /// The date for which the source says so; it holds for every earlier date too.
    pub as_of: PartialDate,
    /// Where it was read.
    pub sources: Rc<[SourceId]>,
    /// A doubt or an explanation.
    pub note: Noted,
}
