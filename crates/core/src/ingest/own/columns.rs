//! What each column of an own table was taken for.

use super::{header::Header, words};

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnRead {
    /// Its heading as read.
    pub given: String,
    /// The canonical name of what it was taken for; empty when it is not used.
    pub taken: String,
    /// Its numbers count in units of this power of ten.
    pub power: u32,
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
            let found = words::meaning(given).filter(|_| !given.is_empty());
            let power = found.map_or(0, |found| found.power);
            let taken = told(given).or(found.map(|found| found.name)).unwrap_or_default().to_owned();
            let sure = told(given).is_some() || found.is_some_and(|found| found.exact);
            (ColumnRead { given: given.clone(), taken, power }, sure)
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
