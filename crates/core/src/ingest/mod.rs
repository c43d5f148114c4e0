//! Bytes to tables to a [`Dataset`]. Rows with a fault are left out and listed; the rest is used.

mod codes;
pub mod compact;
pub mod csv;
mod dossiers;
pub mod encoding;
mod facts;
pub mod header;
mod japan;
mod leading_areas;
mod links;
pub mod merge;
pub mod own;
mod partners;
mod places;
mod pledges;
mod programmes;
mod sheet;
mod table;
mod tree;
mod value;

pub use sheet::sheet;
pub use table::Table;

use crate::{dataset::Dataset, date::PartialDate, issue::Issue};
use facts::Sources;

/// A date as people write it, in any of the forms that tables may have; `None` for anything else.
pub fn date(text: &str) -> Option<PartialDate> {
    value::date(text).ok()
}

/// Builds a dataset from tables named `places`, `pledges`, `absences`, `links`, `partners`, `partner_targets`, `countries`,
/// `topics`, `programmes`, `programme_members`, `facts`, `link_focus`, `link_events`, `link_actors`, `leading_areas`, `reported`, `milestones`, `tiles`, `columns` and `sources`. Tables with other names are left alone. A
/// missing table is an empty one.
pub fn read(tables: &[Table]) -> (Dataset, Vec<Issue>) {
    let mut issues = Vec::new();
    let (mut data, sources) = first(tables, &mut issues);
    rest(tables, &mut data, &sources, &mut issues);
    data.sources = sources.into_list();
    data.note_span();
    (data, issues)
}

/// As [`read`], for tables of which the first screen is made: links, partners and what belongs to them, topics,
/// programmes, dossiers, leading areas and tiles are left alone. The first part of the wasm does without their readers.
pub fn read_first(tables: &[Table]) -> (Dataset, Vec<Issue>) {
    let mut issues = Vec::new();
    let (mut data, sources) = first(tables, &mut issues);
    data.sources = sources.into_list();
    data.note_span();
    (data, issues)
}

fn named<'a>(tables: &'a [Table], name: &str, empty: &'a Table) -> &'a Table {
    tables.iter().find(|table| table.name() == name).unwrap_or(empty)
}

fn first(tables: &[Table], issues: &mut Vec<Issue>) -> (Dataset, Sources) {
    let empty = Table::empty("");
    let table = |name: &str| named(tables, name, &empty);
    let sources = Sources::read(table("sources"), issues);
    let mut data = places::read(table("places"), &sources, issues);
    data.pledges = pledges::pledges(table("pledges"), &data, &sources, issues);
    data.absences = pledges::absences(table("absences"), &data, &sources, issues);
    data.reported = facts::reported(table("reported"), &sources, issues);
    data.milestones = facts::milestones(table("milestones"), issues);
    data.column_sources = facts::columns(table("columns"), &sources, issues);
    (data, sources)
}

fn rest(tables: &[Table], data: &mut Dataset, sources: &Sources, issues: &mut Vec<Issue>) {
    let empty = Table::empty("");
    let table = |name: &str| named(tables, name, &empty);
    data.partners = partners::partners(table("partners"), sources, issues);
    data.partner_targets = partners::targets(table("partner_targets"), data, sources, issues);
    data.countries = partners::countries(table("countries"), issues);
    data.links = links::links(table("links"), data, sources, issues);
    links::count_abroad(data);
    data.leading_areas = leading_areas::read(table("leading_areas"), data, sources, issues);
    leading_areas::note_rounds(data);
    data.topics = links::topics(table("topics"), issues);
    data.programmes = programmes::programmes(table("programmes"), sources, issues);
    data.members = programmes::members(table("programme_members"), data, sources, issues);
    data.facts = programmes::facts(table("facts"), data, sources, issues);
    data.totals = programmes::totals(table("reported"), sources, issues);
    data.focal_points = dossiers::focal_points(table("link_focus"), data, sources, issues);
    data.events = dossiers::events(table("link_events"), data, sources, issues);
    data.actors = dossiers::actors(table("link_actors"), data, sources, issues);
    data.tiles = facts::tiles(table("tiles"), data, issues);
}
