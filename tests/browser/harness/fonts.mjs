// The fonts that every browser of the tests draws with: those of fonts.conf, whatever the machine has beside them. What a test
// finds must not depend on what happens to be installed.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const conf = new URL("fonts.conf", import.meta.url);

/** The folders that they are in. */
export const FOLDERS = [...readFileSync(conf, "utf8").matchAll(/<dir prefix="relative">([^<]+)</gu)].map(([, folder]) => fileURLToPath(new URL(`${folder}/`, conf)));

for (const folder of FOLDERS) {
  if (!existsSync(folder)) throw new Error(`${folder} of fonts.conf is missing: npm ci --ignore-scripts installs it`);
}

process.env.FONTCONFIG_FILE = fileURLToPath(conf);
