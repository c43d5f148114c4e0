//! The attributes of the element: written here once, for the script, the types, the manifest and the README.

/// What an attribute is to the script, which decides how its property reads and sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A key of the state (`pledge_core::state::grammar::KEYS`): its property gives what the reader sees.
    State,
    /// Text that the page sets for all views.
    Page,
    /// The level of the title, which the page sets for all views.
    Level,
    /// Text for the script alone.
    Text,
    /// There or not, for the script alone.
    Flag,
    /// There or not, which the page sets for all views.
    PageFlag,
    /// One of a few words, the first of which is the default.
    Choice(&'static [&'static str]),
    /// Every element has it, and the property of the platform.
    Inherited,
}

/// An attribute.
pub(crate) struct Attribute {
    pub(crate) name: &'static str,
    /// The property that mirrors it; empty for one of the platform.
    pub(crate) property: &'static str,
    pub(crate) kind: Kind,
    /// The values in the table of the README, in Markdown.
    pub(crate) values: &'static str,
    /// The default there.
    pub(crate) default: &'static str,
    /// Meaning, shape and unit, for the types and the manifest.
    pub(crate) meaning: &'static str,
}

/// All attributes, in the order of the README. A new one begins here: see CONTRIBUTING.md.
pub(crate) const ATTRIBUTES: &[Attribute] = &[
    Attribute {
        name: "view",
        property: "view",
        kind: Kind::State,
        values: "`places`, `compare`, `coverage`, `map`, `links`, `card`",
        default: "`card` where `place` is set, else `places`",
        meaning: "The view that is shown; `card` is the default where `place` is set, `places` elsewhere.",
    },
    Attribute {
        name: "selected",
        property: "selected",
        kind: Kind::State,
        values: "codes of places, separated by commas, with or without check digit: `14100,141305`",
        default: "none",
        meaning: "Codes of the chosen places, in the order of choice; canonical (without check digit) when read.",
    },
    Attribute {
        name: "scope",
        property: "scope",
        kind: Kind::State,
        values: "`selected`: the large figure is that of the chosen places",
        default: "all places",
        meaning: "`selected`: the large figure is that of the chosen places; empty for all.",
    },
    Attribute {
        name: "place",
        property: "place",
        kind: Kind::State,
        values: "code of the place on the card",
        default: "none",
        meaning: "Code of the place on the card; empty for none.",
    },
    Attribute {
        name: "partner",
        property: "partner",
        kind: Kind::State,
        values: "code of a place abroad, whose links the view `links` shows: `gn-2928810`",
        default: "none",
        meaning: "Code of the place abroad whose links the view `links` shows; empty for those of the chosen places.",
    },
    Attribute {
        name: "programme",
        property: "programme",
        kind: Kind::State,
        values: "word of a programme of which the view `links` tells: `env-city-to-city`, `jcm`, `leading-areas` …",
        default: "none",
        meaning: "Word of the programme of which the view `links` tells, such as `iuc`, `jcm` or `leading-areas`; empty for none.",
    },
    Attribute {
        name: "dossier",
        property: "dossier",
        kind: Kind::State,
        values: "a link of which the view `links` tells, by its ends and its programme: `07203~gn-2928810~iuc`",
        default: "none",
        meaning: "The link of which the view `links` tells: its ends and its programme, `07203~gn-2928810~iuc`; empty for none. What the data do not know is ignored.",
    },
    Attribute {
        name: "as-of",
        property: "asOf",
        kind: Kind::State,
        values: "`2021`, `2021-10`, `2021-10-29` or `latest`; a month or year means its last day",
        default: "`latest`",
        meaning: "The date shown: `latest`, or `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a month or year means its last day.",
    },
    Attribute {
        name: "query",
        property: "query",
        kind: Kind::State,
        values: "text in the search field",
        default: "none",
        meaning: "The text in the search field.",
    },
    Attribute {
        name: "filter",
        property: "filter",
        kind: Kind::State,
        values: "`kind:city,status:declared`; also `in:14000`, `target:2050`, `year:2021`, `people:1000000`, `links:yes`, `leading:1`, `chosen:yes`",
        default: "none",
        meaning: "Conditions on the list, such as `kind:city,status:declared`: alternatives within a facet, all facets must hold.",
    },
    Attribute {
        name: "sort",
        property: "sort",
        kind: Kind::State,
        values: "`name`, `status` or a column; `-` in front turns the order around",
        default: "`-population`",
        meaning: "The order of the list, such as `-population,name`; `-` in front turns it around.",
    },
    Attribute {
        name: "columns",
        property: "columns",
        kind: Kind::State,
        values: "columns of the list: `kind`, `in`, `declared`, `target`, `population`, `area`, `density`, `households`, `solar`",
        default: "`declared,target,population`",
        meaning: "Columns of the list beside name and status: `kind,in,declared,target,population,area,density,households,solar`, or `none`.",
    },
    Attribute {
        name: "lang",
        property: "",
        kind: Kind::Inherited,
        values: "`ja`, `ja-u-ca-japanese` (dates in years of the era: 令和3年), `ja-x-easy` (plain Japanese with readings over kanji), or any other BCP 47 tag (English)",
        default: "the nearest `lang` of the page, then the browser",
        meaning: "The language, as BCP 47: `ja`, `ja-u-ca-japanese` with dates in years of the era, `ja-x-easy` in plain words with readings, or English for all others.",
    },
    Attribute {
        name: "theme",
        property: "theme",
        kind: Kind::Choice(&["auto", "light", "dark"]),
        values: "`light`, `dark`, or `auto` for the colours of the page",
        default: "`auto`",
        meaning: "The colours: those of the page's `color-scheme`, or the ones asked for.",
    },
    Attribute {
        name: "loading",
        property: "loading",
        kind: Kind::Choice(&["lazy", "eager"]),
        values: "`lazy` loads the widget when the reader comes near it, `eager` at once. Until then the fallback stands there, in the room of the widget",
        default: "`lazy`",
        meaning: "`lazy`: loads when the reader comes near it, prints the page, or `ready` is asked for. `eager`: at once.",
    },
    Attribute {
        name: "heading-level",
        property: "headingLevel",
        kind: Kind::Level,
        values: "level of the title, `1` to `6`; the headings below it follow",
        default: "`2`",
        meaning: "The level of the title, 1 to 6; the headings below it follow, none below the sixth.",
    },
    Attribute {
        name: "rows",
        property: "rows",
        kind: Kind::Page,
        values: "how many rows the list shows at first, `5` to `100`",
        default: "10 in narrow widgets, else 15",
        meaning: "How many rows the list shows at first, 5 to 100; empty for 10 in narrow widgets and 15 in others.",
    },
    Attribute {
        name: "correction-href",
        property: "correctionHref",
        kind: Kind::Page,
        values: "where readers report an error in a row: `https://…/contact?code={code}` or `mailto:…`",
        default: "none",
        meaning: "Where readers report errors: an address in which `{code}` stands for the code of the place, shown beside the sources of a place. `http`, `https` and `mailto` only; anything else is an issue of the state.",
    },
    Attribute {
        name: "group",
        property: "group",
        kind: Kind::Text,
        values: "a name: widgets of one group share chosen places and date",
        default: "none",
        meaning: "Widgets of one group share their chosen places and their date; who comes later takes over what the others show.",
    },
    Attribute {
        name: "sync-url",
        property: "syncUrl",
        kind: Kind::Choice(&["off", "hash", "query"]),
        values: "`hash` or `query`: the state stands there in the page's URL, and back and forward work; `off`",
        default: "`off`",
        meaning: "Where in the page's URL the state stands. With `hash` or `query` a change of view or choice makes a history entry, every other change is written into the entry; on load the URL's state wins over the attributes. The keys of the state in that part of the URL belong to the widget, all others stay. The first widget of a page that asks for the URL has it.",
    },
    Attribute {
        name: "src",
        property: "src",
        kind: Kind::Text,
        values: "address of a data package (`datapackage.json`), of a compiled package (`data/world.pcd`) or of a CSV file",
        default: "the bundled Japan package",
        meaning: "Address of a data package, a compiled package (`.pcd`) or a CSV file.",
    },
    Attribute {
        name: "plain",
        property: "plain",
        kind: Kind::PageFlag,
        values: "present: the figures alone, without controls",
        default: "absent",
        meaning: "The figures alone, without controls: no views, search, filters, choice, export or files of the reader's own.",
    },
    Attribute {
        name: "data-merge",
        property: "dataMerge",
        kind: Kind::Flag,
        values: "present: own data go over the bundled list instead of in its place",
        default: "absent",
        meaning: "Own data go over the bundled list instead of in its place.",
    },
];

