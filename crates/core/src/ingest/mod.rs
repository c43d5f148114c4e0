//! Ingest: bytes → tables → [`Dataset`]. An invalid row is skipped and listed as an issue; the rest is used.

mod cells;
mod codes;
pub mod compact;
pub mod csv;
mod dossiers;
pub mod encoding;
mod facts;
mod former_names;
pub mod header;
mod japan;
mod leading_areas;
mod links;
pub mod merge;
mod notes;
pub mod own;
mod partners;
mod places;
mod pledges;
mod programmes;
mod rows;
mod sheet;
mod sources;
mod table;
mod tree;
mod value;

pub use sheet::sheet;
pub use table::Table;

use crate::model::{
    dataset::Dataset,
    date::{Day, PartialDate},
    former_name::FormerName,
    issue::Issue,
    references::References,
};
use sources::Sources;

/// Parses a date in any form that tables may have; `None` for anything else.
pub fn date(text: &str) -> Option<PartialDate> {
    value::date(text).ok()
}

/// The names of the tables that a package or a page may have.
pub const TABLES: [&str; 23] = [
    "places",
    "pledges",
    "absences",
    "reported",
    "milestones",
    "tiles",
    "columns",
    "links",
    "partners",
    "countries",
    "topics",
    "programmes",
    "programme_members",
    "facts",
    "link_focus",
    "link_events",
    "link_actors",
    "leading_areas",
    "former_names",
    "versions",
    "publishers",
    "notes",
    "sources",
];

/// Builds a dataset from [`TABLES`], and from `partner_targets`, which only compiled packages have. Tables with other names are
/// ignored. A missing table counts as empty.
///
/// Never fails: a row with a fault is left out or read in part, with an issue. A compiled package is read the same way:
///
/// ```
/// use pledge_core::ingest::{self, compact};
///
/// let package = "pledge-compare 1\n@places 2\ncode+5\t14000\t100\nkind\tprefecture\tcity\nparent\t\t14000\npopulation\t\t3777491\n";
/// let (tables, faults) = compact::read(package.as_bytes());
/// let (data, issues) = ingest::read(&tables);
/// assert!(faults.is_empty() && issues.is_empty());
/// assert_eq!((data.len(), data.national()), (2, 3_777_491));
///
/// let (none, faults) = compact::read(&package.as_bytes()[..40]);
/// assert!(none.is_empty() && faults.len() == 1, "a package that is cut off is refused");
/// ```
pub fn read(tables: &[Table]) -> (Dataset, Vec<Issue>) {
    let mut issues = Vec::new();
    let empty = Table::empty("");
    let [sources, publishers] = ["sources", "publishers"].map(|name| named(tables, name, &empty));
    let sources = Sources::read(sources, publishers, is_deferred(tables, "sources"), &mut issues);
    let mut data = first_tables(tables, &sources, &mut issues);
    other_tables(tables, &mut data, &sources, &mut issues);
    attach_references(&data, sources, tables);
    data.set_span(stated_span(tables));
    (data, issues)
}

/// As [`read`], for the tables of the first screen only: links, partners, topics, programmes, dossiers, leading areas, tiles and
/// sources are ignored, so that their readers stay out of the first wasm part.
pub fn read_first(tables: &[Table]) -> (Dataset, Vec<Issue>) {
    let mut issues = Vec::new();
    let sources = if is_deferred(tables, "sources") { Sources::Deferred } else { Sources::None };
    let mut data = first_tables(tables, &sources, &mut issues);
    data.set_span(stated_span(tables));
    (data, issues)
}

/// Reads a file of a compiled package that holds only sources and notes; `None` for any other. It is set on the loaded dataset, so
/// that the other tables need not be read again.
pub fn references(tables: &[Table]) -> Option<References> {
    if tables.is_empty() || !tables.iter().all(|table| REFERENCES.contains(&table.name())) {
        return None;
    }
    let empty = Table::empty("");
    let table = |name: &str| named(tables, name, &empty);
    let sources = Sources::read(table("sources"), table("publishers"), false, &mut Vec::new()).into_list()?;
    Some(References { sources, notes: notes::notes(table("notes")) })
}

