// Figures as self-contained SVG and PNG.

import assert from "node:assert/strict";
import { heard, test } from "../harness/index.mjs";
import { split } from "../harness/data.mjs";
import { call, get, openSave } from "../harness/widget.mjs";

const DAY = "2021-10-29";
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'";
const headers = { "content-security-policy": POLICY };

/** What a drawing holds, read by the XML parser of a page that has no policy against that. */
async function read(open, text) {
  const page = await open({ script: false, wait: false });
  return page.evaluate((xml) => {
    const doc = new DOMParser().parseFromString(xml, "image/svg+xml");
    const all = [...doc.querySelectorAll("*")];
    const root = doc.documentElement;
    return {
      error: doc.querySelector("parsererror")?.textContent,
      root: root.localName,
      size: [root.getAttribute("width"), root.getAttribute("height")].map(Number),
      lines: [...doc.querySelectorAll("text")].map((line) => line.textContent),
      attributes: [...new Set(all.flatMap((one) => one.getAttributeNames()))],
      ids: all.map((one) => one.id).filter(Boolean),
      refers: all.flatMap((one) => [...one.attributes].map(({ value }) => /url\("?#([^")]+)/.exec(value)?.[1])).filter(Boolean),
      bars: [...doc.querySelector("svg > svg").querySelectorAll("rect")].map((rect) => [rect.getAttribute("width"), rect.getAttribute("fill")]),
      ground: root.querySelector(":scope > rect").getAttribute("fill"),
    };
  }, text);
}

const KEY = {
  en: ["Municipality and prefecture", "Municipality only", "Prefecture only", "Not declared (checked)", "No declaration found"],
  ja: ["市区町村も都道府県も", "市区町村だけ", "都道府県だけ", "表明なし（確認済）", "表明は見つかっていません"],
};

const SHOWN = [
  ["en", "People covered by a zero-carbon pledge", "29 October 2021", "% of the population", "Population Census of Japan 2020"],
  ["ja", "ゼロカーボンの表明に含まれる人口", "2021年10月29日", "総人口の", "令和2年国勢調査"],
];

for (const [lang, title, date, share, source] of SHOWN) {
  test(`${lang}: the drawing is XML with title, date, key, sources and link, and rests on nothing outside itself`, async ({ open }) => {
    const page = await open({ lang, headers, attributes: { "as-of": DAY } });
    const drawing = await read(open, await call(page, "toSVG", "split"));
    assert.deepEqual([drawing.error, drawing.root], [undefined, "svg"]);
    const flat = (text) => text.replaceAll(/\s/gu, "");
    for (const said of [title, date, share, await page.locator("pledge-compare .pc-big [part=figure]").innerText(), ...KEY[lang], source, await get(page, "permalink")]) {
      assert.ok(flat(drawing.lines.join("")).includes(flat(said)), `${said}:\n${drawing.lines.join("\n")}`);
    }
    if (lang === "en") assert.doesNotMatch(drawing.lines.join(""), /[\u3040-\u9fff]/u, "one language");
    assert.deepEqual(drawing.attributes.filter((name) => /^(style|class|href|xlink:href|on.*|data-.*|aria-.*)$/u.test(name)), []);
    assert.deepEqual([...new Set(drawing.refers)].sort(), [...drawing.ids].sort(), "every pattern that is used comes along, and no other");
    const shown = Object.values(split(DAY)).filter((people) => people > 0).length;
    assert.ok(drawing.bars.length >= shown, "one bar for each part");
    assert.ok(drawing.bars.every(([, fill]) => /^(rgb|url)/u.test(fill)), JSON.stringify(drawing.bars));
    assert.equal(drawing.ground, "rgb(255, 255, 255)");
  });
}

test("in the dark the drawing is dark, with its ground", async ({ open }) => {
  const page = await open({ scheme: "dark" });
  const { ground } = await read(open, await call(page, "toSVG"));
  assert.equal(ground, "rgb(18, 24, 29)");
});

test("no line leaves the picture, however narrow the widget", async ({ open }) => {
  const page = await open({ width: 340, attributes: { selected: "14130,40100,14100,01100,13101,13102", "as-of": DAY } });
  const outside = await page.locator("pledge-compare").evaluate(async (one) => {
    const drawing = new DOMParser().parseFromString(await one.toSVG("split"), "image/svg+xml").documentElement;
    const host = document.body.appendChild(document.createElement("div"));
    host.append(document.importNode(drawing, true));
    const { right, bottom } = host.firstChild.getBoundingClientRect();
    const lines = [...host.querySelectorAll("text")].map((line) => ({ text: line.textContent, box: line.getBoundingClientRect() }));
    return lines.filter(({ box }) => box.right > right || box.bottom > bottom).map(({ text }) => text);
  });
  assert.deepEqual(outside, []);
});

test("the image has twice the size of the drawing and is not blank, under the strict policy", async ({ open }) => {
  const page = await open({ headers, attributes: { "as-of": DAY } });
  const { size } = await read(open, await call(page, "toSVG", "split"));
  const image = await page.locator("pledge-compare").evaluate(async (one) => {
    const blob = await one.toPNG("split");
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const picture = await createImageBitmap(blob);
    const canvas = Object.assign(document.createElement("canvas"), { width: picture.width, height: picture.height });
    const pen = canvas.getContext("2d");
    pen.drawImage(picture, 0, 0);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const colours = {};
    for (let at = 0; at < data.length; at += 4) {
      const key = data.slice(at, at + 4).join();
      colours[key] = (colours[key] ?? 0) + 1;
    }
    return { type: blob.type, magic: [...bytes.slice(1, 4)], size: [picture.width, picture.height], colours };
  });
  assert.deepEqual([image.type, image.magic], ["image/png", [0x50, 0x4e, 0x47]]);
  assert.deepEqual(image.size, size.map((side) => side * 2));
  const pixels = image.size[0] * image.size[1];
  assert.ok(image.colours["255,255,255,255"] > pixels / 2, "the ground is white");
  assert.ok(image.colours["10,74,104,255"] > pixels / 100, "the deep blue of what declared itself is there");
  assert.ok(image.colours["21,32,42,255"] > 100, "and text in ink");
  assert.deepEqual(await page.evaluate(() => window.breaches), []);
});

