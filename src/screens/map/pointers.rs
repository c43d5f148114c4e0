//! Pan, zoom and selection by pointer, wheel and touch. The map follows by a CSS transform and is redrawn when it comes to rest:
//! drawing 1,741 dots takes two frames on a slow machine, moving them none.

use super::model::dots::{Dot, Dots, Scale};
use gloo::timers::callback::Timeout;
use pledge_core::map::{Point, WIDTH, Window, nearest};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use web_sys::{Element, HtmlElement, PointerEvent, WheelEvent};
use yew::{Callback, NodeRef};

/// Idle time before the map is redrawn, in milliseconds.
const IDLE: u32 = 160;
/// A pointer that has moved farther, in pixels, does not click.
const CLICK_SLOP: i32 = 4;
/// Hit radius around a dot for a mouse and for a finger, in pixels.
const HIT_RADIUS: (i32, i32) = (7, 22);

/// An action on the map.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum MapAction {
    /// Point at a dot, by its index, or at none.
    PointAt(Option<usize>),
    /// Choose a dot, or unchoose it.
    Choose(usize),
    /// Select the dots in a box.
    SelectBox(Vec<usize>),
    /// Draw this window: the map has come to rest.
    Settle(Window),
}

/// Handles the pointers on one drawing of the map.
pub(super) struct PointerController {
    /// The window on screen, and the width of the viewport in pixels.
    pub(super) visible: Rc<Cell<(Window, i32)>>,
    /// The window that is drawn.
    pub(super) drawn: Window,
    /// The frame of the map.
    pub(super) viewport: NodeRef,
    /// The element that is transformed in it.
    pub(super) layer: NodeRef,
    /// The rectangle of the selection box.
    pub(super) selection_box: NodeRef,
    pub(super) state: Rc<RefCell<PointerState>>,
    /// The active dot, ahead of the drawing: keys may come faster than it.
    pub(super) active: Rc<Cell<Option<usize>>>,
    pub(super) dots: Rc<Dots>,
    /// Which of them are drawn.
    pub(super) shown: Rc<[bool]>,
    pub(super) on: Callback<MapAction>,
}

/// The pointers that are down.
#[derive(Default)]
pub(super) struct PointerState {
    /// The id of each, and where it is.
    pointers: Vec<(i32, (i32, i32))>,
    /// Where the first one went down.
    from: (i32, i32),
    /// It has moved, so that it does not click.
    moved: bool,
    /// The corner where a selection box was begun.
    corner: Option<Point>,
    idle: Option<Timeout>,
    /// The window of the last drawing.
    pub(super) drawn: Option<Window>,
}

impl PointerController {
    /// Moves the drawing, by a transform, to where it stands in this window.
    pub(super) fn show(&self, window: Window) {
        let (_, width) = self.visible.get();
        self.visible.set((window, width));
        let Some(layer) = self.layer.cast::<HtmlElement>() else { return };
        if window == self.drawn {
            // Chromium removes the attribute only if it was read since it was set.
            if layer.has_attribute("style") {
                _ = layer.remove_attribute("style");
            }
            return;
        }
        let (scale, drawn) = (Scale { width, zoom: window.zoom }, self.drawn);
        let x = scale.length(drawn.start.x - window.start.x);
        let y = scale.length(drawn.start.y - window.start.y);
        let factor = decimal(i64::from(window.zoom) * 1_000_000 / i64::from(drawn.zoom));
        _ = layer.style().set_property("transform", &format!("translate({x}px,{y}px) scale({factor})"));
    }

    /// Moves to a window, and redraws once the map is idle and no pointer is down.
    pub(super) fn move_to(&self, window: Window) {
        self.show(window);
        let (on, visible, state) = (self.on.clone(), self.visible.clone(), Rc::downgrade(&self.state));
        let idle = Timeout::new(IDLE, move || {
            if state.upgrade().is_some_and(|state| state.borrow().pointers.is_empty()) {
                on.emit(MapAction::Settle(visible.get().0));
            }
        });
        self.state.borrow_mut().idle = Some(idle);
    }

