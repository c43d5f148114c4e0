// Written by `cargo xtask contract`; change xtask/src/contract or the core.

/** What the reader has set. Every key is always present when read; give any part of it to set. */
export interface PledgeState {
  /** The view that is shown; `card` is the default where `place` is set, `places` elsewhere. */
  view: "places" | "compare" | "coverage" | "map" | "links" | "card";
  /** Codes of the chosen places, in the order of choice; canonical (without check digit) when read. */
  selected: string[];
  /** `selected`: the large figure is that of the chosen places; empty for all. */
  scope: "" | "selected";
  /** Code of the place on the card; empty for none. */
  place: string;
  /** Code of the place abroad whose links the view `links` shows; empty for those of the chosen places. */
  partner: string;
  /** Word of the programme of which the view `links` tells, such as `iuc`, `jcm` or `leading-areas`; empty for none. */
  programme: string;
  /** The link of which the view `links` tells: its ends and its programme, `07203~gn-2928810~iuc`; empty for none. What the data do not know is ignored. */
  dossier: string;
  /** The date shown: `latest`, or `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a month or year means its last day. */
  asOf: string;
  /** The text in the search field. */
  query: string;
  /** Conditions on the list, such as `kind:city,status:declared`: alternatives within a facet, all facets must hold. */
  filter: string;
  /** The order of the list, such as `-population,name`; `-` in front turns it around. */
  sort: string;
  /** Columns of the list beside name and status: `kind,in,declared,target,population,area,density,households,solar`, or `none`. */
  columns: string;
}

/**
 * People, counted as a union over the tree of places: each person once. All figures are whole people by the census that the data
 * name, but for `share`, which is a fraction, and `places`, `unknown` and `unknownNational`, which are places.
 */
export interface Coverage {
  /** People in the union of the places asked for. */
  people: number;
  /** The plain sum, in which people count twice where one place lies in another. */
  naive: number;
  /** People in the whole dataset. */
  national: number;
  /** `people / national`, from 0 to 1; `null` when no population is known. */
  share: number | null;
  /** Those of `people` who live under a pledge: `own + above + both`. */
  covered: number;
  /** Those whose own place alone has declared. */
  own: number;
  /** Those for whom only a place above their own has declared. */
  above: number;
  /** Those for whom both have. */
  both: number;
  /** What undated and not yet certain pledges could add to `covered`. */
  maybe: number;
  /** How many places were asked for, each once. */
  places: number;
  /** The lowest places in the union without a figure of people, which are missing from `people`. */
  unknown: number;
  /** The same of all places, missing from `national`: `share` is one of the people known. */
  unknownNational: number;
}

/** What is known of one place on a date. */
export interface PlaceStatus {
  /** Its code, without check digit. */
  code: string;
  /** `none`: a source says that it had not declared. `unknown`: nothing was read about it. */
  status: "declared" | "covered" | "none" | "unknown";
  /** A place above it has declared. */
  covered: boolean;
  /** Date or bound of its own pledge, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` without a pledge or a date. */
  declared: string | null;
  /** How exact that date is; `by`: it had declared by then, at the latest. `null` without a pledge. */
  precision: "day" | "month" | "year" | "by" | "undated" | null;
  /** The year for which the pledge aims at neutrality; `null` where none is known. */
  targetYear: number | null;
  /** Addresses, or names, of what shows it; `null` before the sources have come: `sources()` loads them. */
  source: string[] | null;
}

/** Where something was read. Names are in the language of the screen. */
export interface PledgeSource {
  /** The title of the page or document; empty where none is known. */
  title: string;
  /** Who has published it. */
  publisher: string;
  /** What kind of body that is: `municipality` is a prefecture too, `ministry` any body of a state. */
  kind: "municipality" | "ministry" | "press" | "association" | "company" | "personal" | "dataset" | null;
  /** Whose statement it repeats, where that is another body's. */
  quoted: string | null;
  /** When it was published: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string | null;
  /** Its address; empty where there is none, or where it is a stranger's. */
  url: string;
  /** A copy was read, not the page itself. */
  copy: boolean;
  /** The credit that its licence asks for; may be empty. */
  credit: string;
}

