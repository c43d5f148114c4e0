//! What the first screen needs of a package, in as few bytes as can be, and what comes later.

use std::collections::HashMap;

use pledge_core::{Dataset, Place, ingest::Table, query::fold::romanised_name};

/// A figure of a place.
type Figure = fn(&Place) -> Option<u32>;

/// Tables, each with its columns.
type Selection = &'static [(&'static str, &'static [&'static str])];

/// What the first screen reads.
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
            "grade",
            "source",
            "note",
        ],
    ),
    ("absences", &["place", "as_of", "source", "note"]),
    (
        "reported",
        &["date", "date_kind", "subject", "origin", "governments", "people", "share_percent", "approximate", "source"],
    ),
    ("columns", &["table", "column", "source"]),
    ("milestones", &["date", "name_ja", "name_en", "as_of", "as_of_ja", "as_of_en"]),
    ("sources", &["key", "title", "publisher", "date", "url", "credit"]),
];

/// What comparing places, the map and "places like mine" read.
const FIGURES: Selection = &[
    ("places", &["code", "households", "area_km2", "solar_kw_2023", "lat", "lon"]),
    ("tiles", &["place", "column", "row", "label_ja"]),
];

/// What tells of links and leading areas.
const LINKS: Selection = &[
    ("links", &["a", "b", "programme", "since", "since_kind", "topics", "evidence", "status", "source", "note"]),
    (
        "partners",
        &["code", "kind", "country", "name_ja", "name_en", "name_local", "population", "lat", "lon", "world", "source"],
    ),
    ("partner_targets", &["partner", "target", "target_year", "declared", "declared_kind", "status", "source"]),
    ("countries", &["code", "name_ja", "name_en"]),
    ("leading_areas", &["round", "number", "selected_on", "place", "co_places", "name_ja", "round_size", "source"]),
    ("topics", &["slug", "name_ja", "name_en"]),
    ("programmes", &["code", "name_ja", "name_en", "since", "until", "text_ja", "text_en", "source"]),
    ("sources", &["key", "title", "publisher", "date", "url", "credit"]),
];

/// The files that come after the first screen: what their names end in, and the table by which the first file announces each.
const LATER: [(&str, &str, Selection); 2] = [("figures", "places", FIGURES), ("links", "links", LINKS)];

/// The files that the widget loads of a package, by name. Source keys are shortened to numbers that hold across the files,
/// and each file brings the sources that none before it cites. The first file announces the others, and the `sheets` that the
/// places are drawn on: files and the tables that they bring.
pub(crate) fn files(
    package: &str,
    tables: &[Table],
    data: &Dataset,
    sheets: &[(String, String)],
) -> Vec<(String, Vec<Table>)> {
    let mut keys = Keys::default();
    let mut first = keys.shortened(select(tables, FIRST));
    first = first.into_iter().map(|table| without_derived_names(with_links(table, data))).collect();
    let mut more = Table::empty("more");
    let mut files = Vec::new();
    for (end, table, selection) in LATER {
        let later = select(tables, selection);
        // A file that holds nothing but codes, or sources alone, would tell nothing.
        if later.iter().any(|found| found.name() == table && found.header().count() > 1) {
            let file = format!("{package}-{end}");
            more.push(0, &[("file", &file), ("table", table)]);
            files.push((file, keys.shortened(later)));
        }
    }
    for (file, table) in sheets {
        more.push(0, &[("file", file), ("table", table)]);
    }
    if !more.is_empty() {
        first.push(more);
    }
    files.push((package.to_owned(), first));
    files
}

fn select(tables: &[Table], selection: Selection) -> Vec<Table> {
    let find = |name: &str| tables.iter().find(|table| table.name() == name);
    selection.iter().filter_map(|(name, columns)| Some(find(name)?.with_columns(columns))).collect()
}

/// For the filters of the first screen: how many of a place's links lead abroad, and the first round of leading areas in which
/// it was chosen.
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

/// Numbers for source keys, in the order in which they are first cited.
#[derive(Default)]
struct Keys(HashMap<String, usize>);

impl Keys {
    /// The tables with short keys; of the sources, those that are cited here first.
    fn shortened(&mut self, tables: Vec<Table>) -> Vec<Table> {
        let before = self.0.len();
        let (sources, citing): (Vec<Table>, Vec<Table>) =
            tables.into_iter().partition(|table| table.name() == "sources");
        let mut short: Vec<Table> = citing.into_iter().map(|table| self.shorten(table)).collect();
        short.extend(sources.iter().map(|table| self.sources(table, before)).filter(|table| !table.is_empty()));
        short
    }

