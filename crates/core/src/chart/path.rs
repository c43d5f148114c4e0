//! SVG path data.

use std::fmt::{self, Write};

/// A length in tenths of a pixel. Written without a needless decimal: `65.8`, `66`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Px(pub i32);

impl Px {
    /// Whole pixels.
    pub fn whole(pixels: i32) -> Px {
        Px(pixels.saturating_mul(10))
    }

    /// Further on by so many whole pixels.
    #[must_use]
    pub fn plus(self, pixels: i32) -> Px {
        Px(self.0.saturating_add(pixels.saturating_mul(10)))
    }
}

impl fmt::Display for Px {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, tenths) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        match tenths % 10 {
            0 => write!(f, "{sign}{}", tenths / 10),
            part => write!(f, "{sign}{}.{part}", tenths / 10),
        }
    }
}

/// A step line: it stays at each value until the next.
pub fn steps(points: &[(Px, Px)]) -> String {
    let mut path = String::new();
    for (nth, (x, y)) in points.iter().enumerate() {
        _ = if nth == 0 { write!(path, "M{x} {y}") } else { write!(path, "H{x}V{y}") };
    }
    path
}

/// The area between two lines of [`steps`] over the same points in time: `(x, lower, upper)`.
pub fn band(points: &[(Px, Px, Px)]) -> String {
    let mut path = String::new();
    for pair in points.windows(2) {
        if let [(x, lower, upper), (to, ..)] = pair
            && lower != upper
        {
            _ = write!(path, "M{x} {lower}H{to}V{upper}H{x}z");
        }
    }
    path
}

/// A disc around a point.
pub fn disc((x, y): (Px, Px), radius: Px) -> String {
    let (left, across) = (Px(x.0.saturating_sub(radius.0)), Px(radius.0.saturating_mul(2)));
    let back = Px(across.0.saturating_neg());
    format!("M{left} {y}a{radius} {radius} 0 1 0 {across} 0a{radius} {radius} 0 1 0 {back} 0z")
}

/// A diamond around a point.
pub fn diamond((x, y): (Px, Px), radius: Px) -> String {
    let (top, back) = (Px(y.0.saturating_sub(radius.0)), Px(radius.0.saturating_neg()));
    format!("M{x} {top}l{radius} {radius} {back} {radius} {back} {back}z")
}
