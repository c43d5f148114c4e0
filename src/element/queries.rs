//! The queries of the element: `coverage()`, `status()` and `places()`.

use super::{Mounted, Widget};
use crate::{
    boundary::{self, CoverageAnswer, StatusAnswer},
    i18n::Lang,
};
use pledge_core::{
    AsOf,
    measure::coverage::coverage,
    query::{Filter, Query, Sort},
};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
impl Widget {
    /// The answer to `coverage()`: of `codes` (separated by commas), or of everything declared. `null` for an invalid date or an
    /// unknown code: the figure would answer another question.
    #[allow(clippy::needless_pass_by_value, reason = "wasm-bindgen gives optional texts by value only")]
    pub fn coverage(&self, codes: Option<String>, as_of: Option<String>) -> JsValue {
        let loaded = self.0.loaded();
        let Some(as_of) = self.0.as_of(as_of.as_deref()) else { return JsValue::NULL };
        let snapshot = loaded.snapshot(as_of);
        let selection = match codes.map(|codes| loaded.all_places(&codes)) {
            Some(None) => return JsValue::NULL,
            selection => selection.flatten(),
        };
        boundary::to_js(&CoverageAnswer::from(coverage(&snapshot, selection.as_deref())))
    }

    /// The answer to `status()`; `null` for an unknown place or an invalid date.
    #[allow(clippy::needless_pass_by_value, reason = "wasm-bindgen gives optional texts by value only")]
    pub fn status(&self, code: &str, as_of: Option<String>) -> JsValue {
        let loaded = self.0.loaded();
        let Some(as_of) = self.0.as_of(as_of.as_deref()) else { return JsValue::NULL };
        let snapshot = loaded.snapshot(as_of);
        let id = loaded.data.find(code.trim());
        id.and_then(|id| StatusAnswer::of(&loaded, &snapshot, id))
            .map_or(JsValue::NULL, |answer| boundary::to_js(&answer))
    }

    /// The answer to `places()`: codes in order; `null` for an invalid filter or order, or an unknown code in one.
    pub fn places(&self, text: &str, filter: &str, sort: &str) -> JsValue {
        let (loaded, session) = (self.0.loaded(), self.0.session());
        let snapshot = loaded.snapshot(session.state.as_of);
        let ((filter, no_filter), (sort, no_sort)) = (Filter::parse(filter), Sort::parse(sort));
        let no_place = filter.unknown_places(&loaded.data).next().is_some();
        if !no_filter.is_empty() || !no_sort.is_empty() || no_place {
            return JsValue::NULL;
        }
        let query = Query {
            text,
            filter: &filter,
            sort: &sort,
            english: session.lang == Lang::En,
            chosen: &loaded.places(&session.state.selected),
        };
        let found = loaded.find(&snapshot, &query);
        let codes: Vec<&str> = found.iter().filter_map(|found| Some(&*loaded.data.place(found.place)?.code)).collect();
        boundary::to_js(&codes)
    }
}

impl Mounted {
    /// The date in `text`, else the widget's own; `None` for an invalid date.
    fn as_of(&self, text: Option<&str>) -> Option<AsOf> {
        text.map_or(Some(self.session().state.as_of), AsOf::parse)
    }
}
