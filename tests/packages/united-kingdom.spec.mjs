// The package of one more country, made of data alone: it says what the world package says of these places, and no more.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./package.mjs";

const kingdom = open("united-kingdom");
const world = open("world");
const places = kingdom.rows("places");
const there = new Map(world.rows("places").filter(({ parent }) => parent === "GBR").map((place) => [place.code, place]));

test("it has every nation and city that the world package has of the United Kingdom, where that has them", () => {
  assert.deepEqual(places.map(({ code }) => code), [...there.keys()]);
  for (const { code, name_en: name, lat, lon } of places) {
    const place = there.get(code);
    assert.deepEqual([name, lat, lon], [place.name_en.replace(", UK", ""), place.lat, place.lon], code);
  }
});

test("its pledges are those of the world package", () => {
  const columns = kingdom.tables.get("pledges").header;
  const known = world.rows("pledges").filter(({ place }) => there.has(place)).map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
  assert.deepEqual(kingdom.rows("pledges"), known);
});

test("the four nations have people and nobody above them; a city lies in a nation and has no figure of its own", () => {
  const nations = places.filter(({ parent }) => parent === "");
  assert.deepEqual(nations.map(({ name_en: name }) => name), ["England", "Northern Ireland", "Scotland", "Wales"]);
  for (const { code, population } of nations) assert.equal(population, there.get(code).population, code);
  assert.equal(nations.reduce((sum, { population }) => sum + Number(population), 0), 66_798_640);
  const cities = places.filter(({ parent }) => parent !== "");
  assert.ok(cities.every(({ parent, population }) => nations.some(({ code }) => code === parent) && population === ""));
  const elsewhere = cities.filter(({ parent }) => parent !== "GBR-r-england").map(({ name_en: name, parent }) => [name, parent]);
  assert.deepEqual(elsewhere, [["Belfast", "GBR-r-northern-ireland"], ["Edinburgh", "GBR-r-scotland"], ["Glasgow", "GBR-r-scotland"]]);
});

test("a publisher is a body, not a host name, but where the site is its own title", () => {
  const hosts = kingdom.rows("sources").filter(({ publisher }) => /^\S+\.\S+$/u.test(publisher));
  assert.deepEqual(hosts.map(({ key }) => key), []);
});
