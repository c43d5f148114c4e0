// Where countries stand on a map: the middle of the largest piece of land of each country of npm `world-atlas`.
//
// stdin: { file }, a topology with an object `countries`
// stdout: { [name]: [latitude, longitude] } in degrees
import { readFileSync } from "node:fs";
import { geoArea, geoEquirectangular, geoPath } from "d3-geo";
import { feature } from "topojson-client";

const { file } = JSON.parse(readFileSync(0, "utf8"));
const topology = JSON.parse(readFileSync(file, "utf8"));

// The middle of the shape in degrees, as on a map on which a degree is as long everywhere: in the globe's own measure the dots of
// Russia and Canada would stand far in their south.
function middle({ geometry: { type, coordinates } }) {
  const pieces = (type === "Polygon" ? [coordinates] : coordinates).map((rings) => ({ type: "Polygon", coordinates: rings }));
  const largest = pieces.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  const turned = geoEquirectangular().rotate([-largest.coordinates[0][0][0], 0]);
  const [lon, lat] = turned.invert(geoPath(turned).centroid(largest));
  return [lat, lon];
}

const countries = feature(topology, topology.objects.countries).features;
process.stdout.write(JSON.stringify(Object.fromEntries(countries.map((country) => [country.properties.name, middle(country)]))));
