//! Versions of the data: what changed since a figure was quoted.

use crate::model::date::PartialDate;
use std::rc::Rc;

/// A version of the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number.
    pub number: Rc<str>,
    /// When it was finished.
    pub date: PartialDate,
    /// Number of pledges added since the version before.
    pub added: u32,
    /// Number of corrected values.
    pub corrected: u32,
    /// What else changed, in Japanese.
    pub text_ja: Rc<str>,
    /// What else changed, in English.
    pub text_en: Rc<str>,
}
