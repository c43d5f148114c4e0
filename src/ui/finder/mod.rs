//! A field in which a place is found and picked: the combobox with a list box of the ARIA Authoring Practices Guide.

pub mod model;

use super::furigana::with_word_furigana;
use crate::i18n::{Lang, Msg, Tier};
use model::Found;
use std::rc::Rc;
use web_sys::{HtmlInputElement, InputEvent, KeyboardEvent, MouseEvent};
use yew::{AttrValue, Callback, Html, Properties, TargetCast, component, html, use_state_eq};

/// Properties of [`Finder`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(crate) struct FinderProps {
    /// The language of the screen.
    pub(crate) lang: Lang,
    /// What places are called in these data.
    pub(crate) tier: Tier,
    /// The label of the field.
    pub(crate) label: AttrValue,
    /// What is found for a text.
    pub(crate) find: Callback<AttrValue, Rc<[Found]>>,
    /// Receives the code of the place that is picked.
    pub(crate) pick: Callback<Rc<str>>,
}

/// The field with its suggestions. Arrows move, Enter picks, Escape closes and then clears.
#[component]
pub(crate) fn Finder(props: &FinderProps) -> Html {
    let text = use_state_eq(AttrValue::default);
    let active = use_state_eq(|| None::<usize>);
    let found = props.find.emit((*text).clone());
    let open = !found.is_empty();
    let picked = {
        let (text, pick) = (text.setter(), props.pick.clone());
        Callback::from(move |code: Rc<str>| {
            text.set(AttrValue::default());
            pick.emit(code);
        })
    };
    let oninput = {
        let (text, active) = (text.setter(), active.setter());
        Callback::from(move |event: InputEvent| {
            active.set(None);
            text.set(event.target_unchecked_into::<HtmlInputElement>().value().into());
        })
    };
    let onkeydown = {
        let (text, at, active, found, picked) =
            (text.setter(), *active, active.setter(), found.clone(), picked.clone());
        Callback::from(move |event: KeyboardEvent| {
            // Enter that ends the conversion of an input method is not an answer.
            if event.is_composing() || found.is_empty() {
                return;
            }
            match &*event.key() {
                "ArrowDown" => active.set(Some(at.map_or(0, |at| (at + 1) % found.len()))),
                "ArrowUp" => active.set(Some((at.unwrap_or(0) + found.len() - 1) % found.len())),
                "Enter" => {
                    // Without a move, the best answer is meant.
                    if let Some(place) = found.get(at.unwrap_or(0)) {
                        picked.emit(place.code.clone());
                    }
                }
                "Escape" => text.set(AttrValue::default()),
                _ => return,
            }
            event.prevent_default();
        })
    };
    let option = |(nth, place): (usize, &Found)| {
        let (code, picked) = (place.code.clone(), picked.clone());
        // The field keeps the focus, so that the list does not vanish before the click.
        let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
        let onclick = Callback::from(move |_| picked.emit(code.clone()));
        html! {
            <li key={&*place.code} id={format!("pc-found-{nth}")} role="option" class="pc-found" aria-selected={(Some(nth) == *active).to_string()} {onmousedown} {onclick}>
                { &place.name }
            </li>
        }
    };
    let lang = props.lang;
    let html = html! {
        <div class="pc-search pc-finder">
            <label for="pc-finder">{ &props.label }</label>
            <input id="pc-finder" type="text" role="combobox" autocomplete="off" spellcheck="false" placeholder={lang.say(Msg::SearchPlaceholder(props.tier))}
                aria-autocomplete="list" aria-expanded={open.to_string()} aria-controls="pc-finder-list"
                aria-activedescendant={active.filter(|_| open).map(|at| format!("pc-found-{at}"))} value={(*text).clone()} {oninput} {onkeydown} />
            <ul id="pc-finder-list" class="pc-finder-list" role="listbox" aria-label={&props.label} hidden={!open}>
                { for found.iter().enumerate().map(option) }
            </ul>
        </div>
    };
    with_word_furigana(lang, html)
}