test("a growth chart saved from a narrow widget says what its numbers mean", async ({ open }) => {
  const page = await open({ width: 360, attributes: { view: "coverage", "as-of": DAY } });
  const key = page.locator(".pc-plot-key:visible > li");
  await key.first().waitFor();
  const [entries, drawing] = [await key.allTextContents(), await read(open, await call(page, "toSVG", "growth"))];
  assert.ok(entries.length > 3, entries.join());
  const text = drawing.lines.join("").replace(/\s/gu, "");
  for (const [nth, entry] of entries.entries()) assert.ok(text.includes(`${nth + 1}.${entry}`.replace(/\s/gu, "")), entry);
});

test("the menu for saving shows all that it offers", async ({ open }) => {
  for (const width of [720, 1200]) {
    const page = await open({ width, attributes: { view: "coverage", "as-of": DAY } });
    await openSave(page);
    const menu = page.locator(".pc-export .pc-pop");
    const [inner, outer] = await menu.evaluate((one) => [one.scrollHeight, one.clientHeight]);
    assert.ok(inner <= outer + 1, `${width} px: ${inner} in ${outer}`);
  }
});

test("a figure that is not on screen is named in the error", async ({ open }) => {
  const page = await open();
  const errors = await page.locator("pledge-compare").evaluate(async (one) => {
    const text = (error) => `${error.code}: ${error.message}`;
    return [await one.toSVG('tiles"]').catch(text), await one.toPNG("growth").catch(text)];
  });
  const says = "figure: This figure is not on screen now. Show it and try again.";
  assert.deepEqual(errors, [`${says} "tiles"]"`, `${says} "growth"`]);
});

/** What goes wrong when a picture is saved: the policy of the page, a view that was left meanwhile, anything else. */
const FAULTS = {
  picture: { policy: "img-src 'self'", says: { en: /^The figure cannot be made a PNG\. Allow data: in img-src/u, ja: /^図をPNGの画像にできません。/u } },
  figure: { before: (one) => one.shadowRoot.querySelectorAll("[data-figure]").forEach((figure) => figure.removeAttribute("data-figure")), says: { en: /^This figure is not on screen now\./u, ja: /^この図は、いま画面にありません。/u } },
  error: { before: () => (XMLSerializer.prototype.serializeToString = () => { throw new Error("no room"); }), says: { en: /^That did not work\. .* no room/u, ja: /^うまくいきませんでした。.* no room/u } },
};

for (const [code, { policy, before, says }] of Object.entries(FAULTS)) {
  for (const lang of ["ja", "en"]) {
    test(`a picture that cannot be saved (${code}) is told to the reader in the language of the widget: ${lang}`, async ({ open }) => {
      const headers = policy ? { "content-security-policy": policy } : undefined;
      const page = await open({ headers, attributes: { lang, view: "coverage", "as-of": DAY }, errors: [/<pledge-compare>/u, /Content.Security.Policy/u] });
      const save = page.getByRole("button", { name: lang === "ja" ? /^図を保存.*PNG/u : /^Save picture \(PNG\)/u }).first();
      await save.waitFor();
      if (before) await page.locator("pledge-compare").evaluate(before);
      await save.click();
      const alert = page.getByRole("alert").getByRole("paragraph");
      await alert.waitFor();
      assert.match(await alert.innerText(), says[lang]);
      assert.deepEqual((await heard(page, "pledge-error")).map(({ detail }) => detail.code), [code]);
    });
  }
}

test("each figure of the coverage view has its own button that saves it", async ({ open }) => {
  const page = await open({ attributes: { view: "coverage", "as-of": DAY } });
  for (const [nth, figure] of ["split", "growth", "tiles"].entries()) {
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: /^Save picture \(PNG\) ?: ./u }).nth(nth).click();
    assert.equal((await waiting).suggestedFilename(), `pledge-compare-${DAY}-${figure}.png`);
  }
});

for (const [width, narrow] of [[1200, false], [360, true]]) {
  test(`at ${width} px every figure of the coverage view that is offered can be saved`, async ({ open }) => {
    const page = await open({ width, attributes: { view: "coverage", "as-of": DAY } });
    await page.locator("svg[data-figure^=tiles]:visible").waitFor();
    await openSave(page);
    const offered = await page.locator(".pc-export button").evaluateAll((all) => all.map((one) => one.textContent).filter((text) => text.endsWith("(PNG)")));
    assert.deepEqual(offered, ["Bar of the split (PNG)", "Growth (PNG)", "Prefectures (PNG)"]);
    for (const name of ["split", "growth", "tiles"]) {
      const drawing = await read(open, await call(page, "toSVG", name));
      assert.equal(drawing.error, undefined, name);
      assert.ok(drawing.size[0] > 300 && drawing.size[0] < (narrow ? 400 : 1300) && drawing.size[1] > 100, `${name}: ${drawing.size}`);
      assert.deepEqual(drawing.attributes.filter((attribute) => /^(style|class|data-.*)$/u.test(attribute)), []);
      assert.ok(drawing.lines.join("").includes("29 October 2021"));
    }
  });
}
