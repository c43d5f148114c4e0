//! How wide the map is on the screen: it is drawn pixel by pixel, so that type and dots keep their size.

use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{HtmlElement, ResizeObserver};
use yew::{NodeRef, hook, use_effect_with, use_state_eq};

/// Until it is measured, and where nothing measures.
const WIDTH: i32 = 720;

/// The width of an element in pixels, kept up to date.
#[hook]
pub(super) fn use_width(node: &NodeRef) -> i32 {
    let width = use_state_eq(|| WIDTH);
    let setter = width.setter();
    use_effect_with(node.clone(), move |node| {
        let watched = node.cast::<HtmlElement>().and_then(|element| {
            // At once, so that nothing is painted in another width.
            setter.set(element.client_width().max(1));
            let measured = element.clone();
            let look = Closure::<dyn Fn()>::new(move || {
                let (setter, width) = (setter.clone(), measured.client_width().max(1));
                // In a later task: what is drawn here changes the height that is being observed, which is an error.
                Timeout::new(0, move || setter.set(width)).forget();
            });
            let observer = ResizeObserver::new(look.as_ref().unchecked_ref()).ok()?;
            observer.observe(&element);
            Some((observer, look))
        });
        move || {
            if let Some((observer, _look)) = watched {
                observer.disconnect();
            }
        }
    });
    *width
}
