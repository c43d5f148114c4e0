//! Furigana over the kanji of rendered HTML, in plain Japanese.

use crate::{
    app::Loaded,
    i18n::{Annotated, Lang, annotate, is_kanji},
};
use std::rc::Rc;
use yew::{
    AttrValue, Html, html,
    virtual_dom::{VNode, VTag, VText},
};

/// Adds furigana to `html` where the language has them. Child components add their own.
pub(crate) fn with_furigana(lang: Lang, loaded: &Loaded, html: Html) -> Html {
    if lang == Lang::Easy { gate_more_furigana(loaded, html) } else { html }
}

/// The same without the names of the data.
pub(crate) fn with_word_furigana(lang: Lang, html: Html) -> Html {
    with_furigana(lang, &Loaded::default(), html)
}

#[inline(never)]
fn gate_more_furigana(loaded: &Loaded, mut html: Html) -> Html {
    annotate_node(loaded, &mut html);
    html
}

/// Elements that cannot hold `<ruby>`, or have it already.
const PLAIN: [&str; 5] = ["option", "ruby", "text", "textarea", "title"];

fn annotate_node(loaded: &Loaded, node: &mut VNode) {
    match node {
        VNode::VText(VText { text }) if text.chars().any(is_kanji) => *node = ruby(loaded, text),
        VNode::VTag(tag) if !PLAIN.contains(&tag.tag()) => {
            if let Some(children) = Rc::make_mut(tag).children_mut() {
                annotate_node(loaded, children);
            }
        }
        VNode::VList(list) => {
            for child in Rc::make_mut(list).iter_mut() {
                annotate_node(loaded, child);
            }
        }
        _ => {}
    }
}

fn ruby(loaded: &Loaded, text: &str) -> Html {
    let own = |text: &str| AttrValue::from(text.to_owned());
    let pieces = annotate(text, loaded.furigana());
    let piece = |piece: Annotated<'_>| -> Html {
        let base = (!piece.base.is_empty()).then(|| reading(own(piece.base), own(piece.reading)));
        html! { <>{ own(piece.before) }{ base }</> }
    };
    pieces.into_iter().map(piece).collect()
}

/// Kanji with their reading as `<ruby>`.
pub(crate) fn reading(base: AttrValue, reading: AttrValue) -> Html {
    let mut ruby = VTag::new("ruby");
    ruby.add_child(base.into());
    ruby.add_child(html! { <rt>{ reading }</rt> });
    ruby.into()
}
