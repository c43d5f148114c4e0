//! Plain JavaScript values. Written by hand, they take a third of the bytes that a serializer for all Rust types takes.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

/// An object with these properties.
pub(crate) fn object(properties: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in properties {
        // A new object takes every property.
        _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}

/// An array.
pub(crate) fn list(items: impl Iterator<Item = JsValue>) -> JsValue {
    let array = Array::new();
    items.for_each(|item| _ = array.push(&item));
    array.into()
}

/// A text.
pub(crate) fn text(text: &str) -> JsValue {
    JsValue::from_str(text)
}

/// A number: counts of people fit into the 53 bits of JavaScript's.
#[expect(clippy::cast_precision_loss, reason = "people on Earth fit into 53 bits")]
pub(crate) fn number(number: u64) -> JsValue {
    JsValue::from_f64(number as f64)
}

/// A value, or `null` for none.
pub(crate) fn or_null(value: Option<JsValue>) -> JsValue {
    value.unwrap_or(JsValue::NULL)
}
