//! The members of the element beside the properties of its attributes: written here once, for the types and the manifest.

/// A property without an attribute.
pub(crate) struct Property {
    pub(crate) name: &'static str,
    pub(crate) is_static: bool,
    /// What it gives, as a type of TypeScript.
    pub(crate) get: &'static str,
    /// What it takes; empty for one that cannot be set.
    pub(crate) set: &'static str,
    pub(crate) meaning: &'static str,
}

/// A method.
pub(crate) struct Method {
    pub(crate) name: &'static str,
    pub(crate) is_static: bool,
    /// Each parameter with its type; a `?` at the end of the name for one that may be left out.
    pub(crate) parameters: &'static [(&'static str, &'static str)],
    pub(crate) returns: &'static str,
    pub(crate) meaning: &'static str,
    /// When it throws or rejects; empty where it does not.
    pub(crate) throws: &'static str,
    /// One line of TypeScript, in which `widget` is the element.
    pub(crate) example: &'static str,
}

/// All properties without an attribute.
pub(crate) const PROPERTIES: [Property; 6] = [
    Property {
        name: "state",
        is_static: false,
        get: "PledgeState",
        set: "{ [key in keyof PledgeState]?: PledgeState[key] | null } | null | undefined",
        meaning: "Everything that the reader has set; every key is present when read. Takes any part of it back: what is `undefined` stays as it is, `null` is the default.",
    },
    Property {
        name: "data",
        is_static: false,
        get: "unknown",
        set: "PledgeTables | Record<string, unknown>[] | Blob | Iterable<File> | ArrayBuffer | ArrayBufferView | string | null",
        meaning: "Own data in place of `src`: tables as objects, rows of one table, files, bytes or text; `null` goes back to `src`.",
    },
    Property {
        name: "permalink",
        is_static: false,
        get: "string",
        set: "",
        meaning: "The absolute address of the page with the state in the place that `syncUrl` names, or in the hash. An `Error` before the widget is `ready`. Where `syncUrl` is `off`, a hash that holds nothing but a state is read once, on load, by the first widget for the same place.",
    },
    Property {
        name: "ready",
        is_static: false,
        get: "Promise<this>",
        set: "",
        meaning: "Settles when the widget is on screen, or cannot be; one that is still to be loaded is loaded now. After a failure, another try makes a new one.",
    },
    Property { name: "version", is_static: false, get: "string", set: "", meaning: "Version of this copy." },
    Property { name: "version", is_static: true, get: "string", set: "", meaning: "Version of this copy." },
];

const NOT_READY: &str = "An `Error` before the widget is `ready`.";
const NOT_LOADED: &str = "Rejects when the widget or a file that it needs cannot be loaded.";

