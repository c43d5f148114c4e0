/** What the reader has set. Every key is always present when read; give any part of it to set. */
export interface PledgeState {
/* state */
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
  programme: /* programmes */;
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
  /* tables */;
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
/* events */
}

/**
 * `<pledge-compare>`. Links of the page need no script to set its state:
 * `<a href="#id" data-pledge-for="id" data-pledge-state="view=compare&selected=14130">`, in the grammar of the URL; what a link
 * leaves out stays as it is. With `data-pledge-step`, an element does so when it is scrolled to the middle of the window, what it
 * leaves out is as the attributes have it, and `data-pledge-frame` names the figure, or the `table`, that it speaks of.
 */
export class PledgeCompareElement extends HTMLElement {
/* members */
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
