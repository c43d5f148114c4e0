// How many people are covered, why they are counted once, how that grew, where, and what one more pledge would change.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { declared, declaredBy, municipalities, newest, people, place, prefectures, reported, status, sum, union } from "../harness/data.mjs";
import { WORDS, button, get, grouped, headlineSays, slider } from "../harness/widget.mjs";

const DAY = "2021-10-29";
const at = (attributes) => ({ attributes: { view: "coverage", ...attributes } });
const region = (page, name) => page.getByRole("region", { name });
const tableOf = async (page, name) => {
  await region(page, name).getByText("Show as a table").click();
  return region(page, name).locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
};
const share = (part, whole) => `${(Math.round((part / whole) * 1000) / 10).toFixed(1)}%`;

test("the sum beside the headline is the one over the CSV files, level by level", async ({ open }) => {
  const page = await open(at({ "as-of": DAY }));
  await headlineSays(page, grouped(union(declaredBy(DAY))));
  const lines = await page.locator(".pc-sum tr").evaluateAll((rows) => rows.map((row) => row.cells[1].textContent));
  const of = (places) => sum(places.filter(({ code }) => declared(code, DAY)).map(({ code }) => people(code)));
  const [towns, regions, once] = [of(municipalities), of(prefectures), union(declaredBy(DAY))];
  assert.deepEqual(lines, [grouped(towns), `+ ${grouped(regions)}`, grouped(towns + regions), `− ${grouped(towns + regions - once)}`, grouped(once)]);
});

test("with places chosen, the sum can be that of the choice: Yokohama and Kanagawa once", async ({ open }) => {
  const page = await open(at({ "as-of": DAY, selected: "14100,14000" }));
  assert.ok(declared("14000", DAY), "all of them live under a pledge");
  await button(page, "2 chosen").click();
  await eventually(page, async () => {
    const last = await page.locator(".pc-sum tr:last-child td").textContent();
    assert.equal(last, grouped(people("14000")));
  });
});

test("of a choice with an open place, the sum goes on to those who live under a pledge", async ({ open }) => {
  const page = await open(at({ "as-of": DAY, selected: "14130,14000,23100" }));
  await button(page, "3 chosen").click();
  await eventually(page, async () => {
    const lines = await page.locator(".pc-sum td").allTextContents();
    const once = people("14000") + people("23100");
    assert.deepEqual(lines.slice(-3), [grouped(once), `− ${grouped(people("23100"))}`, grouped(people("14000"))]);
  });
  await headlineSays(page, `${grouped(people("14000"))} people, each counted once`);
});

for (const day of ["2019-03-31", "2020-09-30", DAY, "2021-11-30"]) {
  test(`on ${day}, “not declared (checked)” counts those alone of whose town and prefecture it is known`, async ({ open }) => {
    const page = await open(at({ "as-of": day }));
    const none = municipalities.filter(({ code, parent }) => status(code, day) === "none" && status(parent, day) === "none");
    const million = (number) => (number === 0 ? "0" : number < 1e6 ? grouped(number) : `${(number / 1e6).toFixed(1)} million`);
    await headlineSays(page, `Not declared (checked)\n${million(sum(none.map(({ population }) => Number(population))))}`);
  });
}

test("the table of the growth has every published figure, and this count on its day", async ({ open }) => {
  const page = await open(at({ "as-of": DAY }));
  const rows = await tableOf(page, "Growth: local governments, and the people living there");
  const published = reported.filter(({ subject, governments }) => subject === "pledges" && governments);
  assert.equal(rows.length, published.length + 1);
  const shown = rows.filter(([, who]) => who !== "this count").map(([, , bodies]) => bodies).sort();
  assert.deepEqual(shown, published.map(({ governments }) => grouped(governments)).sort());
  const ours = rows.find(([, who]) => who === "this count");
  assert.deepEqual(ours.slice(0, 4), ["29 October 2021", "this count", "396", grouped(union(declaredBy(DAY)))]);
});

