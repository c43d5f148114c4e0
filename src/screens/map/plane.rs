//! The drawing itself, and the keys that move in it.

use super::{
    model::dots::{Dots, Scale},
    pointers::{Hand, Held, keyed, listen, middle},
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

/// What the reader does on the map.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Move {
    /// Points at a dot, by its position among the dots, or at none.
    To(Option<usize>),
    /// Chooses a dot, or takes it back.
    Choose(usize),
    /// Draws a box around these.
    Boxed(Vec<usize>),
    /// Has moved the map, and lets it rest.
    Rest(Window),
}

/// Properties of [`Plane`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PlaneProps {
    /// The language of the screen.
    pub(super) lang: Lang,
    /// The places.
    pub(super) dots: Rc<Dots>,
    /// How large they are drawn.
    pub(super) scale: Scale,
    /// What is seen.
    pub(super) window: Window,
    /// The dots as marks, at this scale.
    pub(super) marks: Rc<[Mark]>,
    /// Names and chosen places, at this scale.
    pub(super) names: Vec<Mark>,
    /// The dot that is pointed at.
    pub(super) active: Option<usize>,
    /// The reader draws a box.
    pub(super) boxing: bool,
    /// Receives what the reader does.
    pub(super) on: Callback<Move>,
}

/// How far the arrow keys move the map, in pixels.
const PACE: i32 = 80;
/// How much larger one press makes it, in thousandths.
pub(super) const LARGER: u32 = 1500;
/// And how much smaller.
pub(super) const SMALLER: u32 = 667;

#[component]
pub(super) fn Plane(props: &PlaneProps) -> Html {
    let PlaneProps { lang, dots, scale, window, active, .. } = props.clone();
    let hand = Rc::new(Hand {
        seen: use_memo((), |()| Cell::new((window, scale.width))),
        drawn: window,
        paper: use_node_ref(),
        ground: use_node_ref(),
        band: use_node_ref(),
        held: use_mut_ref(Held::default),
        active: use_memo((), |()| Cell::new(active)),
        dots: dots.clone(),
        on: props.on.clone(),
    });
    // What is drawn now stands where it is drawn. The wheel, whose listener stays, asks for the hand of now.
    let latest = use_mut_ref(|| None);
    latest.replace(Some(hand.clone()));
    {
        let hand = hand.clone();
        use_effect_with(active, move |active| hand.active.set(*active));
    }
    {
        let hand = hand.clone();
        use_effect_with((window, scale), move |(window, scale)| {
            // Another width alone leaves what the reader has moved and is not drawn yet.
            let same = hand.held.borrow_mut().drawn.replace(*window) == Some(*window);
            let seen = if same { hand.seen.get().0 } else { *window };
            hand.seen.set((seen, scale.width));
            hand.show(seen);
        });
    }
    {
        let paper = hand.paper.clone();
        use_effect_with((), move |()| listen(&paper, latest));
    }
    let [downs, drags, ups, lost, left, keys] = [(); 6].map(|()| hand.clone());
    let boxing = props.boxing;
    let onpointerdown = Callback::from(move |event: PointerEvent| downs.down(&event, boxing));
    let onpointermove = Callback::from(move |event: PointerEvent| drags.drag(&event));
    let onpointerup = Callback::from(move |event: PointerEvent| ups.up(&event));
    let onpointercancel = Callback::from(move |event: PointerEvent| lost.lost(&event));
    // A finger that is lifted has not left: what it touched is still told.
    let onpointerleave = Callback::from(move |event: PointerEvent| {
        if event.pointer_type() != "touch" {
            left.to(None);
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
            ref={hand.paper.clone()} role="application" tabindex="0" aria-label={lang.say(MapMsg::Label)} aria-describedby="pc-map-about pc-map-help"
            {onpointerdown} {onpointermove} {onpointerup} {onpointercancel} {onpointerleave} {onkeydown}>
            <div ref={hand.ground.clone()} class="pc-ground">
                <svg class="pc-map" viewBox={view.clone()} data-figure="map" aria-hidden="true">
                    // Cut off at the edge in a picture that stands alone; on the screen the frame does it.
                    <svg width={width.to_string()} height={height.to_string()}>
                        <g transform={start.clone()}>
                            <g transform={format!("scale({across})")} stroke-width={hairline}>{ for dots.sheet.frames.iter().enumerate().map(frame) }</g>
                            { for props.marks.iter().map(mark) }
                            { for props.names.iter().map(mark) }
                        </g>
                    </svg>
                </svg>
                <svg class="pc-map pc-over" viewBox={view} aria-hidden="true">
                    <g transform={start}>{ at.unwrap_or_default() }</g>
                    <rect ref={hand.band.clone()} class="f-no s-ink d-53 w-2" width="0" />
                </svg>
            </div>
        </div>
    }
}

/// A part of the sheet: insets lie on the main map, with an edge of their own.
fn frame((nth, frame): (usize, &Frame)) -> Html {
    let land = html! { <path class="f-land s-edge" d={frame.land.to_string()} /> };
    if nth == 0 {
        return land;
    }
    let Rect { left, top, width, height } = frame.rect;
    let path = format!("M{left} {top}h{width}v{height}h-{width}z");
    html! { <><path class="f-bg" d={path.clone()} />{ land }<path class="f-no s-edge" d={path} /></> }
}

/// What a key does; `false` for one that does nothing here.
fn press(hand: &Hand, event: &KeyboardEvent) -> bool {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return false;
    }
    let (window, _) = hand.seen.get();
    let active = hand.active.get();
    let dot = active.and_then(|at| hand.dots.list.get(at));
    let to = dot.map_or(middle(window), |dot| dot.point);
    let arrow = match &*event.key() {
        "ArrowLeft" => Some((Direction::Left, (-PACE, 0))),
        "ArrowRight" => Some((Direction::Right, (PACE, 0))),
        "ArrowUp" => Some((Direction::Up, (0, -PACE))),
        "ArrowDown" => Some((Direction::Down, (0, PACE))),
        _ => None,
    };
    match (arrow, &*event.key(), active) {
        (Some((_, pixels)), ..) if event.shift_key() => keyed(hand, pixels),
        (Some((direction, _)), ..) => walk(hand, direction),
        (_, "Enter" | " ", Some(at)) => hand.on.emit(Move::Choose(at)),
        (_, "Escape", Some(_)) => hand.to(None),
        (_, "+" | "=" | ";", _) => hand.on.emit(Move::Rest(window.zoomed(to, LARGER))),
        (_, "-" | "_", _) => hand.on.emit(Move::Rest(window.zoomed(to, SMALLER))),
        (_, "0", _) => hand.on.emit(Move::Rest(Window::whole(window.height))),
        _ => return false,
    }
    true
}

/// To the nearest dot in a direction; at first to the largest that is seen.
fn walk(hand: &Hand, direction: Direction) {
    let dots = &hand.dots.list;
    let (window, _) = hand.seen.get();
    let found = match hand.active.get().and_then(|at| dots.get(at)) {
        Some(dot) => next(dots.iter().map(|dot| dot.point), dot.point, direction),
        None => dots.iter().position(|dot| window.shows(dot.point)),
    };
    if let Some((at, dot)) = found.and_then(|at| Some((at, dots.get(at)?))) {
        hand.to(Some(at));
        if !window.shows(dot.point) {
            hand.on.emit(Move::Rest(window.around(dot.point, window.zoom)));
        }
    }
}

/// Millionths as a decimal number.
pub(super) fn decimal(millionths: i64) -> String {
    format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000)
}
