// Attributes, keys of the state and tables. Written by `cargo xtask contract`; change xtask/src/contract or the core.

/** Keys of the state, which are attributes, with the properties that reflect them. */
export const STATE = { "view": "view", "selected": "selected", "scope": "scope", "place": "place", "partner": "partner", "programme": "programme", "dossier": "dossier", "as-of": "asOf", "query": "query", "filter": "filter", "sort": "sort", "columns": "columns" };

/** Keys whose changes push a history entry. */
export const STEPS = ["view", "selected", "place", "partner", "programme", "dossier"];

/** Attributes for all views that are no state, with their properties. */
export const PAGE = { "heading-level": "headingLevel", "rows": "rows", "correction-href": "correctionHref", "plain": "plain" };

/** How many rows a list shows at first, unless the page says it. */
export const FIRST_ROWS = { narrow: "10", wide: "15" };

/** Boolean attributes, with their properties. */
export const FLAGS = { "plain": "plain", "data-merge": "dataMerge" };

/** Attributes of any text, with their properties. */
export const TEXTS = { "rows": "rows", "correction-href": "correctionHref", "group": "group", "src": "src" };

/** Enumerated attributes, with their properties and values; the first value is the default. */
export const CHOICES = { "theme": ["theme", "auto", "light", "dark"], "loading": ["loading", "lazy", "eager"], "heading-level": ["headingLevel", 2, 1, 3, 4, 5, 6], "sync-url": ["syncUrl", "off", "hash", "query"] };

/** Attributes that the element observes. */
export const OBSERVED = ["view", "selected", "scope", "place", "partner", "programme", "dossier", "as-of", "query", "filter", "sort", "columns", "lang", "loading", "heading-level", "rows", "correction-href", "group", "sync-url", "src", "plain", "data-merge"];

/** The tables of a package that the widget reads. */
export const TABLES = ["places", "pledges", "absences", "reported", "milestones", "tiles", "columns", "links", "partners", "countries", "topics", "programmes", "programme_members", "facts", "link_focus", "link_events", "link_actors", "leading_areas", "former_names", "versions", "publishers", "notes", "sources"];