/** A link, as the place asked about sees it. */
export interface PlaceLink {
  /** Code of the other end: a place of the data, or one abroad. */
  partner: string;
  /** Its name in the language of the screen. */
  name: string;
  /** ISO 3166-1, two letters; `null` for a place of the data. */
  country: string | null;
  /** Under which programme they are linked; `agreement` is any other. */
  programme: "sister-city" | "env-city-to-city" | "iuc" | "iurc" | "domestic-renewable" | "agreement";
  /** When it was agreed, or by when it was seen running; `null` where that is not known. */
  since: string | null;
  /** Slugs of topics, as in the data. */
  topics: string[];
  /** `A`: a source names the pair and the programme; `B`: partly inferred; `C`: the programme was not seen. */
  evidence: "A" | "B" | "C" | null;
  /** The state of the partner: of a place of the data on the day shown, of one abroad when its source was compiled. */
  pledged: PlaceStatus["status"];
  /** Addresses, or names, of what shows the link. */
  source: string[];
}

/** Something that could not be read. */
export interface PledgeIssue {
  /** The table, `state`, or the method that was asked, as `coverage` or `toCSV`. */
  table: string;
  /** The row as a spreadsheet counts it: the header is row 1. */
  row: number | null;
  /** The column of the table, the key of the state, or the argument of the method; empty for the whole table. */
  column: string;
  /** What stands there; a long text is cut. */
  value: string;
  /** What is the matter with it. */
  reason:
    | "missing-column" | "empty" | "code" | "check-digit" | "number" | "negative" | "date" | "choice" | "unknown-place"
    | "unknown-parent" | "cycle" | "duplicate" | "encoding" | "format" | "unknown-source" | "unknown-key" | "whole" | "thousands"
    | "date-order" | "date-range" | "no-place" | "total" | "ward" | "note" | "ambiguous" | "same-name" | "differs" | "name-differs";
  /** Codes of the places that may be meant, where several may. */
  candidates: string[];
}

/** What was understood of own data in a single table. */
export interface PledgeSummary {
  /** How many places were read. */
  places: number;
  /** How many pledges were read. */
  pledges: number;
  /** The encoding, as `TextDecoder` names it. */
  encoding: string;
  /** What separates the cells. */
  separator: "," | ";" | "\t" | "|";
  /** The first and the last row of the header. */
  header: [number, number];
  /** The columns in their order; `meaning` is `null` for one that is not used. */
  columns: {
    /** Its heading, as it stands in the table. */
    name: string;
    /** The column of the data packages that it is read as. */
    meaning: string | null;
  }[];
  /** How many rows there are below the header. */
  rows: number;
  /** Rows that were left out as totals. */
  totals: {
    /** The row as a spreadsheet counts it. */
    row: number;
    /** What stands there as its name. */
    name: string;
    /** The people that it states. */
    people: number | null;
  }[];
  /** What was read otherwise than it stands. */
  remarks: {
    /** The row as a spreadsheet counts it. */
    row: number;
    /** What was done: a zero put before a code, a cell filled from above, a place found by its name or a former one, a pledge added to a place that an earlier row has. */
    did: "added-zero" | "filled-down" | "found-by-name" | "found-by-former-name" | "added-pledge";
    /** What stands there. */
    given: string;
    /** What it was read as. */
    taken: string;
  }[];
  /** How many rows are places of the list that was there before. */
  matched: number;
  /** The people of the places read. */
  people: number;
  /** The people of those that the list has, as it has them; `null` without such a list. */
  peopleInBase: number | null;
}

/** The names of the tables that `data` takes, as in the data packages. */
type TableName =
  "places" | "pledges" | "absences" | "reported" | "milestones" | "tiles" | "columns" | "links" | "partners" | "countries" | "topics" | "programmes" | "programme_members" | "facts" | "link_focus" | "link_events" | "link_actors" | "leading_areas" | "former_names" | "versions" | "publishers" | "notes" | "sources";
