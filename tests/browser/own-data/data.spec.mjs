// The property `data`: objects, text and bytes; what cannot be read; markup.

import assert from "node:assert/strict";
import { eventually, heard, test } from "../harness/index.mjs";
import { municipalities } from "../harness/data.mjs";
import { button, cells, get, headlineSays, rows, search, set } from "../harness/widget.mjs";
import { FILE, setData, codes, coverage, drop, issues, meaning, places, pledged, report, sum, unfold } from "./own.mjs";

const loud = [/^<pledge-compare>: /u];
const BUNDLED = municipalities.length;

/** Waits until the widget lists this many places; those with places below them are not listed by default. */
const holds = (page, count) => eventually(page, async () => assert.equal((await codes(page)).length, count));
const shown = (page) => rows(page).locator(".pc-name").allTextContents();

const OBJECTS = {
  places: [
    { code: "N", name_en: "North", population: 100 },
    { code: "T", name_en: "Town", parent: "N", population: 40 },
    { code: "S", name_en: "South, with \"quotes\"", population: 7 },
  ],
  pledges: [{ place: "T", declared: "2021-10-29", target_year: 2050 }],
};

test("`data` takes objects", async ({ open }) => {
  const page = await open();
  await setData(page, OBJECTS);
  await holds(page, 2);
  await headlineSays(page, "40 people, each counted once");
  assert.equal((await coverage(page)).national, 107);
  assert.ok((await shown(page)).includes('South, with "quotes"'));
  assert.deepEqual(await issues(page), []);
});

test("`data` set before the element is defined counts", async ({ open }) => {
  const page = await open({
    script: false,
    wait: false,
    files: { "/late.js": { body: 'document.querySelector("pledge-compare").data = "code,name,population,declared\\nA,Alpha,5,2020\\n"; import("/pledge-compare.js");' } },
    body: '<pledge-compare></pledge-compare><script type="module" src="/late.js"></script>',
  });
  await page.waitForFunction(() => customElements.get("pledge-compare"));
  await page.locator("pledge-compare").evaluate((element) => element.ready.then(() => undefined));
  assert.deepEqual(await codes(page), ["A"]);
  await headlineSays(page, "5 people, each counted once");
});

test("`data` takes text, as CSV or JSON", async ({ open }) => {
  const page = await open();
  await setData(page, "\uFEFFcode,name,population,declared\r\nA,Alpha,5,2020\r\n");
  await holds(page, 1);
  await setData(page, JSON.stringify(OBJECTS));
  await holds(page, 2);
  assert.equal((await coverage(page)).people, 40);
});

for (const [what, make] of [
  ["an ArrayBuffer", (bytes) => bytes.buffer],
  ["bytes", (bytes) => bytes],
  ["a part of a buffer", (bytes) => new DataView(new Uint8Array([44, 44, ...bytes, 44]).buffer, 2, bytes.length)],
  ["a Blob", (bytes) => new Blob([bytes])],
  ["a File", (bytes) => new File([bytes], "list.csv")],
]) {
  test(`\`data\` takes ${what} in Shift_JIS`, async ({ open }) => {
    const page = await open();
    await page.locator("pledge-compare").evaluate(
      (element, [base64, source]) => {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        // The function is passed as text and evaluated: this page has no policy.
        element.data = new Function(`return (${source})`)()(bytes);
      },
      [FILE.toString("base64"), String(make)],
    );
    await holds(page, places.length);
    assert.equal((await coverage(page)).people, sum(pledged));
  });
}

test("`data` takes UTF-16 as spreadsheets save it", async ({ open }) => {
  const page = await open();
  const text = "\uFEFFcode,name,population,declared\r\nA,甲,5,令和2年\r\n";
  await page.locator("pledge-compare").evaluate((element, codes) => void (element.data = new Uint16Array(codes)), [...text].map((c) => c.charCodeAt(0)));
  await holds(page, 1);
  assert.deepEqual(await shown(page), ["甲"]);
});

test("`data = null` and “Back to the original data” both go back", async ({ open }) => {
  const page = await open();
  await setData(page, OBJECTS);
  await holds(page, 2);
  await setData(page, null);
  await holds(page, BUNDLED);
  assert.equal(await report(page).isVisible(), false);
  assert.equal(await get(page, "data"), null);
  await drop(page, { bytes: FILE });
  await holds(page, places.length);
  await button(page, "Back to the original data").click();
  await holds(page, BUNDLED);
  assert.equal(await report(page).isVisible(), false);
  assert.deepEqual(await issues(page), []);
});

