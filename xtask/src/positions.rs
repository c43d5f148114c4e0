//! Positions for places of the world package, which has none of its own: cities stand where the partners that name them do,
//! countries in the middle of their largest piece of land.

use std::collections::HashMap;

use anyhow::Result;
use pledge_core::ingest::Table;
use xshell::Shell;

use crate::land;

/// Names of countries in the package that `world-atlas` writes in another way.
const OTHERWISE: [(&str, &str); 26] = [
    ("Antigua and Barbuda", "Antigua and Barb."),
    ("The Bahamas", "Bahamas"),
    ("Bosnia and Herzegovina", "Bosnia and Herz."),
    ("Brunei Darussalam", "Brunei"),
    ("Cape Verde", "Cabo Verde"),
    ("Cayman Islands", "Cayman Is."),
    ("Central African Republic", "Central African Rep."),
    ("Czech Republic", "Czechia"),
    ("Dominican Republic", "Dominican Rep."),
    ("Equatorial Guinea", "Eq. Guinea"),
    ("Eswatini", "eSwatini"),
    ("The Gambia", "Gambia"),
    ("Iran, Islamic Republic of", "Iran"),
    ("Macedonia, the former Yugoslav Republic of", "Macedonia"),
    ("Marshall Islands", "Marshall Is."),
    ("Moldova, Republic of", "Moldova"),
    ("Palestinian Territory, Occupied", "Palestine"),
    ("Russian Federation", "Russia"),
    ("Saint Kitts and Nevis", "St. Kitts and Nevis"),
    ("Saint Vincent and the Grenadines", "St. Vin. and Gren."),
    ("Sao Tome and Principe", "São Tomé and Principe"),
    ("Solomon Islands", "Solomon Is."),
    ("South Sudan", "S. Sudan"),
    ("Syrian Arab Republic", "Syria"),
    ("Tuvalu", "Tuvalu"),
    ("Venezuela, Bolivarian Republic of", "Venezuela"),
];

/// The tables of a package; where its places have no positions, with those that can be found. `all` are the tables of all
/// packages.
pub(crate) fn with_positions(sh: &Shell, tables: Vec<Table>, all: &[Table]) -> Result<Vec<Table>> {
    let without = |table: &Table| table.name() == "places" && table.header().all(|name| name != "lat");
    if !tables.iter().any(without) {
        return Ok(tables);
    }
    let countries = land::countries(sh)?;
    let cities = partners(all);
    let add = |table: Table| {
        if !without(&table) {
            return table;
        }
        let places = table.clone();
        let found = |row: usize| {
            let name = places.cell(row, "name_en");
            let name = OTHERWISE.iter().find(|(ours, _)| *ours == name).map_or(name, |(_, theirs)| theirs);
            let country = countries.get(name).filter(|_| places.cell(row, "kind") == "country");
            cities.get(places.cell(row, "code")).or(country).cloned().unwrap_or_default()
        };
        table.rewritten("lat", |row, _| found(row).0).rewritten("lon", |row, _| found(row).1)
    };
    Ok(tables.into_iter().map(add).collect())
}

/// Latitudes and longitudes of the partners that are places of the world package, by their codes there.
fn partners(all: &[Table]) -> HashMap<String, (String, String)> {
    let partners = all.iter().filter(|table| table.name() == "partners");
    let cell = |table: &Table, row: usize, name: &str| table.cell(row, name).to_owned();
    partners
        .flat_map(|table| (0..table.len()).map(move |row| (table, row)))
        .filter(|(table, row)| !table.cell(*row, "world").is_empty() && !table.cell(*row, "lat").is_empty())
        .map(|(table, row)| (cell(table, row, "world"), (cell(table, row, "lat"), cell(table, row, "lon"))))
        .collect()
}
