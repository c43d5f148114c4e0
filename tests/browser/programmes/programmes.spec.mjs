// Each programme has a screen: what it is, who takes part, how large others said it was. Counts are those of the CSV files.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { place, places, table } from "../harness/data.mjs";
import { button, call, get, grouped, rows as listed, set } from "../harness/widget.mjs";

const links = table("links");
const programmes = table("programmes");
const members = table("programme_members");
const areas = table("leading_areas");
const cities = table("reported").filter(({ subject, home_cities: home }) => subject === "city-links" && home);
const partners = new Map(table("partners").map((partner) => [partner.code, partner]));
const countries = new Map(table("countries").map(({ code, name_en: name }) => [code, name]));

const open = (page, attributes = {}) => page({ width: 1200, attributes: { view: "links", ...attributes } });
const body = (page) => page.locator(".pc-body");
const pairs = (page) => page.locator(".pc-pairs details");

function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

const shown = (page, programme) => page.getByRole("heading", { name: programme.name_en, exact: true }).waitFor();

test("all nine are listed, each leads to its screen by name, and back to where it was", async ({ open: page }) => {
  const here = await open(page);
  await here.locator("table.pc-programmes").waitFor();
  const names = await here.locator("[data-programme]").evaluateAll((all) => all.map((one) => one.dataset.programme));
  assert.deepEqual(names.toSorted(), programmes.map(({ code }) => code).toSorted());
  for (const programme of programmes) {
    await here.locator(`[data-programme="${programme.code}"]`).click();
    await shown(here, programme);
    assert.equal(await get(here, "programme"), programme.code);
    const said = await body(here).innerText();
    assert.ok(said.includes(programme.text_en), programme.code);
    for (const fact of table("facts").filter(({ topic }) => topic === programme.code)) assert.ok(said.includes(fact.text_en), fact.text_en);
    await button(here, "Back to all links").click();
    await here.locator("table.pc-programmes").waitFor();
    const focused = () => here.locator("pledge-compare").evaluate((one) => one.shadowRoot.activeElement?.dataset.programme);
    await eventually(here, async () => assert.equal(await focused(), programme.code));
  }
});

test("links, places, partners and countries of each programme are those of the files", async ({ open: page }) => {
  const here = await open(page);
  for (const programme of programmes) {
    const own = links.filter((link) => link.programme === programme.code);
    if (own.length === 0) continue;
    await set(here, { programme: programme.code });
    await shown(here, programme);
    const ends = [...new Set(own.flatMap(({ a, b }) => [a, b]))];
    const abroad = ends.filter((code) => partners.has(code));
    const lands = new Set(abroad.map((code) => partners.get(code).country)).size;
    const counts = `Links: ${grouped(own.length)}. Places at home: ${ends.filter((code) => place(code)).length}.`;
    const expected = abroad.length > 0 ? `${counts} Partners abroad: ${abroad.length}, in countries: ${lands}.` : counts;
    assert.ok((await body(here).innerText()).includes(expected), `${programme.code}: ${expected}`);
    const titles = await pairs(here).locator("summary").allTextContents();
    const by = groupBy(own, ({ a, b }) => (partners.has(b) ? countries.get(partners.get(b).country) : a));
    const sizes = titles.map((title) => Number(title.split(": ").at(-1)));
    assert.deepEqual(sizes.toSorted(), [...by.values()].map((group) => group.length).toSorted(), programme.code);
    if (abroad.length > 0) assert.deepEqual(titles.toSorted(), [...by].map(([land, group]) => `${land}: ${group.length}`).toSorted());
  }
});

