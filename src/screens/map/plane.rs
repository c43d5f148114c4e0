//! The drawing of the map, and its keys.

use super::{
    listeners::listen,
    model::{
        areas::{AreaView, Areas},
        dots::{Dots, Scale},
    },
    pointers::{MapAction, PointerController, PointerState, decimal, middle, pan},
};
use crate::{
    i18n::{Lang, MapMsg},
    ui::drawing::{mark, model::Mark},
};
use pledge_core::{
    chart::{Px, disc},
    map::{Direction, Frame, Rect, WIDTH, Window, next},
};
use std::{cell::Cell, rc::Rc};
use web_sys::{KeyboardEvent, PointerEvent};
use yew::{Callback, Html, Properties, classes, component, html, use_effect_with, use_memo, use_mut_ref, use_node_ref};

/// Properties of [`Plane`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PlaneProps {
    /// The language of the screen.
    pub(super) lang: Lang,
    /// The places.
    pub(super) dots: Rc<Dots>,
    /// How large they are drawn.
    pub(super) scale: Scale,
    /// The visible window.
    pub(super) window: Window,
    /// The areas of prefectures.
    pub(super) areas: Rc<Areas>,
    /// Which dots are drawn.
    pub(super) drawn: Rc<[bool]>,
    /// The dots as marks, at this scale.
    pub(super) marks: Rc<[Mark]>,
    /// Names and chosen places, at this scale.
    pub(super) names: Vec<Mark>,
    /// The active dot.
    pub(super) active: Option<usize>,
    /// A drag selects by a box.
    pub(super) boxing: bool,
    /// Receives the actions.
    pub(super) on: Callback<MapAction>,
}

/// Pan step of the arrow keys, in pixels.
const PAN: i32 = 80;
/// Zoom factors of one press, in thousandths.
pub(super) const ZOOM_IN: u32 = 1500;
pub(super) const ZOOM_OUT: u32 = 667;

#[component]
pub(super) fn Plane(props: &PlaneProps) -> Html {
    let PlaneProps { lang, dots, scale, window, active, .. } = props.clone();
    let controller = Rc::new(PointerController {
        visible: use_memo((), |()| Cell::new((window, scale.width))),
        drawn: window,
        viewport: use_node_ref(),
        layer: use_node_ref(),
        selection_box: use_node_ref(),
        state: use_mut_ref(PointerState::default),
        active: use_memo((), |()| Cell::new(active)),
        dots: dots.clone(),
        shown: props.drawn.clone(),
        on: props.on.clone(),
    });
    // The wheel listener outlives a drawing, so it takes the controller of the latest one.
    let latest = use_mut_ref(|| None);
    latest.replace(Some(controller.clone()));
    {
        let controller = controller.clone();
        use_effect_with(active, move |active| controller.active.set(*active));
    }
    {
        let controller = controller.clone();
        use_effect_with((window, scale), move |(window, scale)| {
            // A new width alone keeps a move that is not drawn yet.
            let same = controller.state.borrow_mut().drawn.replace(*window) == Some(*window);
            let visible = if same { controller.visible.get().0 } else { *window };
            controller.visible.set((visible, scale.width));
            controller.show(visible);
        });
    }
    {
        let viewport = controller.viewport.clone();
        use_effect_with((), move |()| listen(&viewport, latest));
    }
    let [downs, drags, ups, cancels, leaves, keys] = [(); 6].map(|()| controller.clone());
    let boxing = props.boxing;
    let onpointerdown = Callback::from(move |event: PointerEvent| downs.down(&event, boxing));
    let onpointermove = Callback::from(move |event: PointerEvent| drags.drag(&event));
    let onpointerup = Callback::from(move |event: PointerEvent| ups.up(&event));
    let onpointercancel = Callback::from(move |event: PointerEvent| cancels.cancel(&event));
    // Lifting a finger also leaves: the dot that it touched stays active.
    let onpointerleave = Callback::from(move |event: PointerEvent| {
        if event.pointer_type() != "touch" {
            leaves.point_at(None);
        }
    });
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if press(&keys, &event) {
            event.prevent_default();
            event.stop_propagation();
        }
    });
    let height = scale.length(dots.sheet.height()).0 / 10 * 1000 / scale.zoom as i32;
    let (width, near) = (scale.width, !window.is_whole());
    let view = format!("0 0 {width} {height}");
    let (x, y) = scale.at(window.start);
    let start = format!("translate({} {})", Px(-x.0), Px(-y.0));
    let across = decimal(i64::from(width) * i64::from(scale.zoom) * 1000 / i64::from(WIDTH));
    // A hairline in units of the sheet.
    let hairline = scale.units(1).max(1).to_string();
    let at = active.and_then(|at| dots.list.get(at)).map(|dot| {
        let around = disc(scale.at(dot.point), dots.radius(dot.people, scale).plus(5));
        html! { <><path class="f-no s-bg w-4" d={around.clone()} /><path class="f-no s-ink w-3" d={around} /></> }
    });
    html! {
        <div class={classes!("pc-paper", near.then_some("is-near"), boxing.then_some("is-boxing"))}
            ref={controller.viewport.clone()} role="application" tabindex="0" aria-label={lang.say(MapMsg::Label)} aria-describedby="pc-map-about pc-map-help"
            {onpointerdown} {onpointermove} {onpointerup} {onpointercancel} {onpointerleave} {onkeydown}>
            <div ref={controller.layer.clone()} class="pc-ground">
                <svg class="pc-map" viewBox={view.clone()} data-figure="map" aria-hidden="true">
                    // Clips an exported picture; on screen the viewport clips.
                    <svg width={width.to_string()} height={height.to_string()}>
                        <defs>{ hatch("pc-slant-map", scale.units(6).max(1)) }{ dotted("pc-dots-map", scale.units(5).max(1)) }</defs>
                        <g transform={start.clone()}>
                            <g transform={format!("scale({across})")} stroke-width={hairline}>{ for dots.sheet.frames.iter().enumerate().map(|(nth, part)| frame(nth, part, &props.areas)) }</g>
                            { for props.marks.iter().map(mark) }
                            { for props.names.iter().map(mark) }
                        </g>
                    </svg>
                </svg>
                <svg class="pc-map pc-over" viewBox={view} aria-hidden="true">
                    <g transform={start}>{ at.unwrap_or_default() }</g>
                    <rect ref={controller.selection_box.clone()} class="f-no s-ink d-53 w-2" width="0" />
                </svg>
            </div>
        </div>
    }
}

