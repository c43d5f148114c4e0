//! Linear axes and their ticks.

use super::Px;

/// A linear axis: `from` lies at `start`, `to` at `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Axis {
    /// The value at the start.
    pub from: u64,
    /// The value at the end.
    pub to: u64,
    /// Where the axis starts.
    pub start: Px,
    /// Where it ends; may lie before the start.
    pub end: Px,
}

impl Axis {
    /// Where a value lies. Values outside lie at the nearer end.
    pub fn at(&self, value: u64) -> Px {
        let span = i64::try_from(self.to.saturating_sub(self.from)).unwrap_or(i64::MAX);
        let way = i64::try_from(value.clamp(self.from, self.to.max(self.from)) - self.from).unwrap_or(i64::MAX);
        let length = i64::from(self.end.0) - i64::from(self.start.0);
        let there = way.saturating_mul(length).checked_div(span).unwrap_or(0);
        Px(self.start.0.saturating_add(i32::try_from(there).unwrap_or(0)))
    }
}

/// Round values from 0 up to `largest`, at most `most` steps apart by 1, 2, 4 or 5 times a power of ten.
pub fn ticks(largest: u64, most: u64) -> Vec<u64> {
    let mut power: u64 = 1;
    let step = loop {
        let fits =
            [1, 2, 4, 5].into_iter().map(|leading| power.saturating_mul(leading)).find(|step| largest / step <= most);
        match (fits, power.checked_mul(10)) {
            (Some(step), _) => break step,
            (None, Some(next)) => power = next,
            (None, None) => break largest.max(1),
        }
    };
    (0..=largest / step).map(|nth| nth * step).collect()
}