test("each pair of the Ministry’s programme is listed and leads to what is known of it", async ({ open: page }) => {
  const here = await open(page, { programme: "env-city-to-city" });
  await pairs(here).first().waitFor();
  const own = links.filter(({ programme }) => programme === "env-city-to-city").map(({ a, b, programme }) => `${a}~${b}~${programme}`);
  const keys = await pairs(here).locator("[data-dossier]").evaluateAll((all) => all.map((one) => one.dataset.dossier));
  assert.deepEqual(keys.toSorted(), own.toSorted());
  await here.locator('[data-dossier="14130~gn-1642911~env-city-to-city"]').click();
  await here.getByRole("heading", { name: "Kawasaki (Kanagawa) and Jakarta (Indonesia)" }).waitFor();
  await button(here, "Back to the links").click();
  await pairs(here).first().waitFor();
  assert.equal(await get(here, "programme"), "env-city-to-city", "back to the programme");
});

test("a thousand pairs are folded away, and a country opens to its own", async ({ open: page }) => {
  const here = await open(page, { programme: "sister-city" });
  await pairs(here).first().waitFor();
  assert.equal(await pairs(here).locator("li").count(), 0);
  const german = links.filter(({ b, programme }) => programme === "sister-city" && partners.get(b)?.country === "DE");
  await pairs(here).locator("summary").filter({ hasText: `Germany: ${german.length}` }).click();
  await eventually(here, async () => assert.equal(await pairs(here).locator("li").count(), german.length));
});

test("the partners of the JCM stand in their order, with their date or “date not known”", async ({ open: page }) => {
  const here = await open(page, { programme: "jcm" });
  await here.locator(".pc-members").waitFor();
  const jcm = members.filter(({ programme }) => programme === "jcm");
  const cells = await here.locator(".pc-members tbody tr").evaluateAll((all) => all.map((row) => [row.querySelector("td").textContent, row.querySelector("th").textContent, row.querySelector("td:last-child").textContent]));
  assert.deepEqual(cells.map(([order, name]) => [order, name]), jcm.map(({ order, name_en: name }) => [order, name]));
  jcm.forEach(({ since }, at) => assert.equal(cells[at][2].includes("date not known"), since === "", cells[at].join()));
  jcm.forEach(({ since }, at) => assert.ok(since === "" || cells[at][2].includes(since.slice(0, 4))));
  const dated = jcm.filter(({ since }) => since).length;
  assert.ok((await body(here).innerText()).includes(`Countries: ${jcm.length}. A date is in the sources for ${dated} of them.`));
});

test("the article’s 17 and 43 stand beside the Ministry’s 17 and 41, in the table and in the drawing", async ({ open: page }) => {
  const here = await open(page, { programme: "env-city-to-city" });
  await here.locator(".pc-totals").waitFor({ state: "attached" });
  const rows = await here.locator(".pc-totals tbody tr").evaluateAll((all) => all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)));
  const found = rows.map(([who, ...counts]) => [who.startsWith("article"), ...counts]);
  const expected = cities.map(({ origin, home_cities: home, abroad_cities: abroad, countries: lands }) => [origin === "article", home, abroad, lands || "not given"]);
  assert.deepEqual(found.map(String).toSorted(), expected.map(String).toSorted());
  assert.ok(found.some((row) => String(row) === "true,17,43,not given") && found.some((row) => String(row) === "false,17,41,13"));
  assert.ok(String(found.at(-1)).includes("25,67"), "up to the newest");
  const drawing = here.locator("svg[data-figure=totals]");
  assert.equal(await drawing.locator("path.f-press").count(), 2, "a diamond in each panel");
  const svg = await call(here, "toSVG", "totals");
  for (const said of ["Article 17", "Article 43", "Official 41", "Official 67"]) assert.ok(svg.includes(said), said);
});

