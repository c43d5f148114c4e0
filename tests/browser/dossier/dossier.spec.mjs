// Everything that the founding documents say of a link stands in its dossier, and a link without one never looks broken.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { place, sourceName, table } from "../harness/data.mjs";
import { button, get, set } from "../harness/widget.mjs";

const KORIYAMA_ESSEN = "07203~gn-2928810~iuc";
const OSAKA_MANCHESTER = "27100~GB-greater-manchester~iurc";
const links = table("links");
const partners = new Map(table("partners").map((partner) => [partner.code, partner]));
const key = ({ a, b, programme }) => `${a}~${b}~${programme}`;
const of = (name, link) => table(name).filter((row) => key(row) === link);

const open = (page, attributes, more = {}) => page({ width: 1200, ...more, attributes: { view: "links", ...attributes } });
const flat = (text) => text.replaceAll(/\s/gu, "");
const steps = (page) => page.locator(".pc-steps li");
const body = (page) => page.locator(".pc-body");

async function says(page, texts) {
  const said = flat(await body(page).innerText());
  for (const text of texts) assert.ok(said.includes(flat(text)), `${text}:\n${said}`);
}

/** A statement that begins with the name of its kind has it above it: "Network of interest under IURC: urban mobility." */
function parts({ kind, ...row }, lang) {
  const text = row[`text_${lang}`];
  return ["field", "sustaining", "network", "shared-trait"].includes(kind) ? text.split(lang === "ja" ? "：" : ": ") : [text];
}

for (const [lang, link] of ["ja", "en"].flatMap((lang) => [KORIYAMA_ESSEN, OSAKA_MANCHESTER].map((link) => [lang, link]))) {
  test(`${lang}: the dossier of ${link} holds every statement, event and actor of the files, and their sources`, async ({ open: page }) => {
    const here = await open(page, { dossier: link }, { lang });
    await here.locator(".pc-actors").waitFor();
    const focus = of("link_focus", link);
    const events = of("link_events", link);
    const actors = of("link_actors", link);
    assert.ok(focus.length > 4 && actors.length > 5);
    await says(here, focus.flatMap((row) => parts(row, lang)));
    await says(here, actors.flatMap((row) => [row[`field_${lang}`], row[`name_${lang}`], row[`role_${lang}`]]));
    const listed = await steps(here).evaluateAll((all) => all.map((one) => one.lastElementChild.textContent));
    assert.equal(listed.length, events.length);
    events.forEach((row, at) => assert.ok(listed[at].includes(row[`text_${lang}`]), `${at}: ${listed[at]}`));
    const keys = [...focus, ...events, ...actors, ...links.filter((row) => key(row) === link)].flatMap(({ source }) => source.split(" "));
    const cited = await here.locator(".pc-refs li").allTextContents();
    for (const one of new Set(keys)) assert.ok(cited.some((text) => text.includes(sourceName(one, lang))), one);
  });
}

test("the sides of the actors are those of the files", async ({ open: page }) => {
  const here = await open(page, { dossier: KORIYAMA_ESSEN });
  await here.locator(".pc-actors").waitFor();
  const found = await here.locator(".pc-actors tbody").evaluateAll((fields) => fields.map((field) => [
    field.querySelector("th").textContent,
    ...[...field.querySelectorAll("td")].map((side) => [...side.querySelectorAll("li")].map((one) => one.firstChild.textContent)),
  ]));
  const rows = of("link_actors", KORIYAMA_ESSEN);
  const side = (field, which) => rows.filter((row) => row.field_en === field && row.side === which).map(({ name_en: name }) => name);
  const fields = [...new Set(rows.map(({ field_en: field }) => field))];
  assert.deepEqual(found, fields.map((field) => [field, side(field, "a"), side(field, "b")]));
});

test("what was planned or postponed is told apart from what was held, in words and shapes", async ({ open: page }) => {
  const here = await open(page, { dossier: KORIYAMA_ESSEN });
  await steps(here).first().waitFor();
  const rows = of("link_events", KORIYAMA_ESSEN);
  const found = await steps(here).evaluateAll((all) => all.map((one) => [one.querySelector(".pc-tag")?.textContent ?? "held", one.querySelector("path").getAttribute("class")]));
  assert.deepEqual(found.map(([word]) => word), rows.map(({ status }) => status));
  assert.equal(new Set(found.map(([, shape]) => shape)).size, 3);
  const late = rows.filter(({ status }) => status === "postponed").map(({ text_en: text }) => text);
  const group = here.locator(".pc-cols div").filter({ has: here.getByRole("heading", { name: "Plans postponed" }) });
  const listed = await group.locator("li").allTextContents();
  assert.equal(listed.length, late.length);
  late.forEach((text, at) => assert.ok(listed[at].startsWith(text)));
  assert.ok((await body(here).innerText()).includes("still ahead when the source was written (13 October 2020)"));
});

