/** What the reader has set. Every key is always present when read; give any part of it to set. */
export interface PledgeState {
  view: "places" | "compare";
  /** Canonical codes, in the order of choice. */
  selected: string[];
  /** Code of a single place; empty for none. */
  place: string;
  /** `latest`, or a date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a month or year means its last day. */
  asOf: string;
  query: string;
  /** `kind:city,status:declared`: alternatives within a facet, all facets must hold. */
  filter: string;
  /** `-population,name`. */
  sort: string;
  /** Columns of the list beside name and status: `kind,in,declared,target,population,area,density,households,solar`, or `none`. */
  columns: string;
}

/** People, counted as a union over the tree of places: each person once. */
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
  own: number;
  above: number;
  both: number;
  /** What undated and not yet certain pledges could add to `covered`. */
  maybe: number;
  /** How many places. */
  places: number;
}

export interface PlaceStatus {
  code: string;
  /** `none`: a source says that it had not declared. `unknown`: nothing was read about it. */
  status: "declared" | "covered" | "none" | "unknown";
  /** A place above it has declared. */
  covered: boolean;
  /** Date or bound of its own pledge. */
  declared: string | null;
  precision: "day" | "month" | "year" | "by" | "undated" | null;
  targetYear: number | null;
  /** Addresses, or names, of what shows it. */
  source: string[];
}

/** Something that could not be read. */
export interface PledgeIssue {
  /** The table, or `state`. */
  table: string;
  /** The row as a spreadsheet counts it: the header is row 1. */
  row: number | null;
  column: string;
  value: string;
  reason:
    | "missing-column" | "empty" | "code" | "check-digit" | "number" | "negative" | "date" | "choice" | "unknown-place"
    | "unknown-parent" | "cycle" | "duplicate" | "encoding" | "format" | "unknown-source" | "unknown-key";
}

/** Rows as objects, with the column names of the data packages. */
export interface PledgeTables {
  places?: Record<string, unknown>[];
  pledges?: Record<string, unknown>[];
  absences?: Record<string, unknown>[];
  reported?: Record<string, unknown>[];
  milestones?: Record<string, unknown>[];
  columns?: Record<string, unknown>[];
  sources?: Record<string, unknown>[];
}

export interface PledgeEventMap {
  "pledge-ready": CustomEvent<{ version: string }>;
  /** The reader changed something; changes made by the page send no event. */
  "pledge-change": CustomEvent<{ state: PledgeState; reason: string; version: string }>;
  "pledge-error": CustomEvent<{ code: string; message: string; issues: PledgeIssue[]; version: string }>;
}

export class PledgeCompareElement extends HTMLElement {
  static readonly version: string;
  /** Defines the element under another name; warns when the name is taken. */
  static define(tag?: string): void;
  readonly version: string;
  /** Settles when the widget is on screen, or cannot be. */
  readonly ready: Promise<this>;
  get state(): PledgeState;
  set state(state: Partial<PledgeState>);
  get view(): PledgeState["view"];
  set view(view: string);
  get selected(): string[];
  set selected(codes: string | string[]);
  place: string;
  asOf: string;
  query: string;
  filter: string;
  sort: string;
  columns: string;
  /** Address of a data package, a compiled package (`.pcd`) or a CSV file. */
  src: string;
  get data(): unknown;
  set data(data: PledgeTables | Blob | Iterable<File> | ArrayBuffer | ArrayBufferView | string | null);
  select(codes: Iterable<string | number> | string): void;
  clear(): void;
  coverage(question?: { codes?: Iterable<string | number> | string; asOf?: string }): Coverage;
  status(code: string | number, asOf?: string): PlaceStatus | null;
  places(question?: { query?: string; filter?: string; sort?: string }): string[];
  issues(): PledgeIssue[];
  addEventListener<K extends keyof PledgeEventMap>(
    type: K,
    listener: (event: PledgeEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "pledge-compare": PledgeCompareElement;
  }
}
