//! Pointers, wheel and fingers on the map. What they move is moved at once, as a picture that the browser keeps: nothing is
//! drawn. Who draws learns of it when they rest. (Drawing 1,741 dots takes two frames of a slow machine, moving them none.)

use super::{
    model::dots::{Dots, Scale},
    plane::{Move, decimal},
};
use gloo::timers::callback::Timeout;
use pledge_core::map::{Point, WIDTH, Window, nearest};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{AddEventListenerOptions, Element, HtmlElement, PointerEvent, TouchEvent, WheelEvent};
use yew::{Callback, NodeRef};

/// So long after the last step the map rests, in milliseconds.
const REST: u32 = 160;
/// A pointer that has moved so far, in pixels, does not click.
const SLIP: i32 = 4;
/// How near to a dot a mouse and a finger must come, in pixels.
const REACH: (i32, i32) = (7, 22);

/// What the reader moves the map with.
pub(super) struct Hand {
    /// The part of the sheet that is seen, and how wide it is.
    pub(super) seen: Rc<Cell<(Window, i32)>>,
    /// The part that is drawn.
    pub(super) drawn: Window,
    /// The frame.
    pub(super) paper: NodeRef,
    /// What moves in it.
    pub(super) ground: NodeRef,
    /// The frame of a box that is drawn.
    pub(super) band: NodeRef,
    pub(super) held: Rc<RefCell<Held>>,
    /// The dot that is told of, also before it is drawn so: keys may come faster.
    pub(super) active: Rc<Cell<Option<usize>>>,
    pub(super) dots: Rc<Dots>,
    pub(super) on: Callback<Move>,
}

/// The pointers that are down.
#[derive(Default)]
pub(super) struct Held {
    /// Number, and where it is.
    pointers: Vec<(i32, (i32, i32))>,
    /// Where the first one went down.
    from: (i32, i32),
    /// It has moved, so that it does not click.
    moved: bool,
    /// It draws a box that begins here.
    corner: Option<Point>,
    rest: Option<Timeout>,
    /// The part that was drawn last.
    pub(super) drawn: Option<Window>,
}

impl Hand {
    /// Where the picture stands for what is seen.
    pub(super) fn show(&self, window: Window) {
        let (_, width) = self.seen.get();
        self.seen.set((window, width));
        let Some(ground) = self.ground.cast::<HtmlElement>() else { return };
        if window == self.drawn {
            // Chromium removes only an attribute that somebody has asked for since it was set.
            if ground.has_attribute("style") {
                _ = ground.remove_attribute("style");
            }
            return;
        }
        let (scale, drawn) = (Scale { width, zoom: window.zoom }, self.drawn);
        let x = scale.length(drawn.start.x - window.start.x);
        let y = scale.length(drawn.start.y - window.start.y);
        let factor = decimal(i64::from(window.zoom) * 1_000_000 / i64::from(drawn.zoom));
        _ = ground.style().set_property("transform", &format!("translate({x}px,{y}px) scale({factor})"));
    }

    /// The same, and when no other step follows and no pointer holds the map, the drawing comes after.
    pub(super) fn step(&self, window: Window) {
        self.show(window);
        let (on, seen, held) = (self.on.clone(), self.seen.clone(), Rc::downgrade(&self.held));
        let rest = Timeout::new(REST, move || {
            if held.upgrade().is_some_and(|held| held.borrow().pointers.is_empty()) {
                on.emit(Move::Rest(seen.get().0));
            }
        });
        self.held.borrow_mut().rest = Some(rest);
    }

    /// The point of the sheet at a place of the page, and how many units of the sheet a pixel is.
    fn point(&self, (x, y): (i32, i32)) -> Option<Point> {
        let bounds = self.paper.cast::<Element>()?.get_bounding_client_rect();
        let (window, width) = self.seen.get();
        let scale = Scale { width, zoom: window.zoom };
        let away = |at: i32, edge: f64| scale.units(at - edge.round() as i32);
        Some(Point { x: window.start.x + away(x, bounds.left()), y: window.start.y + away(y, bounds.top()) })
    }

