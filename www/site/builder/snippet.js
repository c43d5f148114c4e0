// The code to embed, in each of its forms: what stands in the page, in the style sheet and in the policy, and the files it needs.

export const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const RELEASE = /^(?:pledge-compare|data\/)[^]*\.(?:js|wasm|pcd)$/u;
const LASTING = /\.[0-9a-f]{8}\.[a-z]+$/u;

/** The files of a release beside its pages, from the names in `integrity.json`: with lasting names or with plain ones. */
const release = (hashes, lasting) => Object.keys(hashes).filter((name) => RELEASE.test(name) && LASTING.test(name) === lasting);

/** The one of these files that has this plain name, whatever its hash. */
const called = (files, plain) => files.find((name) => name.replace(/\.[0-9a-f]{8}(?=\.[a-z]+$)/u, "") === plain);

const written = (attributes) => Object.entries(attributes).map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join("");

/** Attributes with which a widget still begins with the first screen that is in the script (`www/element/screen/first-screen.js`). */
const WITH_FIRST_SCREEN = ["theme", "loading", "group", "sync-url", "correction-href"];

const beginsWithFirstScreen = ([name, value]) => WITH_FIRST_SCREEN.includes(name) || (name === "lang" && ["ja", "en"].includes(value));

/** What a policy calls the place of the files: `self` where it is named by its path alone. */
const origin = (folder) => (/^[a-z]+:/u.test(folder) ? new URL(folder).origin : "'self'");

/**
 * `folder` is where the files are, `lasting` whether by names that only this version has, `styles` further style sheets, `attributes` those of
 * the element, `fallback` what stands in it.
 */
export function script({ folder, lasting, hashes, styles, attributes, fallback }) {
  const files = release(hashes, lasting);
  const js = called(files, "pledge-compare.js");
  // A plain name has other contents after the next release, which a hash in the page would refuse.
  const checked = lasting ? ` integrity="${hashes[js]}"` : "";
  // Browsers know no `integrity` of what is preloaded like this, and warn; the script has the hashes of both files. A first screen in the
  // script comes sooner without them: they would take half of the line.
  const needed = Object.entries(attributes).every(beginsWithFirstScreen) ? [] : ["pledge-compare.wasm", "data/japan.pcd"];
  const preloads = needed.map((name) => `<link rel="preload" as="fetch" href="${folder}${called(files, name)}" crossorigin="anonymous">\n`);
  const sheets = ["room.css", ...styles];
  const from = origin(folder);
  return {
    // A `div`, because a content management system may put the code into a paragraph, which ends where a table begins.
    html: `<div>
<link rel="modulepreload" href="${folder}${js}"${checked} crossorigin="anonymous">
${preloads.join("")}${sheets.map((sheet) => `<link rel="stylesheet" href="${folder}${sheet}">`).join("\n")}
<script type="module" async fetchpriority="high" src="${folder}${js}"${checked} crossorigin="anonymous"></script>
<pledge-compare${written(attributes)}>
${fallback}
</pledge-compare>
</div>
`,
    policy: `default-src 'none'; script-src ${from} 'wasm-unsafe-eval'; style-src ${from}; connect-src ${from}; img-src ${from} data:`,
    files: [...sheets, ...files],
  };
}

/** A frame of `embed.html`, which takes the state in its hash and all else in its query; `title` says what is in it. */
export function frame({ folder, hashes, attributes: { lang, theme, rows, plain, ["heading-level"]: level, ["correction-href"]: correction, ["sync-url"]: _, ...state }, title, height }) {
  const set = { lang, theme, rows, plain: plain && "", "heading-level": level, "correction-href": correction };
  const query = String(new URLSearchParams(Object.entries(set).filter(([, value]) => value !== undefined)));
  const hash = String(new URLSearchParams(state)).replaceAll("%2C", ",").replaceAll("%3A", ":");
  const from = origin(folder);
  return {
    html: `<iframe src="${escaped(`${folder}embed.html${query && "?"}${query}${hash && "#"}${hash}`)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy"></iframe>
<script src="${folder}frame.js" async></script>
`,
    policy: `default-src 'none'; frame-src ${from}; script-src ${from}`,
    files: ["embed.html", "embed.css", "embed.js", "frame.js", "room.css", "share.css", "share/ja.html", "share/en.html", ...release(hashes, false)],
  };
}

/** For an app that a bundler builds. */
export function npm({ attributes, fallback }) {
  return {
    html: `import "pledge-compare";

<pledge-compare${written(attributes)}>
${fallback}
</pledge-compare>
`,
    policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:",
    files: [],
  };
}

/** The rule for the page's own style sheet; none where nothing differs. */
export function rule(properties) {
  if (properties.length === 0) return "";
  return `@media (forced-colors: none) {
  pledge-compare {
${properties.map(([name, value]) => `    ${name}: ${value};`).join("\n")}
  }
}
`;
}
