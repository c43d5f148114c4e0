//! A dataset with its indexes, ready for queries.

use super::ReadReport;
use crate::i18n::{Furigana, Tier, word_furigana};
use pledge_core::{
    AsOf, Dataset, Day, Issue, PlaceId, Snapshot,
    ingest::{self, Table, compact, merge},
    map::Sheet,
    measure::series::{Step, series},
    model::former_name::FormerName,
    query::{self, Found, Query, SearchIndex, fold::fold},
    state::{grammar, needs::File},
};
use std::{cell::OnceCell, rc::Rc};

/// A dataset with its search index. Shared by all widgets of a page.
#[derive(Debug, Clone, Default)]
pub struct Loaded {
    /// The data.
    pub data: Rc<Dataset>,
    /// The folded names, built on the first search.
    index: Rc<OnceCell<SearchIndex>>,
    kinds: Rc<Vec<(Rc<str>, PlaceId)>>,
    /// This count through time, computed on first use.
    series: Rc<OnceCell<Vec<Step>>>,
    /// The furigana of words and names, built on the first use of plain Japanese.
    furigana: Rc<OnceCell<Furigana>>,
    /// The tables that the data were made from, to merge others over them.
    pub tables: Rc<Vec<Table>>,
    /// The file with the figures that the first screen does not show, while it is not loaded.
    pub figures_file: Option<String>,
    /// The file with links, partners and leading areas, while it is not loaded.
    pub links_file: Option<String>,
    /// The file that says where everything was read, while it is not loaded.
    pub sources_file: Option<String>,
    /// The file with names from before mergers, while it is not loaded.
    pub names_file: Option<String>,
    /// The file with the land of the country, while it is not loaded.
    pub land_file: Option<String>,
    /// The file with the land of the world, while it is not loaded.
    pub globe_file: Option<String>,
    /// The maps of the country and of the world, as far as they are loaded.
    sheets: [Option<Rc<Sheet>>; 2],
    /// The report of reading; `None` for a bundled package, which was checked when it was built.
    pub report: Option<Rc<ReadReport>>,
}

impl PartialEq for Loaded {
    /// Compares by address: a further file makes a new one, though sources and former names are set on the shared dataset.
    fn eq(&self, other: &Loaded) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Loaded {}

impl Loaded {
    /// Reads a compiled package.
    pub fn from_compact(bytes: &[u8]) -> (Rc<Loaded>, Vec<Issue>) {
        let (tables, mut issues) = compact::read(bytes);
        let (data, more) = ingest::read_first(&tables);
        issues.extend(more);
        (Rc::new(Loaded::new(tables, data)), issues)
    }

    /// The data joined with another compiled file of the package, or with the sheet of a map; bytes that are none add nothing.
    pub fn completed(&self, bytes: &[u8]) -> Rc<Loaded> {
        self.joined(&compact::read(bytes).0)
    }

    /// The data joined with the tables of another file.
    pub fn joined(&self, further: &[Table]) -> Rc<Loaded> {
        if let Some(references) = ingest::references(further) {
            self.data.set_references(references);
            let tables = Rc::new(merge::join(&self.tables, further));
            return Rc::new(Loaded { tables, sources_file: None, ..self.clone() });
        }
        if let Some(names) = ingest::former_names(further, &self.data) {
            self.data.set_former_names(names);
            let tables = Rc::new(merge::join(&self.tables, further));
            return Rc::new(Loaded { tables, names_file: None, ..self.clone() });
        }
        let sheet = |name: &str| {
            let table = further.iter().find(|table| table.name() == name)?;
            ingest::sheet(table).0.map(Rc::new)
        };
        let come = ["land", "globe"].map(sheet);
        let mut loaded = if come.iter().any(Option::is_some) {
            self.clone()
        } else {
            let tables = merge::join(&self.tables, further);
            let (data, _) = ingest::read(&tables);
            Loaded::new(tables, data)
        };
        let [land, globe] = come;
        let [old_land, old_globe] = self.sheets.clone();
        loaded.sheets = [land.or(old_land), globe.or(old_globe)];
        let [land, globe] = &loaded.sheets;
        loaded.land_file.take_if(|_| land.is_some());
        loaded.globe_file.take_if(|_| globe.is_some());
        Rc::new(loaded)
    }

    /// Whether there is a map.
    pub fn has_map(&self) -> bool {
        self.sheets.iter().any(Option::is_some)
    }

    /// The map to draw: that of the country if most places with a position lie on it, else that of the world.
    pub fn sheet(&self) -> Option<&Rc<Sheet>> {
        let [land, globe] = &self.sheets;
        let holds = |sheet: &&Rc<Sheet>| {
            let positions = self.data.places().filter_map(|(_, place)| place.position);
            let (on, beyond): (Vec<_>, Vec<_>) = positions.partition(|position| sheet.at(*position).is_some());
            on.len() > beyond.len()
        };
        land.as_ref().filter(|land| globe.is_none() || holds(land)).or(globe.as_ref())
    }

    /// The map of the world.
    pub fn globe(&self) -> Option<&Rc<Sheet>> {
        let [_, globe] = &self.sheets;
        globe.as_ref()
    }

