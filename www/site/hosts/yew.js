// Starts the Yew app with the bundled package.

import init, { start } from "./yew/app.js";

const bytes = async (name) => new Uint8Array(await (await fetch(`../data/${name}.pcd`)).arrayBuffer());

const [files] = await Promise.all([Promise.all(["japan", "japan-figures", "japan-links", "japan-sources", "japan-land"].map(bytes)), init({ module_or_path: new URL("./yew/app_bg.wasm", import.meta.url) })]);
start(document.querySelector("#app"), files);
