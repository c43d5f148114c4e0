//! Maps: projection of positions to points of a sheet, pan and zoom, and hit tests.
//!
//! A sheet is [`WIDTH`] units wide, however large it is drawn. All its points are whole units.

mod arc;
mod nearest;
mod projection;
mod sheet;
mod window;

pub use arc::arc;
pub use nearest::{Direction, nearest, next};
pub use projection::{Extent, Projection};
pub use sheet::{Frame, Rect, Sheet, Territory};
pub use window::Window;

/// The width of every sheet in its own units: whole units are fine enough at the largest zoom, 20.
pub const WIDTH: i32 = 20_000;

/// A point of a sheet, in its units from the left and upper edges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

impl Point {
    /// The square of the distance to another point.
    pub fn distance2(self, other: Point) -> i64 {
        let (x, y) = (i64::from(self.x) - i64::from(other.x), i64::from(self.y) - i64::from(other.y));
        x * x + y * y
    }
}
