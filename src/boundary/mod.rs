//! Converts between JavaScript values and those of the core. Only configuration, state, answers and events cross here; rows of
//! data cross as bytes.

mod about;
mod answers;
mod config;
mod links;
mod own;
mod store;

pub(crate) use about::{gate_panels_about, gate_panels_sources};
pub(crate) use answers::{CoverageAnswer, IssueAnswer, ReadAnswer, StatusAnswer, state_answer};
pub(crate) use config::apply;
pub(crate) use links::gate_panels_links;
pub(crate) use own::{gate_own_answer, gate_own_summary};
pub(crate) use store::{get, put, remove, with_reader};

use serde::Serialize;
use wasm_bindgen::JsValue;

/// A plain JavaScript object; `undefined` when a value cannot be one, which no type here allows.
pub(crate) fn to_js(value: &impl Serialize) -> JsValue {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::UNDEFINED)
}
