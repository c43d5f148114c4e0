// The page that every peer is put into: its style and script, its rows fetched beside them, a box for the search and one for the sum.

export const page = ({ json, head = "" }) => `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>peer</title><link rel="icon" href="data:,">
<link rel="preload" as="fetch" crossorigin id="rows" href="${json}">
<link rel="stylesheet" href="main.css">${head}
<script type="module" src="main.js"></script>
<p><label>自治体をさがす <input id="search" type="search"></label> <output id="sum"></output></p>
<div id="app"></div>`;