    /// The point of the sheet at a position in the page.
    fn point(&self, (x, y): (i32, i32)) -> Option<Point> {
        let bounds = self.viewport.cast::<Element>()?.get_bounding_client_rect();
        let (window, width) = self.visible.get();
        let scale = Scale { width, zoom: window.zoom };
        let away = |at: i32, edge: f64| scale.units(at - edge.round() as i32);
        Some(Point { x: window.start.x + away(x, bounds.left()), y: window.start.y + away(y, bounds.top()) })
    }

    fn units(&self, pixels: i32) -> i32 {
        let (window, width) = self.visible.get();
        Scale { width, zoom: window.zoom }.units(pixels)
    }

    /// The dot under a pointer.
    fn hit(&self, event: &PointerEvent) -> Option<usize> {
        let at = self.point((event.client_x(), event.client_y()))?;
        let (window, width) = self.visible.get();
        let scale = Scale { width, zoom: window.zoom };
        let least = self.units(if event.pointer_type() == "touch" { HIT_RADIUS.1 } else { HIT_RADIUS.0 });
        let reach = |people: u32| scale.units(self.dots.radius(people, scale).0) / 10;
        let found = nearest(self.shown_dots().map(|(_, dot)| (dot.point, reach(dot.people).max(least))), at)?;
        self.shown_dots().nth(found).map(|(at, _)| at)
    }

    /// The dots that are drawn, each with its index.
    pub(super) fn shown_dots(&self) -> impl Iterator<Item = (usize, &Dot)> + Clone {
        let shown = move |(at, _): &(usize, &Dot)| self.shown.get(*at).copied().unwrap_or(true);
        self.dots.list.iter().enumerate().filter(shown)
    }

    pub(super) fn down(&self, event: &PointerEvent, boxing: bool) {
        if event.button() != 0 {
            return;
        }
        let at = (event.client_x(), event.client_y());
        let corner = self.point(at).filter(|_| boxing || event.shift_key());
        let mut state = self.state.borrow_mut();
        if state.pointers.is_empty() {
            (state.from, state.moved, state.corner) = (at, false, corner);
        } else {
            state.moved = true;
        }
        state.pointers.push((event.pointer_id(), at));
        if let Some(viewport) = self.viewport.cast::<Element>() {
            // Fails for a pointer that is already up.
            _ = viewport.set_pointer_capture(event.pointer_id());
        }
    }

    pub(super) fn drag(&self, event: &PointerEvent) {
        let to = (event.client_x(), event.client_y());
        let mut state = self.state.borrow_mut();
        let Some(at) = state.pointers.iter().position(|(id, _)| *id == event.pointer_id()) else {
            drop(state);
            if event.pointer_type() != "touch" {
                self.point_at(self.hit(event));
            }
            return;
        };
        let Some(from) = state.pointers.get_mut(at).map(|(_, place)| std::mem::replace(place, to)) else { return };
        state.moved |= (to.0 - state.from.0).abs().max((to.1 - state.from.1).abs()) > CLICK_SLOP;
        let other = state.pointers.iter().find(|(id, _)| *id != event.pointer_id()).map(|(_, place)| *place);
        let (moved, corner) = (state.moved, state.corner);
        drop(state);
        match (other, corner) {
            (Some(other), _) => self.pinch(from, to, other),
            (None, Some(corner)) if moved => self.draw_box(corner, to),
            (None, None) if moved => {
                let by = Point { x: self.units(from.0 - to.0), y: self.units(from.1 - to.1) };
                self.move_to(self.visible.get().0.moved(by));
            }
            _ => {}
        }
    }

    /// One finger moves from `from` to `to`, another rests on `fixed`.
    fn pinch(&self, from: (i32, i32), to: (i32, i32), fixed: (i32, i32)) {
        let distance = |(x, y): (i32, i32)| f64::from(x - fixed.0).hypot(f64::from(y - fixed.1));
        let factor = distance(to) / distance(from).max(1.0) * 1000.0;
        let middle = (i32::midpoint(to.0, fixed.0), i32::midpoint(to.1, fixed.1));
        let by = Point { x: self.units((from.0 - to.0) / 2), y: self.units((from.1 - to.1) / 2) };
        let Some(at) = self.point(middle) else { return };
        self.move_to(self.visible.get().0.moved(by).zoomed(at, factor.round() as u32));
    }

