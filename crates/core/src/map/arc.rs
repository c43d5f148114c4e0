//! Great-circle arcs.

use crate::model::position::{DEGREE, ONE, Position, arcsine};

/// A point of the sphere of radius one.
type Vector = [f64; 3];

/// Positions on the great circle between two, `2^halvings + 1` of them with its ends. Between antipodes the arc is not
/// unique: then only the two ends are returned.
pub fn arc(from: Position, to: Position, halvings: u32) -> Vec<Position> {
    let mut way = vec![vector(from), vector(to)];
    for _ in 0..halvings {
        let mut finer = Vec::with_capacity(way.len() * 2);
        for pair in way.windows(2) {
            let [a, b] = pair else { continue };
            finer.push(*a);
            finer.extend(middle(*a, *b));
        }
        finer.extend(way.last());
        way = finer;
    }
    let mut positions: Vec<Position> = way.into_iter().map(position).collect();
    // Exact ends: the round trip through vectors is off by a unit.
    if let [first, .., last] = positions.as_mut_slice() {
        (*first, *last) = (from, to);
    }
    positions
}

fn vector(position: Position) -> Vector {
    position.vector().map(|part| f64::from(part as i32) / f64::from(ONE as i32))
}

fn middle(from: Vector, to: Vector) -> Option<Vector> {
    let [x, y, z] = [from[0] + to[0], from[1] + to[1], from[2] + to[2]];
    let length = (x * x + y * y + z * z).sqrt();
    (length > 1e-6).then(|| [x / length, y / length, z / length])
}

fn position([x, y, z]: Vector) -> Position {
    let angle = |sine: f64| arcsine((sine * f64::from(ONE as i32)).round() as i64) as i32;
    let out = (x * x + y * y).sqrt();
    let east = if out > 0.0 { angle(y / out) } else { 0 };
    let half = 180 * DEGREE;
    let lon = match (x < 0.0, east < 0) {
        (false, _) => east,
        (true, false) => half - east,
        (true, true) => -half - east,
    };
    Position { lat: angle(z), lon }
}