/// All methods.
pub(crate) const METHODS: [Method; 15] = [
    Method {
        name: "define",
        is_static: true,
        parameters: &[("tag?", "string")],
        returns: "void",
        meaning: "Defines the element under another name; warns when the name is taken.",
        throws: "",
        example: "PledgeCompareElement.define(\"city-pledges\");",
    },
    Method {
        name: "select",
        is_static: false,
        parameters: &[("codes", "Iterable<string | number> | string")],
        returns: "void",
        meaning: "Chooses these places.",
        throws: "",
        example: "widget.select([\"14130\", \"401005\"]);",
    },
    Method {
        name: "clear",
        is_static: false,
        parameters: &[],
        returns: "void",
        meaning: "Takes all choices back.",
        throws: "",
        example: "widget.clear();",
    },
    Method {
        name: "coverage",
        is_static: false,
        parameters: &[("question?", "{ codes?: Iterable<string | number> | string | null; asOf?: string | null }")],
        returns: "Coverage | null",
        meaning: "People covered, each counted once: of `codes`, or of everything declared at `asOf`. `null` where a code is unknown or `asOf` is no date: another question is never answered in its place.",
        throws: NOT_READY,
        example: "const covered = widget.coverage({ codes: [\"14130\"], asOf: \"2021-10-29\" })?.covered;",
    },
    Method {
        name: "status",
        is_static: false,
        parameters: &[("code", "string | number"), ("asOf?", "string | null")],
        returns: "PlaceStatus | null",
        meaning: "What is known about one place on a date. `null` for an unknown code, or what is no date.",
        throws: NOT_READY,
        example: "if (widget.status(\"14130\", \"2021-10\")?.status === \"declared\") document.title = \"declared\";",
    },
    Method {
        name: "places",
        is_static: false,
        parameters: &[("question?", "{ query?: string | null; filter?: string | null; sort?: string | null }")],
        returns: "string[] | null",
        meaning: "Codes of the places that answer a question, in order. `null` where a condition or a column to sort by is unknown.",
        throws: NOT_READY,
        example: "const largest = widget.places({ filter: \"kind:city,status:unknown\", sort: \"-population\" })?.[0];",
    },
    Method {
        name: "summary",
        is_static: false,
        parameters: &[],
        returns: "PledgeSummary | null",
        meaning: "What was understood of the own data brought last; `null` for bundled data and packages.",
        throws: NOT_READY,
        example: "const rows = widget.summary()?.rows ?? 0;",
    },
    Method {
        name: "sources",
        is_static: false,
        parameters: &[("code", "string | number")],
        returns: "Promise<PledgeSource[] | null>",
        meaning: "Where it was read what is known of a place on the date shown; `null` for an unknown code. Loads the sources when first asked.",
        throws: NOT_LOADED,
        example: "const addresses = (await widget.sources(\"14130\"))?.map(({ url }) => url);",
    },
    Method {
        name: "links",
        is_static: false,
        parameters: &[("code", "string | number")],
        returns: "Promise<PlaceLink[] | null>",
        meaning: "With whom a place, or a partner abroad, is linked; `null` for an unknown code. Loads the links when first asked.",
        throws: NOT_LOADED,
        example: "const twins = (await widget.links(\"14130\"))?.filter(({ programme }) => programme === \"sister-city\");",
    },
    Method {
        name: "issues",
        is_static: false,
        parameters: &[],
        returns: "PledgeIssue[]",
        meaning: "What could not be read, of the data and of the state.",
        throws: "",
        example: "for (const { table, row, reason } of widget.issues()) console.warn(table, row, reason);",
    },
    Method {
        name: "toCSV",
        is_static: false,
        parameters: &[("options?", "{ selection?: Iterable<string | number> | string; bom?: boolean }")],
        returns: "Promise<string | null>",
        meaning: "The places of the question on screen, or of `selection`, as CSV (RFC 4180) with their states on the date shown. Cells that a spreadsheet would take for formulas are made harmless; `bom` lets Excel read it as UTF-8. It can be opened again as own data. `null` for an unknown code.",
        throws: NOT_LOADED,
        example: "const file = new Blob([(await widget.toCSV({ bom: true })) ?? \"\"], { type: \"text/csv\" });",
    },
    Method {
        name: "toRecord",
        is_static: false,
        parameters: &[],
        returns: "Promise<PledgeRecord>",
        meaning: "State, figures and sources as plain data.",
        throws: NOT_LOADED,
        example: "const kept = JSON.stringify(await widget.toRecord());",
    },
    Method {
        name: "toSVG",
        is_static: false,
        parameters: &[("name?", "string")],
        returns: "Promise<string>",
        meaning: "A figure on screen (`split`, `growth`, `tiles`, `declarations`, `map`, `globe`, `ego`, `targets`, `totals`; the first without a name) as an SVG document that stands alone.",
        throws: "Rejects with the code `figure` where no such figure is on screen, `picture` where the policy of the page forbids drawing it, and when the widget cannot be loaded.",
        example: "const picture = await widget.toSVG(\"growth\");",
    },
    Method {
        name: "toPNG",
        is_static: false,
        parameters: &[("name?", "string")],
        returns: "Promise<Blob>",
        meaning: "The same as a PNG image of twice the size.",
        throws: "Rejects with the code `figure` where no such figure is on screen, `picture` where the policy of the page forbids drawing it, and when the widget cannot be loaded.",
        example: "const address = URL.createObjectURL(await widget.toPNG());",
    },
    Method {
        name: "cite",
        is_static: false,
        parameters: &[("figure?", "string")],
        returns: "Promise<string | null>",
        meaning: "A figure as a text to quote, in the language of the screen: number, date, definition, completeness, sources and link. `headline` (default), `split`, `selection` for the chosen places, or the code of a place; `null` for anything else.",
        throws: NOT_LOADED,
        example: "const quotation = await widget.cite(\"14130\");",
    },
];
