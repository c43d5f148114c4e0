//! The listeners that Yew cannot add: wheel and touch, not passive.

use super::pointers::PointerController;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{AddEventListenerOptions, Element, TouchEvent, WheelEvent};
use yew::NodeRef;

/// Adds the listeners for wheel and pinch, which must not be passive to prevent the browser's own zoom. `latest` is the controller
/// of the newest drawing. Returns the clean-up.
pub(super) fn listen(viewport: &NodeRef, latest: Rc<RefCell<Option<Rc<PointerController>>>>) -> impl FnOnce() + use<> {
    let viewport = viewport.cast::<Element>();
    let wheel = Closure::<dyn Fn(WheelEvent)>::new(move |event: WheelEvent| {
        if let Some(controller) = &*latest.borrow() {
            controller.wheel(&event);
        }
    });
    let touch = Closure::<dyn Fn(TouchEvent)>::new(|event: TouchEvent| {
        if event.touches().length() > 1 {
            event.prevent_default();
        }
    });
    let active = AddEventListenerOptions::new();
    active.set_passive(false);
    if let Some(viewport) = &viewport {
        for (name, listener) in [("wheel", wheel.as_ref()), ("touchmove", touch.as_ref())] {
            let listener = listener.unchecked_ref();
            _ = viewport.add_event_listener_with_callback_and_add_event_listener_options(name, listener, &active);
        }
    }
    // The listeners go with the element; their closures must live as long.
    move || drop((viewport, wheel, touch))
}