/** Rows as objects, with the column names of the data packages. */
export type PledgeTables = Partial<Record<TableName, Record<string, unknown>[]>>;

/** What `toRecord()` gives: everything that somebody needs who keeps a figure. */
export interface PledgeRecord {
  /** Version of the widget. */
  version: string;
  /** The address of the page with the state in it, its date written out. */
  permalink: string;
  /** What the reader has set. */
  state: PledgeState;
  /** The people covered. */
  figures: {
    /** Everything declared on the date. */
    country: Coverage;
    /** The chosen places; `null` for none. */
    selection: Coverage | null;
  };
  /** What the figures rest on. */
  data: {
    /** The day that the state means. */
    asOf: string;
    /** The newest day that the data speak of. */
    newest: string;
    /** The newest date of a population figure. */
    population: string | null;
    /** Version of the data; `null` where they have none. */
    version: string | null;
    /** How many places the data have. */
    places: number;
    /** How many pledges the data list. */
    pledges: number;
  };
  /** Where the figures come from: the census and the documents of the pledges. */
  sources: PledgeSource[];
}

/**
 * What has failed. Of a file: `http` (the server answered with another status), `network`, `timeout` (15 seconds; what still
 * comes goes on, and `pledge-ready` follows), `not-wasm` (something else came in its place), `corrupt` (it is not the one that
 * belongs to this script), `csp` (the page's policy forbids it), `data` (it cannot be read), `src` (no address), `workbook` (a
 * file of Excel or the like in place of CSV), `too-large` (more than 50 MB). Of the browser: `too-old`. Of the
 * program: `panic`, after it has started anew three times, with its message and the place in the sources. Of what was asked for: `state`, `figure`, `picture`. `error` is
 * anything else.
 */
export type PledgeErrorCode =
  | "http" | "network" | "timeout" | "not-wasm" | "corrupt" | "csp" | "data" | "src" | "workbook" | "too-large" | "too-old" | "panic" | "state" | "figure" | "picture" | "error";

/** The events, which bubble and leave the shadow root. */
export interface PledgeEventMap {
  /** The widget is on screen. */
  "pledge-ready": CustomEvent<{ version: string }>;
  /** The reader changed something, also by going back or forward (`reason` is `history`) or by a link or step of the page's story (`story`); changes made by a script of the page send no event. */
  "pledge-change": CustomEvent<{ state: PledgeState; reason: string; version: string }>;
  /** Something has failed or could not be read. `summary` is what was understood of own data in which there is no place; the widget shows it, with the columns to be corrected. */
  "pledge-error": CustomEvent<{ code: PledgeErrorCode; message: string; issues: PledgeIssue[]; summary?: PledgeSummary | null; version: string }>;
}

/**
 * `<pledge-compare>`. Links of the page need no script to set its state:
 * `<a href="#id" data-pledge-for="id" data-pledge-state="view=compare&selected=14130">`, in the grammar of the URL; what a link
 * leaves out stays as it is. With `data-pledge-step`, an element does so when it is scrolled to the middle of the window, what it
 * leaves out is as the attributes have it, and `data-pledge-frame` names the figure, or the `table`, that it speaks of.
 */
