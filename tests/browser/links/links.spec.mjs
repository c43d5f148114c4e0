// A city finds its partners: whom it works with, on what, under which programme, and whether they have pledged.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { eventually, test } from "../harness/index.mjs";
import { place, sourceAddress, sourceName, table } from "../harness/data.mjs";
import { LIST, button, call, get, grouped, set, setAttribute } from "../harness/widget.mjs";

const links = table("links");
const partners = new Map(table("partners").map((partner) => [partner.code, partner]));
const topics = new Map(table("topics").map(({ slug, name_en: name }) => [slug, name]));
const countries = new Map(table("countries").map(({ code, name_en: name }) => [code, name]));
const worldPledges = table("../world/pledges");
const PROGRAMMES = ["sister-city", "env-city-to-city", "iuc", "iurc", "domestic-renewable", "agreement"];

const of = (code) => links.filter(({ a, b }) => a === code || b === code);
const other = (link, code) => (link.a === code ? link.b : link.a);
const partner = (name) => [...partners.values()].find(({ name_en: english, kind }) => english === name && kind !== "district").code;
const list = (page) => page.locator("table.pc-links").filter({ has: page.locator("tr.pc-link") });
const row = (page, name) => list(page).locator("tr.pc-link").filter({ has: page.locator("th b", { hasText: new RegExp(`^${name}$`) }) });
const choice = (page, name) => page.getByRole("combobox", { name, exact: true });

/** Waits until links are shown. */
const shown = (page) => list(page).locator("tr.pc-link").first().waitFor();

const open = (page, attributes = {}) => page({ width: 1200, attributes: { view: "links", ...attributes } });

async function pick(page, text, name) {
  await page.getByRole("combobox", { name: "Find a place at home or abroad" }).fill(text);
  await page.getByRole("option", { name }).first().click();
}

test("a partner whose target is only proposed is not called one about which nothing was read", async ({ open: page }) => {
  const [essen] = of("07203").map((link) => partners.get(other(link, "07203"))).filter((one) => one?.world);
  const proposed = worldPledges.find((pledge) => pledge.place === essen.world);
  assert.equal(proposed.status, "proposed", "Essen is such a partner");
  const here = await open(page, { selected: "07203" });
  const summary = here.getByText(/partners? ha(?:s|ve) pledged zero carbon\./u);
  await summary.waitFor();
  const said = await summary.innerText();
  assert.match(said, /1 has another target, or one that is only proposed\./u);
  assert.doesNotMatch(said, /nothing was read/u);
});

test("Kawasaki works with Jakarta on hydrogen, electric buses and renewable energy in factories", async ({ open: page }) => {
  const here = await open(page);
  await pick(here, "kawasaki", "Kawasaki (Kanagawa)");
  await row(here, "Jakarta").waitFor();
  const link = of("14130").find(({ b, programme }) => b === partner("Jakarta") && programme === "env-city-to-city");
  const said = await row(here, "Jakarta").innerText();
  for (const slug of ["hydrogen", "electric-buses", "renewables", "factories"]) {
    assert.ok(link.topics.split(";").includes(slug), slug);
    assert.ok(said.includes(topics.get(slug)), `${slug}: ${said}`);
  }
  assert.ok(said.includes("Indonesia") && said.includes("2017"), said);
  assert.deepEqual(await get(here, "selected"), ["14130"]);
});

for (const [code, name] of [["40100", "Hai Phong"], ["27100", "Greater Manchester"], ["07203", "Essen"]]) {
  test(`${place(code).name_en} works with ${name}`, async ({ open: page }) => {
    assert.ok(of(code).some((link) => link.b === partner(name)));
    const here = await open(page, { selected: code });
    await row(here, name).first().waitFor();
  });
}

test("Yokohama takes renewable energy from each of the listed municipalities, by name", async ({ open: page }) => {
  const here = await open(page, { selected: "14100" });
  await shown(here);
  const expected = of("14100").filter(({ programme }) => programme === "domestic-renewable").map((link) => place(other(link, "14100")).name_ja);
  assert.ok(expected.length >= 13);
  await choice(here, "Programme").selectOption("domestic-renewable");
  await eventually(here, async () => {
    const names = await list(here).locator("tr.pc-link [lang=ja]").allTextContents();
    assert.deepEqual(names.toSorted(), expected.toSorted());
  });
});

