// Style sheets of pages, as they are met with: each claims every element, or what every element inherits.

/** In the manner of Bootstrap's Reboot. */
const REBOOT = `
  *, *::before, *::after { box-sizing: border-box }
  body { margin: 0; font-size: 1rem; font-weight: 400; line-height: 1.5; color: #212529; text-align: left; background-color: #fff }
  h1, h2, h3 { margin-top: 0; margin-bottom: .5rem; font-weight: 500; line-height: 1.2 }
  table { caption-side: bottom; border-collapse: collapse } th { text-align: inherit } label { display: inline-block }
  button { border-radius: 0 } input, button, select { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit }
  .collapse:not(.show) { display: none } .table td { padding: .75rem; border-top: 1px solid #dee2e6 } [role=button] { cursor: pointer }
`;
/** In the manner of Tailwind's Preflight. */
const PREFLIGHT = `
  *, ::before, ::after { box-sizing: border-box; border-width: 0; border-style: solid; border-color: #e5e7eb }
  html, :host { line-height: 1.5; -webkit-text-size-adjust: 100%; tab-size: 4; font-feature-settings: normal }
  h1, h2, h3 { font-size: inherit; font-weight: inherit } table { text-indent: 0; border-color: inherit; border-collapse: collapse }
  button, input, select { font-family: inherit; font-size: 100%; color: inherit; margin: 0; padding: 0 }
  button { background-color: transparent; background-image: none } ol, ul, menu { list-style: none; margin: 0; padding: 0 }
  img, svg, video, canvas { display: block; vertical-align: middle } [hidden] { display: none }
`;
/** What is inherited, and nothing else. */
const INHERITED = `
  html { font-style: italic; font-weight: 900; font-variant-caps: small-caps; letter-spacing: .4em; word-spacing: 1em; text-transform: uppercase;
    text-indent: 3em; line-height: 4; white-space: pre; text-align: right; color: red; visibility: visible; cursor: wait; list-style: square inside;
    text-shadow: 2px 2px red; hyphens: auto; quotes: "<" ">"; border-collapse: collapse; border-spacing: 9px; caption-side: bottom; tab-size: 1; direction: rtl }
`;

/** By name. */
export const HOSTS = {
  "that unsets everything": "* { all: unset !important; font-size: 16px !important }",
  "in the manner of Bootstrap": REBOOT,
  "in the manner of Tailwind": PREFLIGHT,
  "that styles by inheritance": INHERITED,
  "that is written from right to left": "html, body { direction: rtl !important; unicode-bidi: bidi-override }",
  "that hides and moves every element": "body *:not(main, pledge-compare) { display: none !important; float: left; position: fixed; opacity: 0; transform: rotate(9deg) }",
};
