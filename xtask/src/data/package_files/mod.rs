//! Splits a package into the files that the widget loads: what the first screen needs, and further files for later.

mod references;

use pledge_core::{Dataset, Place, ingest::Table, query::fold::romanised_name, state::needs::File};

use references::References;

/// A figure of a place.
type Figure = fn(&Place) -> Option<u32>;

/// Tables, each with its columns.
type Selection = &'static [(&'static str, &'static [&'static str])];

/// For the first screen.
const FIRST: Selection = &[
    (
        "places",
        &["code", "kind", "parent", "name_ja", "name_kana", "name_en", "population", "population_date", "source"],
    ),
    (
        "pledges",
        &[
            "place",
            "target_year",
            "target",
            "declared",
            "declared_kind",
            "status",
            "interim_year",
            "interim_target",
            "interim_kind",
            "interim_percent",
            "interim_base_year",
            "grade",
            "source",
            "note",
            "note_ja",
            "note_en",
        ],
    ),
    ("absences", &["place", "as_of", "source", "note", "note_ja", "note_en"]),
    (
        "reported",
        &["date", "date_kind", "subject", "origin", "governments", "people", "share_percent", "approximate", "source"],
    ),
    ("columns", &["table", "column", "source"]),
    ("milestones", &["date", "name_ja", "name_en", "as_of", "as_of_ja", "as_of_en"]),
    ("versions", &["version", "date", "pledges_added", "values_corrected", "text_ja", "text_en"]),
];

/// For comparisons, the map and "places like mine".
const FIGURES: Selection = &[
    ("places", &["code", "households", "area_km2", "solar_kw_2023", "lat", "lon"]),
    ("tiles", &["place", "column", "row", "label_ja", "label_en"]),
];

/// For links and leading areas.
const LINKS: Selection = &[
    (
        "links",
        &[
            "a",
            "b",
            "programme",
            "since",
            "since_kind",
            "topics",
            "evidence",
            "status",
            "supply",
            "source",
            "note",
            "note_ja",
            "note_en",
        ],
    ),
    (
        "partners",
        &["code", "kind", "country", "name_ja", "name_en", "name_local", "population", "lat", "lon", "world", "source"],
    ),
    ("partner_targets", &["partner", "target", "target_year", "declared", "declared_kind", "status", "source"]),
    ("countries", &["code", "name_ja", "name_en"]),
    ("leading_areas", &["round", "number", "selected_on", "place", "co_places", "name_ja", "round_size", "source"]),
    ("topics", &["slug", "name_ja", "name_en"]),
    ("programmes", &["code", "name_ja", "name_en", "since", "until", "text_ja", "text_en", "source"]),
    (
        "programme_members",
        &[
            "programme",
            "member",
            "member_kind",
            "order",
            "since",
            "since_kind",
            "status",
            "name_ja",
            "name_en",
            "source",
        ],
    ),
    ("facts", &["topic", "places", "text_ja", "text_en", "source"]),
    ("reported", &["date", "date_kind", "subject", "origin", "home_cities", "abroad_cities", "countries", "source"]),
    ("link_focus", &["a", "b", "programme", "kind", "topics", "text_ja", "text_en", "source"]),
    ("link_events", &["a", "b", "programme", "date", "date_end", "status", "text_ja", "text_en", "source"]),
    (
        "link_actors",
        &["a", "b", "programme", "side", "field_ja", "field_en", "name_ja", "name_en", "role_ja", "role_en", "source"],
    ),
];

/// For citations.
const SOURCES: Selection = &[
    ("sources", &["key", "title", "title_ja", "title_en", "publisher", "quoted", "date", "url", "copy", "credit"]),
    ("publishers", &["key", "ja", "en", "kind", "link"]),
];

/// For searches that find nothing else.
const NAMES: Selection = &[("former_names", &["name_ja", "name_kana", "name_en", "prefecture", "successor", "until"])];