test("the drawing has a dot for every official figure and marks those of articles and this count", async ({ open }) => {
  const page = await open(at({ "as-of": DAY }));
  const drawn = await page.locator('[data-figure="growth"]').evaluate((svg) => {
    const arcs = (path) => (path.getAttribute("d").match(/M/g) ?? []).length;
    const paths = [...svg.querySelectorAll("path")];
    const count = (name) => sumOf(paths.filter((path) => path.getAttribute("class").startsWith(name)).map(arcs));
    const sumOf = (numbers) => numbers.reduce((a, b) => a + b, 0);
    return { official: count("f-ink"), article: count("f-press"), ours: count("f-bg s-self") };
  });
  const figures = (wanted) => reported.filter((one) => one.subject === "pledges" && one.governments && wanted(one));
  const dots = (list) => list.length + list.filter((one) => one.people).length;
  assert.deepEqual(drawn, {
    official: dots(figures(({ origin }) => origin !== "article")),
    article: dots(figures(({ origin }) => origin === "article")),
    ours: 2,
  });
});

test("every prefecture has its share, its people and who has pledged, as the CSV files say", async ({ open }) => {
  const page = await open(at({ "as-of": DAY }));
  const rows = await tableOf(page, "47 prefectures: share of people covered");
  assert.equal(rows.length, 47);
  for (const { code, name_en: name } of prefectures) {
    const below = municipalities.filter(({ parent }) => parent === code);
    const covered = declared(code, DAY) ? people(code) : union(below.map((one) => one.code).filter((one) => declared(one, DAY)));
    const by = declared(code, DAY) ? "prefecture" : covered > 0 ? "municipalities only" : WORDS.none;
    const row = rows.find(([shown]) => name.split("-")[0] === shown);
    assert.deepEqual(row?.slice(1), [by, grouped(covered), share(covered, people(code))], name);
  }
});

test("the tile grid has a tile and a name for each prefecture, and writes the share where it is not everyone", async ({ open }) => {
  const page = await open(at({ "as-of": DAY }));
  await eventually(page, async () => {
    const names = await page.locator('[data-figure="tiles"] .n').allTextContents();
    assert.equal(new Set(names).size, prefectures.length);
    assert.ok(names.every((name) => /^[A-Z]{2}$/u.test(name)), names.join());
    const shares = await page.locator('[data-figure="tiles"] .p').count();
    assert.equal(shares, prefectures.filter(({ code }) => !declared(code, DAY)).length);
  });
});

const WIDTHS = [320, 390, 720, 1200];
for (const lang of ["en", "ja"]) {
  test(`at every width the names on the tiles (${lang}) keep within their tiles and can be read`, async ({ open }) => {
    for (const width of WIDTHS) {
      const page = await open({ width, attributes: { view: "coverage", lang, "as-of": "2020-10-26" } });
      const tiles = await page.locator(".pc-tiles").evaluateAll((all) => all.filter((svg) => svg.getClientRects().length > 0).flatMap((svg) =>
        [...svg.querySelectorAll("[role=option]")].map((tile) => {
          const box = (node) => node.getBoundingClientRect();
          const [name, edge] = [tile.querySelector(".n"), tile.lastElementChild];
          const size = Number.parseFloat(getComputedStyle(name).fontSize) * (box(svg).width / svg.viewBox.baseVal.width);
          return { text: name.textContent, size, over: Math.max(box(edge).left - box(name).left, box(name).right - box(edge).right), across: box(edge).width };
        })));
      assert.equal(tiles.length, 47, `${width} px: one form is shown`);
      for (const { text, size, over, across } of tiles) {
        assert.ok(size >= 12, `${text} at ${width} px: ${size} px`);
        assert.ok(over <= 1, `${text} at ${width} px is ${over} px wider than its tile`);
        assert.ok(across >= 24, `${text} at ${width} px: a target of ${across} px`);
      }
    }
  });
}

