// Network faults in Firefox: the same code and message, the fallback, and a retry that works.

import { inFirefox } from "../harness/firefox.mjs";
import { FAULTS, LOUD, assertTold, flipped, shows } from "./faults.mjs";

FAULTS.forEach((fault, at) => {
  const lang = at % 2 ? "ja" : "en";
  inFirefox(`${fault[0]}: ${fault[2]}, in ${lang}, and another try works`, (open) => shows(open, fault, { lang }));
});

inFirefox("one bit changed in the data: corrupt", async (open) => {
  const page = await open({ files: { "/data/japan.pcd": { body: await flipped("data/japan.pcd") } }, errors: LOUD, wait: false });
  await assertTold(page, "corrupt", /one release/);
});

for (const [directive, policy] of [
  ["script-src", "script-src 'self'"],
  ["connect-src", "script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'"],
]) {
  inFirefox(`a policy whose ${directive} forbids it: csp`, async (open) => {
    const page = await open({ headers: { "content-security-policy": policy }, errors: LOUD, wait: false });
    await assertTold(page, "csp", /Content-Security-Policy/);
  });
}
