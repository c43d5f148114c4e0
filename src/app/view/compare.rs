//! Chosen places side by side.

use super::{
    Scene,
    names::{Name, short},
    pledged::{self, When},
    row::bar,
    sources::{Citation, cite},
};
use crate::i18n::{CompareMsg, Msg};
use pledge_core::{Place, PlaceId, Standing, Status, dataset::SourceId, snapshot::NotDeclared};
use std::rc::Rc;
use yew::AttrValue;

/// As many places as fit side by side and can still be read.
pub const PLACES_AT_MOST: usize = 8;

/// A compared place.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedPlace {
    /// The code.
    pub code: Rc<str>,
    /// The name.
    pub name: Name,
    /// The kind in words.
    pub kind: AttrValue,
    /// Label of the button that takes it away.
    pub remove: AttrValue,
}

/// The value of one attribute of one place.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// The state, for the icon.
    pub status: Option<Status>,
    /// The value and how exactly it is known.
    pub when: When,
    /// Length of a bar in tenths of a percent.
    pub bar: Option<u32>,
    /// Numbers of the sources in the list below.
    pub refs: Vec<usize>,
}

/// One attribute over all places.
#[derive(Debug, Clone, PartialEq)]
pub struct AttributeRow {
    /// The attribute.
    pub label: AttrValue,
    /// One value for each place.
    pub cells: Vec<Cell>,
    /// Whether the values differ.
    pub differs: bool,
}

/// Attributes that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The heading.
    pub title: AttrValue,
    /// The attributes.
    pub rows: Vec<AttributeRow>,
}

/// The comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The heading.
    pub title: AttrValue,
    /// The places.
    pub places: Vec<ComparedPlace>,
    /// The attributes.
    pub groups: Vec<Group>,
    /// The cited sources; the first is number 1.
    pub sources: Vec<Citation>,
    /// Notes: the scale of the bars, places left out.
    pub notes: Vec<AttrValue>,
}

/// The comparison of the chosen places; `None` with fewer than two.
pub fn compare(scene: &Scene<'_>) -> Option<Comparison> {
    let lang = scene.lang();
    let chosen = scene.chosen.get(..PLACES_AT_MOST).unwrap_or(&scene.chosen);
    if chosen.len() < 2 {
        return None;
    }
    let mut table = Table { scene, chosen, cited: Vec::new() };
    let groups = vec![table.pledge(), table.people(), table.land()];
    let largest = chosen.iter().filter_map(|id| scene.loaded.data.place(*id)?.population).max().unwrap_or(0);
    let mut notes = vec![lang.say(CompareMsg::PopulationScale { people: &lang.count(u64::from(largest)) })];
    if scene.chosen.len() > PLACES_AT_MOST {
        notes.push(lang.say(CompareMsg::CompareLimit { limit: &scene.count(PLACES_AT_MOST) }));
    }
    Some(Comparison {
        title: lang.say(CompareMsg::CompareTitle { places: &scene.count(chosen.len()), date: scene.date().as_deref() }),
        places: chosen.iter().filter_map(|id| compared(scene, *id)).collect(),
        groups,
        sources: table.cited.iter().filter_map(|source| cite(scene, *source, None)).collect(),
        notes,
    })
}

fn compared(scene: &Scene<'_>, id: PlaceId) -> Option<ComparedPlace> {
    let place = scene.loaded.data.place(id)?;
    let name = Name::of(scene, id);
    Some(ComparedPlace {
        code: place.code.clone(),
        kind: scene.lang().say(Msg::Kind(&place.kind)),
        remove: scene.lang().say(Msg::Remove { place: &name.full(scene.lang()) }),
        name,
    })
}

struct Table<'a> {
    scene: &'a Scene<'a>,
    chosen: &'a [PlaceId],
    cited: Vec<SourceId>,
}

