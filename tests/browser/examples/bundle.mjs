// An example as its users build it: esbuild, with the compiler of its framework. The package itself is the built script of the server.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compile } from "svelte/compiler";
import { compileScript, parse } from "vue/compiler-sfc";

const EXAMPLES = fileURLToPath(new URL("../../../examples/", import.meta.url));

const published = { name: "pledge-compare", setup: ({ onResolve }) => onResolve({ filter: /^pledge-compare$/ }, () => ({ path: "/pledge-compare.js", external: true })) };

const vue = {
  name: "vue",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor } = parse(readFileSync(path, "utf8"), { filename: path });
      const compilerOptions = { isCustomElement: (tag) => tag === "pledge-compare" };
      const id = createHash("sha256").update(path).digest("hex").slice(0, 8);
      return { contents: compileScript(descriptor, { id, inlineTemplate: true, templateOptions: { compilerOptions } }).content };
    }),
};

const svelte = {
  name: "svelte",
  setup: ({ onLoad }) => onLoad({ filter: /\.svelte$/ }, ({ path }) => ({ contents: compile(readFileSync(path, "utf8"), { filename: path, generate: "client" }).js.code })),
};

/** The script of an example, in one file. */
async function script(entry) {
  const { outputFiles } = await build({
    entryPoints: [EXAMPLES + entry],
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    conditions: ["browser", "production"],
    define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
    plugins: [published, vue, svelte],
    logLevel: "silent",
  });
  return outputFiles[0].contents;
}

/** What `open` takes to show an example: its page, or a page with an empty `#app`, and its script. */
export async function example(name, entry) {
  if (name === "plain") return { page: readFileSync(`${EXAMPLES}plain/index.html`, "utf8"), files: { "/main.js": { body: readFileSync(`${EXAMPLES}plain/main.js`) } } };
  const page = '<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><div id="app"></div><script type="module" src="/app.js"></script></html>';
  return { page, files: { "/app.js": { body: await script(`${name}/${entry}`) } } };
}
