// The page that is broken on purpose.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

export const BROKEN = readFileSync(new URL("broken.html", import.meta.url), "utf8");

/** Opens it; it has no widget to wait for. */
export const broken = (open, options) => open({ ...options, page: BROKEN, wait: false });

/** Fails unless each of these is found in one of the lines. */
export function finds(lines, ...parts) {
  for (const part of parts) assert.ok(lines.some((line) => part.test(line)), `${part} is found in\n${lines.join("\n")}`);
}
