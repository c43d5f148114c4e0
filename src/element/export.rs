//! The exports of the element. The page loads the part of the wasm with them before it calls; a report on own data is only there where the part
//! that read them is.

use super::Widget;
use crate::{
    app::context::ViewContext,
    boundary,
    screens::export::{
        model::{gate_panels_caption, gate_panels_credits, gate_panels_quotation, gate_panels_table},
        reference::gate_panels_reference,
    },
};
use pledge_core::{AsOf, State, state::grammar};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
impl Widget {
    /// The places of the question on screen, or `codes` (separated by commas), as CSV.
    #[allow(clippy::needless_pass_by_value, reason = "wasm-bindgen gives optional texts by value only")]
    pub fn csv(&self, codes: Option<String>) -> String {
        let codes = codes.map(|codes| grammar::codes(&codes).0);
        self.seen(|context| gate_panels_table(context, codes.as_deref()))
    }

    /// The state as a link that keeps its date: the newest day of today's data is written out.
    pub fn dated_link(&self) -> String {
        self.seen(|context| {
            let day = context.loaded.data.span().map(|_| AsOf::On(context.snapshot.day().into()));
            let state = &context.session.state;
            context.session.link(&State { as_of: day.unwrap_or(state.as_of), ..state.clone() })
        })
    }

    /// A figure (see [`gate_panels_quotation`]) as a text to quote, ending with `link`, read on the day `accessed`.
    pub fn cite(&self, figure: &str, link: &str, accessed: &str) -> String {
        self.seen(|context| gate_panels_quotation(context, figure, link, accessed))
    }

    /// A reference to the whole work (see [`gate_panels_reference`]).
    pub fn reference(&self, style: &str, link: &str, accessed: &str) -> String {
        self.seen(|context| gate_panels_reference(context, style, link, accessed))
    }

    /// The lines above a picture.
    pub fn caption(&self) -> Vec<String> {
        self.seen(gate_panels_caption)
    }

    /// The lines under a picture.
    pub fn credits(&self) -> Vec<String> {
        self.seen(gate_panels_credits)
    }

    /// How old the data are, and where the figures come from.
    pub fn about(&self) -> JsValue {
        self.seen(|context| {
            boundary::gate_panels_about(context.loaded, &context.snapshot, &context.chosen, context.lang())
        })
    }

    /// What was understood of the own data brought last; `null` for bundled data and packages.
    pub fn summary(&self) -> JsValue {
        let (loaded, session) = (self.0.loaded(), self.0.session());
        let latest = session.page.attempt.as_ref().unwrap_or(&loaded);
        latest.report.as_ref().map_or(JsValue::NULL, |report| boundary::gate_own_summary(latest, report))
    }

    /// Where it was read what is known of the place with this code on the day shown; `null` where there is none.
    pub fn sources(&self, code: &str) -> JsValue {
        self.seen(|context| boundary::gate_panels_sources(context, code))
    }

    /// The links of the place or partner with this code; `null` where there is neither.
    pub fn links(&self, code: &str) -> JsValue {
        self.seen(|context| boundary::gate_panels_links(context, code))
    }

    fn seen<T>(&self, look: impl FnOnce(&ViewContext<'_>) -> T) -> T {
        look(&ViewContext::new(&self.0.loaded(), &self.0.session()))
    }
}
