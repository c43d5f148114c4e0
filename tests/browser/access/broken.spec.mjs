// A page that is broken on purpose fails every check: one that found nothing here would prove nothing elsewhere.

import assert from "node:assert/strict";
import { test } from "../harness/index.mjs";
import { serve } from "../harness/server.mjs";
import { check } from "./ace.mjs";
import { audit } from "./axe.mjs";
import { BROKEN, broken, finds } from "./broken.mjs";
import { weakText } from "./contrast.mjs";
import { unseenFocus } from "./focus.mjs";
import { scores } from "./lighthouse.mjs";
import { lostText, overflow } from "./reflow.mjs";
import { smallText } from "./size.mjs";
import { crampedTargets, lowControls } from "./targets.mjs";
import { contrast, difference } from "./vision.mjs";

test("axe and IBM's audit see what is broken", async ({ open }) => {
  const page = await broken(open);
  const { violations } = await audit(page);
  finds(violations, /^image-alt/u, /^label/u, /^target-size/u, /^aria-command-name|^button-name/u);
  const found = (await check(page)).violations;
  finds(found, /img/u, /input/u);
});

test("targets that are small and close, and low controls, are seen", async ({ open }) => {
  const page = await broken(open);
  finds(await crampedTargets(page), /aria-label="one"/u, /aria-label="two"/u);
  finds(await lowControls(page, 36), /Low/u);
});

test("sideways scrolling, cut text and text over text are seen", async ({ open }) => {
  const page = await broken(open, { width: 320 });
  finds(await overflow(page), /320 px/u, /wide/u);
  finds(await lostText(page), /cut off.*is cut/u, /One line.*lies on/u);
});

test("faint text is seen, in drawings too, and text that vanishes in forced colours", async ({ open }) => {
  const page = await broken(open);
  finds((await weakText(page)).weak, /Faint text/u, /Faint drawing/u);
  await page.emulateMedia({ forcedColors: "active" });
  finds((await weakText(page, true)).weak, /Vanishes.*nothing of it shows/u);
});

test("small text is seen, and text that a drawing or a field makes small", async ({ open }) => {
  const { small } = await smallText(await broken(open));
  finds(small, /^11\.50 px: "Small text"/u, /^11\.20 px: "Small drawing"/u, /"Small hint"/u);
  assert.ok(!small.some((line) => /Faint/u.test(line)), "and no other");
});

test("a ring that is not there, that is pale, and a focus under something else are seen", async ({ open }) => {
  const { unseen } = await unseenFocus(await broken(open));
  finds(unseen, /No ring.*outline is none/u, /A pale ring.*(1px|pixels)/u, /under the tray.*lies over/u);
});

test("colours that some eyes take for one are seen", () => {
  // Red and green of one lightness: apart for most, hardly for deutans, and one grey.
  assert.ok(difference("#c33c3c", "#5a7a1e") > 40);
  assert.ok(difference("#c33c3c", "#5a7a1e", "greyscale") < 10);
  assert.ok(difference("#c33c3c", "#5a7a1e", "deutan") < difference("#c33c3c", "#5a7a1e") / 2);
  assert.ok(contrast("#cccccc", "#ffffff") < 3);
});

test("Lighthouse takes marks off", async () => {
  const server = await serve({ "/broken.html": { body: BROKEN } });
  try {
    const { accessibility, lost } = await scores(`${server.origin}/broken.html`);
    assert.ok(accessibility < 90, `${accessibility}`);
    finds(lost, /^image-alt/u);
  } finally {
    await server.close();
  }
});
