//! The visible part of a sheet (viewport): zoom and pan.

use super::{Point, WIDTH};

/// The visible rectangle of a sheet; it stays inside the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The zoom in thousandths; 1000 shows the whole sheet.
    pub zoom: u32,
    /// Its left upper corner.
    pub start: Point,
    /// The height of the sheet.
    pub height: i32,
}

impl Window {
    /// The largest zoom, in thousandths.
    pub const MOST: u32 = 20_000;

    /// The whole of a sheet of this height.
    pub fn whole(height: i32) -> Window {
        Window { zoom: 1000, start: Point::default(), height }
    }

    /// Whether all of the sheet is seen.
    pub fn is_whole(&self) -> bool {
        self.zoom <= 1000
    }

    /// How much of the sheet is seen, across and down.
    pub fn size(&self) -> Point {
        let seen = |whole: i32| (i64::from(whole) * 1000 / i64::from(self.zoom.max(1000))) as i32;
        Point { x: seen(WIDTH), y: seen(self.height) }
    }

    fn kept_inside(self) -> Window {
        let size = self.size();
        let x = self.start.x.clamp(0, (WIDTH - size.x).max(0));
        let y = self.start.y.clamp(0, self.height.saturating_sub(size.y).max(0));
        Window { start: Point { x, y }, ..self }
    }

    /// Larger or smaller by a factor in thousandths; the point `at` stays where it is seen.
    #[must_use]
    pub fn zoomed(self, at: Point, factor: u32) -> Window {
        let zoom = (u64::from(self.zoom) * u64::from(factor) / 1000).clamp(1000, u64::from(Window::MOST)) as u32;
        let moved = |at: i32, start: i32| {
            let away = (i64::from(at) - i64::from(start)) * i64::from(self.zoom) / i64::from(zoom);
            (i64::from(at) - away) as i32
        };
        let start = Point { x: moved(at.x, self.start.x), y: moved(at.y, self.start.y) };
        Window { zoom, start, ..self }.kept_inside()
    }

    /// Further right and down by so many units.
    #[must_use]
    pub fn moved(self, by: Point) -> Window {
        let start = Point { x: self.start.x.saturating_add(by.x), y: self.start.y.saturating_add(by.y) };
        Window { start, ..self }.kept_inside()
    }

    /// With a point in the middle.
    #[must_use]
    pub fn around(self, point: Point, zoom: u32) -> Window {
        let wide = Window { zoom: zoom.clamp(1000, Window::MOST), ..self };
        let size = wide.size();
        let start = Point { x: point.x.saturating_sub(size.x / 2), y: point.y.saturating_sub(size.y / 2) };
        Window { start, ..wide }.kept_inside()
    }

    /// As large as it can be with all these points in it, up to `most`; the whole without any.
    #[must_use]
    pub fn with_all(self, points: &[Point], most: u32) -> Window {
        let ends = |of: fn(&Point) -> i32| Some((points.iter().map(of).min()?, points.iter().map(of).max()?));
        let Some(((left, right), (top, bottom))) = ends(|point| point.x).zip(ends(|point| point.y)) else {
            return Window::whole(self.height);
        };
        let room = |whole: i32, from: i32, to: i32| {
            // A tenth on each side is left free.
            let taken = (i64::from(to) - i64::from(from)).max(1);
            (i64::from(whole) * 800).checked_div(taken).unwrap_or(1000)
        };
        let zoom = room(WIDTH, left, right).min(room(self.height, top, bottom)).clamp(1000, i64::from(most.max(1000)));
        let middle = Point { x: i32::midpoint(left, right), y: i32::midpoint(top, bottom) };
        self.around(middle, zoom as u32)
    }

    /// Whether a point is seen.
    pub fn shows(&self, point: Point) -> bool {
        let (size, start) = (self.size(), self.start);
        (start.x..=start.x.saturating_add(size.x)).contains(&point.x)
            && (start.y..=start.y.saturating_add(size.y)).contains(&point.y)
    }
}
