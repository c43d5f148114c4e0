//! The table: one row an attribute, one cell a place.

use crate::{
    app::{context::ViewContext, pledge_date::PledgeDate},
    i18n::{CompareMsg, Msg},
};
use pledge_core::{Place, PlaceId, Standing, Status, model::source::SourceId};
use std::rc::Rc;
use yew::AttrValue;

/// The value of one attribute of one place.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// The state, for the icon.
    pub status: Option<Status>,
    /// The value and how exactly it is known.
    pub when: PledgeDate,
    /// Names under the value.
    pub lines: Vec<Line>,
    /// How many more there are, in words; may be empty.
    pub more: AttrValue,
    /// Length of a bar in tenths of a percent.
    pub bar: Option<u32>,
    /// Numbers of the sources in the list below.
    pub refs: Vec<usize>,
}

/// One name in a cell.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Line {
    /// The name.
    pub text: AttrValue,
    /// The language of the name, where it is not that of the screen.
    pub lang: Option<&'static str>,
    /// The Japanese name beside an English one; empty otherwise.
    pub native: AttrValue,
    /// What stands small beside it.
    pub detail: AttrValue,
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

/// A cell and where its value was read.
pub(super) type Sourced = (Cell, Option<Rc<[SourceId]>>);

/// The table while it is made. Sources are numbered as they are met.
pub(super) struct Table<'a> {
    pub(super) context: &'a ViewContext<'a>,
    pub(super) chosen: &'a [PlaceId],
    pub(super) cited: Vec<SourceId>,
}

impl Cell {
    /// Whether both say the same, wherever it was read.
    fn says_as(&self, other: &Cell) -> bool {
        (&self.when, &self.lines, &self.more) == (&other.when, &other.lines, &other.more)
    }
}

impl Table<'_> {
    /// A row of figures, with the columns of the data that it is made from; `None` where the data have them of no place.
    pub(super) fn figure(
        &mut self,
        label: CompareMsg<'_>,
        columns: &[&str],
        cell: &dyn Fn(&Place) -> Option<Cell>,
    ) -> Option<AttributeRow> {
        let data = &self.context.loaded.data;
        let coming = self.context.loaded.figures_file.is_some();
        if !coming && data.places().all(|(_, place)| cell(place).is_none()) {
            return None;
        }
        let sources =
            |place: &Place| columns.iter().flat_map(|column| data.sources_of(place, column).iter().copied()).collect();
        let lang = self.context.lang();
        let unknown = || text(if coming { lang.say(Msg::ComingValue) } else { lang.say(Msg::UnknownValue) });
        let cell = |id: PlaceId| data.place(id).and_then(|place| Some((cell(place)?, Some(sources(place)))));
        Some(self.row(lang.say(label), &|id, _| cell(id).unwrap_or_else(|| (unknown(), None))))
    }

    /// A row, its cells with their sources.
    pub(super) fn row(&mut self, label: AttrValue, cell: &dyn Fn(PlaceId, &Standing<'_>) -> Sourced) -> AttributeRow {
        let context = self.context;
        let cells: Vec<Cell> = self
            .chosen
            .iter()
            .map(|id| {
                let (cell, sources) = cell(*id, &context.snapshot.standing(*id));
                let mut refs = Vec::new();
                for source in sources.iter().flat_map(|sources| sources.iter()) {
                    let number = self.number(*source);
                    if !refs.contains(&number) {
                        refs.push(number);
                    }
                }
                Cell { refs, ..cell }
            })
            .collect();
        let differs = cells.windows(2).any(|pair| matches!(pair, [a, b] if !a.says_as(b)));
        AttributeRow { label, cells, differs }
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

pub(super) fn text(text: AttrValue) -> Cell {
    Cell { when: PledgeDate { text, ..PledgeDate::default() }, ..Cell::default() }
}
