// Every package in data/: what its schema says, and what no schema can say.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { DATA, check, isDate, names, open, repeated } from "./package.mjs";

const japan = open("japan");
const packages = names().map((name) => (name === japan.name ? japan : open(name)));

const none = (list, what) => assert.deepEqual(list.slice(0, 20), [], `${what} (${list.length})`);
const places = japan.rows("places");

for (const pack of packages) {
  test(`${pack.name}: every resource is a file, every file a resource, all in UTF-8 with LF`, () => {
    const listed = pack.description.resources.map(({ path }) => path);
    assert.deepEqual([...listed, "datapackage.json"].sort(), [...pack.files].sort());
    assert.equal(new Set(pack.description.resources.map(({ name }) => name)).size, listed.length);
    for (const [name, { text, resource }] of pack.tables) {
      assert.equal(resource.path, `${name}.csv`);
      assert.ok(!text.includes("\r") && !text.includes("\uFEFF") && !text.includes("\uFFFD") && !text.includes("\0"), name);
      assert.ok(text.endsWith("\n") && !text.endsWith("\n\n"), name);
    }
  });

  for (const name of pack.tables.keys()) {
    test(`${pack.name}/${name}: header, types, constraints and keys are those of the schema`, () => none(check(pack, name), name));
  }

  test(`${pack.name}: no cell has blanks around it`, () => {
    for (const [name, { rows }] of pack.tables) {
      none(rows.flatMap((row, at) => Object.entries(row).filter(([, cell]) => cell !== cell.trim()).map(([column]) => `${name} ${at + 2} ${column}`)), "blanks");
    }
  });

  test(`${pack.name}: every source named anywhere is in sources, and every source is named`, () => {
    const keys = new Set(pack.rows("sources").map(({ key }) => key));
    const named = new Set();
    for (const [name, { header, rows }] of pack.tables) {
      for (const column of header.filter((column) => column === "source" || column.endsWith("_source"))) {
        rows.forEach((row, at) => {
          for (const key of row[column].split(" ").filter(Boolean)) {
            assert.ok(keys.has(key), `${name} row ${at + 2} names ${key}`);
            named.add(key);
          }
        });
      }
    }
    none([...keys].filter((key) => !named.has(key)), "sources that nothing names");
  });

  test(`${pack.name}: every row that states a fact has a source`, () => {
    // Words for topics and countries, names of publishers, versions and the layout of tiles and maps state no fact.
    const without = ["sources", "publishers", "versions", "topics", "countries", "tiles", "frames"];
    for (const [name, { rows }] of pack.tables) {
      if (!without.includes(name)) none(rows.filter((row) => !row.source), name);
    }
  });

  test(`${pack.name}: every address is one of a web page, and no cell holds another kind`, () => {
    for (const { key, url } of pack.rows("sources").filter(({ url }) => url)) {
      const { protocol, hostname, username } = new URL(url);
      assert.match(protocol, /^https?:$/u, key);
      assert.match(hostname, /^[\p{L}\p{N}.-]+\.[\p{L}\p{N}-]+$/u, key);
      assert.equal(username, "", key);
    }
    for (const [name, { text }] of pack.tables) assert.doesNotMatch(text, /\b(?:javascript|vbscript|data|file|ftp):\S|<\s*script/iu, name);
  });

  test(`${pack.name}: no two sources have the same address`, () => {
    none(repeated(pack.rows("sources"), ({ url }) => url || undefined), "addresses");
  });

  test(`${pack.name}: every date is one that exists`, () => {
    const columns = ["declared", "as_of", "date", "date_end", "since", "until", "selected_on", "population_date"];
    for (const [name, { header, rows }] of pack.tables) {
      for (const column of header.filter((column) => columns.includes(column))) {
        none(rows.filter((row) => row[column] && !isDate(row[column])).map((row) => row[column]), `${name}.${column}`);
      }
    }
  });

  test(`${pack.name}: a kind of date stands beside a date, and only there`, () => {
    for (const [name, kind, date] of [["pledges", "declared_kind", "declared"], ["links", "since_kind", "since"], ["programme_members", "since_kind", "since"]]) {
      const rows = pack.tables.get(name)?.rows ?? [];
      none(rows.filter((row) => Boolean(row[kind]) !== Boolean(row[date])), name);
    }
  });

  test(`${pack.name}: a place has a pledge or an absence, and an absence only from before the pledge`, () => {
    const declared = new Map(pack.rows("pledges").map((pledge) => [pledge.place, pledge]));
    none((pack.tables.get("absences")?.rows ?? []).filter(({ place, as_of: day }) => {
      const pledge = declared.get(place);
      return pledge && !(pledge.declared && day < pledge.declared);
    }), "absences that a pledge contradicts");
  });

  test(`${pack.name}: no place lies within itself`, () => {
    const parent = new Map(pack.rows("places").map(({ code, parent: above }) => [code, above]));
    for (const code of parent.keys()) {
      let up = code;
      for (let steps = 0; up !== ""; steps += 1) {
        assert.ok(steps < 5, code);
        up = parent.get(up);
      }
    }
  });

  test(`${pack.name}: frictionless finds nothing wrong`, (context) => {
    const run = (...args) => execFileSync("python3", ["-m", "frictionless", ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    try {
      run("--version");
    } catch {
      context.skip("PyPI frictionless is not installed: pip install frictionless");
      return;
    }
    const { valid, tasks } = JSON.parse(run("validate", "--json", `${DATA}${pack.name}/datapackage.json`));
    none(tasks.flatMap(({ name, errors }) => errors.map(({ message }) => `${name}: ${message}`)), "frictionless");
    assert.ok(valid);
  });
}
