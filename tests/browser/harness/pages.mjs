// The host page around the widget.

/** The fallback content of the element. */
export const FALLBACK = "The table stands here as plain text.";

/** An element with these attributes and the fallback inside. */
export function element(attributes = {}) {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<pledge-compare${written.join("")}><p class="fallback">${FALLBACK}</p></pledge-compare>`;
}

/** A page such as a web editor would write, without inline code, so that every policy lets it pass. */
export function hostPage({ lang = "en", head = "", body, attributes, script = true } = {}) {
  return `<!doctype html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Host page</title>
  <link rel="stylesheet" href="/host.css">
  ${head}
  ${script ? '<script type="module" src="/pledge-compare.js"></script>' : ""}
</head>
<body>
  <main>
    <h1>${lang === "ja" ? "ゼロカーボン" : "Zero carbon"}</h1>
    ${body ?? element(attributes)}
  </main>
</body>
</html>`;
}

/** The style of the host page: the reader's colour scheme, and no margin of its own. */
export const HOST_CSS = `
  :root { color-scheme: light dark; background: Canvas; color: CanvasText }
  body { margin: 0; font-family: sans-serif }
`;