    pub(super) fn new(tables: Vec<Table>, data: Dataset) -> Loaded {
        let announced = |brings: &str| {
            let more = tables.iter().find(|table| table.name() == "more")?;
            let row = (0..more.len()).find(|row| more.cell(*row, "table") == brings)?;
            Some(more.cell(row, "file").to_owned())
        };
        Loaded {
            index: Rc::default(),
            furigana: Rc::default(),
            kinds: Rc::new(kinds(&data)),
            series: Rc::default(),
            data: Rc::new(data),
            figures_file: announced("places"),
            links_file: announced("links"),
            sources_file: announced("sources"),
            names_file: announced("former_names"),
            land_file: announced("land"),
            globe_file: announced("globe"),
            sheets: [None, None],
            report: None,
            tables: Rc::new(tables),
        }
    }

    /// The name of a further file of the package, while it is not loaded.
    pub fn absent(&self, file: File) -> Option<&str> {
        let name = match file {
            File::Figures => &self.figures_file,
            File::Links => &self.links_file,
            File::Sources => &self.sources_file,
            File::Names => &self.names_file,
            File::Land => &self.land_file,
            File::Globe => &self.globe_file,
        };
        name.as_deref()
    }

    /// Whether all places are on the map of the country. Of own data only the maps can tell.
    pub fn is_of_country(&self) -> bool {
        let [land, _] = &self.sheets;
        self.report.is_none() && (self.land_file.is_some() || land.is_some())
    }

    /// Whether there are links, or will be when they are loaded.
    pub fn has_links(&self) -> bool {
        self.links_file.is_some() || !self.data.links().is_empty()
    }

    /// The kinds of place, in the order of the data, each with the first place that is of it.
    pub fn kinds(&self) -> &[(Rc<str>, PlaceId)] {
        &self.kinds
    }

    /// The readings of words and of Japanese names, without names that have several.
    pub fn furigana(&self) -> &Furigana {
        self.furigana.get_or_init(|| {
            let (mut names, mut doubtful) = (Furigana::new(), Vec::new());
            for (_, place) in self.data.places().filter(|(_, place)| !place.name_kana.is_empty()) {
                let before = names.insert(place.name_ja.clone(), place.name_kana.clone());
                if before.is_some_and(|before| before != place.name_kana) {
                    doubtful.push(&place.name_ja);
                }
            }
            for name in doubtful {
                names.remove(name);
            }
            names.extend(word_furigana());
            names
        })
    }

    /// What the places above are called in these data.
    pub fn tier(&self) -> Tier {
        let prefectures = self.kinds.iter().any(|(kind, _)| **kind == *"prefecture");
        if prefectures { Tier::Prefecture } else { Tier::Any }
    }

    /// The day of an as-of date: the newest day of the data for `latest` and for any later date, of which nothing was read.
    pub fn day(&self, as_of: AsOf) -> Day {
        let newest = self.data.span().map(|(_, last)| last);
        match as_of {
            AsOf::On(date) => newest.map_or(date.last_day(), |newest| date.last_day().min(newest)),
            AsOf::Latest => newest.unwrap_or(Day { year: 1, month: 1, day: 1 }),
        }
    }

    /// This count at the end of each month from `first` to the newest day of the data.
    pub fn series(&self, first: Day) -> &[Step] {
        let last = self.day(AsOf::Latest);
        self.series.get_or_init(|| series(&self.data, first, last))
    }

    /// What is known on an as-of date.
    pub fn snapshot(&self, as_of: AsOf) -> Snapshot<'_> {
        Snapshot::at(&self.data, self.day(as_of))
    }

    /// The places that answer a question, in order.
    pub fn find(&self, snapshot: &Snapshot<'_>, question: &Query<'_>) -> Vec<Found> {
        let unsearched = SearchIndex::default();
        let searched = !question.text.trim().is_empty();
        let index = if searched { self.index.get_or_init(|| SearchIndex::new(&self.data)) } else { &unsearched };
        query::run(snapshot, index, question)
    }

    /// Places whose names are near to a text that finds nothing, the nearest first.
    pub fn nearest(&self, text: &str, at_most: usize) -> Vec<PlaceId> {
        self.index.get_or_init(|| SearchIndex::new(&self.data)).nearest(&self.data, text, at_most)
    }

    /// Municipalities of former times whose names begin with a text, in Japanese, in kana or in Latin letters.
    pub fn former(&self, text: &str, at_most: usize) -> Vec<&FormerName> {
        let text = fold(text.trim());
        let begins = |name: &str| !name.is_empty() && fold(name).starts_with(&text);
        let fits =
            |one: &&FormerName| [&one.name_ja, &one.name_kana, &one.name_en].into_iter().any(|name| begins(name));
        let all = self.data.former_names().iter();
        all.filter(|one| !text.is_empty() && fits(one)).take(at_most).collect()
    }

    /// The places with these codes, separated by commas; `None` if one is not known.
    pub fn all_places(&self, codes: &str) -> Option<Vec<PlaceId>> {
        let (codes, bad) = grammar::codes(codes);
        let places = self.places(&codes);
        (bad.is_empty() && places.len() == codes.len()).then_some(places)
    }

    /// The known places among codes, in their order.
    pub fn places(&self, codes: &[Rc<str>]) -> Vec<PlaceId> {
        codes.iter().filter_map(|code| self.data.find(code)).collect()
    }
}

fn kinds(data: &Dataset) -> Vec<(Rc<str>, PlaceId)> {
    let mut kinds: Vec<(Rc<str>, PlaceId)> = Vec::new();
    for (id, place) in data.places() {
        if kinds.iter().all(|(kind, _)| *kind != place.kind) {
            kinds.push((place.kind.clone(), id));
        }
    }
    kinds
}