    fn units(&self, pixels: i32) -> i32 {
        let (window, width) = self.seen.get();
        Scale { width, zoom: window.zoom }.units(pixels)
    }

    /// The dot under a pointer.
    fn under(&self, event: &PointerEvent) -> Option<usize> {
        let at = self.point((event.client_x(), event.client_y()))?;
        let (window, width) = self.seen.get();
        let scale = Scale { width, zoom: window.zoom };
        let least = self.units(if event.pointer_type() == "touch" { REACH.1 } else { REACH.0 });
        let reach = |people: u32| scale.units(self.dots.radius(people, scale).0) / 10;
        nearest(self.dots.list.iter().map(|dot| (dot.point, reach(dot.people).max(least))), at)
    }

    pub(super) fn down(&self, event: &PointerEvent, boxing: bool) {
        if event.button() != 0 {
            return;
        }
        let at = (event.client_x(), event.client_y());
        let corner = self.point(at).filter(|_| boxing || event.shift_key());
        let mut held = self.held.borrow_mut();
        if held.pointers.is_empty() {
            (held.from, held.moved, held.corner) = (at, false, corner);
        } else {
            held.moved = true;
        }
        held.pointers.push((event.pointer_id(), at));
        if let Some(paper) = self.paper.cast::<Element>() {
            // A pointer that is gone already cannot be caught.
            _ = paper.set_pointer_capture(event.pointer_id());
        }
    }

    pub(super) fn drag(&self, event: &PointerEvent) {
        let to = (event.client_x(), event.client_y());
        let mut held = self.held.borrow_mut();
        let Some(at) = held.pointers.iter().position(|(id, _)| *id == event.pointer_id()) else {
            drop(held);
            if event.pointer_type() != "touch" {
                self.to(self.under(event));
            }
            return;
        };
        let Some(from) = held.pointers.get_mut(at).map(|(_, place)| std::mem::replace(place, to)) else { return };
        held.moved |= (to.0 - held.from.0).abs().max((to.1 - held.from.1).abs()) > SLIP;
        let other = held.pointers.iter().find(|(id, _)| *id != event.pointer_id()).map(|(_, place)| *place);
        let (moved, corner) = (held.moved, held.corner);
        drop(held);
        match (other, corner) {
            (Some(other), _) => self.pinch(from, to, other),
            (None, Some(corner)) if moved => self.band(corner, to),
            (None, None) if moved => {
                let by = Point { x: self.units(from.0 - to.0), y: self.units(from.1 - to.1) };
                self.step(self.seen.get().0.moved(by));
            }
            _ => {}
        }
    }

    /// One finger moves while another holds the map.
    fn pinch(&self, from: (i32, i32), to: (i32, i32), held: (i32, i32)) {
        let distance = |(x, y): (i32, i32)| f64::from(x - held.0).hypot(f64::from(y - held.1));
        let factor = distance(to) / distance(from).max(1.0) * 1000.0;
        let middle = (i32::midpoint(to.0, held.0), i32::midpoint(to.1, held.1));
        let by = Point { x: self.units((from.0 - to.0) / 2), y: self.units((from.1 - to.1) / 2) };
        let Some(at) = self.point(middle) else { return };
        self.step(self.seen.get().0.moved(by).zoomed(at, factor.round() as u32));
    }

    /// Draws the frame of the box.
    fn band(&self, corner: Point, to: (i32, i32)) {
        let (window, width) = self.seen.get();
        let scale = Scale { width, zoom: window.zoom };
        let (Some(band), Some(at)) = (self.band.cast::<Element>(), self.point(to)) else { return };
        let sides = [
            ("x", corner.x.min(at.x) - window.start.x),
            ("y", corner.y.min(at.y) - window.start.y),
            ("width", (corner.x - at.x).abs()),
            ("height", (corner.y - at.y).abs()),
        ];
        for (name, units) in sides {
            _ = band.set_attribute(name, &scale.length(units).to_string());
        }
    }

    /// Tells of a dot, or of none.
    pub(super) fn to(&self, at: Option<usize>) {
        self.active.set(at);
        self.on.emit(Move::To(at));
    }