test("of places from all over the list, each link is listed once under its programme", async ({ open: page }) => {
  const here = await open(page);
  const linked = [...new Set(links.flatMap(({ a, b }) => [a, b]))].filter((code) => place(code)).toSorted();
  for (const code of linked.filter((_, nth) => nth % 60 === 0)) {
    await set(here, { selected: [code] });
    await eventually(here, async () => {
      const groups = await list(here).locator("tbody").evaluateAll((bodies) => bodies.map((body) => body.querySelectorAll("tr.pc-link").length));
      const expected = PROGRAMMES.map((programme) => of(code).filter((link) => link.programme === programme).length).filter(Boolean);
      assert.deepEqual(groups, expected, code);
    });
  }
});

test("without a choice, the links of the whole are counted by programme, as the CSV files have them", async ({ open: page }) => {
  const here = await open(page);
  await here.locator("table.pc-programmes").waitFor();
  const cells = await here.locator("table.pc-programmes tbody tr").evaluateAll((rows) => rows.map((one) => [...one.querySelectorAll("td")].map((cell) => cell.textContent)));
  const expected = PROGRAMMES.map((programme) => {
    const own = links.filter((link) => link.programme === programme);
    const ends = [...new Set(own.flatMap(({ a, b }) => [a, b]))];
    return [own.length, ends.filter((code) => place(code)).length, ends.filter((code) => partners.has(code)).length].map(grouped);
  });
  assert.deepEqual(cells, expected);
  assert.ok((await here.locator(".pc-body").innerText()).includes(`${grouped(links.length)} links`));
});

test("from the other side: Essen shows Koriyama, can be linked to, and is left again", async ({ open: page }) => {
  const here = await open(page, { selected: "14130" });
  await shown(here);
  await pick(here, "エッセン", "Essen (Germany)");
  await here.getByRole("heading", { name: "Links of Essen (Germany)" }).waitFor();
  const names = [...new Set(of(partner("Essen")).map(({ a }) => place(a).name_ja))];
  assert.deepEqual([...new Set(await list(here).locator("tr.pc-link [lang=ja]").allTextContents())].toSorted(), names.toSorted());
  assert.equal(await get(here, "partner"), partner("Essen"));
  assert.ok((await get(here, "permalink")).includes(`partner=${partner("Essen")}`));
  await button(here, "Back to the chosen places").click();
  await here.getByRole("heading", { name: "Links of Kawasaki (Kanagawa)" }).waitFor();
  assert.deepEqual(await get(here, "selected"), ["14130"]);
});

test("one step leads from a place to its partner and on to the partner's other places", async ({ open: page }) => {
  const here = await open(page, { selected: "20201" });
  await row(here, "Turku").first().getByRole("button", { name: "Turku", exact: true }).click();
  await here.getByRole("heading", { name: "Links of Turku (Finland)" }).waitFor();
  const expected = [...new Set(of(partner("Turku")).map(({ a }) => place(a).name_ja))];
  assert.deepEqual([...new Set(await list(here).locator("tr.pc-link [lang=ja]").allTextContents())].toSorted(), expected.toSorted());
});

test("the links in common of two places are those that both have", async ({ open: page }) => {
  const codes = ["20201", "20541"];
  const here = await open(page, { selected: codes.join() });
  const theirs = codes.map((code) => new Set(of(code).map((link) => other(link, code))));
  const both = [...theirs[0]].filter((code) => theirs[1].has(code)).map((code) => partners.get(code).name_en);
  assert.ok(both.length > 0);
  await eventually(here, async () => assert.deepEqual(await here.locator("table.pc-common th[scope=row] b").allTextContents(), both));
});

test("narrowing by country, topic and year keeps what the CSV files say, and says how many", async ({ open: page }) => {
  const here = await open(page, { selected: "14130" });
  const all = of("14130");
  await shown(here);
  const cases = [
    ["Country", "ID", all.filter(({ b }) => partners.get(b)?.country === "ID"), countries.get("ID")],
    ["Topic", "waste", all.filter((link) => link.topics.split(";").includes("waste")), topics.get("waste")],
    ["Since", "2017", all.filter(({ since }) => since && since.slice(0, 4) >= "2017"), "2017 or later"],
  ];
  for (const [name, value, expected, word] of cases) {
    assert.ok(expected.length > 0 && expected.length < all.length, name);
    await choice(here, name).selectOption(value);
    await eventually(here, async () => assert.equal(await list(here).locator("tr.pc-link").count(), expected.length, name));
    assert.ok((await list(here).locator("caption").innerText()).includes(`${expected.length} of ${all.length} links shown`));
    assert.equal(await choice(here, name).locator("option:checked").innerText(), `${word} (${expected.length})`);
    await choice(here, name).selectOption("");
  }
});

