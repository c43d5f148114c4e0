//! The component for Yew apps: the screen with a session of its own.

use crate::{
    app::{Loaded, Page, PageRequest, Session},
    i18n::Lang,
    screens::Screen,
};
use pledge_core::State;
use std::rc::Rc;
use yew::{Callback, Html, Properties, component, html, use_callback, use_effect_with, use_reducer_eq, use_state};

/// Properties of [`PledgeCompare`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct PledgeCompareProps {
    /// The data.
    pub data: Rc<Loaded>,
    /// The state to start with.
    #[prop_or_default]
    pub state: State,
    /// The language to start with.
    #[prop_or_default]
    pub lang: Lang,
    /// What the page sets: the level of headings, and where errors are reported.
    #[prop_or_default]
    pub page: Page,
    /// Called after each change, also the first rendering, with the state.
    #[prop_or_default]
    pub on_change: Callback<State>,
}

/// The widget. Its style sheet is `www/element/pledge-compare.css`, which the app brings in.
///
/// ```no_run
/// use pledge_compare::{PledgeCompare, app::Loaded, core::State, i18n::Lang};
/// use yew::{Callback, Html, component, html};
///
/// #[component]
/// fn App() -> Html {
///     let list = "code,name,kind,population,declared\n14130,川崎市,city,1538262,2020-03\n";
///     let data = Loaded::from_csv(&[("table", list.as_bytes())], None);
///     let (state, _) = State::from_link("selected=14130");
///     let on_change = Callback::from(|state: State| println!("{}", state.to_link()));
///     html! { <PledgeCompare {data} {state} lang={Lang::En} {on_change} /> }
/// }
/// ```
#[component]
pub fn PledgeCompare(props: &PledgeCompareProps) -> Html {
    let start =
        || Session { state: props.state.clone(), lang: props.lang, page: props.page.clone(), ..Session::default() };
    let session = use_reducer_eq(start);
    let dispatch = use_callback(session.dispatcher(), |action, dispatcher| dispatcher.dispatch(action));
    let request = use_state(PageRequest::without_page);
    use_effect_with((session.state.clone(), props.on_change.clone()), |(state, on_change)| {
        on_change.emit(state.clone());
    });
    html! { <Screen loaded={props.data.clone()} session={Rc::new((*session).clone())} {dispatch} request={(*request).clone()} /> }
}
