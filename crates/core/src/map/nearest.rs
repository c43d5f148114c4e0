//! Hit test and arrow keys: the nearest point to a position on the sheet, or in a direction.

use super::Point;

/// Where an arrow key leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// West, on a sheet with north at the top.
    Left,
    /// East.
    Right,
    /// North.
    Up,
    /// South.
    Down,
}

impl Direction {
    /// The distances of a point along the direction and across it.
    fn parts(self, from: Point, to: Point) -> (i64, i64) {
        let (x, y) = (i64::from(to.x) - i64::from(from.x), i64::from(to.y) - i64::from(from.y));
        match self {
            Direction::Left => (-x, y),
            Direction::Right => (x, y),
            Direction::Up => (-y, x),
            Direction::Down => (y, x),
        }
    }
}

/// The position, among `points`, of the nearest one in a direction: of those within 45°, else of all on that
/// side, with the distance across weighted double. Of points in one position the first.
pub fn next(points: impl Iterator<Item = Point> + Clone, from: Point, direction: Direction) -> Option<usize> {
    let ahead = points.enumerate().filter_map(|(at, point)| {
        let (along, aside) = direction.parts(from, point);
        (along > 0).then_some((at, along, aside))
    });
    let in_cone = ahead.clone().filter(|(_, along, aside)| aside.abs() <= *along);
    in_cone
        .min_by_key(|(_, along, aside)| along * along + aside * aside)
        .or_else(|| ahead.min_by_key(|(_, along, aside)| along * along + 4 * aside * aside))
        .map(|(at, ..)| at)
}

/// The position, among points with the reach of each, of the one nearest to `at` that reaches it.
pub fn nearest(points: impl Iterator<Item = (Point, i32)>, at: Point) -> Option<usize> {
    let reaching = points.enumerate().filter_map(|(nth, (point, reach))| {
        let distance = point.distance2(at);
        (distance <= i64::from(reach) * i64::from(reach)).then_some((nth, distance))
    });
    reaching.min_by_key(|(_, distance)| *distance).map(|(nth, _)| nth)
}
