//! Maps the columns of an own table to canonical columns.

use super::{header::Header, words};
use crate::ingest::value::Order;

/// A column of the file and its mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnRead {
    /// Its heading as read.
    pub given: String,
    /// The canonical name of what it was taken for; empty when it is not used.
    pub taken: String,
    /// Its numbers count in units of this power of ten.
    pub power: u32,
    /// The order of day and month in its dates, where the user has chosen one.
    pub(super) order: Option<Order>,
}

/// Units of numbers that the user can choose, as suffix of a meaning: powers of ten.
const POWERS: [(&str, u32); 2] = [("3", 3), ("4", 4)];
/// Orders of dates that the user can choose.
const ORDERS: [(&str, Order); 2] = [("dmy", Order::DayFirst), ("mdy", Order::MonthFirst)];

/// The meanings that the user can choose for a column: canonical names, some with the form of their values.
pub fn meanings() -> impl Iterator<Item = &'static str> {
    crate::ingest::header::meanings().flat_map(|name| std::iter::once(name).chain(value_forms(name).iter().copied()))
}

/// The meanings of a column with the form of its values.
fn value_forms(name: &str) -> &'static [&'static str] {
    match name {
        "population" => &["population:3", "population:4"],
        "declared" => &["declared:dmy", "declared:mdy", "declared_on_or_before"],
        _ => &[],
    }
}

impl ColumnRead {
    /// Its meaning in the form of [`super::Options::meanings`].
    pub fn meaning(&self) -> String {
        let power = POWERS.iter().find(|(_, power)| *power == self.power).map(|(form, _)| *form);
        let order = ORDERS.iter().find(|(_, order)| Some(*order) == self.order).map(|(form, _)| *form);
        match power.filter(|_| self.taken == "population").or(order) {
            Some(form) => format!("{}:{form}", self.taken),
            None => self.taken.clone(),
        }
    }

    /// A column with a meaning chosen by the user.
    fn from_choice(given: &str, meaning: &str) -> ColumnRead {
        let (taken, form) = meaning.split_once(':').unwrap_or((meaning, ""));
        let power = POWERS.iter().find(|(name, _)| *name == form).map_or(0, |(_, power)| *power);
        let order = ORDERS.iter().find(|(name, _)| *name == form).map(|(_, order)| *order);
        ColumnRead { given: given.to_owned(), taken: taken.to_owned(), power, order }
    }
}

/// The columns of a header: as `meanings` say, else by their headings. Of several for one canonical column, the first with an exact
/// heading counts, else the first.
pub(super) fn read(header: &Header, meanings: &[(String, String)]) -> Vec<ColumnRead> {
    let chosen =
        |given: &str| meanings.iter().find(|(name, _)| name.trim() == given).map(|(_, meaning)| meaning.as_str());
    let mut columns: Vec<(ColumnRead, bool)> = header
        .names
        .iter()
        .map(|given| {
            if let Some(meaning) = chosen(given) {
                return (ColumnRead::from_choice(given, meaning), true);
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
        if column.given.eq_ignore_ascii_case("target") && exact("target_year") && chosen(&column.given).is_none() {
            "target".clone_into(&mut column.taken);
        }
    }
    for name in words::COLUMNS {
        let is_exact = columns.iter().position(|(column, is_exact)| *is_exact && column.taken == name);
        let kept = is_exact.or_else(|| columns.iter().position(|(column, _)| column.taken == name));
        for (at, (column, _)) in columns.iter_mut().enumerate() {
            if column.taken == name && Some(at) != kept {
                column.taken.clear();
            }
        }
    }
    columns.into_iter().map(|(column, _)| column).collect()
}
