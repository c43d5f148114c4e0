//! The people who live under a pledge: a union over the tree of places, each person counted once.
//!
//! `cover(p) = pop(p)` if `p` is selected, else `min(pop(p), Σ cover(children))`. The Ministry of the Environment counts in
//! the same way: its published figures leave out the overlap of prefectures and municipalities.

use crate::{
    measure::{
        snapshot::Snapshot,
        tally::{self, ABOVE, BOTH, Lowest, OWN, Parts, Reading},
    },
    model::{date::Holds, place::PlaceId},
};

/// Covered people of a selection on one day. Every figure counts people; `places` counts places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// People in the union of the selected places.
    pub people: u64,
    /// The plain sum over the selected places, which counts people twice where one place lies in another.
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
    /// How many places at the lowest level of the union have no figure of people, nor are part of one in it: their people are
    /// missing from `people`.
    pub unknown: u32,
    /// The same in the whole country, so that a share is one of the people known.
    pub unknown_national: u32,
}

impl Coverage {
    /// `people` as a share of the country, in tenths of a percent, rounded half up; `None` without a national figure.
    pub fn share(&self) -> Option<u32> {
        (self.people * 1000 + self.national / 2).checked_div(self.national).map(|share| share as u32)
    }
}

/// Coverage of `selection`, or of everything declared on the snapshot's day when it is `None`. Takes one step for each place
/// selected and for each that has others below it.
pub fn coverage(snapshot: &Snapshot<'_>, selection: Option<&[PlaceId]>) -> Coverage {
    let chosen = selection.map_or_else(|| declared(snapshot), |ids| chosen(snapshot, ids));
    let certain = union(snapshot, &chosen, Reading::Certain);
    let possible = union(snapshot, &chosen, Reading::Possible);
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

/// How many places in the union lack a figure of people.
fn unknown(snapshot: &Snapshot<'_>, chosen: &Chosen) -> u32 {
    let data = snapshot.data();
    if data.lacking.is_empty() {
        return 0;
    }
    let is_chosen = |id: PlaceId| chosen.has(id, snapshot.own(id), Reading::Certain);
    let mut count = 0;
    // Families that lie in a place that is counted as a whole.
    let mut inside = vec![false; snapshot.families().len()];
    for (id, node) in data.inner() {
        let within = inside.get(node.family as usize) == Some(&true);
        if !within && is_chosen(id) {
            count += data.lacking_in(id);
        }
        inside.get_mut(node.below as usize).into_iter().for_each(|slot| *slot = within || is_chosen(id));
    }
    let lowest = (0..).map(PlaceId).zip(&data.nodes).filter(|(id, node)| node.below == 0 && data.lacking_in(*id) > 0);
    let alone = lowest.filter(|(id, node)| inside.get(node.family as usize) != Some(&true) && is_chosen(*id));
    count + alone.count() as u32
}

/// The selected places.
struct Chosen {
    /// Each place, whether it is selected; `None` when everything declared is.
    each: Option<Vec<bool>>,
    /// The lowest of them, by family, where `each` is given.
    lowest: Vec<Lowest>,
    naive: u64,
    places: u32,
}

fn chosen(snapshot: &Snapshot<'_>, ids: &[PlaceId]) -> Chosen {
    let data = snapshot.data();
    let mut each = vec![false; data.len()];
    let mut lowest = vec![Lowest::default(); snapshot.families().len()];
    let (mut naive, mut places) = (0, 0);
    for id in ids {
        let Some(node) = data.node(*id) else { continue };
        if each.get_mut(id.index()).is_none_or(|slot| std::mem::replace(slot, true)) {
            continue;
        }
        naive += u64::from(node.people);
        places += 1;
        if let Some(lowest) = lowest.get_mut(node.family as usize).filter(|_| node.below == 0) {
            lowest.add(snapshot.own(*id), node.people);
        }
    }
    Chosen { each: Some(each), lowest, naive, places }
}

fn declared(snapshot: &Snapshot<'_>) -> Chosen {
    let nodes = snapshot.data().places().map(|(id, _)| id).filter(|id| snapshot.own(*id) == Holds::Yes);
    let nodes = nodes.filter_map(|id| snapshot.data().node(id));
    let (naive, places) = nodes.fold((0, 0), |(naive, places), node| (naive + u64::from(node.people), places + 1));
    Chosen { each: None, lowest: Vec::new(), naive, places }
}

impl Chosen {
    fn has(&self, id: PlaceId, own: Holds, reading: Reading) -> bool {
        self.each.as_ref().map_or(reading.counts(own), |each| each.get(id.index()) == Some(&true))
    }
}

/// The union of the selected places. `reading` says which answers count.
fn union(snapshot: &Snapshot<'_>, chosen: &Chosen, reading: Reading) -> Parts {
    let lowest = |number: u32| {
        let family = snapshot.families().get(number as usize).copied().unwrap_or_default();
        let lowest = match chosen.each {
            Some(_) => chosen.lowest.get(number as usize).copied().unwrap_or_default(),
            None => family.lowest.declared(reading),
        };
        (family.inside(reading), family.parts(lowest, reading))
    };
    let sums = tally::walk(snapshot.data(), |id, node, mut below| {
        let (inside, lowest) = lowest(node.below);
        if chosen.has(id, snapshot.own(id), reading) {
            return inside;
        }
        below.add_all(lowest);
        below.capped(u64::from(node.people))
    });
    let mut union = sums.first().copied().unwrap_or_default();
    union.add_all(lowest(0).1);
    union
}
