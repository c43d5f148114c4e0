//! Everything known: places in a tree with their pledges, absences, reported figures and sources.

mod links;
mod sources;
mod span;

use crate::model::{
    actor::Actor,
    code,
    date::Day,
    event::Event,
    focal_point::FocalPoint,
    former_name::FormerName,
    leading_area::LeadingArea,
    link::{Link, Topic},
    member::Member,
    partner::{Country, Partner, PartnerTarget},
    place::{Place, PlaceId},
    pledge::{Absence, Pledge},
    programme::{Fact, ProgrammeText, Total},
    references::References,
    reported::{Milestone, Reported, Tile},
    source::SourceId,
    version::Version,
};
use std::{cell::OnceCell, ops::Range, rc::Rc};

/// What counting people needs of a place, packed close: coverage reads nothing else of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node {
    /// Its people; 0 when not known.
    pub(crate) people: u32,
    /// The number of the family that it is in: the places directly below one place, or those that have none above, at 0.
    pub(crate) family: u32,
    /// The number of the family below it; 0 for none.
    pub(crate) below: u32,
}

/// A dataset. Built by [`crate::ingest::read`], never changed afterwards, but that sources, notes and former names may come later.
///
/// Invariants: places stand in pre-order (a parent before its children, each subtree in one run); pledges and absences
/// are sorted by place, links by their `a`, partners by code; every id points into its table; `nodes` holds one entry per place,
/// `inner` those places that have others below them, so that the family below each has its position there plus one; `lacking`
/// is empty, or has for each place how many in it lack a figure of people, and at the end for all.
#[derive(Debug, Default)]
pub struct Dataset {
    pub(crate) places: Vec<Place>,
    pub(crate) subtree_end: Vec<u32>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) inner: Vec<PlaceId>,
    pub(crate) national: u64,
    pub(crate) span: Option<(Day, Day)>,
    pub(crate) by_code: Vec<PlaceId>,
    pub(crate) lacking: Vec<u32>,
    pub(crate) name_ranks: [OnceCell<Vec<u32>>; 2],
    pub(crate) pledges: Vec<Pledge>,
    pub(crate) absences: Vec<Absence>,
    pub(crate) partners: Vec<Partner>,
    pub(crate) links: Vec<Link>,
    pub(crate) partner_targets: Vec<PartnerTarget>,
    pub(crate) countries: Vec<Country>,
    pub(crate) leading_areas: Vec<LeadingArea>,
    pub(crate) topics: Vec<Topic>,
    pub(crate) programmes: Vec<ProgrammeText>,
    pub(crate) members: Vec<Member>,
    pub(crate) totals: Vec<Total>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) focal_points: Vec<FocalPoint>,
    pub(crate) events: Vec<Event>,
    pub(crate) actors: Vec<Actor>,
    pub(crate) reported: Vec<Reported>,
    pub(crate) milestones: Vec<Milestone>,
    pub(crate) versions: Vec<Version>,
    pub(crate) tiles: Vec<Tile>,
    pub(crate) column_sources: Vec<(Rc<str>, Rc<[SourceId]>)>,
    pub(crate) references: OnceCell<References>,
    pub(crate) former_names: OnceCell<Vec<FormerName>>,
}

impl Dataset {
    /// How many places.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there are no places.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// All places, parents before children.
    pub fn places(&self) -> impl DoubleEndedIterator<Item = (PlaceId, &Place)> + ExactSizeIterator {
        self.places.iter().enumerate().map(|(index, place)| (PlaceId(index as u32), place))
    }

    /// One place. Ids come from this dataset; one from another yields `None`.
    pub fn place(&self, id: PlaceId) -> Option<&Place> {
        self.places.get(id.index())
    }

    /// The place with this code; one of Japan also with its check digit, or without.
    pub fn find(&self, code: &str) -> Option<PlaceId> {
        let code_of = |id: &PlaceId| self.place(*id).map_or("", |place| &place.code);
        let exact = |code: &str| {
            self.by_code.binary_search_by(|id| code_of(id).cmp(code)).ok().and_then(|at| self.by_code.get(at)).copied()
        };
        let short = || code::shortened(code).and_then(exact);
        let long = || code::check_digit(code).and_then(|digit| exact(&format!("{code}{digit}")));
        exact(code).or_else(short).or_else(long)
    }

    /// Whether nothing lies below the place.
    pub fn is_leaf(&self, id: PlaceId) -> bool {
        self.node(id).is_some_and(|node| node.below == 0)
    }

    pub(crate) fn node(&self, id: PlaceId) -> Option<Node> {
        self.nodes.get(id.index()).copied()
    }

    /// The places that have others below them, parents before children.
    pub(crate) fn inner(&self) -> impl DoubleEndedIterator<Item = (PlaceId, Node)> {
        self.inner.iter().filter_map(|id| Some((*id, self.node(*id)?)))
    }

    /// The place itself and everything below it.
    pub fn subtree(&self, id: PlaceId) -> Range<u32> {
        id.0..self.subtree_end.get(id.index()).copied().unwrap_or(id.0)
    }

    /// The places above, nearest first.
    pub fn ancestors(&self, id: PlaceId) -> impl Iterator<Item = PlaceId> + '_ {
        std::iter::successors(self.parent(id), |above| self.parent(*above))
    }

    /// The place directly above.
    pub fn parent(&self, id: PlaceId) -> Option<PlaceId> {
        self.place(id).and_then(|place| place.parent)
    }

    /// All pledges, by place.
    pub fn pledges(&self) -> &[Pledge] {
        &self.pledges
    }

    /// The pledges of one place.
    pub fn pledges_of(&self, id: PlaceId) -> &[Pledge] {
        run(&self.pledges, |pledge| pledge.place, id)
    }

    /// The statements that one place had not declared.
    pub fn absences_of(&self, id: PlaceId) -> &[Absence] {
        run(&self.absences, |absence| absence.place, id)
    }

    /// The tile grid of the places at the top; empty when the data bring none.
    pub fn tiles(&self) -> &[Tile] {
        &self.tiles
    }

    /// The places that have none above them.
    pub fn tops(&self) -> impl Iterator<Item = PlaceId> + '_ {
        self.places().filter(|(_, place)| place.parent.is_none()).map(|(id, _)| id)
    }

    /// People in the whole country: the sum over the places that have none above them.
    pub fn national(&self) -> u64 {
        self.national
    }

    /// How many places at the lowest level have no figure of people, neither of their own nor as a part of one above.
    pub fn unknown_people(&self) -> u32 {
        self.lacking.last().copied().unwrap_or_default()
    }

    /// The same of one place: how many in it are missing from its figure.
    pub(crate) fn lacking_in(&self, id: PlaceId) -> u32 {
        self.lacking.get(id.index()).copied().unwrap_or_default()
    }
}

fn run<T>(sorted: &[T], place: impl Fn(&T) -> PlaceId, id: PlaceId) -> &[T] {
    let start = sorted.partition_point(|item| place(item) < id);
    let end = sorted.partition_point(|item| place(item) <= id);
    sorted.get(start..end).unwrap_or_default()
}
