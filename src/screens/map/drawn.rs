//! The map with its controls, its key, the line about the active dot, and the table.

use super::{
    globe::GlobeView,
    key,
    measure::use_width,
    model::{
        Announcement, announcement,
        areas::areas,
        boxed,
        dots::{Dots, Scale},
        key::key,
        list::{ROWS, place_list},
        names::names,
        summary, thinned,
    },
    plane::{Plane, ZOOM_IN, ZOOM_OUT},
    pointers::{MapAction, middle},
    table,
    visible::use_window,
};
use crate::{
    app::{Action, context::ViewContext},
    i18n::{Lang, MapMsg},
    ui::{
        ScreenProps,
        as_of::as_of_button,
        drawing::model::Mark,
        finder::{
            Finder,
            model::{Found, find},
        },
        focus,
        furigana::with_furigana,
        heading::Heading,
        place_link::use_return,
        tray::model::{cleared, tray as tray_of},
        undo::{undo, use_undo},
    },
};
use pledge_core::{PlaceId, View, map::Window};
use std::rc::Rc;
use yew::{
    AttrValue, Callback, Html, NodeRef, Properties, UseStateHandle, component, html, use_memo, use_node_ref,
    use_state_eq,
};

/// Properties of [`Drawn`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct DrawnProps {
    /// What the widget shows.
    pub(super) screen: ScreenProps,
    /// The places on their map.
    pub(super) dots: Rc<Dots>,
}

/// Zoom at which a place that was searched is shown, in thousandths.
pub(super) const NEAR: u32 = 6000;

#[component]
pub(super) fn Drawn(props: &DrawnProps) -> Html {
    let DrawnProps { screen, dots } = props;
    let ScreenProps { loaded, session, dispatch, .. } = screen;
    let lang = session.lang;
    let context = ViewContext::new(loaded, session);
    let window = use_window(&context, dots);
    let (viewport, list) = (use_node_ref(), use_return(&props.screen.session, View::Map));
    let scale = Scale { width: use_width(&viewport), zoom: window.zoom };
    let active = use_state_eq(|| None::<PlaceId>);
    let boxing = use_state_eq(|| false);
    let selection_message = use_state_eq(AttrValue::default);
    let rows = use_state_eq(|| ROWS);
    let marks = use_memo((PtrOf(dots.clone()), scale), |(dots, scale)| {
        let drawn = dots.0.drawn(*scale);
        let marks: Rc<[Mark]> = Rc::from(dots.0.marks(*scale, &drawn));
        (marks, Rc::<[bool]>::from(drawn))
    });
    let (marks, drawn) = &*marks;
    let areas = use_memo((PtrOf(dots.clone()), lang), |(dots, _)| Rc::new(areas(&context, &dots.0.sheet)));
    let [selection, _] = cleared(&context);
    let back = use_undo(selection.is_some());
    let at = active.and_then(|id| announcement(&context, id));
    let on = {
        let (active, boxing, selection_message, window) =
            (active.setter(), boxing.setter(), selection_message.setter(), window.setter());
        let (screen, dots) = (screen.clone(), dots.clone());
        Callback::from(move |action: MapAction| match action {
            MapAction::PointAt(at) => active.set(at.and_then(|at| dots.list.get(at)).map(|dot| dot.id)),
            MapAction::Choose(at) => {
                let place = dots.list.get(at).and_then(|dot| screen.loaded.data.place(dot.id));
                if let Some(place) = place {
                    screen.dispatch.emit(Action::Toggle(place.code.clone()));
                }
            }
            MapAction::Settle(settled) => window.set(settled),
            MapAction::SelectBox(inside) => {
                let (codes, text) = boxed(&ViewContext::new(&screen.loaded, &screen.session), &dots, &inside);
                selection_message.set(text);
                boxing.set(false);
                let new = |code: &Rc<str>| !screen.session.state.selected.contains(code);
                let all: Vec<Rc<str>> =
                    screen.session.state.selected.iter().cloned().chain(codes.into_iter().filter(new)).collect();
                screen.dispatch.emit(Action::Select(all));
            }
        })
    };
    let point = {
        let active = active.setter();
        Callback::from(move |id: Option<PlaceId>| active.set(id))
    };
    let places = place_list(&context, dots, *window, *rows);
    let key = key(&context, dots, scale);
    let few = thinned(&context, dots, drawn);
    let html = html! {
        <>
            <section class="pc-tools" aria-label={lang.say(MapMsg::FindLabel)}>
                { finder(screen, &context, dots, &window, &active) }
                { as_of_button(screen) }
            </section>
            <div class="pc-duo pc-ruled">
                <section key="map" class="pc-sec" aria-label={lang.say(MapMsg::Title)}>
                    <Heading depth=1 class="pc-h3">{ lang.say(MapMsg::Title) }</Heading>
                    <p class="pc-note" id="pc-map-about" role="status">{ for summary(&context, dots).into_iter().map(|sentence| html! { <>{ sentence }{ " " }</> }) }</p>
                    { skip(lang, &list) }
                    { controls(lang, &window, &boxing) }
                    <div ref={viewport}>
                        <Plane {lang} dots={dots.clone()} {scale} window={*window} marks={marks.clone()} drawn={drawn.clone()} areas={(*areas).clone()} names={names(&context, dots, scale, *window)}
                            active={active.and_then(|id| dots.list.iter().position(|dot| dot.id == id))} boxing={*boxing} {on} />
                    </div>
                    { readout(lang, at.as_ref(), dispatch) }
                    <p class="pc-note" role="status">{ if *boxing { lang.say(MapMsg::BoxHint) } else { (*selection_message).clone() } }</p>
                    { key::key(lang, &key, &areas, dispatch) }
                    <p class="pc-note" hidden={few.is_none()}>{ few.clone() }</p>
                    <p class="pc-note" hidden={!dots.enlarged(scale)}>{ lang.say(MapMsg::Smallest) }</p>
                    <details class="pc-details">
                        <summary>{ lang.say(MapMsg::HelpTitle) }</summary>
                        <p class="pc-note" id="pc-map-help">
                            <span class="pc-by-touch">{ lang.say(MapMsg::HelpTouch) }{ " " }</span>
                            { lang.say(MapMsg::HelpKeys) }
                            <span class="pc-by-mouse">{ " " }{ lang.say(MapMsg::HelpMouse) }</span>
                        </p>
                    </details>
                </section>
                { table::table(screen, &places, &list, *active, &point, &more(&rows)) }
            </div>
            <GlobeView ..screen.clone() />
            { crate::ui::tray::tray(lang, tray_of(&context).as_ref(), dispatch) }
            { undo(lang, selection, &back, "pc-tray", dispatch) }
        </>
    };
    with_furigana(lang, loaded, html)
}