test("dates are as exact as the source gives them, and several days are said as such", async ({ open: page }) => {
  const here = await open(page, { dossier: KORIYAMA_ESSEN });
  await steps(here).first().waitFor();
  const dates = await steps(here).evaluateAll((all) => all.map((one) => one.firstElementChild.firstChild.textContent));
  const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
  const said = ({ date, date_end: end }) => {
    const [year, month, day] = date.split("-");
    const month_year = month ? `${months[month - 1]} ${year}` : year;
    if (end) return `${Number(day)} and ${Number(end.split("-")[2])} ${month_year}`;
    return day ? `${Number(day)} ${month_year}` : month_year;
  };
  assert.deepEqual(dates, of("link_events", KORIYAMA_ESSEN).map(said));
});

test("at 1,200 px the parts stand in three columns, at 320 px one below the other", async ({ open: page }) => {
  const lefts = async (width) => {
    const here = await open(page, { dossier: KORIYAMA_ESSEN }, { width });
    await here.locator(".pc-actors").waitFor();
    return here.locator(".pc-cols > section").evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().left))).size);
  };
  assert.equal(await lefts(1200), 3);
  assert.equal(await lefts(320), 1);
});

for (const [side, attributes, name, link] of [
  ["at home", { selected: "07203" }, "Essen", KORIYAMA_ESSEN],
  ["abroad", { partner: "gn-2928810" }, "Koriyama", KORIYAMA_ESSEN],
]) {
  test(`from the place ${side}, the keyboard opens the dossier and comes back to the row`, async ({ open: page }) => {
    const here = await open(page, attributes);
    const opener = here.locator(`tr.pc-link [data-dossier="${link}"]`);
    await opener.waitFor();
    assert.match(await opener.innerText(), /^Details/u);
    assert.match(await opener.evaluate((one) => one.closest("tr").innerText), new RegExp(name, "u"));
    await opener.focus();
    await here.keyboard.press("Enter");
    await here.getByRole("heading", { name: "Koriyama (Fukushima) and Essen (Germany)" }).waitFor();
    const focused = () => here.locator("pledge-compare").evaluate((one) => one.shadowRoot.activeElement?.getAttribute("aria-label") ?? one.shadowRoot.activeElement?.dataset.dossier);
    await eventually(here, async () => assert.equal(await focused(), "Koriyama (Fukushima) and Essen (Germany)"));
    assert.equal(await get(here, "dossier"), link);
    assert.ok((await get(here, "permalink")).includes(`dossier=${link}`));
    await here.keyboard.press("Tab");
    await here.keyboard.press("Enter");
    await opener.waitFor();
    await eventually(here, async () => assert.equal(await focused(), link, "the button that led there"));
    assert.equal(await get(here, "dossier"), "");
  });
}

test("a link without a dossier says what is known of it, with its sources", async ({ open: page }) => {
  const told = new Set(["link_focus", "link_events", "link_actors"].flatMap((name) => table(name).map(key)));
  const bare = links.filter((link) => !told.has(key(link)));
  const sample = ["sister-city", "env-city-to-city", "domestic-renewable", "agreement", "iurc"].map((programme) => bare.find((link) => link.programme === programme));
  const here = await open(page, { selected: "14130" });
  for (const link of sample) {
    await set(here, { dossier: key(link) });
    const other = partners.get(link.b)?.name_en ?? place(link.b).name_en.split("-")[0];
    await here.getByRole("heading", { name: new RegExp(`and ${other}`, "u") }).waitFor();
    await says(here, ["No account of focal points, events or actors was found for this link", link.note_en, link.evidence && `grade ${link.evidence}`].filter(Boolean));
    const cited = (await here.locator(".pc-refs li").allTextContents()).join();
    for (const one of link.source.split(" ")) assert.ok(cited.includes(sourceName(one, "en")), one);
    assert.equal(await here.locator(".pc-cols").isVisible(), false);
  }
});

test("a dossier that the data do not have leaves the links as they are", async ({ open: page }) => {
  const here = await open(page, { selected: "07203", dossier: "07203~gn-2928810~jcm" });
  await here.getByRole("heading", { name: "Links of Koriyama (Fukushima)" }).waitFor();
  await set(here, { dossier: "nonsense", programme: "nonsense" });
  await here.getByRole("heading", { name: "Links of Koriyama (Fukushima)" }).waitFor();
  assert.equal(await here.locator("tr.pc-link").count(), links.filter(({ a, b }) => [a, b].includes("07203")).length);
});

test("whoever turns to a place leaves the dossier", async ({ open: page }) => {
  const here = await open(page, { dossier: OSAKA_MANCHESTER });
  await here.locator(".pc-actors").waitFor();
  await here.getByRole("combobox", { name: "Find a place at home or abroad" }).fill("kawasaki");
  await here.getByRole("option", { name: "Kawasaki (Kanagawa)" }).first().click();
  await here.getByRole("heading", { name: "Links of Kawasaki (Kanagawa)" }).waitFor();
  assert.equal(await get(here, "dossier"), "");
  await button(here, /^Details of the link with Jakarta/u).click();
  await here.getByRole("heading", { name: "Kawasaki (Kanagawa) and Jakarta (Indonesia)" }).waitFor();
  await says(here, of("link_focus", "14130~gn-1642911~env-city-to-city").map(({ text_en: text }) => text));
});
