//! Maps: from positions on the earth to points of a sheet, and ways to move on it.
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
pub use sheet::{Frame, Rect, Sheet};
pub use window::Window;

/// The width of every sheet in its own units: fine enough to be drawn twenty times as large.
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
