// All audits in each state of each view: one walk, because reaching a state costs more than an audit.

import assert from "node:assert/strict";
import { sample } from "../harness/all.mjs";
import { eventually, test } from "../harness/index.mjs";
import { check } from "./ace.mjs";
import { weakText } from "./contrast.mjs";
import { Findings } from "./findings.mjs";
import { unseenFocus } from "./focus.mjs";
import { NOTO, SPACING, TWICE, lostText, overflow, readerStyle, resize } from "./reflow.mjs";
import { smallText } from "./size.mjs";
import { VIEWS, openView, through } from "./states.mjs";
import { crampedTargets, lowControls } from "./targets.mjs";

const SMALL = { width: 320, height: 900 };
const LARGE = { width: 1200, height: 900 };

/**
 * The environment of most audits: a small light touch screen, or a large dark one with a pointer. Controls are `least` px high; the
 * focus is checked at the size `focus` in the other scheme: 320 by 256 is 1280 by 1024 at 400 %.
 */
const HOMES = {
  ja: { size: SMALL, other: LARGE, touch: true, least: 44, scheme: "light", otherScheme: "dark", focus: { width: 320, height: 256 } },
  en: { size: LARGE, other: SMALL, touch: false, least: 36, scheme: "dark", otherScheme: "light", focus: LARGE },
};

/** Media of a home, the same with forced colours, and the other scheme, which the walk in the other language audits as its own. */
const own = ({ scheme }) => ({ colorScheme: scheme, forcedColors: "none" });
const forced = ({ scheme }) => ({ colorScheme: scheme, forcedColors: "active" });
const other = ({ otherScheme }) => ({ colorScheme: otherScheme, forcedColors: "none" });

/** Other screens and reader styles, in which no text may be lost; the two languages take them in turn. */
const WAYS = {
  "at 280 px": { width: 280, height: 653 },
  "at 400 % zoom": { width: 320, height: 256 },
  "at 320 px with wider spacing": { width: 320, height: 568, css: SPACING },
  "at 640 px with text of 200 %": { width: 640, height: 512, css: TWICE },
  "at 1200 px with wider spacing": { ...LARGE, css: SPACING },
  "at 1200 px with wider spacing, in Noto": { ...LARGE, css: SPACING + NOTO },
};

/** Time limit in ms: a walk has as many audits as forty other tests. */
const LIMIT = 180_000;

/** Defines a test for each view in this language. */
export function walk(lang) {
  for (const view of Object.keys(VIEWS)) {
    test(`${view} in ${lang}: no audit finds anything in any state, however it is read`, async ({ open }) => {
      const findings = new Findings();
      const home = HOMES[lang];
      const page = await openView(open, view, { lang, ...home.size, scheme: home.scheme });
      const again = await touch(page, home.touch);
      let nth = 0;
      await through(page, view, async (_, state) => {
        await again();
        await atHome(page, findings, { lang, state, home, first: nth === 0 });
        if (nth === 1) await pixels(page, findings, home, state);
        await elsewhere(page, findings, { lang, state, home });
        if (nth === 0) await focus(page, findings, home, state);
        nth += 1;
      });
      findings.assertNone();
    }, { limit: LIMIT });
  }
}

/** Emulates touch or not; returns how to do it again, because full-page screenshots reset it. */
async function touch(page, enabled) {
  const devtools = await page.context().newCDPSession(page);
  return async function again() {
    await devtools.send("Emulation.setTouchEmulationEnabled", { enabled });
    await eventually(page, async () => assert.equal(await page.evaluate(() => matchMedia("(pointer: coarse)").matches), enabled));
  };
}

/** Audits of markup, colours and sizes. */
async function atHome(page, findings, { lang, state, home, first }) {
  await findings.audit(page, `axe, ${state}, ${home.scheme}`);
  // In other colours only the rules on colours; forced ones in one language, being the same in both.
  const colours = lang === "en" ? [forced(home), other(home)] : [other(home)];
  for (const media of sample(colours, colours.length - 1)) {
    await page.emulateMedia(media);
    await findings.audit(page, `axe, ${state}, ${Object.values(media)}`, true);
  }
  await page.emulateMedia(own(home));
  // In English only the first state, because the markup is the same.
  if (lang === "ja" || first) {
    const { violations, passed } = await check(page);
    assert.ok(passed > 50, `${passed} checks of IBM's audit passed`);
    findings.add(violations, `IBM's audit, ${state}`);
  }
  findings.add(await crampedTargets(page), `cramped targets, ${state}`);
  findings.add(await lowControls(page, home.least), `controls under ${home.least} px, ${state}`);
}

/** Contrast, measured in pixels. */
async function pixels(page, findings, home, state) {
  for (const media of [own(home), forced(home)]) {
    await page.emulateMedia(media);
    const { weak, texts } = await weakText(page, media.forcedColors === "active");
    assert.ok(texts > 20, `${texts} texts`);
    findings.add(weak, `contrast, ${state}, ${Object.values(media)}`);
  }
  await page.emulateMedia(own(home));
  await readerStyle(page);
}

/** Lost and small text on other screens and in other styles. */
async function elsewhere(page, findings, { lang, state, home }) {
  const all = Object.entries(WAYS);
  const turn = lang === "ja" ? 0 : 1;
  const ownFirst = [...all.filter((_, at) => at % 2 === turn), ...all.filter((_, at) => at % 2 !== turn)];
  for (const [way, { css, ...size }] of sample(ownFirst, all.length / 2)) {
    await readerStyle(page, css);
    await resize(page, size);
    findings.add([...(await overflow(page)), ...(await lostText(page, css?.startsWith(SPACING)))], `${state}, ${way}`);
  }
  await readerStyle(page);
  for (const size of [home.other, home.size]) {
    await resize(page, size);
    // Maps redraw after a resize.
    await eventually(page, async () => {
      const { small, texts } = await smallText(page);
      assert.ok(texts > 10, `${texts} texts, ${state}`);
      assert.deepEqual(small, [], `small text, ${state}, ${size.width} px`);
    });
    if (size === home.other && state === "at first") await findings.audit(page, `axe, ${state}, ${size.width} px`);
  }
}

/** Visible focus at each tab stop. */
async function focus(page, findings, home, state) {
  await page.emulateMedia({ colorScheme: home.otherScheme });
  await resize(page, home.focus);
  const { unseen, stops } = await unseenFocus(page);
  assert.ok(stops > 4 && stops < 400, `${stops} stops lead through, and out again`);
  findings.add(unseen, `focus, ${state}`);
  await page.emulateMedia(own(home));
  await resize(page, home.size);
}
