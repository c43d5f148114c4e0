// A second country, of which only data were added: its page reads its own package, counts as its tables say, and leaves unknown what is.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { call, grouped, headlineSays, rows } from "../harness/widget.mjs";
import { open as openPackage } from "../../packages/package.mjs";

const kingdom = openPackage("united-kingdom");
const places = kingdom.rows("places");
const pledges = kingdom.rows("pledges");
const PAGE = "/hosts/united-kingdom.html";

const nations = places.filter(({ parent }) => parent === "");
const total = (list) => list.reduce((sum, { population }) => sum + Number(population), 0);
/** The nations that had pledged by the end of a year. A city has no figure of its own, so it adds nobody. */
const declaredBy = (year) => nations.filter(({ code }) => pledges.some(({ place, declared }) => place === code && declared <= year));

test("the page shows the country’s own package, without faults, and fetches no other", async ({ open }) => {
  const page = await open({ page: PAGE });
  await headlineSays(page, grouped(total(nations)));
  assert.deepEqual(await call(page, "issues"), []);
  assert.ok(!page.asked().some((path) => /japan|world/u.test(path)), page.asked().join());
  const leaves = places.filter(({ code }) => !places.some(({ parent }) => parent === code)).map(({ code }) => code);
  assert.deepEqual((await call(page, "places")).sort(), leaves.sort());
});

test("coverage grows with the laws of the nations, and people whose number is unknown are said to be so", async ({ open }) => {
  const page = await open({ page: PAGE });
  for (const year of ["2018", "2019", "2020", "2021", "2022"]) {
    const { people, national } = await call(page, "coverage", { asOf: year });
    assert.deepEqual([people, national], [total(declaredBy(year)), total(nations)], year);
  }
  // Two cities had pledged then, and how many people they have is in no table.
  assert.deepEqual(pledges.filter(({ declared }) => declared && declared <= "2019").map(({ place }) => place), ["GBR-c-birmingham-uk", "GBR-c-bournemouth"]);
  assert.equal((await call(page, "coverage", { asOf: "2019" })).unknown, 2);
});

test("every view is drawn, and the map stands on land of its own", async ({ open }) => {
  const page = await open({ page: PAGE });
  const widget = page.locator("pledge-compare").first();
  for (const view of ["places", "coverage", "map"]) {
    await widget.evaluate((one, name) => (one.view = name), view);
    await eventually(page, async () => assert.equal(await widget.evaluate((one) => one.view), view));
  }
  await widget.locator("svg").first().waitFor();
  await eventually(page, async () => assert.ok(page.asked().includes("/data/united-kingdom-land.pcd")));
  assert.doesNotMatch(await widget.evaluate(({ shadowRoot }) => shadowRoot.querySelector(".pc").innerText), /NaN|undefined|[Pp]refecture/u);
  await widget.evaluate((one) => (one.view = "places"));
  await eventually(page, async () => assert.ok((await rows(page).count()) > 10));
});
