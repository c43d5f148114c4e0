//! `TopoJSON` as npm `world-atlas` has it: rings made of shared arcs, with quantized, delta-coded points.

use anyhow::{Context, Result};
use serde::Deserialize;

#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    objects: std::collections::HashMap<String, Object>,
    arcs: Vec<Vec<[i64; 2]>>,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Object {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    #[serde(default)]
    properties: Properties,
    #[serde(flatten)]
    shape: Shape,
}

#[derive(Default, Deserialize)]
struct Properties {
    #[serde(default)]
    name: String,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Shape {
    Polygon(Vec<Vec<i64>>),
    MultiPolygon(Vec<Vec<Vec<i64>>>),
}

/// A closed line: longitude and latitude of its points in degrees. Its last point is its first.
pub(super) type Ring = Vec<(f64, f64)>;

/// What one object of a topology holds: the name of each of its parts, which may be empty, with its rings.
pub(super) fn read(json: &[u8], object: &str) -> Result<Vec<(String, Vec<Ring>)>> {
    let topology: Topology = serde_json::from_slice(json)?;
    let arcs = arcs(&topology);
    let object = topology.objects.get(object).with_context(|| format!("the topology has no object {object}"))?;
    let part = |geometry: &Geometry| {
        let rings: Vec<&Vec<i64>> = match &geometry.shape {
            Shape::Polygon(rings) => rings.iter().collect(),
            Shape::MultiPolygon(polygons) => polygons.iter().flatten().collect(),
        };
        (geometry.properties.name.clone(), rings.into_iter().map(|ring| joined(&arcs, ring)).collect())
    };
    Ok(object.geometries.iter().map(part).collect())
}

fn arcs(topology: &Topology) -> Vec<Ring> {
    let Transform { scale, translate } = &topology.transform;
    let arc = |steps: &Vec<[i64; 2]>| {
        let (mut x, mut y) = (0, 0);
        let point = |[right, up]: &[i64; 2]| {
            (x, y) = (x + right, y + up);
            #[expect(clippy::cast_precision_loss, reason = "quantized to fewer digits than a float has")]
            let (across, up) = (x as f64, y as f64);
            (across * scale[0] + translate[0], up * scale[1] + translate[1])
        };
        steps.iter().map(point).collect()
    };
    topology.arcs.iter().map(arc).collect()
}

/// The arcs of a ring end to end; `!n` is the arc `n` backwards, and each begins where the one before ended. A ring that
/// crosses the meridian of 180° goes on beyond it.
fn joined(arcs: &[Ring], ring: &[i64]) -> Ring {
    let mut points = Ring::new();
    for index in ring {
        let at = usize::try_from(if *index < 0 { !index } else { *index }).unwrap_or(usize::MAX);
        let arc = arcs.get(at).cloned().unwrap_or_default();
        let arc: Ring = if *index < 0 { arc.into_iter().rev().collect() } else { arc };
        points.extend(arc.into_iter().skip(usize::from(!points.is_empty())));
    }
    let mut before = points.first().map_or(0.0, |first| first.0);
    for (lon, _) in &mut points {
        *lon -= ((*lon - before) / 360.0).round() * 360.0;
        before = *lon;
    }
    points
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn rings_are_joined_of_arcs_in_both_directions() -> anyhow::Result<()> {
        let json = br#"{"transform":{"scale":[0.5,0.5],"translate":[10,20]},
            "arcs":[[[0,0],[2,0],[0,2]],[[0,0],[0,2],[2,0]]],
            "objects":{"land":{"geometries":[{"type":"Polygon","arcs":[[0,-2]],"properties":{"name":"A"}}]}}}"#;
        let ring = vec![(10.0, 20.0), (11.0, 20.0), (11.0, 21.0), (10.0, 21.0), (10.0, 20.0)];
        assert_eq!(read(json, "land")?, [("A".to_owned(), vec![ring])]);
        assert!(read(json, "sea").is_err());
        Ok(())
    }

    #[test]
    fn a_ring_goes_on_beyond_the_meridian_of_180_degrees() -> anyhow::Result<()> {
        let json = br#"{"transform":{"scale":[1,1],"translate":[0,0]},"arcs":[[[179,0],[-358,0],[0,1],[358,0],[0,-1]]],
            "objects":{"land":{"geometries":[{"type":"MultiPolygon","arcs":[[[0]]]}]}}}"#;
        let lands = read(json, "land")?;
        let lons: Vec<f64> = lands.iter().flat_map(|(_, rings)| rings.iter().flatten().map(|(lon, _)| *lon)).collect();
        assert_eq!(lons, [179.0, 181.0, 181.0, 179.0, 179.0]);
        Ok(())
    }
}