impl Table<'_> {
    fn pledge(&mut self) -> Group {
        let scene = self.scene;
        let lang = scene.lang();
        let own_sources = |standing: &Standing<'_>| match (standing.pledge.or(standing.maybe), standing.not_declared) {
            (Some(pledge), _) | (None, Some(NotDeclared::Later(pledge))) => Some(pledge.sources.clone()),
            (None, Some(NotDeclared::Stated(absence))) => Some(absence.sources.clone()),
            (None, None) => None,
        };
        let above = |standing: &Standing<'_>| standing.above.and_then(|above| scene.snapshot.standing(above).pledge);
        let rows = vec![
            self.row(CompareMsg::RowStatus, |_, standing| {
                (Cell { status: Some(standing.status), ..text(scene.status_word(standing.status)) }, None)
            }),
            self.row(CompareMsg::RowDeclared, |_, standing| {
                let own = Standing { above: None, ..*standing };
                (Cell { when: pledged::when(scene, &own), ..Cell::default() }, own_sources(standing))
            }),
            self.row(CompareMsg::RowTarget, |_, standing| {
                let year = standing.pledge.and_then(|pledge| pledge.target_year);
                let word = year.map_or_else(
                    || lang.say(Msg::NotStated),
                    |year| lang.say(Msg::TargetYear { year: &year.to_string() }),
                );
                (text(word), own_sources(standing).filter(|_| year.is_some()))
            }),
            self.row(CompareMsg::RowAbove(scene.tier), |id, standing| match standing.above {
                Some(id) => {
                    let sources = above(standing).map(|pledge| pledge.sources.clone());
                    (Cell { when: When { dim: false, ..pledged::above_dated(scene, id) }, ..Cell::default() }, sources)
                }
                None if scene.loaded.data.parent(id).is_none() => (text(lang.say(CompareMsg::NoneAbove)), None),
                None => {
                    let parent = scene.loaded.data.parent(id);
                    let word =
                        parent.map(|parent| scene.status_word(scene.snapshot.status(parent))).unwrap_or_default();
                    let name = parent
                        .and_then(|parent| scene.loaded.data.place(parent))
                        .map(|place| short(lang, place))
                        .unwrap_or_default();
                    let when = When { whose: lang.say(Msg::Whose { place: &name }), text: word, ..When::default() };
                    (Cell { when, ..Cell::default() }, None)
                }
            }),
        ];
        Group { title: lang.say(CompareMsg::GroupPledge), rows }
    }

    fn people(&mut self) -> Group {
        let scene = self.scene;
        let lang = scene.lang();
        let national = scene.loaded.data.national();
        let largest = self.chosen.iter().filter_map(|id| scene.loaded.data.place(*id)?.population).max().unwrap_or(0);
        let rows = vec![
            self.figure(CompareMsg::RowPopulation, &["population"], |place| {
                let people = place.population?;
                let value = text(lang.say(CompareMsg::PeopleCount { people: &lang.count(u64::from(people)) }));
                Some(Cell { bar: Some(bar(Some(people), largest)), ..value })
            }),
            self.figure(CompareMsg::RowShare, &["population"], |place| {
                let share = (u64::from(place.population?) * 10_000 + national / 2).checked_div(national)?;
                Some(text(lang.say(CompareMsg::Percent { share: &percent(share as u32) })))
            }),
            self.figure(CompareMsg::RowHouseholds, &["households"], |place| {
                Some(text(
                    lang.say(CompareMsg::HouseholdCount { households: &lang.count(u64::from(place.households?)) }),
                ))
            }),
        ];
        Group { title: lang.say(CompareMsg::GroupPeople), rows }
    }

    fn land(&mut self) -> Group {
        let lang = self.scene.lang();
        let rows = vec![
            self.figure(CompareMsg::RowArea, &["area_km2"], |place| {
                Some(text(lang.say(CompareMsg::SquareKm { area: &lang.hundredths(place.area?) })))
            }),
            self.figure(CompareMsg::RowDensity, &["population", "area_km2"], |place| {
                let density = u64::from(place.density()?);
                Some(text(lang.say(CompareMsg::PerSquareKm { people: &lang.count(density) })))
            }),
            self.figure(CompareMsg::RowSolar, &["solar_kw_2023"], |place| {
                Some(text(lang.say(CompareMsg::Kilowatts { power: &lang.count(u64::from(place.solar_kw?)) })))
            }),
            self.figure(CompareMsg::RowSolarEach, &["solar_kw_2023", "population"], |place| {
                let each = (u64::from(place.solar_kw?) * 1000).checked_div(u64::from(place.population?))?;
                Some(text(lang.say(CompareMsg::KilowattsPerThousand { power: &lang.count(each) })))
            }),
        ];
        Group { title: lang.say(CompareMsg::GroupLand), rows }
    }

    /// A row of figures, with the columns of the data that it is made from.
    fn figure(
        &mut self,
        label: CompareMsg<'_>,
        columns: &[&str],
        cell: impl Fn(&Place) -> Option<Cell>,
    ) -> AttributeRow {
        let data = &self.scene.loaded.data;
        let sources =
            |place: &Place| columns.iter().flat_map(|column| data.sources_of(place, column).iter().copied()).collect();
        let lang = self.scene.lang();
        let coming = self.scene.loaded.more.is_some();
        let unknown = || text(if coming { lang.say(Msg::ComingValue) } else { lang.say(Msg::UnknownValue) });
        self.row(label, |id, _| match data.place(id).and_then(|place| Some((cell(place)?, sources(place)))) {
            Some((cell, sources)) => (cell, Some(sources)),
            None => (unknown(), None),
        })
    }

    fn row(
        &mut self,
        label: CompareMsg<'_>,
        cell: impl Fn(PlaceId, &Standing<'_>) -> (Cell, Option<Rc<[SourceId]>>),
    ) -> AttributeRow {
        let scene = self.scene;
        let cells: Vec<Cell> = self
            .chosen
            .iter()
            .map(|id| {
                let (cell, sources) = cell(*id, &scene.snapshot.standing(*id));
                let refs =
                    sources.iter().flat_map(|sources| sources.iter()).map(|source| self.number(*source)).collect();
                Cell { refs, ..cell }
            })
            .collect();
        let differs = cells.windows(2).any(|pair| matches!(pair, [a, b] if a.when != b.when));
        AttributeRow { label: scene.lang().say(label), cells, differs }
    }

    /// The number of a source in the list below, which grows as sources are met.
    fn number(&mut self, source: SourceId) -> usize {
        let at = self.cited.iter().position(|other| *other == source);
        at.unwrap_or_else(|| {
            self.cited.push(source);
            self.cited.len() - 1
        }) + 1
    }
}

fn text(text: AttrValue) -> Cell {
    Cell { when: When { text, ..When::default() }, ..Cell::default() }
}

/// Hundredths of a percent with two decimals: a small town's share must not read as zero.
fn percent(hundredths: u32) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