const UNREADABLE = [
  ["an empty file", (page) => drop(page, { bytes: Buffer.from("") }), "data"],
  ["a picture", (page) => drop(page, { name: "photo.png", type: "image/png", bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff, 0xfe, 0xfd]) }), "data"],
  ["a web page", (page) => drop(page, { name: "page.html", bytes: Buffer.from("<!doctype html>\n<p>Not found, sorry</p>\n") }), "data"],
  ["a table without places", (page) => drop(page, { bytes: Buffer.from("foo,bar\n1,2\n") }), "data"],
  ["objects without tables", (page) => setData(page, { rows: [1, 2] }), "data"],
  ["JSON that breaks off", (page) => setData(page, '{"places": ['), "data"],
  ["several files that are no tables", (page) => drop(page, { name: "a.csv", bytes: Buffer.from("x\n") }, { name: "b.csv", bytes: Buffer.from("y\n") }), "data"],
  ["an address that leads nowhere", (page) => set(page, { src: "nowhere.csv" }), "http"],
];

for (const [what, give, code] of UNREADABLE) {
  test(`${what} cannot be read: the data stay, and \`pledge-error\` says ${code}`, async ({ open }) => {
    const page = await open({ errors: [...loud, /404/u] });
    await setData(page, OBJECTS);
    await holds(page, 2);
    await give(page);
    const [event] = await eventually(page, async () => {
      const events = await heard(page, "pledge-error");
      assert.equal(events.length, 1);
      return events;
    });
    assert.equal(event.detail.code, code, event.detail.message);
    assert.ok(event.detail.message.length > 10 && Array.isArray(event.detail.issues) && event.detail.version, JSON.stringify(event.detail));
    assert.ok(event.bubbles && event.composed);
    assert.deepEqual((await codes(page)).sort(), ["S", "T"]);
    await headlineSays(page, "40 people, each counted once");
    assert.deepEqual((await heard(page, "pledge-change")).map(({ detail }) => detail.reason), [], "nothing has changed, and nothing says so");
  });
}

test("after data that could not be read, the columns of the earlier data can still be corrected", async ({ open }) => {
  const page = await open({ errors: loud });
  await drop(page, { bytes: FILE });
  await holds(page, places.length);
  await drop(page, { bytes: Buffer.from("foo\n1\n") });
  await eventually(page, async () => assert.equal((await heard(page, "pledge-error")).length, 1));
  await unfold(page, "How the columns were read");
  await meaning(page, "表明日").selectOption("");
  await headlineSays(page, "0 people, each counted once");
  assert.equal((await codes(page)).length, places.length);
});

test("when two files are dropped one after the other, the later counts", async ({ open }) => {
  const page = await open();
  const text = (letter) => Buffer.from(`code,name,population,declared\n${letter},${letter},5,2020\n`);
  await drop(page, { bytes: text("A") });
  await drop(page, { bytes: text("B") });
  await eventually(page, async () => assert.deepEqual(await codes(page), ["B"]));
});

test("markup and formulas in names are shown as text", async ({ open }) => {
  const page = await open({ before: "window.alert = () => { throw new Error('injected') }" });
  const names = ['<img src=x onerror="alert(1)">', "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "&lt;b&gt;", "{{7*7}}"];
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  const lines = names.map((name, at) => `X${at},${quoted(name)},${at + 1},2020,${at === 0 ? "javascript:alert(1)" : "https://example.org/"}`);
  await drop(page, { bytes: Buffer.from(["code,name,population,declared,source", ...lines, ""].join("\n")) });
  await holds(page, names.length);
  await eventually(page, async () => assert.deepEqual((await shown(page)).sort(), [...names].sort()));
  const inside = await page.locator("pledge-compare").evaluate(({ shadowRoot }) => ({
    elements: shadowRoot.querySelectorAll("img, script, iframe, [onerror], [onload]").length,
    links: [...shadowRoot.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")),
  }));
  assert.equal(inside.elements, 0);
  assert.ok(inside.links.every((href) => /^https?:/u.test(href) || href.startsWith("#")), inside.links.join());
  await search(page).fill("<script>");
  await eventually(page, async () => assert.deepEqual(await shown(page), ["<script>alert(1)</script>"]));
});

test("markup in faults and in names of columns is shown as text", async ({ open }) => {
  const page = await open();
  await setData(page, 'code,name,population,<img src=x onerror=alert(1)>\nA,Alpha,1,x\nB,Beta,<b>many</b>,x\n');
  await report(page).waitFor();
  await unfold(page, "fault was found");
  await unfold(page, "How the columns were read");
  assert.equal(await report(page).locator("img, td b").count(), 0);
  assert.ok(await report(page).getByText("<b>many</b>").last().isVisible());
  assert.ok(await report(page).getByText("<img src=x onerror=alert(1)>").first().isVisible());
});

test("a file of 20,000 rows is read with the page alive", async ({ open }) => {
  const page = await open();
  const lines = Array.from({ length: 20_000 }, (_, at) => `P${at},Place ${at},,${at % 1000},${at % 3 ? "" : "令和3年10月29日"}`);
  await drop(page, { bytes: Buffer.from(["code,name,parent,population,declared", ...lines, ""].join("\n")) });
  await holds(page, 20_000);
  const expected = lines.reduce((total, _, at) => total + (at % 3 ? 0 : at % 1000), 0);
  assert.equal((await coverage(page)).people, expected);
  assert.equal((await cells(page, "c-pop")).length > 0, true);
});