/// Compares dots by address: they never change.
struct PtrOf(Rc<Dots>);

impl PartialEq for PtrOf {
    fn eq(&self, other: &PtrOf) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The search field: the place that is picked moves to the middle.
fn finder(
    props: &ScreenProps,
    context: &ViewContext<'_>,
    dots: &Rc<Dots>,
    window: &UseStateHandle<Window>,
    active: &UseStateHandle<Option<PlaceId>>,
) -> Html {
    let lang = props.session.lang;
    let find = {
        let (loaded, session) = (props.loaded.clone(), props.session.clone());
        Callback::from(move |text: AttrValue| -> Rc<[Found]> {
            find(&ViewContext::new(&loaded, &session), &text).into()
        })
    };
    let pick = {
        let (loaded, dots, now) = (props.loaded.clone(), dots.clone(), **window);
        let (window, active) = (window.setter(), active.setter());
        Callback::from(move |code: Rc<str>| {
            let id = loaded.data.find(&code);
            let position = id.and_then(|id| loaded.data.place(id)).and_then(|place| place.position);
            if let Some(point) = position.and_then(|position| dots.sheet.at(position)) {
                window.set(now.around(point, now.zoom.max(NEAR)));
            }
            active.set(id);
        })
    };
    html! { <div><Finder {lang} tier={context.tier} label={lang.say(MapMsg::FindLabel)} {find} {pick} /></div> }
}

/// The skip link past the map, for the keyboard.
fn skip(lang: Lang, list: &NodeRef) -> Html {
    let list = list.clone();
    let onclick = Callback::from(move |_| focus::to(&list));
    html! { <button type="button" class="pc-plain pc-vh pc-skip" {onclick}>{ lang.say(MapMsg::Skip) }</button> }
}

fn controls(lang: Lang, window: &UseStateHandle<Window>, boxing: &UseStateHandle<bool>) -> Html {
    let button = |word: MapMsg<'_>, to: Window| {
        let setter = window.setter();
        let onclick = Callback::from(move |_| setter.set(to));
        let end = (to == **window).then_some("true");
        html! { <button type="button" class="pc-btn" aria-disabled={end} {onclick}>{ lang.say(word) }</button> }
    };
    let now = **window;
    let (on, setter) = (**boxing, boxing.setter());
    let onclick = Callback::from(move |_| setter.set(!on));
    html! {
        <div class="pc-facets pc-controls" role="group" aria-label={lang.say(MapMsg::Controls)}>
            { button(MapMsg::Larger, now.zoomed(middle(now), ZOOM_IN)) }
            { button(MapMsg::Smaller, now.zoomed(middle(now), ZOOM_OUT)) }
            { button(MapMsg::Whole, Window::whole(now.height)) }
            <button type="button" class="pc-btn" aria-pressed={on.to_string()} {onclick}>{ lang.say(MapMsg::Box) }</button>
        </div>
    }
}

/// The line about the active dot.
fn readout(lang: Lang, at: Option<&Announcement>, dispatch: &Callback<Action>) -> Html {
    let code = at.map(|at| at.code.clone()).unwrap_or_default();
    let onclick = dispatch.reform(move |_| Action::Toggle(code.clone()));
    let hint = || html! { <><span class="pc-by-mouse">{ lang.say(MapMsg::Point) }</span><span class="pc-by-touch">{ lang.say(MapMsg::PointTouch) }</span></> };
    html! {
        <div class="pc-more pc-readout">
            <p role="status">{ at.map_or_else(hint, |at| Html::from(at.text.clone())) }</p>
            <button type="button" class="pc-plain" hidden={at.is_none()} {onclick}>{ at.map(|at| at.choose.clone()).unwrap_or_default() }</button>
        </div>
    }
}

fn more(rows: &UseStateHandle<usize>) -> Callback<()> {
    let (now, setter) = (**rows, rows.setter());
    Callback::from(move |()| setter.set(now + ROWS))
}
