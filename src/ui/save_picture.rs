//! The button below a figure that saves it as an image.

use super::{furigana::with_furigana, heading::use_view};
use crate::{
    app::{ExportKind, PageRequest},
    i18n::ExportMsg,
};
use yew::{AttrValue, Html, Properties, component, html};

/// Properties of [`SavePicture`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(crate) struct SavePictureProps {
    /// The figure's name in `data-figure`.
    pub(crate) figure: &'static str,
    /// What it shows, for those who hear the button away from it.
    pub(crate) title: AttrValue,
}

/// The button, anywhere below [`super::heading::titled`].
#[component]
pub(crate) fn SavePicture(props: &SavePictureProps) -> Html {
    let view = use_view();
    let figure = props.figure;
    let Some(request) = view.request else { return html! { <p hidden=true /> } };
    let onclick =
        request.reform(move |_| PageRequest::Export { kind: ExportKind::Png, figure, copied: AttrValue::default() });
    let word = view.lang.say(ExportMsg::SavePicture);
    let about = format!("{}{}", view.lang.pick("：", ": "), props.title);
    let html = html! {
        <p class="pc-save">
            <button type="button" class="pc-plain" {onclick}>{ word }<span class="pc-vh">{ about }</span></button>
        </p>
    };
    with_furigana(view.lang, &view.loaded, html)
}