/// The levels that a title may have; the first is the default.
pub(crate) const LEVELS: [u8; 6] = [2, 1, 3, 4, 5, 6];

/// Attributes that the script need not observe: the style sheet or a later step reads them.
pub(crate) const UNOBSERVED: [&str; 1] = ["theme"];

#[cfg(test)]
mod tests {
    use pledge_core::{
        View,
        query::{Columns, Field},
    };

    use super::ATTRIBUTES;

    /// A screen or column that the core has and the README does not name would be found by nobody.
    #[test]
    fn every_screen_and_column_is_named_to_pages() {
        let columns: Vec<&str> = Columns::CHOICE.iter().filter_map(|field| id(*field)).collect();
        let values = |name: &str| ATTRIBUTES.iter().find(|one| one.name == name).map_or("", |one| one.values);
        let missing = |name: &'static str, words: Vec<&'static str>| {
            words.into_iter().filter(|word| !values(name).contains(&format!("`{word}`"))).collect::<Vec<_>>()
        };
        assert_eq!(missing("view", View::ALL.map(|(_, id)| id).to_vec()), [""; 0]);
        let meaning = ATTRIBUTES.iter().find(|one| one.name == "columns").map_or("", |one| one.meaning);
        assert!(meaning.contains(&columns.join(",")), "{meaning} lists {}", columns.join(","));
        assert_eq!(missing("columns", columns), [""; 0]);
    }

    fn id(field: Field) -> Option<&'static str> {
        Field::ALL.into_iter().find(|(other, _)| *other == field).map(|(_, id)| id)
    }
}
