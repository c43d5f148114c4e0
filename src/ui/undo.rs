//! The undo button after a clearing.

use super::focus;
use crate::{
    app::Action,
    i18n::{Lang, Msg},
};
use web_sys::{HtmlElement, MouseEvent};
use yew::{AttrValue, Callback, Html, NodeRef, hook, html, use_effect_with, use_mut_ref, use_node_ref};

/// The button that takes something back; it gets the focus when it is first offered, because what cleared has vanished.
#[hook]
pub(crate) fn use_undo(offered: bool) -> NodeRef {
    let button = use_node_ref();
    let before = use_mut_ref(|| offered);
    use_effect_with((offered, button.clone()), move |(offered, button)| {
        if !before.replace(*offered)
            && *offered
            && let Some(button) = button.cast::<HtmlElement>()
        {
            _ = button.focus();
        }
    });
    button
}

/// Says what is gone, once, with the button of [`use_undo`], in the place of what cleared; `cleared` is `None` when there
/// is nothing to take back. Always rendered, because only a live region that was there before is read out.
pub(crate) fn undo(
    lang: Lang,
    cleared: Option<AttrValue>,
    button: &NodeRef,
    class: &'static str,
    dispatch: &Callback<Action>,
) -> Html {
    let offered = cleared.is_some();
    let onclick = dispatch.reform(|event: MouseEvent| {
        focus::move_on(&event, 1);
        Action::Undo
    });
    let class = if offered { ["pc-undo", class] } else { ["pc-vh", ""] };
    let button = if offered { button.clone() } else { NodeRef::default() };
    html! {
        <div key="undo" {class}>
            <span class="pc-s" role="status">{ cleared.unwrap_or_default() }</span>
            <button ref={button} type="button" class="pc-plain" hidden={!offered} {onclick}>{ lang.say(Msg::Undo) }</button>
        </div>
    }
}
