// Neither the clock nor the time zone of the reader changes what is shown: dates are days of the data, not moments.

import assert from "node:assert/strict";
import { eventually, test } from "../harness/index.mjs";
import { get } from "../harness/widget.mjs";

/** A clock that is years off. To be run before the page's scripts. */
const wrongClock = () => {
  const { now } = Date;
  Date.now = () => now() - 20 * 365 * 86_400_000;
};
const text = (page) => page.locator("pledge-compare").evaluate((one) => one.shadowRoot.querySelector("[part=widget]").innerText);

test("the same list, dates and figures in every time zone, and with a wrong clock", async ({ open }) => {
  const seen = [];
  for (const options of [{ timezone: "Asia/Tokyo" }, { timezone: "Pacific/Kiritimati" }, { timezone: "America/Los_Angeles" }, { before: wrongClock }]) {
    const page = await open({ ...options, attributes: { "as-of": "2021-10-29", sort: "-declared" } });
    await eventually(page, async () => assert.match(await text(page), /29 October 2021/u));
    seen.push([await get(page, "asOf"), await text(page)]);
  }
  for (const other of seen.slice(1)) assert.deepEqual(other, seen[0]);
});