    pub(super) fn up(&self, event: &PointerEvent) {
        let to = (event.client_x(), event.client_y());
        let (moved, corner) = {
            let mut held = self.held.borrow_mut();
            let before = held.pointers.len();
            held.pointers.retain(|(id, _)| *id != event.pointer_id());
            if held.pointers.len() == before || !held.pointers.is_empty() {
                return;
            }
            (held.moved, held.corner.take())
        };
        if let Some(band) = self.band.cast::<Element>() {
            _ = band.set_attribute("width", "0");
        }
        match (corner, self.point(to)) {
            (Some(corner), Some(at)) if moved => self.on.emit(Move::Boxed(inside(&self.dots, corner, at))),
            _ if moved => self.step(self.seen.get().0),
            _ => match self.under(event) {
                // A finger is told of a dot before it chooses it.
                Some(at) if event.pointer_type() != "touch" || self.active.get() == Some(at) => {
                    self.on.emit(Move::Choose(at));
                }
                other => self.to(other),
            },
        }
    }

    /// The page takes the pointer over, to scroll.
    pub(super) fn lost(&self, event: &PointerEvent) {
        self.held.borrow_mut().pointers.retain(|(id, _)| *id != event.pointer_id());
        self.step(self.seen.get().0);
    }

    /// Larger or smaller about the middle of what is seen.
    pub(super) fn turn(&self, event: &WheelEvent) {
        // The wheel alone scrolls the page; a pinch on a touchpad comes as a wheel with Ctrl.
        if !event.ctrl_key() && !event.meta_key() {
            return;
        }
        event.prevent_default();
        let by = event.delta_y().clamp(-200.0, 200.0).abs() * if event.delta_mode() == 0 { 2.5 } else { 60.0 };
        let by = by.min(500.0).round() as u32;
        let factor = if event.delta_y() < 0.0 { 1000 + by } else { 1_000_000 / (1000 + by) };
        if let Some(at) = self.point((event.client_x(), event.client_y())) {
            self.step(self.seen.get().0.zoomed(at, factor));
        }
    }
}

/// The dots in a box.
fn inside(dots: &Dots, a: Point, b: Point) -> Vec<usize> {
    let (across, down) = (a.x.min(b.x)..=a.x.max(b.x), a.y.min(b.y)..=a.y.max(b.y));
    let held = |point: Point| across.contains(&point.x) && down.contains(&point.y);
    (0..).zip(&dots.list).filter(|(_, dot)| held(dot.point)).map(|(at, _)| at).collect()
}

/// Listens to the wheel and to two fingers, which a browser may only be kept from answering by listeners that are not passive;
/// `hand` is the one of the newest drawing. Returns how to stop.
pub(super) fn listen(paper: &NodeRef, hand: Rc<RefCell<Option<Rc<Hand>>>>) -> impl FnOnce() + use<> {
    let paper = paper.cast::<Element>();
    let wheel = Closure::<dyn Fn(WheelEvent)>::new(move |event: WheelEvent| {
        if let Some(hand) = &*hand.borrow() {
            hand.turn(&event);
        }
    });
    let touch = Closure::<dyn Fn(TouchEvent)>::new(|event: TouchEvent| {
        if event.touches().length() > 1 {
            event.prevent_default();
        }
    });
    let active = AddEventListenerOptions::new();
    active.set_passive(false);
    if let Some(paper) = &paper {
        for (name, listener) in [("wheel", wheel.as_ref()), ("touchmove", touch.as_ref())] {
            let listener = listener.unchecked_ref();
            _ = paper.add_event_listener_with_callback_and_add_event_listener_options(name, listener, &active);
        }
    }
    // With the element go its listeners; what they call must stay so long.
    move || drop((paper, wheel, touch))
}

/// So many pixels the arrow keys move the map.
pub(super) fn keyed(hand: &Hand, pixels: (i32, i32)) {
    let by = Point { x: hand.units(pixels.0), y: hand.units(pixels.1) };
    hand.step(hand.seen.get().0.moved(by));
}

/// The middle of what is seen.
pub(super) fn middle(window: Window) -> Point {
    let size = window.size();
    Point { x: window.start.x + size.x / 2, y: window.start.y + size.y.min(WIDTH * 10) / 2 }
}
