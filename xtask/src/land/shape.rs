//! Rings cut to a rectangle, and with fewer points.

/// A point of the plane.
pub(super) type Point = (f64, f64);

/// A rectangle: left, upper, right and lower edge.
pub(super) type Edges = [f64; 4];

/// The part of a ring in a rectangle, by Sutherland and Hodgman (1974): one edge after the other. Where the ring leaves and
/// comes back, the parts are joined along the edge.
pub(super) fn clipped(ring: &[Point], [left, top, right, bottom]: Edges) -> Vec<Point> {
    let across = |at: f64| move |a: Point, b: Point| (at, a.1 + (b.1 - a.1) * (at - a.0) / (b.0 - a.0));
    let down = |at: f64| move |a: Point, b: Point| (a.0 + (b.0 - a.0) * (at - a.1) / (b.1 - a.1), at);
    let ring = cut(ring, |point| point.0 >= left, across(left));
    let ring = cut(&ring, |point| point.0 <= right, across(right));
    let ring = cut(&ring, |point| point.1 >= top, down(top));
    cut(&ring, |point| point.1 <= bottom, down(bottom))
}

fn cut(ring: &[Point], inside: impl Fn(Point) -> bool, meet: impl Fn(Point, Point) -> Point) -> Vec<Point> {
    let mut kept = Vec::new();
    let before = ring.iter().cycle().skip(ring.len().saturating_sub(1));
    for (a, b) in before.zip(ring) {
        if inside(*a) != inside(*b) {
            kept.push(meet(*a, *b));
        }
        if inside(*b) {
            kept.push(*b);
        }
    }
    kept
}

/// Twice the area of a triangle.
fn triangle(a: Point, b: Point, c: Point) -> f64 {
    ((b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)).abs()
}

/// The area of a ring.
pub(super) fn area(ring: &[Point]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs() / 2.0
}

/// The centre of gravity of a ring.
pub(super) fn centre(ring: &[Point]) -> Point {
    let next = ring.iter().cycle().skip(1);
    let (mut x, mut y, mut sum) = (0.0, 0.0, 0.0);
    for (a, b) in ring.iter().zip(next) {
        let part = a.0 * b.1 - b.0 * a.1;
        (x, y, sum) = (x + (a.0 + b.0) * part, y + (a.1 + b.1) * part, sum + part);
    }
    if sum == 0.0 { ring.first().copied().unwrap_or_default() } else { (x / (3.0 * sum), y / (3.0 * sum)) }
}

/// A ring without the points that matter least, after Visvalingam and Whyatt (1993): again and again, each point that spans
/// a smaller triangle with its neighbours than `least`, and than they do with theirs, goes. What is left may be nothing.
pub(super) fn simplified(mut ring: Vec<Point>, least: f64) -> Vec<Point> {
    loop {
        let around = |at: usize| {
            let (before, after) = ((at + ring.len() - 1) % ring.len(), (at + 1) % ring.len());
            Some((*ring.get(before)?, *ring.get(at)?, *ring.get(after)?))
        };
        let spans: Vec<f64> =
            (0..ring.len()).filter_map(around).map(|(before, at, after)| triangle(before, at, after) / 2.0).collect();
        let before = spans.iter().cycle().skip(spans.len().saturating_sub(1));
        let after = spans.iter().cycle().skip(1);
        let least_of_all =
            |((span, before), after): ((&f64, &f64), &f64)| span < &least && span <= before && span < after;
        let gone: Vec<bool> = spans.iter().zip(before).zip(after).map(least_of_all).collect();
        if !gone.contains(&true) {
            return ring;
        }
        let mut gone = gone.into_iter();
        ring.retain(|_| gone.next() == Some(false));
    }
}

#[cfg(test)]
mod tests {
    use super::{area, centre, clipped, simplified};

    const SQUARE: [(f64, f64); 4] = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];

    #[test]
    fn what_lies_outside_is_cut_off() {
        assert!((area(&clipped(&SQUARE, [5.0, 5.0, 20.0, 8.0])) - 15.0).abs() < 1e-9);
        assert_eq!(clipped(&SQUARE, [11.0, 0.0, 20.0, 10.0]), []);
        assert!((area(&clipped(&SQUARE, [-1.0, -1.0, 11.0, 11.0])) - 100.0).abs() < 1e-9);
    }

    #[test]
    fn points_that_change_little_go_and_corners_stay() {
        let mut ring = SQUARE.to_vec();
        ring.insert(1, (5.0, 0.1));
        assert_eq!(simplified(ring.clone(), 1.0), SQUARE);
        assert_eq!(simplified(ring.clone(), 0.1), ring);
    }

    #[test]
    fn the_centre_is_that_of_gravity() {
        assert_eq!(centre(&SQUARE), (5.0, 5.0));
    }
}