/// The former names in a file of a compiled package that holds nothing else; `None` for any other file.
pub fn former_names(tables: &[Table], data: &Dataset) -> Option<Vec<FormerName>> {
    let [table] = tables else { return None };
    (table.name() == "former_names").then(|| former_names::read(table, data, &mut Vec::new()))
}

/// The tables of the file with the references.
const REFERENCES: [&str; 3] = ["sources", "publishers", "notes"];

/// Sets sources and notes on the dataset, unless their file is still to be loaded.
fn attach_references(data: &Dataset, sources: Sources, tables: &[Table]) {
    if let Some(sources) = sources.into_list() {
        let notes = notes::notes(named(tables, "notes", &Table::empty("")));
        data.set_references(References { sources, notes });
    }
}

/// The time span that a compiled package states, where the file of its sources is loaded later.
fn stated_span(tables: &[Table]) -> Option<(Day, Day)> {
    let span = tables.iter().find(|table| table.name() == "span").filter(|_| is_deferred(tables, "sources"))?;
    let day = |name: &str| Some(PartialDate::parse(span.cell(0, name))?.last_day());
    Some((day("first")?, day("last")?))
}

/// Whether a table is in a file of the package that is not loaded yet.
fn is_deferred(tables: &[Table], name: &str) -> bool {
    let more = tables.iter().find(|table| table.name() == "more");
    more.is_some_and(|more| (0..more.len()).any(|row| more.cell(row, "table") == name))
}

fn named<'a>(tables: &'a [Table], name: &str, empty: &'a Table) -> &'a Table {
    tables.iter().find(|table| table.name() == name).unwrap_or(empty)
}

fn first_tables(tables: &[Table], sources: &Sources, issues: &mut Vec<Issue>) -> Dataset {
    let empty = Table::empty("");
    let table = |name: &str| named(tables, name, &empty);
    let mut data = places::read(table("places"), sources, issues);
    data.pledges = pledges::pledges(table("pledges"), &data, sources, issues);
    data.absences = pledges::absences(table("absences"), &data, sources, issues);
    data.reported = facts::reported(table("reported"), sources, issues);
    data.milestones = facts::milestones(table("milestones"), issues);
    data.versions = facts::versions(table("versions"), issues);
    data.column_sources = facts::columns(table("columns"), sources, issues);
    data
}

fn other_tables(tables: &[Table], data: &mut Dataset, sources: &Sources, issues: &mut Vec<Issue>) {
    let empty = Table::empty("");
    let table = |name: &str| named(tables, name, &empty);
    data.partners = partners::partners(table("partners"), sources, issues);
    data.partner_targets = partners::targets(table("partner_targets"), data, sources, issues);
    data.countries = partners::countries(table("countries"), issues);
    data.links = links::links(table("links"), data, sources, issues);
    links::count_abroad(data);
    data.leading_areas = leading_areas::read(table("leading_areas"), data, sources, issues);
    leading_areas::set_first_rounds(data);
    data.topics = links::topics(table("topics"), issues);
    data.programmes = programmes::programmes(table("programmes"), sources, issues);
    data.members = programmes::members(table("programme_members"), data, sources, issues);
    data.facts = programmes::facts(table("facts"), data, sources, issues);
    data.totals = programmes::totals(table("reported"), sources, issues);
    data.focal_points = dossiers::focal_points(table("link_focus"), data, sources, issues);
    data.events = dossiers::events(table("link_events"), data, sources, issues);
    data.actors = dossiers::actors(table("link_actors"), data, sources, issues);
    data.tiles = facts::tiles(table("tiles"), data, issues);
    if !is_deferred(tables, "former_names") {
        data.set_former_names(former_names::read(table("former_names"), data, issues));
    }
}
