//! Equal-area projections: no place looks larger than it is.

use crate::model::position::{DEGREE, Position, arcsine, cosine, fraction, sine};

/// A part of the earth between two meridians and two parallels, in hundred-thousandths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// The western meridian, −180° or more.
    pub west: i32,
    /// The southern parallel.
    pub south: i32,
    /// The eastern meridian; beyond 180° where the part goes on there.
    pub east: i32,
    /// The northern parallel.
    pub north: i32,
}

impl Extent {
    /// Whether a position lies in it.
    pub fn holds(&self, position: Position) -> bool {
        (self.south..=self.north).contains(&position.lat) && (self.west..=self.east).contains(&self.longitude(position))
    }

    /// The longitude of a position, counted eastward from the western meridian on.
    pub fn longitude(&self, position: Position) -> i32 {
        position.lon + if position.lon < self.west { 360 * DEGREE } else { 0 }
    }

    /// Whether it spans more than 180° of longitude.
    pub fn is_world(&self) -> bool {
        self.east.saturating_sub(self.west) > 180 * DEGREE
    }

    /// Points along its border, for its shape on the plane.
    fn border(&self) -> impl Iterator<Item = (i32, i32)> + '_ {
        const STEPS: i32 = 48;
        let between = |from: i32, to: i32, nth: i32| {
            from + ((i64::from(to) - i64::from(from)) * i64::from(nth) / i64::from(STEPS)) as i32
        };
        (0..=STEPS).flat_map(move |nth| {
            let (lon, lat) = (between(self.west, self.east, nth), between(self.south, self.north, nth));
            [(lon, self.south), (lon, self.north), (self.west, lat), (self.east, lat)]
        })
    }
}

/// A projection from the sphere to the plane. Results are in radii of the earth, x to the right and y down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Projection {
    /// Albers' equal-area conic (Snyder, Map Projections: A Working Manual, 1987, p. 98), for a country: the two standard
    /// parallels lie a sixth of the way from its southern and northern limit (p. 99), so that shapes are true to a percent.
    Albers {
        /// The middle meridian.
        middle: i32,
        /// The constant of the cone.
        cone: f64,
        /// Snyder's C.
        constant: f64,
    },
    /// Equal Earth, for the world: B. Šavrič, T. Patterson, B. Jenny, The Equal Earth map projection, International Journal
    /// of Geographical Information Science 33 (3), 2018.
    EqualEarth {
        /// The middle meridian.
        middle: i32,
    },
}

/// The polynomial coefficients A1 to A4 of Equal Earth.
const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];

impl Projection {
    /// The projection for an extent: Albers for at most 180° of longitude clear of the equator, else Equal Earth.
    pub fn of(extent: &Extent) -> Projection {
        let middle = extent.west + (extent.east.saturating_sub(extent.west)) / 2;
        let sixth = (extent.north - extent.south) / 6;
        let (low, high) = (i64::from(extent.south + sixth), i64::from(extent.north - sixth));
        let cone = f64::midpoint(fraction(sine(low)), fraction(sine(high)));
        if extent.is_world() || cone.abs() < 0.1 {
            return Projection::EqualEarth { middle };
        }
        let out = fraction(cosine(low));
        Projection::Albers { middle, cone, constant: out * out + 2.0 * cone * fraction(sine(low)) }
    }

    /// Where a longitude and a latitude lie on the plane. The longitude may go beyond 180°.
    pub fn at(&self, lon: i32, lat: i32) -> (f64, f64) {
        match *self {
            Projection::Albers { middle, cone, constant } => {
                let turn = (f64::from(lon.saturating_sub(middle)) * cone).round() as i64;
                let radius = (constant - 2.0 * cone * fraction(sine(i64::from(lat)))).max(0.0).sqrt() / cone;
                (radius * fraction(sine(turn)), radius * fraction(cosine(turn)))
            }
            Projection::EqualEarth { middle } => {
                let root = 3.0_f64.sqrt();
                let angle = arcsine((f64::from(sine(i64::from(lat)) as i32) * root / 2.0) as i64);
                let (theta, square) = (radians(angle), radians(angle) * radians(angle));
                let sixth = square * square * square;
                let [a1, a2, a3, a4] = A;
                let slope = a1 + 3.0 * a2 * square + sixth * (7.0 * a3 + 9.0 * a4 * square);
                let across = radians(i64::from(lon.saturating_sub(middle)));
                let x = 2.0 * root * across * fraction(cosine(angle)) / (3.0 * slope);
                (x, -theta * (a1 + a2 * square + sixth * (a3 + a4 * square)))
            }
        }
    }

    /// The least and largest x and y of a part of the earth.
    pub(super) fn bounds(&self, extent: &Extent) -> [f64; 4] {
        let none = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        extent
            .border()
            .map(|(lon, lat)| self.at(lon, lat))
            .fold(none, |[left, top, right, bottom], (x, y)| [left.min(x), top.min(y), right.max(x), bottom.max(y)])
    }
}

fn radians(angle: i64) -> f64 {
    f64::from(angle as i32) / f64::from(DEGREE) * (std::f64::consts::PI / 180.0)
}
