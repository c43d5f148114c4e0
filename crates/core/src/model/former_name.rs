//! Former names: municipalities that have merged or changed their name, each with its successor of today.

use crate::model::{date::PartialDate, place::PlaceId};
use std::rc::Rc;

/// A former municipality, or a former name of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerName {
    /// Its Japanese name.
    pub name_ja: Rc<str>,
    /// The reading in hiragana; empty when not known.
    pub name_kana: Rc<str>,
    /// Its English name; empty when not known.
    pub name_en: Rc<str>,
    /// The prefecture in which it was.
    pub within: Option<PlaceId>,
    /// The place that it is, or is in, today.
    pub successor: PlaceId,
    /// The day on which it merged or was renamed.
    pub until: Option<PartialDate>,
}