test("Yokohama takes renewable energy from each of the listed municipalities, and it is said which way it flows", async ({ open: page }) => {
  const here = await open(page, { programme: "domestic-renewable" });
  const yokohama = pairs(here).filter({ hasText: "Yokohama (Kanagawa): " }).first();
  await yokohama.waitFor();
  const own = links.filter(({ a, programme }) => a === "14100" && programme === "domestic-renewable");
  const said = await yokohama.locator("li").allTextContents();
  assert.equal(said.length, own.length);
  for (const { b, supply } of own) {
    assert.equal(supply, "b");
    const name = place(b).name_en.split("-")[0];
    assert.ok(said.some((line) => line.includes(`from ${name}`) && /to Yokohama/u.test(line)), name);
  }
  const mutual = links.find(({ supply }) => supply === "both");
  const line = pairs(here).locator("li").filter({ has: here.locator(`[data-dossier^="${mutual.a}~${mutual.b}"]`) });
  assert.match(await line.innerText(), /each supplies the other/u);
});

test("leading areas are told by round, with how many of how many, and shown in the list", async ({ open: page }) => {
  const here = await open(page, { programme: "leading-areas" });
  await here.locator(".pc-round").first().waitFor();
  const byRound = [...groupBy(areas, ({ round }) => round)];
  const chosen = byRound.reduce((sum, [, of]) => sum + Number(of[0].round_size), 0);
  const said = await body(here).innerText();
  assert.ok(said.includes(`Of ${chosen} areas chosen, the ${areas.length} whose leading place`), "75 of 90");
  assert.ok(said.includes("the official number was 88 in May 2025"));
  const rounds = await here.locator(".pc-round").allTextContents();
  byRound.forEach(([round, of], at) => {
    const size = Number(of[0].round_size);
    assert.ok(rounds[at].startsWith(`Round ${round} `) && rounds[at].includes(of.length === size ? `all ${size}` : `${of.length} of ${size}`), rounds[at]);
    for (const { place: code } of of) assert.ok(rounds[at].includes(place(code).name_en.split("-")[0]), code);
  });
  const leaders = new Set(areas.flatMap(({ place: code, co_places: more }) => [code, ...more.split(" ")]).filter(Boolean));
  await button(here, "Show these places in the list").click();
  await listed(here).first().waitFor();
  const found = await call(here, "places", { filter: await get(here, "filter") });
  assert.deepEqual(found.toSorted(), [...leaders].toSorted());
  assert.ok(places.some(({ code, kind }) => kind === "prefecture" && found.includes(code)), "prefectures lead areas too");
});

test("of the links, how many join two places that have pledged is said with what is unknown", async ({ open: page }) => {
  const here = await open(page);
  await here.locator("table.pc-programmes").waitFor();
  const said = await body(here).innerText();
  const found = /unknown for ([\d,]+) of ([\d,]+) links whether both sides had pledged zero carbon themselves on 29 June 2026\. Both are known to have done so in ([\d,]+)\. In the other ([\d,]+)/u.exec(said);
  assert.ok(found, said);
  const [unknown, all, both, rest] = found.slice(1).map((number) => Number(number.replaceAll(",", "")));
  assert.equal(all, links.length);
  assert.equal(both + unknown + rest, all, "each link is in one of the three");
  await eventually(here, async () => assert.ok((await body(here).innerText()).includes("Net Zero Tracker, 20 December 2022")));
  // The links of all places, and the states of the places, in one question to the page.
  const answers = await here.locator("pledge-compare").evaluate(async (one, codes) => {
    const answers = [];
    for (const code of codes) answers.push([code, one.status(code).status, await one.links(code)]);
    return answers;
  }, [...new Set(links.map(({ a }) => a))]);
  const keys = new Set(links.map(({ a, b, programme }) => [a, b, programme].join()));
  const states = { both: 0, unknown: 0 };
  for (const [code, own, answer] of answers) {
    for (const { partner, programme, pledged } of answer.filter((link) => keys.has([code, link.partner, link.programme].join()))) {
      if (own === "unknown" || pledged === "unknown") states.unknown += 1;
      else if (own === "declared" && pledged === "declared") states.both += 1;
    }
  }
  assert.deepEqual([both, unknown], [states.both, states.unknown]);
});
