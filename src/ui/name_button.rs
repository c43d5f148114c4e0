//! A name that leads to its screen.

use crate::app::Page;
use yew::Html;

/// The name as the button that `button` makes of it, or alone where the page wants figures without controls: hidden with the other
/// buttons, it would be missing.
pub(crate) fn name_button(page: &Page, name: Html, button: impl FnOnce(Html) -> Html) -> Html {
    if page.plain { name } else { button(name) }
}
