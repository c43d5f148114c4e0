// The table of colours: those of the widget to begin with, each with its contrast to what lies under it.

import { contrast } from "./contrast.js";

const SCHEMES = ["light", "dark"];

/** The colours of the widget in both schemes, by name, as its manifest has them. */
async function defaults() {
  const { modules } = await (await fetch("custom-elements.json")).json();
  const { cssProperties } = modules[0].declarations[0];
  const pairs = cssProperties.map(({ name, default: value }) => [name.replace("--pc-", ""), /^light-dark\((#\w{6}), (#\w{6})\)$/u.exec(value)?.slice(1)]);
  return Object.fromEntries(pairs.filter(([, pair]) => pair));
}

/**
 * The colours in a table whose rows are `<tr data-colour="ink" data-on="surface raised" data-least="4.5">`, with their words in the first
 * cell. `told` says in words whether all are readable; its texts are `data-good` and `data-poor`.
 */
export class Colours {
  #rows;
  #told;
  #given = {};

  static async in(table, told) {
    const colours = new Colours();
    colours.#rows = [...table.querySelectorAll("[data-colour]")];
    colours.#told = told;
    colours.#given = await defaults();
    for (const row of colours.#rows) colours.#fields(row);
    colours.check();
    return colours;
  }

  #fields(row) {
    for (const [at, scheme] of SCHEMES.entries()) {
      const cell = row.insertCell();
      const field = Object.assign(document.createElement("input"), { type: "color", name: `${row.dataset.colour}-${scheme}`, value: this.#given[row.dataset.colour][at] });
      field.setAttribute("aria-labelledby", `colour-${row.dataset.colour} colour-${scheme}`);
      field.setAttribute("aria-describedby", `contrast-${field.name}`);
      cell.append(field, " ", Object.assign(document.createElement("output"), { id: `contrast-${field.name}` }));
    }
  }

  #value = (name, at) => this.#rows.find(({ dataset }) => dataset.colour === name).querySelectorAll("input")[at].value;

  /** Writes the contrast beside each colour, and below the table whether all is well. */
  check() {
    let poor = 0;
    for (const row of this.#rows.filter(({ dataset }) => dataset.on)) {
      const { colour, on, least } = row.dataset;
      for (const at of SCHEMES.keys()) {
        const ratio = Math.min(...on.split(" ").map((under) => contrast(this.#value(colour, at), this.#value(under, at))));
        const fails = ratio < Number(least);
        const output = row.querySelectorAll("output")[at];
        // Rounded down: 4.49 is not 4.5.
        output.value = `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1${fails ? ` < ${least}:1` : ""}`;
        output.classList.toggle("poor", fails);
        poor += Number(fails);
      }
    }
    this.#told.textContent = poor ? this.#told.dataset.poor.replace("{n}", poor) : this.#told.dataset.good;
  }

  /** The custom properties that differ from those of the widget. */
  changed() {
    const all = this.#rows.map(({ dataset: { colour } }) => [colour, SCHEMES.map((_, at) => this.#value(colour, at))]);
    return all.filter(([name, pair]) => String(pair) !== String(this.#given[name])).map(([name, [light, dark]]) => [`--pc-${name}`, `light-dark(${light}, ${dark})`]);
  }
}
