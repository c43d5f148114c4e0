//! Positions on the earth and their distances, in integers: the same result on every machine.

/// A position in hundred-thousandths of a degree (WGS 84), about one metre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Degrees north, −90 to 90.
    pub lat: i32,
    /// Degrees east, −180 to 180.
    pub lon: i32,
}

/// One degree.
pub const DEGREE: i32 = 100_000;

const RIGHT_ANGLE: i64 = 90 * DEGREE as i64;

/// One in the fixed-point format of sines: 30 binary digits.
pub(crate) const ONE: i64 = 1 << 30;

impl Position {
    /// The square of the straight line through the earth between two positions, in units of 2⁻⁶⁰ of its radius squared.
    /// It grows with the distance over ground, so that it orders places by distance. The earth is taken as a sphere; each
    /// sine is off by less than 10⁻⁷, so that two distances may change places when they differ by less than 10 metres.
    pub fn chord(self, other: Position) -> u64 {
        let gaps = self.vector().into_iter().zip(other.vector()).map(|(a, b)| a.abs_diff(b));
        gaps.map(|gap| gap * gap).sum()
    }

    /// The point on a sphere of radius one.
    pub(crate) fn vector(self) -> [i64; 3] {
        let (lat, lon) = (i64::from(self.lat), i64::from(self.lon));
        let out = cosine(lat);
        [out * cosine(lon) / ONE, out * sine(lon) / ONE, sine(lat)]
    }
}

/// The cosine of an angle; see [`sine`].
pub(crate) fn cosine(angle: i64) -> i64 {
    sine(angle + RIGHT_ANGLE)
}

/// A fixed-point sine as a float.
pub(crate) fn fraction(sine: i64) -> f64 {
    f64::from(sine as i32) / f64::from(ONE as i32)
}

/// The angle between −90° and 90° whose sine this is, to the hundred-thousandth of a degree below it.
pub(crate) fn arcsine(value: i64) -> i64 {
    let (mut low, mut high) = (-RIGHT_ANGLE, RIGHT_ANGLE);
    while low < high {
        let middle = (low + high + 1).div_euclid(2);
        if sine(middle) <= value { low = middle } else { high = middle - 1 }
    }
    low
}

/// The sine of an angle in units of [`ONE`], by the first six terms of its series over the right angle.
pub(crate) fn sine(angle: i64) -> i64 {
    let turned = (angle + RIGHT_ANGLE).rem_euclid(4 * RIGHT_ANGLE);
    // From −90° to 90°: the other half of the circle mirrors it.
    let folded = turned.min(4 * RIGHT_ANGLE - turned) - RIGHT_ANGLE;
    let x = folded * ONE / RIGHT_ANGLE;
    let square = x * x / ONE;
    // (−1)ⁿ (π/2)²ⁿ⁺¹ / (2n + 1)! for n from 5 to 0.
    let terms = [-3_864, 172_272, -5_026_995, 85_569_306, -693_598_668, 1_686_629_713];
    terms.into_iter().fold(0, |sum, term| sum * square / ONE + term) * x / ONE
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        #[allow(clippy::cast_precision_loss)]
        fn sines_are_those_of_the_standard_library(angle in -36_000_000_i64..=36_000_000) {
            let exact = (angle as f64 / f64::from(DEGREE)).to_radians().sin();
            prop_assert!((sine(angle) as f64 / ONE as f64 - exact).abs() < 1e-7);
        }
    }
}
