//! The table `partner_targets`: targets of the Japan package's partners, from the world package.

use std::collections::HashMap;

use pledge_core::ingest::Table;

/// The tables of a package with the table `partner_targets`, which `world` knows by the column `world` of `partners`, and
/// the sources that it names. A package without such partners stays as it is.
pub(crate) fn with_targets(mut tables: Vec<Table>, world: &[Table]) -> Vec<Table> {
    let named = |name: &str| world.iter().find(|table| table.name() == name);
    let partners = tables.iter().find(|table| table.name() == "partners");
    let (Some(partners), Some(pledges), Some(absences)) = (partners, named("pledges"), named("absences")) else {
        return tables;
    };
    let codes: HashMap<&str, &str> =
        (0..partners.len()).map(|row| (partners.cell(row, "world"), partners.cell(row, "code"))).collect();
    let partner_of = |place: &str| codes.get(place).filter(|_| !place.is_empty()).copied();
    let mut targets = Table::empty("partner_targets");
    for (table, is_absence) in [(pledges, false), (absences, true)] {
        for row in 0..table.len() {
            let Some(partner) = partner_of(table.cell(row, "place")) else { continue };
            let source: Vec<String> = table.cell(row, "source").split_whitespace().map(key).collect();
            let source = source.join(" ");
            let cells = if is_absence {
                [("target", "none"), ("declared", table.cell(row, "as_of")), ("declared_kind", "on")].to_vec()
            } else {
                let same = ["target", "target_year", "declared", "declared_kind", "status"];
                same.map(|name| (name, table.cell(row, name))).to_vec()
            };
            let named = [("partner", partner), ("source", &*source)];
            targets.push(0, &[&named, cells.as_slice()].concat());
        }
    }
    let sources = named("sources").map(|table| table.clone().rewritten("key", |_, cell| key(cell)));
    if let (Some(all), Some(more)) = (tables.iter_mut().find(|table| table.name() == "sources"), sources) {
        all.append(&more);
    }
    tables.push(targets);
    tables
}

/// Prefixes a key of a source, because both packages may use the same one.
fn key(key: &str) -> String {
    format!("world:{key}")
}
