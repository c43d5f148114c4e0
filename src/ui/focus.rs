//! Where the focus goes when the control that has it is about to vanish or to move.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent};
use yew::{NodeRef, TargetCast};

/// Called by a button that takes its own list item (or column head) away, before it does: the focus moves to the button
/// of a neighbour, or to the view when fewer than `least` items stay, because then the list goes too.
pub(super) fn move_on(event: &MouseEvent, least: u32) {
    let Some(button) = event.target_dyn_into::<Element>().and_then(|target| closest(&target, "button")) else { return };
    let item = closest(&button, "li, th");
    let stay =
        item.as_ref().and_then(|item| item.parent_element()).and_then(|list| list.query_selector_all(".pc-x").ok());
    let neighbour = item.filter(|_| stay.is_some_and(|buttons| buttons.length() > least)).and_then(|item| {
        let around = [item.next_element_sibling(), item.previous_element_sibling()];
        around.into_iter().flatten().find_map(|other| other.query_selector(".pc-x").ok().flatten())
    });
    if let Some(next) = neighbour.or_else(|| closest(&button, ".pc-body")) {
        take(next);
    }
}

/// Focuses the button of this class in one item of a list: a button keeps the focus when its item is moved.
pub(super) fn follow(list: &NodeRef, class: &str, nth: u32) {
    let buttons = list.cast::<Element>().and_then(|list| list.query_selector_all(class).ok());
    if let Some(button) = buttons.and_then(|buttons| buttons.item(nth)) {
        take(button);
    }
}

/// Focuses an element.
pub(super) fn to(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        take(element);
    }
}

fn take(node: impl JsCast) {
    if let Ok(element) = node.dyn_into::<HtmlElement>() {
        _ = element.focus();
    }
}

fn closest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}