/// A part of the sheet: insets lie on the main map, with an edge of their own.
fn frame(nth: usize, frame: &Frame, areas: &Areas) -> Html {
    let areas = areas.list.iter().filter(|area| area.frame == nth);
    let land = html! { <><path class="f-land s-edge" d={frame.land.clone()} />{ for areas.map(area) }</> };
    if nth == 0 {
        return land;
    }
    let Rect { left, top, width, height } = frame.rect;
    let path = format!("M{left} {top}h{width}v{height}h-{width}z");
    html! { <><path class="f-bg" d={path.clone()} />{ land }<path class="f-no s-edge" d={path} /></> }
}

/// An area in its colour, hatched or dotted over it.
fn area(area: &AreaView) -> Html {
    let over = match area.class {
        None => Some("url(#pc-dots-map)"),
        Some(_) => area.hatched.then_some("url(#pc-slant-map)"),
    };
    html! {
        <>
            <path class={classes!(area.class.unwrap_or("f-unk"), "s-bg")} d={&area.path} />
            if let Some(fill) = over {
                <path {fill} d={&area.path} />
            }
        </>
    }
}

/// Slanting lines so many units apart.
fn hatch(id: &'static str, apart: i32) -> Html {
    let (side, width) = (apart.to_string(), (f64::from(apart) / 6.0).to_string());
    html! {
        <pattern {id} width={side.clone()} height={side} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="s-slant" stroke-width={width} d={format!("M0 0v{apart}")} />
        </pattern>
    }
}

fn dotted(id: &'static str, apart: i32) -> Html {
    let (side, middle) = (apart.to_string(), (apart / 2).to_string());
    html! {
        <pattern {id} width={side.clone()} height={side} patternUnits="userSpaceOnUse">
            <circle class="f-unke" cx={middle.clone()} cy={middle} r={(f64::from(apart) / 5.0).to_string()} />
        </pattern>
    }
}

/// Handles a key; `false` for one without a meaning here.
fn press(controller: &PointerController, event: &KeyboardEvent) -> bool {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return false;
    }
    let (window, _) = controller.visible.get();
    let active = controller.active.get();
    let dot = active.and_then(|at| controller.dots.list.get(at));
    let to = dot.map_or(middle(window), |dot| dot.point);
    let arrow = match &*event.key() {
        "ArrowLeft" => Some((Direction::Left, (-PAN, 0))),
        "ArrowRight" => Some((Direction::Right, (PAN, 0))),
        "ArrowUp" => Some((Direction::Up, (0, -PAN))),
        "ArrowDown" => Some((Direction::Down, (0, PAN))),
        _ => None,
    };
    match (arrow, &*event.key(), active) {
        (Some((_, pixels)), ..) if event.shift_key() => pan(controller, pixels),
        (Some((direction, _)), ..) => move_active(controller, direction),
        (_, "Enter" | " ", Some(at)) => controller.on.emit(MapAction::Choose(at)),
        (_, "Escape", Some(_)) => controller.point_at(None),
        (_, "+" | "=" | ";", _) => controller.on.emit(MapAction::Settle(window.zoomed(to, ZOOM_IN))),
        (_, "-" | "_", _) => controller.on.emit(MapAction::Settle(window.zoomed(to, ZOOM_OUT))),
        (_, "0", _) => controller.on.emit(MapAction::Settle(Window::whole(window.height))),
        _ => return false,
    }
    true
}

/// Moves to the nearest dot in a direction, from no dot to the largest visible one.
fn move_active(controller: &PointerController, direction: Direction) {
    let dots = &controller.dots.list;
    let (window, _) = controller.visible.get();
    let shown = || controller.shown_dots();
    let found = match controller.active.get().and_then(|at| dots.get(at)) {
        Some(dot) => next(shown().map(|(_, dot)| dot.point), dot.point, direction),
        None => shown().position(|(_, dot)| window.shows(dot.point)),
    };
    let found = found.and_then(|nth| shown().nth(nth)).map(|(at, _)| at);
    if let Some((at, dot)) = found.and_then(|at| Some((at, dots.get(at)?))) {
        controller.point_at(Some(at));
        if !window.shows(dot.point) {
            controller.on.emit(MapAction::Settle(window.around(dot.point, window.zoom)));
        }
    }
}
