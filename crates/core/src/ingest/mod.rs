//! Bytes to tables to a [`Dataset`]. Rows with a fault are left out and listed; the rest is used.

mod care;
pub mod compact;
pub mod csv;
mod dossiers;
mod facts;
pub mod header;
mod leading_areas;
mod links;
pub mod merge;
mod partners;
mod places;
mod pledges;
mod programmes;
mod sheet;
pub mod single;
mod table;
mod tree;
mod value;

pub use sheet::sheet;
pub use table::Table;

use crate::{dataset::Dataset, issue::Issue, told::Told};
use care::{Care, Compiled};

/// Builds a dataset from tables named `places`, `pledges`, `absences`, `links`, `partners`, `partner_targets`, `countries`,
/// `topics`, `programmes`, `programme_members`, `facts`, `link_focus`, `link_events`, `link_actors`, `leading_areas`, `reported`, `milestones`, `tiles`, `columns` and `sources`. Tables with other names are left alone. A
/// missing table is an empty one.
pub fn read(tables: &[Table]) -> (Dataset, Vec<Issue>) {
    let mut issues = Vec::new();
    (all(tables, &mut issues), issues)
}

/// As [`read`], for the tables of a compiled package, which were read with all checks before.
pub fn read_compiled(tables: &[Table]) -> Dataset {
    all(tables, &mut Compiled)
}

/// As [`read_compiled`], for tables of which the first screen is made: links, partners and what belongs to them, topics,
/// programmes, dossiers, leading areas and tiles are left alone.
pub fn read_first(tables: &[Table]) -> Dataset {
    build(tables, &mut Compiled, |_, _, _, _| {})
}

fn all<C: Care>(tables: &[Table], issues: &mut C) -> Dataset {
    build(tables, issues, |tables, data, sources, issues| {
        let empty = Table::empty("");
        let table = |name: &str| named(tables, name).unwrap_or(&empty);
        data.partners = partners::partners(table("partners"), sources, issues);
        let partner_targets = partners::targets(table("partner_targets"), data, sources, issues);
        let countries = partners::countries(table("countries"), issues);
        data.links = links::links(table("links"), data, sources, issues);
        links::count_abroad(data);
        let leading_areas = leading_areas::read(table("leading_areas"), data, sources, issues);
        leading_areas::note_rounds(data, &leading_areas);
        let told = Told {
            partner_targets,
            countries,
            leading_areas,
            topics: links::topics(table("topics"), issues),
            programmes: programmes::programmes(table("programmes"), sources, issues),
            members: programmes::members(table("programme_members"), data, sources, issues),
            facts: programmes::facts(table("facts"), data, sources, issues),
            totals: programmes::totals(table("reported"), sources, issues),
            focal_points: dossiers::focal_points(table("link_focus"), data, sources, issues),
            events: dossiers::events(table("link_events"), data, sources, issues),
            actors: dossiers::actors(table("link_actors"), data, sources, issues),
        };
        data.told = Some(Box::new(told));
        data.tiles = facts::tiles(table("tiles"), data, issues);
    })
}

fn named<'a>(tables: &'a [Table], name: &str) -> Option<&'a Table> {
    tables.iter().find(|table| table.name() == name)
}

fn build<C: Care>(
    tables: &[Table],
    issues: &mut C,
    rest: impl Fn(&[Table], &mut Dataset, &facts::Sources, &mut C),
) -> Dataset {
    let empty = Table::empty("");
    let table = |name: &str| named(tables, name).unwrap_or(&empty);
    let sources = facts::Sources::read(table("sources"), issues);
    let mut data = places::read(table("places"), &sources, issues);
    data.pledges = pledges::pledges(table("pledges"), &data, &sources, issues);
    data.absences = pledges::absences(table("absences"), &data, &sources, issues);
    data.reported = facts::reported(table("reported"), &sources, issues);
    data.milestones = facts::milestones(table("milestones"), issues);
    rest(tables, &mut data, &sources, issues);
    data.column_sources = facts::columns(table("columns"), &sources, issues);
    data.sources = sources.into_list();
    data
}
