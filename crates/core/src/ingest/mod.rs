//! Bytes to tables to a [`Dataset`]. Rows with a fault are left out and listed; the rest is used.

pub mod compact;
pub mod csv;
mod facts;
pub mod header;
mod leading_areas;
mod links;
pub mod merge;
mod partners;
mod places;
mod pledges;
mod sheet;
pub mod single;
mod table;
mod tree;
mod value;

pub use sheet::sheet;
pub use table::Table;

use crate::{dataset::Dataset, issue::Issue};

/// Builds a dataset from tables named `places`, `pledges`, `absences`, `links`, `partners`, `partner_targets`, `countries`,
/// `topics`, `programmes`, `leading_areas`, `reported`, `milestones`, `tiles`, `columns` and `sources`. Tables with other names are left alone. A
/// missing table is an empty one.
pub fn read(tables: &[Table]) -> (Dataset, Vec<Issue>) {
    build(tables, |tables, data, sources, issues| {
        let empty = Table::empty("");
        let table = |name: &str| named(tables, name).unwrap_or(&empty);
        data.partners = partners::partners(table("partners"), sources, issues);
        data.partner_targets = partners::targets(table("partner_targets"), data, sources, issues);
        data.countries = partners::countries(table("countries"), issues);
        data.links = links::links(table("links"), data, sources, issues);
        links::count_abroad(data);
        data.leading_areas = leading_areas::read(table("leading_areas"), data, sources, issues);
        leading_areas::note_rounds(data);
        data.topics = links::topics(table("topics"), issues);
        data.programmes = links::programmes(table("programmes"), sources, issues);
        data.tiles = facts::tiles(table("tiles"), data, issues);
    })
}

/// As [`read`], for tables of which the first screen is made: links, partners and what belongs to them, topics, programmes, leading areas and tiles
/// are left alone.
pub fn read_first(tables: &[Table]) -> (Dataset, Vec<Issue>) {
    build(tables, |_, _, _, _| {})
}

fn named<'a>(tables: &'a [Table], name: &str) -> Option<&'a Table> {
    tables.iter().find(|table| table.name() == name)
}

fn build(
    tables: &[Table],
    rest: impl Fn(&[Table], &mut Dataset, &facts::Sources, &mut Vec<Issue>),
) -> (Dataset, Vec<Issue>) {
    let mut issues = Vec::new();
    let empty = Table::empty("");
    let table = |name: &str| named(tables, name).unwrap_or(&empty);
    let sources = facts::Sources::read(table("sources"), &mut issues);
    let mut data = places::read(table("places"), &sources, &mut issues);
    data.pledges = pledges::pledges(table("pledges"), &data, &sources, &mut issues);
    data.absences = pledges::absences(table("absences"), &data, &sources, &mut issues);
    data.reported = facts::reported(table("reported"), &sources, &mut issues);
    data.milestones = facts::milestones(table("milestones"), &mut issues);
    rest(tables, &mut data, &sources, &mut issues);
    data.column_sources = facts::columns(table("columns"), &sources, &mut issues);
    data.sources = sources.into_list();
    (data, issues)
}