test("a partner's own target is that of the world package, and unknown where nothing was read", async ({ open: page }) => {
  const world = (name) => readFileSync(new URL(`../../../data/world/${name}.csv`, import.meta.url), "utf8").trim().split("\n").slice(1).map((line) => line.split(","));
  const pledged = new Map(world("pledges").map(([code, year, target]) => [code, { year, target }]));
  const absent = new Map(world("absences").map(([code, day]) => [code, day]));
  const here = await open(page, { selected: "14130" });
  const jakarta = partners.get(partner("Jakarta"));
  assert.deepEqual(pledged.get(jakarta.world), { year: "2050", target: "carbon-neutral" });
  assert.match(await row(here, "Jakarta").locator(".c-pledge").innerText(), /zero by 2050, in law/u);
  const yangon = partners.get(partner("Yangon"));
  assert.equal(absent.get(yangon.world), "2021-11-14");
  assert.match(await row(here, "Yangon").locator(".c-pledge").innerText(), /none found \(looked 14 November 2021\)/u);
  assert.equal(partners.get(partner("Baltimore")).world, "");
  assert.match(await row(here, "Baltimore").locator(".c-pledge").innerText(), /unknown/u);
  const summary = await here.getByRole("region", { name: "Partners’ targets beside our own" }).innerText();
  const codes = [...new Set(of("14130").map(({ b }) => partners.get(b).world))];
  assert.ok(summary.includes(`${codes.filter((code) => absent.has(code)).length} were searched for a pledge without finding one.`), summary);
});

/** The rows of the world package on the targets of partners, by the code of the partner in that package. */
function targets() {
  const world = (name) => readFileSync(new URL(`../../../data/world/${name}.csv`, import.meta.url), "utf8").trim().split("\n").slice(1).map((line) => line.split(","));
  return { pledged: new Map(world("pledges").map((row) => [row[0], row])), absent: new Set(world("absences").map(([code]) => code)) };
}

test("partners are drawn above their target years, our own year is marked, and nothing without a year is drawn", async ({ open: page }) => {
  const { pledged } = targets();
  const here = await open(page, { selected: "28100" });
  const drawing = here.locator("svg[data-figure=targets]");
  await drawing.waitFor();
  const codes = [...new Set(of("28100").map((link) => other(link, "28100")))];
  const neutral = ["carbon-neutral", "climate-neutral", "net-zero", "zero-carbon", "zero-emissions", "greenhouse-gas-neutral", "carbon-negative", "climate-positive"];
  const years = codes.map((code) => pledged.get(partners.get(code)?.world)).filter((row) => row?.[1] && neutral.some((word) => row[2].startsWith(word)) && !row.includes("proposed")).map((row) => row[1]);
  assert.ok(years.length >= 3 && years.length < codes.length);
  const discs = await drawing.locator("path.f-self").evaluateAll((all) => all.map((one) => one.getAttribute("d").split("M").length - 1));
  assert.equal(discs.reduce((sum, each) => sum + each, 0), years.length, "one disc for each partner with a year");
  const said = await drawing.locator("text").allTextContents();
  assert.ok(said.includes("Kobe 2050"), said.join());
  assert.equal(await drawing.locator("path.s-pick").count(), 1);
  const region = here.getByRole("region", { name: "Partners’ targets beside our own" });
  await eventually(here, async () => assert.ok((await region.innerText()).includes("Net Zero Tracker, 20 December 2022"), "the day of the tracker"));
  assert.equal(await region.locator("tbody tr").count(), codes.length, "every partner is in the table");
  const svg = await call(here, "toSVG", "targets");
  assert.ok(svg.includes("Kobe 2050"));
  await here.locator(".pc-export summary").click();
  await button(here, "Partners’ target years (PNG)").waitFor();
});

