//! Coverage: the people under a pledge, as a union over the tree of places in which each person counts once.
//!
//! `cover(p) = pop(p)` if `p` is selected, else `min(pop(p), Σ cover(children))`. The Ministry of the Environment counts in
//! the same way: its published figures leave out the overlap of prefectures and municipalities.

use crate::{
    measure::{
        snapshot::Snapshot,
        tally::{self, ABOVE, BOTH, ByPledge, Certainty, LeafSums, OWN},
    },
    model::{date::Holds, place::PlaceId, place_set::PlaceSet},
};

/// Covered people of a selection on one day. Every figure counts people; `places` counts places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// People in the union of the selected places.
    pub people: u64,
    /// The naive sum over the selected places, which counts people twice where one place lies in another.
    pub naive: u64,
    /// People in the whole country.
    pub national: u64,
    /// Those of `people` who live under a pledge: `own + above + both`.
    pub covered: u64,
    /// Under a pledge of their own place only.
    pub own: u64,
    /// Under a pledge of a place above only.
    pub above: u64,
    /// Under both.
    pub both: u64,
    /// What undated and not yet certain pledges could add to `covered`.
    pub maybe: u64,
    /// How many places are selected.
    pub places: u32,
    /// How many leaves in the union have no population, neither their own nor as part of an ancestor's in it: they are missing
    /// from `people`.
    pub unknown: u32,
    /// The same in the whole country: `share` is a share of the known population.
    pub unknown_national: u32,
}

impl Coverage {
    /// `people` as a share of the country, in tenths of a percent, rounded half up; `None` without a national figure.
    pub fn share(&self) -> Option<u32> {
        (self.people * 1000 + self.national / 2).checked_div(self.national).map(|share| share as u32)
    }
}

/// Coverage of `selection`, or of everything declared on the snapshot's day when it is `None`. Costs
/// O(selection + inner nodes), from subtotals made once per day.
///
/// ```
/// use pledge_core::{PartialDate, Snapshot, ingest, measure::coverage::coverage};
///
/// let list = "code,kind,parent,population\nP,prefecture,,\na,city,P,100\nb,town,P,20\n";
/// let (data, _) = ingest::read(&[ingest::csv::read("places", list.as_bytes()).0]);
/// let snapshot = Snapshot::at(&data, PartialDate::parse("2021").ok_or("no date")?.last_day());
/// let chosen: Vec<_> = ["P", "a"].iter().filter_map(|code| data.find(code)).collect();
/// let union = coverage(&snapshot, Some(&chosen));
/// assert_eq!((union.people, union.naive), (120, 220), "who lives in `a` lives in `P`, and counts once");
/// # Ok::<(), &str>(())
/// ```
pub fn coverage(snapshot: &Snapshot<'_>, selection: Option<&[PlaceId]>) -> Coverage {
    let chosen = selection.map_or_else(|| declared(snapshot), |ids| chosen(snapshot, ids));
    let certain = union(snapshot, &chosen, Certainty::Certain);
    let possible = union(snapshot, &chosen, Certainty::Possible);
    Coverage {
        people: certain.total(),
        naive: chosen.naive,
        national: snapshot.data().national(),
        covered: certain.covered(),
        own: certain.of(OWN),
        above: certain.of(ABOVE),
        both: certain.of(BOTH),
        maybe: possible.covered().saturating_sub(certain.covered()),
        places: chosen.places,
        unknown: unknown(snapshot, &chosen),
        unknown_national: snapshot.data().unknown_people(),
    }
}

/// The number of leaves in the union without a population.
fn unknown(snapshot: &Snapshot<'_>, chosen: &Chosen) -> u32 {
    let data = snapshot.data();
    if data.unknown_leaves.is_empty() {
        return 0;
    }
    let is_chosen = |id: PlaceId| chosen.has(id, snapshot.own(id), Certainty::Certain);
    let mut count = 0;
    // Groups of siblings inside a place that is counted as a whole.
    let mut inside = vec![false; snapshot.groups().len()];
    for (id, node) in data.inner() {
        let within = inside.get(node.siblings as usize) == Some(&true);
        if !within && is_chosen(id) {
            count += data.unknown_leaves_in(id);
        }
        inside.get_mut(node.children as usize).into_iter().for_each(|slot| *slot = within || is_chosen(id));
    }
    let leaves =
        (0..).map(PlaceId).zip(&data.nodes).filter(|(id, node)| node.children == 0 && data.unknown_leaves_in(*id) > 0);
    let alone = leaves.filter(|(id, node)| inside.get(node.siblings as usize) != Some(&true) && is_chosen(*id));
    count + alone.count() as u32
}

/// A selection, prepared for the union.
struct Chosen {
    /// The selected places; `None` when everything declared is selected.
    each: Option<PlaceSet>,
    /// The sums over selected leaves by group of siblings, where `each` is given.
    leaves: Vec<LeafSums>,
    naive: u64,
    places: u32,
}

fn chosen(snapshot: &Snapshot<'_>, ids: &[PlaceId]) -> Chosen {
    let data = snapshot.data();
    let mut each = PlaceSet::new(data.len());
    let mut leaves = vec![LeafSums::default(); snapshot.groups().len()];
    let (mut naive, mut places) = (0, 0);
    for id in ids {
        let Some(node) = data.node(*id) else { continue };
        if !each.insert(*id) {
            continue;
        }
        naive += u64::from(node.people);
        places += 1;
        if let Some(leaves) = leaves.get_mut(node.siblings as usize).filter(|_| node.children == 0) {
            leaves.add(snapshot.own(*id), node.people);
        }
    }
    Chosen { each: Some(each), leaves, naive, places }
}

fn declared(snapshot: &Snapshot<'_>) -> Chosen {
    let nodes = snapshot.data().places().map(|(id, _)| id).filter(|id| snapshot.own(*id) == Holds::Yes);
    let nodes = nodes.filter_map(|id| snapshot.data().node(id));
    let (naive, places) = nodes.fold((0, 0), |(naive, places), node| (naive + u64::from(node.people), places + 1));
    Chosen { each: None, leaves: Vec::new(), naive, places }
}

impl Chosen {
    fn has(&self, id: PlaceId, own: Holds, certainty: Certainty) -> bool {
        self.each.as_ref().map_or(certainty.counts(own), |each| each.contains(id))
    }
}

/// The union of the selected places, for certain or possible pledges.
fn union(snapshot: &Snapshot<'_>, chosen: &Chosen, certainty: Certainty) -> ByPledge {
    let leaves = |number: u32| {
        let group = snapshot.groups().get(number as usize).copied().unwrap_or_default();
        let leaves = match chosen.each {
            Some(_) => chosen.leaves.get(number as usize).copied().unwrap_or_default(),
            None => group.leaves.declared(certainty),
        };
        (group.inside(certainty), group.parts(leaves, certainty))
    };
    let sums = tally::fold_up(snapshot.data(), |id, node, mut below| {
        let (inside, leaves) = leaves(node.children);
        if chosen.has(id, snapshot.own(id), certainty) {
            return inside;
        }
        below.add_all(leaves);
        below.capped(u64::from(node.people))
    });
    let mut union = sums.first().copied().unwrap_or_default();
    union.add_all(leaves(0).1);
    union
}
