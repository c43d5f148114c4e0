// The fonts that every browser of the tests draws with: those of fonts.conf, whatever the machine has beside them. What a test
// finds must not depend on what happens to be installed.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const conf = new URL("fonts.conf", import.meta.url);

for (const [, folder] of readFileSync(conf, "utf8").matchAll(/<dir prefix="relative">([^<]+)</gu)) {
  if (!existsSync(new URL(folder, conf))) throw new Error(`${folder} of fonts.conf is missing: npm ci --ignore-scripts installs it`);
}

process.env.FONTCONFIG_FILE = fileURLToPath(conf);
