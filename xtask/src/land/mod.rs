//! The land that maps are drawn on, from npm `world-atlas` (Natural Earth): cut to the frames of a package, projected as the
//! widget projects places, and simplified. No borders are drawn: land is land.

mod shape;
mod topology;

use std::{collections::HashMap, fmt::Write};

use anyhow::{Context, Result};
use pledge_core::{
    ingest::{self, Table},
    map::Frame,
    model::position::DEGREE,
};
use xshell::Shell;

use shape::{Edges, Point, area, centre, clipped, simplified};
use topology::Ring;

/// For a country and for the world: the file of `world-atlas`, and the least triangle and the least island that are drawn,
/// in square units of the sheet. At a width of 720 pixels a unit is 1/28 of a pixel, and 0.7 of one at the largest zoom.
const COUNTRY: (&str, f64, f64) = ("land-10m.json", 16.0, 40.0);
const WORLD: (&str, f64, f64) = ("land-50m.json", 60.0, 300.0);

const COUNTRIES: &str = "countries-50m.json";

/// The table of a sheet of the whole world.
pub(crate) const GLOBE: &str = "globe";
/// The table of the sheet of a country.
pub(crate) const LAND: &str = "land";

/// The table of frames of a package with the land in each, named [`GLOBE`] or [`LAND`]; `None` for a package without.
pub(crate) fn table(sh: &Shell, tables: &[Table]) -> Result<Option<Table>> {
    let Some(frames) = tables.iter().find(|table| table.name() == "frames") else { return Ok(None) };
    let (Some(sheet), _) = ingest::sheet(frames) else { return Ok(None) };
    let world = sheet.frames.first().is_some_and(|main| main.extent.is_world());
    let (file, span, island) = if world { WORLD } else { COUNTRY };
    let rings: Vec<Ring> = atlas(sh, file, "land")?.into_iter().flat_map(|(_, rings)| rings).collect();
    let land: Vec<String> =
        (0..).zip(&sheet.frames).map(|(nth, frame)| path(frame, nth == 0, &rings, span, island)).collect();
    let with_land = frames.clone().rewritten("land", |row, _| land.get(row).cloned().unwrap_or_default());
    Ok(Some(with_land.named(if world { GLOBE } else { LAND })))
}

fn atlas(sh: &Shell, file: &str, object: &str) -> Result<Vec<(String, Vec<Ring>)>> {
    let path = format!("node_modules/world-atlas/{file}");
    topology::read(&sh.read_binary_file(&path)?, object).with_context(|| format!("{path} cannot be read"))
}

/// The middle of the largest piece of each country, by its name in the atlas: latitude and longitude in degrees as text.
pub(crate) fn countries(sh: &Shell) -> Result<HashMap<String, (String, String)>> {
    let middle = |(name, rings): (String, Vec<Ring>)| {
        let largest = rings.into_iter().max_by(|a, b| area(a).total_cmp(&area(b)))?;
        let (lon, lat) = centre(&largest);
        let lon = lon - (lon / 360.0).round() * 360.0;
        Some((name, (format!("{lat:.2}"), format!("{lon:.2}"))))
    };
    Ok(atlas(sh, COUNTRIES, "countries")?.into_iter().filter_map(middle).collect())
}

/// The land in a frame as an SVG path of whole steps.
fn path(frame: &Frame, main: bool, rings: &[Ring], span: f64, island: f64) -> String {
    let mut path = String::new();
    for ring in rings.iter().flat_map(|ring| on_sheet(frame, main, ring)) {
        let ring: Vec<(i64, i64)> =
            simplified(ring, span).into_iter().map(|(x, y)| (x.round() as i64, y.round() as i64)).collect();
        let whole: Vec<Point> = ring.iter().map(|(x, y)| (f64::from(*x as i32), f64::from(*y as i32))).collect();
        if ring.len() < 3 || area(&whole) < island {
            continue;
        }
        let mut at = (0, 0);
        for (nth, point) in ring.into_iter().enumerate() {
            let letter = match nth {
                0 => "M",
                1 => "l",
                _ => " ",
            };
            let (x, y) = if nth == 0 { point } else { (point.0 - at.0, point.1 - at.1) };
            // A minus sign parts two numbers as a blank does.
            let between = if y < 0 { "" } else { " " };
            let letter = if nth > 1 && x < 0 { "" } else { letter };
            _ = write!(path, "{letter}{x}{between}{y}");
            at = point;
        }
        path.push('z');
    }
    path
}

/// The parts of a ring that lie in a frame, in units of the sheet. The main map goes on a little beyond its edge, where
/// nothing is seen; the world ends at its edge, and begins again there.
fn on_sheet(frame: &Frame, main: bool, ring: &Ring) -> Vec<Vec<Point>> {
    let [west, south, east, north] = [frame.extent.west, frame.extent.south, frame.extent.east, frame.extent.north]
        .map(|angle| f64::from(angle) / f64::from(DEGREE));
    // Where a cone leans, the corners of the frame lie beyond the part of the earth that it is for.
    let beyond = if frame.extent.is_world() { 0.0 } else { 8.0 };
    let edges: Edges = [west - beyond, south - beyond, east + beyond, north + beyond];
    let rect =
        [frame.rect.left, frame.rect.top, frame.rect.left + frame.rect.width, frame.rect.top + frame.rect.height];
    let [left, top, right, bottom] = rect.map(f64::from);
    let more = if main { 300.0 } else { 0.0 };
    let project = |(lon, lat): &Point| {
        frame.at((lon * f64::from(DEGREE)).round() as i32, (lat * f64::from(DEGREE)).round() as i32)
    };
    let turned = [-360.0, 0.0, 360.0, 720.0]
        .into_iter()
        .map(|turn| ring.iter().skip(1).map(|(lon, lat)| (lon + turn, *lat)).collect::<Ring>());
    let parts = turned.map(|ring| clipped(&ring, edges)).filter(|ring| ring.len() > 2);
    let seen = parts.map(|ring| {
        clipped(&ring.iter().map(project).collect::<Vec<_>>(), [left - more, top - more, right + more, bottom + more])
    });
    seen.filter(|ring| ring.len() > 2).collect()
}
