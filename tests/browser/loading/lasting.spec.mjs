// Content-hashed names: a script with a hash in its name loads only files with one.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "../harness/index.mjs";
import { built } from "../harness/server.mjs";
import { box, button, comparison } from "../harness/widget.mjs";

const LASTING = /\.([0-9a-f]{8})\.(js|wasm|pcd)$/u;
const published = Object.keys(JSON.parse(await built("integrity.json")));
const lasting = published.filter((name) => LASTING.test(name));

test("the script, each part of the wasm and each data file stand once more under a name with their hash", async () => {
  const plain = published.filter((name) => /^(pledge-compare\.|data\/)/u.test(name) && !LASTING.test(name));
  assert.deepEqual(lasting.map((name) => name.replace(LASTING, ".$2")).toSorted(), plain.toSorted());
  for (const name of lasting) {
    const bytes = await built(name);
    assert.ok(createHash("sha256").update(bytes).digest("hex").startsWith(LASTING.exec(name)[1]), name);
    // Of the script the names of its neighbours are different.
    if (!name.endsWith(".js")) assert.ok(bytes.equals(await built(name.replace(LASTING, ".$2"))), name);
  }
});

test("beside the files of another release the script with a hash shows the list, the comparison and the links of its own", async ({ open }) => {
  const script = lasting.find((name) => name.endsWith(".js"));
  const other = { body: "another release" };
  const files = Object.fromEntries(published.filter((name) => !lasting.includes(name)).map((name) => [`/${name}`, other]));
  const page = await open({ script: false, head: `<script type="module" src="/${script}"></script>`, files });
  await box(page, "Osaka City (Osaka)").check();
  await box(page, "Nagoya (Aichi)").check();
  await button(page, /^Compare 2/u).click();
  await comparison(page).waitFor();
  const asked = page.asked().filter((path) => /\.(js|wasm|pcd)$/u.test(path));
  assert.ok(asked.length >= 4 && asked.every((path) => LASTING.test(path)), asked.join());
});
