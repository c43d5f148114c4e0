// What the types of JSX refuse; each line marked as an error must be one.

import type {} from "pledge-compare/react";

export const right = (
  <>
    <pledge-compare place="14130" lang="ja" className="wide" />
    <pledge-compare as-of="2021-10-29" heading-level="3" plain sync-url="hash" selected="14130,40100" state={{ view: "map" }} />
    <pledge-compare data={{ places: [{ code: "A", name_en: "Alpha" }] }} onpledge-error={({ detail }) => console.log(detail.code, detail.issues.length)} />
  </>
);

export const wrong = [
  // @ts-expect-error there is no such view
  <pledge-compare view="ranking" />,
  // @ts-expect-error there is no such property
  <pledge-compare asof="2021-10-29" />,
  // @ts-expect-error there is no such scheme
  <pledge-compare theme="sepia" />,
  // @ts-expect-error codes are texts: leading zeros count
  <pledge-compare selected={[7203]} />,
  // @ts-expect-error headings have six levels
  <pledge-compare headingLevel={7} />,
  // @ts-expect-error nor has the attribute a seventh
  <pledge-compare heading-level="7" />,
  // @ts-expect-error the version is not for others to set
  <pledge-compare version="2" />,
  // @ts-expect-error a change has no message
  <pledge-compare onpledge-change={({ detail }) => console.log(detail.message)} />,
  // @ts-expect-error the element has another name
  <pledge-comparison />,
];
