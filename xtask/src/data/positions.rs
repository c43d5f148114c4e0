//! Positions for countries of the world package, which has none: the centre of the largest polygon.

use anyhow::Result;
use pledge_core::ingest::Table;
use xshell::Shell;

use crate::data::land;

/// Names of countries in the package, with those in `world-atlas` where they differ.
const ATLAS_NAMES: [(&str, &str); 26] = [
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

/// The tables of a package, with positions for its countries that have none.
pub(crate) fn with_positions(sh: &Shell, tables: Vec<Table>) -> Result<Vec<Table>> {
    let lacks = |table: &Table, row: usize| {
        table.name() == "places" && table.cell(row, "kind") == "country" && table.cell(row, "lat").is_empty()
    };
    if !tables.iter().any(|table| (0..table.len()).any(|row| lacks(table, row))) {
        return Ok(tables);
    }
    let countries = land::countries(sh)?;
    let add = |table: Table| {
        let places = table.clone();
        let found = |row: usize, given: &str, part: fn(&(String, String)) -> &String| {
            let name = places.cell(row, "name_en");
            let name = ATLAS_NAMES.iter().find(|(ours, _)| *ours == name).map_or(name, |(_, theirs)| theirs);
            let country = countries.get(name).filter(|_| lacks(&places, row));
            country.map_or_else(|| given.to_owned(), |position| part(position).clone())
        };
        if table.name() != "places" {
            return table;
        }
        let table = table.rewritten("lat", |row, lat| found(row, lat, |position| &position.0));
        table.rewritten("lon", |row, lon| found(row, lon, |position| &position.1))
    };
    Ok(tables.into_iter().map(add).collect())
}
