// What people who write TypeScript do with the package; the lines marked as errors must be errors.

import { PledgeCompareElement, type Coverage } from "pledge-compare";

const widget = document.querySelector("pledge-compare");
if (widget) {
  await widget.ready;
  widget.select(["14100", "14000"]);
  const coverage: Coverage | null = widget.coverage({ codes: ["14100"], asOf: "2021-10-29" });
  if (coverage) document.title = `${coverage.people} ${coverage.share === null ? "" : coverage.share}`;
  const status = widget.status("14130");
  if (status?.targetYear) document.title += status.targetYear;
  widget.state = { view: "compare", selected: ["14130", "40100"] };
  for (const { partner, pledged } of (await widget.links("14130")) ?? []) console.log(partner, pledged);
  widget.addEventListener("pledge-change", (event) => console.log(event.detail.reason, event.detail.state.selected.length));

  // @ts-expect-error there is no such view
  widget.state = { view: "ranking" };
  // @ts-expect-error the version is not for others to set
  widget.version = "2";
}
PledgeCompareElement.define("city-pledges");
