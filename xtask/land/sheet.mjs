// The land of a map: simplified, projected and cut to each of its frames. d3 projects it, as its formulas are those of `core::map`;
// the caller compares the points of `border` with where `core::map` draws them.
//
// stdin: { file, territories, triangle, inner, island, frames: [{ extent: [west, south, east, north], conic, rect: [left, top, width, height], margin }] }
//   file: a topology with an object `land`
//   territories: a topology of prefectures; null for none
//   triangle, inner, island: the least that is drawn, of land, of prefectures and of islands, in square units of the sheet
//   conic: Albers, else Equal Earth; margin: how far the land goes on beyond the rectangle
// stdout: for each frame, { land: an SVG path of whole units, territories: [id, path] of each prefecture in it, border: [longitude, latitude, x, y] of points on its border }
import { readFileSync } from "node:fs";
import { geoConicEqualArea, geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";

const STEPS = 48;

const { file, territories, triangle, inner, island, frames } = JSON.parse(readFileSync(0, "utf8"));
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const weighted = (topology) => presimplify(topology, sphericalTriangleArea);
const coast = weighted(read(file));
const borders = territories && weighted(read(territories));

// Points along the border of a frame.
function border([west, south, east, north]) {
  const between = (from, to, nth) => from + ((to - from) * nth) / STEPS;
  return Array.from({ length: STEPS + 1 }, (_, nth) => [between(west, east, nth), between(south, north, nth)])
    .flatMap(([lon, lat]) => [[lon, south], [lon, north], [west, lat], [east, lat]]);
}

// The projection of a frame: as large as its rectangle allows, in the middle of it. The standard parallels of the cone lie a sixth
// of the way from its limits. Lines are not bent (`precision`): the coast has points enough.
function projection({ extent, conic, rect: [left, top, width, height], margin }) {
  const [west, south, east, north] = extent;
  const [right, bottom, sixth] = [left + width, top + height, (north - south) / 6];
  const projected = conic ? geoConicEqualArea().center([0, 0]).parallels([south + sixth, north - sixth]) : geoEqualEarth();
  return projected
    .precision(0)
    .rotate([-(west + east) / 2, 0])
    .fitExtent([[left, top], [right, bottom]], { type: "MultiPoint", coordinates: border(extent) })
    .clipExtent([[left - margin, top - margin], [right + margin, bottom + margin]]);
}

function area(ring) {
  return Math.abs(ring.reduce((sum, [x, y], nth) => sum + ring.at(nth - 1)[0] * y - x * ring.at(nth - 1)[1], 0)) / 2;
}

// Collects what d3 draws as closed rings of whole units, each point once.
class Rings {
  all = [];
  moveTo(x, y) {
    this.all.push([]);
    this.lineTo(x, y);
  }
  lineTo(x, y) {
    const [ring, point] = [this.all.at(-1), [Math.round(x), Math.round(y)]];
    if (String(point) !== String(ring.at(-1))) ring.push(point);
  }
  closePath() {}
}

// A ring as relative steps, which are short. A minus sign parts two numbers as a blank does.
function written([first, ...rest]) {
  const pair = ([x, y]) => (y < 0 ? `${x}${y}` : `${x} ${y}`);
  const steps = rest.map(([x, y], nth) => pair([x - (rest[nth - 1] ?? first)[0], y - (rest[nth - 1] ?? first)[1]]));
  return `M${pair(first)}l${steps.join(" ").replaceAll(" -", "-")}z`;
}

const drawn = frames.map((frame) => {
  const projected = projection(frame);
  // Both projections keep areas true, so that a triangle is weighed on the globe once for all frames.
  const simplified = (topology, least) => simplify(topology, least / projected.scale() ** 2);
  const path = (shape) => {
    const rings = new Rings();
    geoPath(projected, rings)(shape);
    return rings.all.filter((ring) => ring.length > 2 && area(ring) >= island).map(written).join("");
  };
  const [shore, divided] = [simplified(coast, triangle), borders && simplified(borders, inner)];
  const parts = divided ? feature(divided, Object.values(divided.objects)[0]).features : [];
  const placed = parts.map((part) => [part.id, path(part)]).filter(([, drawn]) => drawn !== "");
  const land = path(feature(shore, shore.objects.land));
  return { land, territories: placed.sort(), border: border(frame.extent).map((at) => [...at, ...projected(at)]) };
});
process.stdout.write(JSON.stringify(drawn));