/// The further files: the end of their names, and the table by which the first file announces each. Sources are last, because
/// only those that the others cite are kept.
const LATER: [(File, &str, Selection); 4] = [
    (File::Figures, "places", FIGURES),
    (File::Links, "links", LINKS),
    (File::Names, "former_names", NAMES),
    (File::Sources, "sources", SOURCES),
];

/// Splits a package into files, by name, the first file last. That one has the span of the data, and announces the others and the
/// map `sheets`, as pairs of file and table.
pub(crate) fn split(
    package: &str,
    tables: &[Table],
    data: &Dataset,
    sheets: &[(String, String)],
) -> Vec<(String, Vec<Table>)> {
    let mut references = References::default();
    let first = select(tables, FIRST).into_iter().map(|table| without_cities(table, data));
    let first: Vec<Table> = first.map(|table| references.shortened(table)).collect();
    let mut first: Vec<Table> = first.into_iter().map(|table| without_derived_names(with_links(table, data))).collect();
    let mut more = Table::empty("more");
    let mut files = Vec::new();
    for (end, table, selection) in LATER {
        let later: Vec<Table> = select(tables, selection).into_iter().map(only_cities).collect();
        // A file with nothing but codes is left out.
        if later.iter().any(|found| found.name() == table && found.header().count() > 1) {
            let file = format!("{package}-{}", end.id());
            more.push(0, &[("file", &file), ("table", table)]);
            let later = if table == "sources" {
                references.file(&later)
            } else {
                later.into_iter().map(|table| references.shortened(table)).collect()
            };
            files.push((file, later));
        }
    }
    for (file, table) in sheets {
        more.push(0, &[("file", file), ("table", table)]);
    }
    if !more.is_empty() {
        first.push(more);
    }
    if let Some((from, to)) = data.span() {
        let mut span = Table::empty("span");
        span.push(0, &[("first", &from.to_string()), ("last", &to.to_string())]);
        first.push(span);
    }
    files.push((package.to_owned(), first));
    files
}

fn select(tables: &[Table], selection: Selection) -> Vec<Table> {
    let find = |name: &str| tables.iter().find(|table| table.name() == name);
    selection.iter().filter_map(|(name, columns)| Some(find(name)?.with_columns(columns))).collect()
}

/// Leaves out reported figures about links between cities: they are in the file of links.
fn without_cities(table: Table, data: &Dataset) -> Table {
    if data.links().is_empty() { table } else { reported(table, false) }
}

fn only_cities(table: Table) -> Table {
    reported(table, true)
}

fn reported(table: Table, of_cities: bool) -> Table {
    if table.name() != "reported" {
        return table;
    }
    let wanted = |row: &usize| (table.cell(*row, "subject") == "city-links") == of_cities;
    table.with_rows(&(0..table.len()).filter(wanted).collect::<Vec<_>>())
}

/// Adds columns for the filters of the first screen: the number of links abroad, and the first round of leading areas with the place.
fn with_links(table: Table, data: &Dataset) -> Table {
    if table.name() != "places" {
        return table;
    }
    let columns: [(&str, bool, Figure); 2] = [
        ("links_abroad", !data.links().is_empty(), |place| place.links_abroad.filter(|count| *count > 0)),
        ("leading_round", !data.leading_areas().is_empty(), |place| place.leading_round),
    ];
    let codes = table.clone();
    columns.into_iter().filter(|(_, given, _)| *given).fold(table, |table, (name, _, figure)| {
        table.rewritten(name, |row, _| {
            let place = data.find(codes.cell(row, "code")).and_then(|id| data.place(id));
            place.and_then(figure).map(|figure| figure.to_string()).unwrap_or_default()
        })
    })
}

fn without_derived_names(table: Table) -> Table {
    if table.name() != "places" {
        return table;
    }
    let names = table.clone();
    table.rewritten("name_en", |row, name| {
        let derived = romanised_name(names.cell(row, "name_kana"), names.cell(row, "kind"));
        if derived == name { String::new() } else { name.to_owned() }
    })
}

#[cfg(test)]
mod tests;
