//! Bytes to tables to a [`Dataset`]. Rows with a fault are left out and listed; the rest is used.

pub mod compact;
pub mod csv;
mod facts;
pub mod header;
pub mod merge;
mod places;
mod pledges;
pub mod single;
mod table;
mod tree;
mod value;

pub use table::Table;

use crate::{dataset::Dataset, issue::Issue};

/// Builds a dataset from tables named `places`, `pledges`, `absences`, `reported`, `milestones`, `tiles`, `columns` and `sources`. Tables with
/// other names are left alone. A missing table is an empty one.
pub fn read(tables: &[Table]) -> (Dataset, Vec<Issue>) {
    let mut issues = Vec::new();
    let empty = Table::empty("");
    let table = |name: &str| tables.iter().find(|table| table.name() == name).unwrap_or(&empty);
    let sources = facts::Sources::read(table("sources"), &mut issues);
    let mut data = places::read(table("places"), &sources, &mut issues);
    data.pledges = pledges::pledges(table("pledges"), &data, &sources, &mut issues);
    data.absences = pledges::absences(table("absences"), &data, &sources, &mut issues);
    data.reported = facts::reported(table("reported"), &sources, &mut issues);
    data.milestones = facts::milestones(table("milestones"), &mut issues);
    data.tiles = facts::tiles(table("tiles"), &data, &mut issues);
    data.column_sources = facts::columns(table("columns"), &sources, &mut issues);
    data.sources = sources.into_list();
    (data, issues)
}
