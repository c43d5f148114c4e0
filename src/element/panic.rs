//! Tells the page of a panic: Rust calls the hook before it aborts. The restart after the trap is `www/element/loading/instance.js`.

use wasm_bindgen::prelude::*;

/// Calls `tell(text)` with the message and location of each panic of this instance.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn on_panic(tell: js_sys::Function) {
    thread_local! {
        static TELL: std::cell::RefCell<Option<js_sys::Function>> = const { std::cell::RefCell::new(None) };
    }
    TELL.set(Some(tell));
    // Yew sets one of its own, which only writes to the console, unless it is given another.
    yew::set_custom_panic_hook(Box::new(|info| {
        let text = JsValue::from(info.to_string());
        TELL.with_borrow(|tell| tell.as_ref().map(|tell| tell.call1(&JsValue::NULL, &text)));
    }));
}
