//! Versions of the data, for readers who keep a figure.

use crate::model::date::PartialDate;
use std::rc::Rc;

/// A version of the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number.
    pub number: Rc<str>,
    /// When it was finished.
    pub date: PartialDate,
    /// How many pledges it has that the one before had not.
    pub added: u32,
    /// How many values it has corrected.
    pub corrected: u32,
    /// What else changed, in Japanese.
    pub text_ja: Rc<str>,
    /// What else changed, in English.
    pub text_en: Rc<str>,
}
