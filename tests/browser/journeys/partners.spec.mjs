// A city asks: whom do cities like us work with, on what, with whom at the table, and have they pledged? Five cities of the
// founding documents, each from its name to what is known of its partner.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { place, table } from "../harness/data.mjs";
import { button, call, get } from "../harness/widget.mjs";

const links = table("links");
const topics = new Map(table("topics").map(({ slug, name_en: name }) => [slug, name]));
const body = (page) => page.locator(".pc-body");
const rows = (page) => page.locator("tr.pc-link");

/** From the first screen to the links of a city, by typing its name. */
async function turnTo(page, typed, name) {
  const field = page.getByRole("combobox", { name: "Find a place at home or abroad" });
  if (!(await field.isVisible())) {
    await button(page, "Links").click();
    await field.waitFor();
  }
  if ((await get(page, "selected")).length > 0) {
    await button(page, "Clear").first().click();
    await page.locator("table.pc-programmes").waitFor();
  }
  await field.fill(typed);
  await page.getByRole("option", { name }).first().click();
  await page.getByRole("heading", { name: `Links of ${name}` }).waitFor();
}

async function openLink(page, key, heading) {
  await page.locator(`tr.pc-link [data-dossier="${key}"]`).click();
  await page.getByRole("heading", { name: heading }).waitFor();
}

async function says(page, ...texts) {
  await eventually(page, async () => {
    const said = await body(page).innerText();
    for (const text of texts) assert.ok(said.includes(text), `${text}:\n${said}`);
  });
}

test("five cities, their partners, and what is known of each", async ({ open }) => {
  const page = await open({ width: 1200 });

  await turnTo(page, "kawasaki", "Kawasaki (Kanagawa)");
  const jakarta = rows(page).filter({ has: page.locator("[data-dossier='14130~gn-1642911~env-city-to-city']") });
  const { topics: about } = links.find(({ a, b, programme }) => `${a} ${b} ${programme}` === "14130 gn-1642911 env-city-to-city");
  for (const slug of ["hydrogen", "electric-buses", "renewables", "factories"]) {
    assert.ok(about.split(";").includes(slug));
    assert.ok((await jakarta.innerText()).includes(topics.get(slug)), slug);
  }
  await openLink(page, "14130~gn-1642911~env-city-to-city", "Kawasaki (Kanagawa) and Jakarta (Indonesia)");
  await says(page, "Hydrogen project.", "Electric buses.", "Renewable energy in factories.", "JAPAN Forward");
  await button(page, "Back to the links").click();
  await rows(page).first().waitFor();

  await turnTo(page, "北九州", "Kitakyushu (Fukuoka)");
  await openLink(page, "40100~gn-1581298~env-city-to-city", "Kitakyushu (Fukuoka) and Hai Phong (Viet Nam)");
  await says(page, "Hai Phong is an industrial port city.");
  await button(page, "Back to the links").click();
  await rows(page).first().waitFor();

  await turnTo(page, "27100", "Osaka City (Osaka)");
  await openLink(page, "27100~GB-greater-manchester~iurc", "Osaka City (Osaka) and Greater Manchester (United Kingdom)");
  await says(page, "close to signing", "Electricity North West", "Owned by Kansai Electric Power and a Chinese investor", "Andy Burnham", "Manchester of the East", "GBP 30 billion");
  await button(page, "Back to the links").click();
  await rows(page).first().waitFor();

  await turnTo(page, "こおりやま", "Koriyama (Fukushima)");
  await openLink(page, "07203~gn-2928810~iuc", "Koriyama (Fukushima) and Essen (Germany)");
  await says(page, "Maximizing Urban Cooperation", "Lord Mayor Thomas Kufen", "REIF Fukushima", "FREA/AIST", "Gymnasium an der Wolfskuhle", "circular economy and waste");
  assert.ok((await get(page, "permalink")).includes("dossier=07203~gn-2928810~iuc"));
  await button(page, "Back to the links").click();
  await rows(page).first().waitFor();

  await turnTo(page, "14100", "Yokohama (Kanagawa)");
  const taken = links.filter(({ a, programme }) => a === "14100" && programme === "domestic-renewable").map(({ b }) => b);
  const told = (await call(page, "links", "14100")).filter(({ programme }) => programme === "domestic-renewable").map(({ partner }) => partner);
  assert.deepEqual(told.toSorted(), taken.toSorted());
  for (const code of taken) await says(page, place(code).name_ja);
  await page.locator("tr.pc-group [data-programme='domestic-renewable']").click();
  await says(page, "Yokohama cannot produce enough renewable energy itself and works with municipalities in Tohoku.");
});