test("a tile tells its name and figures to the mouse, a finger and the keyboard; what is not known is a question mark", async ({ open }) => {
  const page = await open(at({ "as-of": "2020-10-26" }));
  const line = page.locator(".pc-tile-line");
  const aomori = page.getByRole("option", { name: /^AO \? Aomori:/ });
  await aomori.click();
  await eventually(page, async () => assert.match(await line.innerText(), /^Aomori: \? covered, 0 people/));
  assert.equal(await aomori.locator(".p").textContent(), "?");
  await page.getByRole("listbox").press("ArrowDown");
  await eventually(page, async () => assert.match(await line.innerText(), /^Iwate: /));
  assert.equal(await page.getByRole("listbox").getByRole("option", { selected: true }).count(), 1);
});

test("the growth is told up to the last official point of the drawing", async ({ open }) => {
  const page = await open(at());
  const official = reported.filter(({ subject, governments, origin }) => subject === "pledges" && governments && origin !== "article");
  const [first, last] = [official[0], official.at(-1)].map(({ governments }) => grouped(governments));
  const growth = region(page, "Growth: local governments, and the people living there");
  assert.match(await growth.locator(".pc-note").first().innerText(), new RegExp(`grew from ${first} \\(.+?\\) to ${last} \\(29 June 2026\\)`));
  assert.ok((await page.locator('[data-figure="growth"]').textContent()).includes(` ${last} `));
});

for (const lang of ["en", "ja"]) {
  test(`no two texts of the growth (${lang}) touch, and its axis numbers stand beside the plot`, async ({ open }) => {
    for (const width of WIDTHS) {
      for (const day of ["2020-10-26", DAY, newest]) {
        const page = await open({ width, attributes: { view: "coverage", lang, "as-of": day } });
        const texts = await page.locator(".pc-plot").evaluateAll((all) => all.filter((svg) => svg.getClientRects().length > 0).flatMap((svg) =>
          [...svg.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect().toJSON()])));
        for (const [nth, [one, a]] of texts.entries())
          for (const [other, b] of texts.slice(nth + 1)) {
            const [across, down] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
            assert.ok(across <= 1 || down <= 4, `${one} and ${other} at ${width} px on ${day}`);
          }
      }
    }
  });
}

test("if a covered town declared, nobody is added; if an open one did, all its people are", async ({ open }) => {
  const page = await open(at({ "as-of": DAY, selected: "14341,23201" }));
  assert.equal(status("14341", DAY), "covered");
  assert.equal(status("23201", DAY), "none");
  const changes = page.locator(".pc-what-if > div");
  assert.match(await changes.nth(0).innerText(), /^If Oiso \(Kanagawa\), with 31,634 people, declared\n+\+0\n+No people are added: Kanagawa has declared/);
  const town = people("23201");
  const said = await changes.nth(1).innerText();
  assert.ok(said.includes(`+${grouped(town)}`) && said.includes("declared on 6 November 2021"), said);
  assert.ok(said.includes(`${grouped(union(declaredBy(DAY)) + town)} people`), said);
});

test("with nothing chosen the examples are the largest covered and the largest open place", async ({ open }) => {
  const page = await open(at({ "as-of": DAY }));
  const largest = (wanted) =>
    municipalities.filter(({ code }) => wanted.includes(status(code, DAY))).toSorted((a, b) => people(b.code) - people(a.code))[0];
  const headings = await page.locator(".pc-what-if h4").allTextContents();
  const [covered, open_] = [largest(["covered"]), largest(["none", "unknown"])];
  const stem = ({ name_en: name }) => name.split("-")[0];
  assert.ok(headings[0].includes(`${stem(covered)} (${stem(place(covered.parent))})`), headings[0]);
  assert.ok(headings[1].includes(`${stem(open_)} (${stem(place(open_.parent))})`), headings[1]);
});