export class PledgeCompareElement extends HTMLElement {
  /** Everything that the reader has set; every key is present when read. Takes any part of it back: what is `undefined` stays as it is, `null` is the default. */
  get state(): PledgeState;
  set state(value: { [key in keyof PledgeState]?: PledgeState[key] | null } | null | undefined);
  /** Own data in place of `src`: tables as objects, rows of one table, files, bytes or text; `null` goes back to `src`. */
  get data(): unknown;
  set data(value: PledgeTables | Record<string, unknown>[] | Blob | Iterable<File> | ArrayBuffer | ArrayBufferView | string | null);
  /** The absolute address of the page with the state in the place that `syncUrl` names, or in the hash. An `Error` before the widget is `ready`. Where `syncUrl` is `off`, a hash that holds nothing but a state is read once, on load, by the first widget for the same place. */
  readonly permalink: string;
  /** Settles when the widget is on screen, or cannot be; one that is still to be loaded is loaded now. After a failure, another try makes a new one. */
  readonly ready: Promise<this>;
  /** Version of this copy. */
  readonly version: string;
  /** Version of this copy. */
  static readonly version: string;
  /** The view that is shown; `card` is the default where `place` is set, `places` elsewhere. */
  get view(): PledgeState["view"];
  set view(value: string);
  /** Codes of the chosen places, in the order of choice; canonical (without check digit) when read. */
  get selected(): string[];
  set selected(value: string | string[]);
  /** `selected`: the large figure is that of the chosen places; empty for all. */
  scope: string;
  /** Code of the place on the card; empty for none. */
  place: string;
  /** Code of the place abroad whose links the view `links` shows; empty for those of the chosen places. */
  partner: string;
  /** Word of the programme of which the view `links` tells, such as `iuc`, `jcm` or `leading-areas`; empty for none. */
  programme: string;
  /** The link of which the view `links` tells: its ends and its programme, `07203~gn-2928810~iuc`; empty for none. What the data do not know is ignored. */
  dossier: string;
  /** The date shown: `latest`, or `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a month or year means its last day. */
  asOf: string;
  /** The text in the search field. */
  query: string;
  /** Conditions on the list, such as `kind:city,status:declared`: alternatives within a facet, all facets must hold. */
  filter: string;
  /** The order of the list, such as `-population,name`; `-` in front turns it around. */
  sort: string;
  /** Columns of the list beside name and status: `kind,in,declared,target,population,area,density,households,solar`, or `none`. */
  columns: string;
  /** The colours: those of the page's `color-scheme`, or the ones asked for. */
  get theme(): "auto" | "light" | "dark";
  set theme(value: string);
  /** `lazy`: loads when the reader comes near it, prints the page, or `ready` is asked for. `eager`: at once. */
  get loading(): "lazy" | "eager";
  set loading(value: string);
  /** The level of the title, 1 to 6; the headings below it follow, none below the sixth. */
  get headingLevel(): 1 | 2 | 3 | 4 | 5 | 6;
  set headingLevel(value: number);
  /** How many rows the list shows at first, 5 to 100; empty for 10 in narrow widgets and 15 in others. */
  rows: string;
  /** Where readers report errors: an address in which `{code}` stands for the code of the place, shown beside the sources of a place. `http`, `https` and `mailto` only; anything else is an issue of the state. */
  correctionHref: string;
  /** Widgets of one group share their chosen places and their date; who comes later takes over what the others show. */
  group: string;
  /** Where in the page's URL the state stands. With `hash` or `query` a change of view or choice makes a history entry, every other change is written into the entry; on load the URL's state wins over the attributes. The keys of the state in that part of the URL belong to the widget, all others stay. The first widget of a page that asks for the URL has it. */
  get syncUrl(): "off" | "hash" | "query";
  set syncUrl(value: string);
  /** Address of a data package, a compiled package (`.pcd`) or a CSV file. */
  src: string;
  /** The figures alone, without controls: no views, search, filters, choice, export or files of the reader's own. */
  plain: boolean;
  /** Own data go over the bundled list instead of in its place. */
  dataMerge: boolean;
  /**
   * Defines the element under another name; warns when the name is taken.
   * @example PledgeCompareElement.define("city-pledges");
   */
  static define(tag?: string): void;
  /**
   * Chooses these places.
   * @example widget.select(["14130", "401005"]);
   */
  select(codes: Iterable<string | number> | string): void;
  /**
   * Takes all choices back.
   * @example widget.clear();
   */
  clear(): void;
  /**
   * People covered, each counted once: of `codes`, or of everything declared at `asOf`. `null` where a code is unknown or `asOf` is no date: another question is never answered in its place.
   * @throws An `Error` before the widget is `ready`.
   * @example const covered = widget.coverage({ codes: ["14130"], asOf: "2021-10-29" })?.covered;
   */
  coverage(question?: { codes?: Iterable<string | number> | string | null; asOf?: string | null }): Coverage | null;
  /**
   * What is known about one place on a date. `null` for an unknown code, or what is no date.
   * @throws An `Error` before the widget is `ready`.
   * @example if (widget.status("14130", "2021-10")?.status === "declared") document.title = "declared";
   */
  status(code: string | number, asOf?: string | null): PlaceStatus | null;
  /**
   * Codes of the places that answer a question, in order. `null` where a condition or a column to sort by is unknown.
   * @throws An `Error` before the widget is `ready`.
   * @example const largest = widget.places({ filter: "kind:city,status:unknown", sort: "-population" })?.[0];
   */
  places(question?: { query?: string | null; filter?: string | null; sort?: string | null }): string[] | null;
  /**
   * What was understood of the own data brought last; `null` for bundled data and packages.
   * @throws An `Error` before the widget is `ready`.
   * @example const rows = widget.summary()?.rows ?? 0;
   */
  summary(): PledgeSummary | null;
  /**
   * Where it was read what is known of a place on the date shown; `null` for an unknown code. Loads the sources when first asked.
   * @throws Rejects when the widget or a file that it needs cannot be loaded.
   * @example const addresses = (await widget.sources("14130"))?.map(({ url }) => url);
   */
  sources(code: string | number): Promise<PledgeSource[] | null>;
  /**
   * With whom a place, or a partner abroad, is linked; `null` for an unknown code. Loads the links when first asked.
   * @throws Rejects when the widget or a file that it needs cannot be loaded.
   * @example const twins = (await widget.links("14130"))?.filter(({ programme }) => programme === "sister-city");
   */
  links(code: string | number): Promise<PlaceLink[] | null>;
  /**
   * What could not be read, of the data and of the state.
   * @example for (const { table, row, reason } of widget.issues()) console.warn(table, row, reason);
   */
  issues(): PledgeIssue[];
  /**
   * The places of the question on screen, or of `selection`, as CSV (RFC 4180) with their states on the date shown. Cells that a spreadsheet would take for formulas are made harmless; `bom` lets Excel read it as UTF-8. It can be opened again as own data. `null` for an unknown code.
   * @throws Rejects when the widget or a file that it needs cannot be loaded.
   * @example const file = new Blob([(await widget.toCSV({ bom: true })) ?? ""], { type: "text/csv" });
   */
  toCSV(options?: { selection?: Iterable<string | number> | string; bom?: boolean }): Promise<string | null>;
  /**
   * State, figures and sources as plain data.
   * @throws Rejects when the widget or a file that it needs cannot be loaded.
   * @example const kept = JSON.stringify(await widget.toRecord());
   */
  toRecord(): Promise<PledgeRecord>;
  /**
   * A figure on screen (`split`, `growth`, `tiles`, `declarations`, `map`, `globe`, `ego`, `targets`, `totals`; the first without a name) as an SVG document that stands alone.
   * @throws Rejects with the code `figure` where no such figure is on screen, `picture` where the policy of the page forbids drawing it, and when the widget cannot be loaded.
   * @example const picture = await widget.toSVG("growth");
   */
  toSVG(name?: string): Promise<string>;
  /**
   * The same as a PNG image of twice the size.
   * @throws Rejects with the code `figure` where no such figure is on screen, `picture` where the policy of the page forbids drawing it, and when the widget cannot be loaded.
   * @example const address = URL.createObjectURL(await widget.toPNG());
   */
  toPNG(name?: string): Promise<Blob>;
  /**
   * A figure as a text to quote, in the language of the screen: number, date, definition, completeness, sources and link. `headline` (default), `split`, `selection` for the chosen places, or the code of a place; `null` for anything else.
   * @throws Rejects when the widget or a file that it needs cannot be loaded.
   * @example const quotation = await widget.cite("14130");
   */
  cite(figure?: string): Promise<string | null>;
  /** Listens to an event, with the type of its `detail`. */
  addEventListener<K extends keyof PledgeEventMap>(type: K, listener: (event: PledgeEventMap[K]) => void, options?: boolean | AddEventListenerOptions): void;
  /** Listens to any other event. */
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    /** What `document.querySelector("pledge-compare")` gives. */
    "pledge-compare": PledgeCompareElement;
  }
}