test("the table of targets is saved as CSV, with every partner once and states in the words of the data", async ({ open: page }) => {
  const { pledged, absent } = targets();
  const here = await open(page, { selected: "14130" });
  await row(here, "Jakarta").first().waitFor();
  const [download] = await Promise.all([here.waitForEvent("download"), button(here, "Save this table (CSV)").click()]);
  assert.equal(download.suggestedFilename(), "pledge-compare-partners.csv");
  const lines = readFileSync(await download.path(), "utf8").replace("\uFEFF", "").trim().split("\r\n").map((line) => line.split(","));
  const [head, ...rows] = lines;
  assert.deepEqual(head.slice(0, 5), ["partner", "partner_code", "country", "partner_status", "partner_target_year"]);
  const codes = [...new Set(of("14130").map((link) => other(link, "14130")))];
  assert.deepEqual(rows.map(([, code]) => code).toSorted(), codes.toSorted());
  for (const [name, code, , status, year, ...more] of rows) {
    const { world, name_ja: japanese, name_en: english } = partners.get(code);
    assert.deepEqual(more.slice(-2), [japanese || english, english], "in both languages");
    if (status === "declared") assert.equal(year, pledged.get(world)[1], name);
    else assert.equal(year, "", `${name} has no year of zero`);
    if (absent.has(world)) assert.equal(status, "none", name);
    if (!world) assert.equal(status, "unknown", name);
  }
});

test("the source of a link is two keystrokes away", async ({ open: page }) => {
  const here = await open(page, { selected: "14130" });
  const summary = row(here, "Jakarta").locator("summary");
  await summary.focus();
  await here.keyboard.press("Enter");
  await row(here, "Jakarta").locator(".c-src a").first().waitFor();
  const hrefs = await row(here, "Jakarta").locator(".c-src a").evaluateAll((found) => found.map((one) => one.href));
  const link = of("14130").find(({ b, programme }) => b === partner("Jakarta") && programme === "env-city-to-city");
  const cited = await row(here, "Jakarta").locator(".c-src").innerText();
  for (const key of link.source.split(" ")) {
    if (sourceAddress(key)) assert.ok(hrefs.includes(sourceAddress(key)), key);
    assert.ok(cited.includes(sourceName(key, "en")), key);
  }
});

test("the diagram shows one step, names at most 24 partners, and can be saved", async ({ open: page }) => {
  const here = await open(page, { selected: "14100" });
  const diagram = here.locator("svg[data-figure=ego]");
  await diagram.waitFor();
  const distinct = new Set(of("14100").map((link) => other(link, "14100"))).size;
  assert.ok(distinct > 24);
  const said = await diagram.locator("text").allTextContents();
  assert.equal(said.length, 24 + 2, "24 partners, the place and how many more");
  assert.ok(said.includes(`and ${distinct - 24} more`), said.join());
  assert.equal(await diagram.locator("path.f-pick").count(), 1);
  const svg = await call(here, "toSVG", "ego");
  assert.ok(svg.includes("Yokohama") && svg.includes("stroke-dasharray") && svg.includes("renewable energy at home"));
  await setAttribute(here, "selected", "14100,14130");
  await eventually(here, async () => assert.equal(await diagram.count(), 0, "a diagram is of one place"));
});

test("links() answers for places and partners as the CSV files say, before and after the view was shown", async ({ open: page }) => {
  const here = await page();
  for (const code of ["14130", "14100", "07203", partner("Essen"), "401005"]) {
    const own = code === "401005" ? "40100" : code;
    const answer = await call(here, "links", code);
    const told = answer.map(({ partner: end, programme, since, topics: slugs, evidence, country }) => [end, programme, since, slugs.join(";"), evidence, country]);
    const expected = of(own).map((link) => {
      const end = other(link, own);
      return [end, link.programme, link.since || null, link.topics, link.evidence || null, partners.get(end)?.country ?? null];
    });
    assert.deepEqual(told.toSorted(), expected.toSorted(), code);
    assert.ok(answer.every(({ source }) => source.length > 0));
  }
  const jakarta = (await call(here, "links", "14130")).find(({ name }) => name === "Jakarta");
  assert.deepEqual(Object.keys(jakarta), ["partner", "name", "country", "programme", "since", "topics", "evidence", "pledged", "source"]);
  assert.equal(jakarta.pledged, "declared");
  for (const code of ["99999", "", "Essen", "<b>"]) assert.equal(await call(here, "links", code), null, code);
  assert.deepEqual(await call(here, "links", "02000"), []);
});

test("links are loaded only when they are first wanted", async ({ open: page }) => {
  const here = await page();
  const loaded = () => here.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith("japan-links.pcd")));
  await here.locator(LIST.table).waitFor();
  assert.equal(await loaded(), false);
  await button(here, "Links").click();
  await here.locator("table.pc-programmes").waitFor();
  assert.equal(await loaded(), true);
});
