//! The dataset: places in a tree with their pledges, absences, links, reported figures and sources.

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

/// What coverage needs of a place, in 12 bytes, so that a pass over all places stays in the cache.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node {
    /// Its people; 0 when not known.
    pub(crate) people: u32,
    /// The number of its group of siblings: the children of one place; 0 for the top level.
    pub(crate) siblings: u32,
    /// The number of the group of its children; 0 for a leaf.
    pub(crate) children: u32,
}

/// A dataset. Built by [`crate::ingest::read`] and immutable afterwards; only sources, notes and former names may be set later, once.
///
/// Invariants: places stand in pre-order (a parent before its children, each subtree in one run); pledges and absences
/// are sorted by place, links by their `a`, partners by code; every id points into its table; `nodes` holds one entry per place;
/// `inner` the places with children, where the group of children has the index in `inner` plus one; `unknown_leaves` is empty, or
/// holds for each place how many leaves in it lack a population, and at the end the number for all.
#[derive(Debug, Default)]
pub struct Dataset {
    pub(crate) places: Vec<Place>,
    pub(crate) subtree_end: Vec<u32>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) inner: Vec<PlaceId>,
    pub(crate) national: u64,
    pub(crate) span: Option<(Day, Day)>,
    pub(crate) by_code: Vec<PlaceId>,
    pub(crate) unknown_leaves: Vec<u32>,
    pub(crate) name_ranks: [OnceCell<Vec<u32>>; 2],
    pub(crate) by_people: OnceCell<Vec<PlaceId>>,
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

    /// The place with this code, by binary search; a Japanese code is found with or without its check digit.
    pub fn find(&self, code: &str) -> Option<PlaceId> {
        let code_of = |id: &PlaceId| self.place(*id).map_or("", |place| &place.code);
        let exact = |code: &str| {
            self.by_code.binary_search_by(|id| code_of(id).cmp(code)).ok().and_then(|at| self.by_code.get(at)).copied()
        };
        let short = || code::shortened(code).and_then(exact);
        let long = || code::check_digit(code).and_then(|digit| exact(&format!("{code}{digit}")));
        exact(code).or_else(short).or_else(long)
    }

    /// Whether the place has no children.
    pub fn is_leaf(&self, id: PlaceId) -> bool {
        self.node(id).is_some_and(|node| node.children == 0)
    }

    pub(crate) fn node(&self, id: PlaceId) -> Option<Node> {
        self.nodes.get(id.index()).copied()
    }

    /// The places with children, parents before children.
    pub(crate) fn inner(&self) -> impl DoubleEndedIterator<Item = (PlaceId, Node)> {
        self.inner.iter().filter_map(|id| Some((*id, self.node(*id)?)))
    }

    /// The ids of the place itself and all its descendants.
    pub fn subtree(&self, id: PlaceId) -> Range<u32> {
        id.0..self.subtree_end.get(id.index()).copied().unwrap_or(id.0)
    }

    /// The ancestors, nearest first.
    pub fn ancestors(&self, id: PlaceId) -> impl Iterator<Item = PlaceId> + '_ {
        std::iter::successors(self.parent(id), |above| self.parent(*above))
    }

    /// The parent.
    pub fn parent(&self, id: PlaceId) -> Option<PlaceId> {
        self.place(id).and_then(|place| place.parent)
    }

    /// All pledges, by place.
    pub fn pledges(&self) -> &[Pledge] {
        &self.pledges
    }

    /// The pledges of one place.
    pub fn pledges_of(&self, id: PlaceId) -> &[Pledge] {
        items_of(&self.pledges, |pledge| pledge.place, id)
    }

    /// The statements that one place had not declared.
    pub fn absences_of(&self, id: PlaceId) -> &[Absence] {
        items_of(&self.absences, |absence| absence.place, id)
    }

    /// The tile grid of the top-level places; empty when the data have none.
    pub fn tiles(&self) -> &[Tile] {
        &self.tiles
    }

    /// The places without a parent.
    pub fn tops(&self) -> impl Iterator<Item = PlaceId> + '_ {
        self.places().filter(|(_, place)| place.parent.is_none()).map(|(id, _)| id)
    }

    /// People in the whole country: the sum over the places without a parent.
    pub fn national(&self) -> u64 {
        self.national
    }

    /// How many leaves have no population, neither their own nor as part of an ancestor's.
    pub fn unknown_people(&self) -> u32 {
        self.unknown_leaves.last().copied().unwrap_or_default()
    }

    /// How many leaves in one place are missing from its population.
    pub(crate) fn unknown_leaves_in(&self, id: PlaceId) -> u32 {
        self.unknown_leaves.get(id.index()).copied().unwrap_or_default()
    }
}

/// The items of one place in a list that is sorted by place, by binary search.
fn items_of<T>(sorted: &[T], place: impl Fn(&T) -> PlaceId, id: PlaceId) -> &[T] {
    let start = sorted.partition_point(|item| place(item) < id);
    let end = sorted.partition_point(|item| place(item) <= id);
    sorted.get(start..end).unwrap_or_default()
}