test("a place is found and picked by keyboard alone", async ({ open }) => {
  const page = await open(at({ "as-of": DAY }));
  const field = page.getByRole("combobox", { name: "Choose a place" });
  await field.focus();
  await page.keyboard.type("oiso");
  await page.getByRole("option", { name: "Oiso (Kanagawa)" }).waitFor();
  assert.equal(await field.getAttribute("aria-expanded"), "true");
  assert.equal(await field.getAttribute("aria-activedescendant"), null, "nothing is picked before the reader moves");
  await page.keyboard.press("ArrowDown");
  const active = await field.getAttribute("aria-activedescendant");
  assert.equal(await page.locator(`#${active}`).textContent(), "Oiso (Kanagawa)");
  await page.keyboard.press("Enter");
  await eventually(page, async () => assert.deepEqual(await get(page, "selected"), ["14341"]));
  assert.equal(await field.inputValue(), "");
  assert.ok(await field.evaluate((input) => input.getRootNode().activeElement === input), "the focus stays in the field");
});

test("Enter that ends an input method's conversion picks nothing, and Escape closes the list", async ({ open }) => {
  const page = await open(at({ lang: "ja" }));
  const field = page.locator("#pc-finder");
  await field.fill("大磯");
  await page.locator("[role=option]").first().waitFor();
  await field.dispatchEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, composed: true });
  assert.deepEqual(await get(page, "selected"), []);
  await field.press("Escape");
  await eventually(page, async () => assert.equal(await field.getAttribute("aria-expanded"), "false"));
});

test("the day of the article’s 460 is offered wherever there is a date", async ({ open }) => {
  for (const view of ["places", "map", "coverage"]) {
    const page = await open({ attributes: { view } });
    if (view !== "coverage") await page.locator(".pc-day summary").click();
    await button(page, "The article’s 460 (29 October 2021)").click();
    await eventually(page, async () => assert.equal(await get(page, "asOf"), DAY));
  }
});

test("named dates lead to the day before the national pledge, to COP26 and back to the latest", async ({ open }) => {
  const page = await open(at());
  for (const [name, day] of [[/^Before the national pledge/, "2020-09-30"], [/^COP26/, "2021-11-30"], [/^Latest/, newest]]) {
    await button(page, name).click();
    await headlineSays(page, `${grouped(union(declaredBy(day)))} people, each counted once`);
    assert.equal(await button(page, name).getAttribute("aria-pressed"), "true");
  }
});

test("play goes month by month and stops at the newest date; a screen reader is not told of each month", async ({ open }) => {
  const page = await open(at({ "as-of": "2026-03" }));
  const before = (await heard(page, "pledge-change")).length;
  await button(page, "Play, month by month").click();
  await button(page, "Pause").waitFor();
  const live = page.locator(".pc-body > [role=status]");
  assert.equal(await live.textContent(), "");
  await eventually(page, async () => assert.equal(await get(page, "asOf"), "latest"));
  await button(page, "Play, month by month").waitFor();
  const days = (await heard(page, "pledge-change")).slice(before).map(({ detail }) => detail.state.asOf);
  assert.deepEqual(days, ["2026-04-30", "2026-05-31", "latest"]);
  await eventually(page, async () => assert.match(await live.textContent(), /On 29 June 2026, [\d,]+ people .* were covered/));
});

test("play can be paused, and the slider takes over from it", async ({ open }) => {
  const page = await open(at({ "as-of": "2021-01" }));
  await button(page, "Play, month by month").click();
  await eventually(page, async () => assert.notEqual(await get(page, "asOf"), "2021-01"));
  await button(page, "Pause").click();
  const paused = await get(page, "asOf");
  await slider(page).focus();
  await page.keyboard.press("Home");
  await eventually(page, async () => assert.notEqual(await get(page, "asOf"), paused));
});
