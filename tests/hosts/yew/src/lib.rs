//! A Yew app with the component `PledgeCompare` in it: the app gives it data and a language, and hears what its reader
//! chooses.

#![cfg(target_arch = "wasm32")]

use js_sys::Uint8Array;
use pledge_compare::{PledgeCompare, app::Loaded, core::State, i18n::Lang};
use std::rc::Rc;
use tracing as _;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{Callback, Html, Properties, Renderer, component, html, use_state};

/// What the app is given.
#[derive(Clone, PartialEq, Properties)]
struct AppProps {
    /// The data.
    data: Rc<Loaded>,
}

#[component]
fn App(props: &AppProps) -> Html {
    let chosen = use_state(|| 0);
    let on_change = {
        let chosen = chosen.clone();
        Callback::from(move |state: State| chosen.set(state.selected.len()))
    };
    html! {
        <>
            <p id="chosen">{ format!("The app has heard of {} chosen places.", *chosen) }</p>
            <PledgeCompare data={props.data.clone()} lang={Lang::En} {on_change} />
        </>
    }
}

/// Shows the app in an element. The first of the files is that of a compiled package, the others complete it.
#[wasm_bindgen]
pub fn start(root: Element, files: Vec<Uint8Array>) {
    let mut files = files.into_iter().map(|file| file.to_vec());
    let (first, _) = Loaded::from_compact(&files.next().unwrap_or_default());
    let data = files.fold(first, |data, further| data.completed(&further));
    Renderer::<App>::with_root_and_props(root, AppProps { data }).render();
}
