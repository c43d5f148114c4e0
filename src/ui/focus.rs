//! Moves the focus when its control is about to vanish or to move.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, KeyboardEvent, MouseEvent};
use yew::{NodeRef, TargetCast};

/// Moves the focus off a button that is about to take its own list item (or column) away: to the button
/// of a neighbour, or to the view when fewer than `least` items stay, because then the list goes too.
pub(crate) fn move_on(event: &MouseEvent, least: u32) {
    let Some(button) = event.target_dyn_into::<Element>().and_then(|target| closest(&target, "button")) else { return };
    let item = closest(&button, "li, td");
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
pub(crate) fn follow(list: &NodeRef, class: &str, nth: u32) {
    let buttons = list.cast::<Element>().and_then(|list| list.query_selector_all(class).ok());
    if let Some(button) = buttons.and_then(|buttons| buttons.item(nth)) {
        take(button);
    }
}

/// Called by a row that closes itself: the focus moves to the button that has opened it, the last one of the row before.
pub(crate) fn to_button_before(event: &KeyboardEvent) {
    let row = event.target_dyn_into::<Element>().and_then(|target| closest(&target, "tr"));
    let before = row.and_then(|row| row.previous_element_sibling());
    if let Some(button) = before.and_then(|row| row.query_selector("td:last-child button").ok().flatten()) {
        take(button);
    }
}

/// Focuses the name of a place in `list`, and scrolls the window until it stands so far below its top again.
pub(crate) fn return_to(list: &NodeRef, code: &str, top: i32) {
    let names = list.cast::<Element>().and_then(|list| list.query_selector_all("a[data-code]").ok());
    let Some(names) = names else { return };
    let name = (0..names.length()).filter_map(|at| names.item(at)?.dyn_into::<HtmlElement>().ok());
    let Some(name) = name.into_iter().find(|name| name.get_attribute("data-code").as_deref() == Some(code)) else {
        return;
    };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    _ = name.focus_with_options(&options);
    if let Some(window) = web_sys::window() {
        window.scroll_by_with_x_and_y(0.0, name.get_bounding_client_rect().top() - f64::from(top));
    }
}

/// Focuses an element.
pub(crate) fn to(node: &NodeRef) {
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