    /// Draws the selection box.
    fn draw_box(&self, corner: Point, to: (i32, i32)) {
        let (window, width) = self.visible.get();
        let scale = Scale { width, zoom: window.zoom };
        let (Some(selection_box), Some(at)) = (self.selection_box.cast::<Element>(), self.point(to)) else { return };
        let sides = [
            ("x", corner.x.min(at.x) - window.start.x),
            ("y", corner.y.min(at.y) - window.start.y),
            ("width", (corner.x - at.x).abs()),
            ("height", (corner.y - at.y).abs()),
        ];
        for (name, units) in sides {
            _ = selection_box.set_attribute(name, &scale.length(units).to_string());
        }
    }

    /// Makes a dot the active one, or none.
    pub(super) fn point_at(&self, at: Option<usize>) {
        self.active.set(at);
        self.on.emit(MapAction::PointAt(at));
    }

    pub(super) fn up(&self, event: &PointerEvent) {
        let to = (event.client_x(), event.client_y());
        let (moved, corner) = {
            let mut state = self.state.borrow_mut();
            let before = state.pointers.len();
            state.pointers.retain(|(id, _)| *id != event.pointer_id());
            if state.pointers.len() == before || !state.pointers.is_empty() {
                return;
            }
            (state.moved, state.corner.take())
        };
        if let Some(selection_box) = self.selection_box.cast::<Element>() {
            _ = selection_box.set_attribute("width", "0");
        }
        match (corner, self.point(to)) {
            (Some(corner), Some(at)) if moved => self.on.emit(MapAction::SelectBox(inside(&self.dots, corner, at))),
            _ if moved => self.move_to(self.visible.get().0),
            _ => match self.hit(event) {
                // Touch has no hover: the first tap points at a dot, the second chooses it.
                Some(at) if event.pointer_type() != "touch" || self.active.get() == Some(at) => {
                    self.on.emit(MapAction::Choose(at));
                }
                other => self.point_at(other),
            },
        }
    }

    /// The browser takes the pointer over, to scroll the page.
    pub(super) fn cancel(&self, event: &PointerEvent) {
        self.state.borrow_mut().pointers.retain(|(id, _)| *id != event.pointer_id());
        self.move_to(self.visible.get().0);
    }

    /// Zooms around the pointer.
    pub(super) fn wheel(&self, event: &WheelEvent) {
        // The wheel alone scrolls the page; a pinch on a touchpad comes as a wheel with Ctrl.
        if !event.ctrl_key() && !event.meta_key() {
            return;
        }
        event.prevent_default();
        let by = event.delta_y().clamp(-200.0, 200.0).abs() * if event.delta_mode() == 0 { 2.5 } else { 60.0 };
        let by = by.min(500.0).round() as u32;
        let factor = if event.delta_y() < 0.0 { 1000 + by } else { 1_000_000 / (1000 + by) };
        if let Some(at) = self.point((event.client_x(), event.client_y())) {
            self.move_to(self.visible.get().0.zoomed(at, factor));
        }
    }
}

/// The dots in the box between two corners.
fn inside(dots: &Dots, a: Point, b: Point) -> Vec<usize> {
    let (across, down) = (a.x.min(b.x)..=a.x.max(b.x), a.y.min(b.y)..=a.y.max(b.y));
    let in_box = |point: Point| across.contains(&point.x) && down.contains(&point.y);
    (0..).zip(&dots.list).filter(|(_, dot)| in_box(dot.point)).map(|(at, _)| at).collect()
}

/// Pans by a number of pixels.
pub(super) fn pan(controller: &PointerController, pixels: (i32, i32)) {
    let by = Point { x: controller.units(pixels.0), y: controller.units(pixels.1) };
    controller.move_to(controller.visible.get().0.moved(by));
}

/// The middle of a window.
pub(super) fn middle(window: Window) -> Point {
    let size = window.size();
    Point { x: window.start.x + size.x / 2, y: window.start.y + size.y.min(WIDTH * 10) / 2 }
}

/// Millionths as a decimal number.
pub(super) fn decimal(millionths: i64) -> String {
    format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000)
}
