//! What each column of an own table was taken for.

use super::{header::Header, words};
use crate::ingest::value::Order;

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnRead {
    /// Its heading as read.
    pub given: String,
    /// The canonical name of what it was taken for; empty when it is not used.
    pub taken: String,
    /// Its numbers count in units of this power of ten.
    pub power: u32,
    /// Which part of its dates stands first, where somebody has said so.
    pub(super) order: Option<Order>,
}

/// Units that can be said of numbers, after their meaning and a colon: powers of ten.
const POWERS: [(&str, u32); 2] = [("3", 3), ("4", 4)];
/// Orders that can be said of dates.
const ORDERS: [(&str, Order); 2] = [("dmy", Order::DayFirst), ("mdy", Order::MonthFirst)];

/// The meanings that can be said of a column: those of single tables, and some with how their values are written.
pub fn meanings() -> impl Iterator<Item = &'static str> {
    crate::ingest::header::meanings().flat_map(|name| std::iter::once(name).chain(written(name).iter().copied()))
}

/// The meanings of this name that say how its values are written.
fn written(name: &str) -> &'static [&'static str] {
    match name {
        "population" => &["population:3", "population:4"],
        "declared" => &["declared:dmy", "declared:mdy"],
        _ => &[],
    }
}

impl ColumnRead {
    /// What it was taken for and how its values are written, as [`super::Options::meanings`] takes it back.
    pub fn meaning(&self) -> String {
        let power = POWERS.iter().find(|(_, power)| *power == self.power).map(|(way, _)| *way);
        let order = ORDERS.iter().find(|(_, order)| Some(*order) == self.order).map(|(way, _)| *way);
        match power.filter(|_| self.taken == "population").or(order) {
            Some(way) => format!("{}:{way}", self.taken),
            None => self.taken.clone(),
        }
    }

    /// A column of which somebody says what it is.
    fn told(given: &str, meaning: &str) -> ColumnRead {
        let (taken, way) = meaning.split_once(':').unwrap_or((meaning, ""));
        let power = POWERS.iter().find(|(name, _)| *name == way).map_or(0, |(_, power)| *power);
        let order = ORDERS.iter().find(|(name, _)| *name == way).map(|(_, order)| *order);
        ColumnRead { given: given.to_owned(), taken: taken.to_owned(), power, order }
    }
}

/// The columns of a header: as `meanings` say, else by their headings. Of several that could be the same, the one with the best known
/// heading counts, then the first.
pub(super) fn read(header: &Header, meanings: &[(String, String)]) -> Vec<ColumnRead> {
    let told =
        |given: &str| meanings.iter().find(|(name, _)| name.trim() == given).map(|(_, meaning)| meaning.as_str());
    let mut columns: Vec<(ColumnRead, bool)> = header
        .names
        .iter()
        .map(|given| {
            if let Some(meaning) = told(given) {
                return (ColumnRead::told(given, meaning), true);
            }
            let found = words::meaning(given).filter(|_| !given.is_empty());
            let taken = found.map(|found| found.name).unwrap_or_default().to_owned();
            let power = found.map_or(0, |found| found.power);
            (ColumnRead { given: given.clone(), taken, power, order: None }, found.is_some_and(|found| found.exact))
        })
        .collect();
    // Beside `target_year`, a column `target` says what kind of target it is.
    let exact = |name: &str| header.names.iter().any(|given| given.trim().eq_ignore_ascii_case(name));
    for (column, _) in &mut columns {
        if column.given.eq_ignore_ascii_case("target") && exact("target_year") && told(&column.given).is_none() {
            "target".clone_into(&mut column.taken);
        }
    }
    for name in words::COLUMNS {
        let sure = columns.iter().position(|(column, sure)| *sure && column.taken == name);
        let kept = sure.or_else(|| columns.iter().position(|(column, _)| column.taken == name));
        for (at, (column, _)) in columns.iter_mut().enumerate() {
            if column.taken == name && Some(at) != kept {
                column.taken.clear();
            }
        }
    }
    columns.into_iter().map(|(column, _)| column).collect()
}