    fn shorten(&mut self, table: Table) -> Table {
        if table.header().all(|name| name != "source") {
            return table;
        }
        table.rewritten("source", |_, cell| {
            let number = |key: &str| {
                let next = self.0.len() + 1;
                self.0.entry(key.to_owned()).or_insert(next).to_string()
            };
            cell.split_whitespace().map(number).collect::<Vec<_>>().join(" ")
        })
    }

    fn sources(&self, table: &Table, before: usize) -> Table {
        let number = |row: usize| self.0.get(table.cell(row, "key")).copied();
        let mut cited: Vec<usize> = (0..table.len()).filter(|row| number(*row) > Some(before)).collect();
        cited.sort_by_key(|row| number(*row));
        table.with_rows(&cited).rewritten("key", |row, _| (before + row + 1).to_string())
    }
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
mod tests {
    use super::files;
    use crate::{data, project};
    use pledge_core::{
        Dataset, End, Link, PartnerId,
        dataset::SourceId,
        ingest::{self, Table, compact, merge},
    };

    fn read(tables: &[Table]) -> Dataset {
        let (data, issues) = ingest::read(tables);
        assert_eq!(issues, []);
        data
    }

    fn told(data: &Dataset, link: &Link) -> String {
        let end = |end: End| match end {
            End::Home(id) => data.place(id).map(|place| place.code.clone()),
            End::Abroad(id) => data.partner(id).map(|partner| partner.code.clone()),
        };
        let sources = cited(data, &link.sources);
        let ends = (end(End::Home(link.a)), end(link.b));
        format!("{ends:?} {:?} {:?} {:?} {sources:?} {}", link.programme, link.since, link.topics, link.note)
    }

    fn sourced(data: &Dataset, sources: &[SourceId]) -> Vec<Option<String>> {
        cited(data, sources).into_iter().map(|url| url.map(str::to_owned)).collect()
    }

    fn cited<'a>(data: &'a Dataset, sources: &[SourceId]) -> Vec<Option<&'a str>> {
        sources.iter().map(|id| data.source(*id).map(|source| &*source.url)).collect()
    }

    /// Together, the files of each package say what the package says; the first one alone says it of the filters.
    #[test]
    fn the_files_say_what_the_package_says() -> anyhow::Result<()> {
        let packages = data::packages(&project::shell()?)?;
        for package in &packages {
            let tables = package.tables.iter().map(|(name, bytes)| ingest::csv::read(name, bytes).0).collect();
            let tables = data::with_targets(tables, &packages);
            let whole = read(&tables);
            let mut files = files(&package.name, &tables, &whole, &[]);
            let unpack = |tables: &[Table]| compact::read(compact::write(tables).as_bytes()).0;
            let first = unpack(&files.pop().unwrap_or_default().1);
            let alone = read(&first);
            let joined = read(&files.iter().rev().fold(first, |joined, (_, more)| merge::join(&joined, &unpack(more))));
            for ((_, a), ((_, b), (_, first))) in whole.places().zip(joined.places().zip(alone.places())) {
                assert_eq!(
                    (a.position, a.area, a.households, a.solar_kw),
                    (b.position, b.area, b.households, b.solar_kw)
                );
                assert_eq!((a.links_abroad, a.leading_round), (b.links_abroad, b.leading_round));
                assert_eq!((a.links_abroad, a.leading_round), (first.links_abroad, first.leading_round));
            }
            let links = |data: &Dataset| data.links().iter().map(|link| told(data, link)).collect::<Vec<_>>();
            assert_eq!(links(&whole), links(&joined));
            for (a, b) in whole.partners().iter().zip(joined.partners()) {
                assert_eq!((&a.code, &a.name_ja, a.position, &a.world), (&b.code, &b.name_ja, b.position, &b.world));
                assert_eq!(cited(&whole, &a.sources), cited(&joined, &b.sources));
            }
            let targets = |data: &Dataset| {
                let targets =
                    (0..).map(PartnerId).zip(data.partners()).filter_map(|(id, _)| data.target_of(id).cloned());
                let told =
                    targets.map(|one| (one.partner, one.aim, one.year, one.declared, sourced(data, &one.sources)));
                told.collect::<Vec<_>>()
            };
            assert_eq!(targets(&whole), targets(&joined));
            assert_eq!(whole.country("DE"), joined.country("DE"));
            for (a, b) in whole.leading_areas().iter().zip(joined.leading_areas()) {
                assert_eq!((a.round, a.number, a.place), (b.round, b.number, b.place));
                assert_eq!(cited(&whole, &a.sources), cited(&joined, &b.sources));
            }
            assert_eq!(whole.partners().len(), joined.partners().len());
            assert_eq!(whole.leading_areas().len(), joined.leading_areas().len());
        }
        Ok(())
    }
}
