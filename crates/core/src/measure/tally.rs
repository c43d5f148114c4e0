//! Subtotals of one day by group of siblings, so that a coverage query costs O(selection + inner nodes): the sums over the leaves
//! by what they have declared, and the split of the parent's population by pledge.

use crate::model::{
    dataset::{Dataset, Node},
    date::Holds,
    place::PlaceId,
};

/// A population split by pledge: none, own, above, both. Indexed by a bit set of [`OWN`] and [`ABOVE`].
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ByPledge([u64; 4]);

pub(crate) const OWN: usize = 1;
pub(crate) const ABOVE: usize = 2;
pub(crate) const BOTH: usize = OWN | ABOVE;

impl ByPledge {
    fn add(&mut self, kind: usize, people: u64) {
        self.0.get_mut(kind).into_iter().for_each(|part| *part += people);
    }

    pub(crate) fn add_all(&mut self, other: ByPledge) {
        self.0.iter_mut().zip(other.0).for_each(|(part, people)| *part += people);
    }

    pub(crate) fn of(self, kind: usize) -> u64 {
        self.0.get(kind).copied().unwrap_or_default()
    }

    pub(crate) fn covered(self) -> u64 {
        self.of(OWN) + self.of(ABOVE) + self.of(BOTH)
    }

    pub(crate) fn total(self) -> u64 {
        self.covered() + self.of(0)
    }

    /// At most `limit` people, where children's figures add up to more than their parent's: the part without a pledge
    /// gives way first, then above, both and own.
    pub(crate) fn capped(self, mut limit: u64) -> ByPledge {
        if self.total() <= limit {
            return self;
        }
        let mut parts = ByPledge::default();
        for kind in [OWN, BOTH, ABOVE, 0] {
            let people = self.of(kind).min(limit);
            limit -= people;
            parts.add(kind, people);
        }
        parts
    }
}

/// Whether possible pledges count, or only certain ones.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Certainty {
    /// Only certain ones: the lower bound.
    Certain,
    /// Possible ones too: the upper bound.
    Possible,
}

impl Certainty {
    pub(crate) fn counts(self, holds: Holds) -> bool {
        match self {
            Certainty::Certain => holds == Holds::Yes,
            Certainty::Possible => holds != Holds::No,
        }
    }

    fn kind(self, own: Holds, above: Holds) -> usize {
        let of = |holds, kind| if self.counts(holds) { kind } else { 0 };
        of(own, OWN) | of(above, ABOVE)
    }
}

/// The population of the leaves of one group, by whether they have declared: yes, maybe, no.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct LeafSums([u64; 3]);

const ANSWERS: [Holds; 3] = [Holds::Yes, Holds::Maybe, Holds::No];

impl LeafSums {
    pub(crate) fn add(&mut self, own: Holds, people: u32) {
        self.0.get_mut(own as usize).into_iter().for_each(|sum| *sum += u64::from(people));
    }

    /// The sums over leaves that count as declared; the others are 0.
    pub(crate) fn declared(self, certainty: Certainty) -> LeafSums {
        let mut kept = ANSWERS.into_iter().map(|own| certainty.counts(own));
        LeafSums(self.0.map(|people| if kept.next() == Some(true) { people } else { 0 }))
    }

    fn parts(self, certainty: Certainty, above: Holds) -> ByPledge {
        let mut parts = ByPledge::default();
        ANSWERS.into_iter().zip(self.0).for_each(|(own, people)| parts.add(certainty.kind(own, above), people));
        parts
    }
}

/// The subtotals of one group of siblings: the children of one place, or the top level.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Siblings {
    /// Whether an ancestor has declared.
    pub(crate) above: Holds,
    /// The sums over its leaves.
    pub(crate) leaves: LeafSums,
    /// The parent's population split by pledge: by certain ones, and with possible ones.
    inside: (ByPledge, ByPledge),
}

impl Siblings {
    pub(crate) fn inside(&self, certainty: Certainty) -> ByPledge {
        match certainty {
            Certainty::Certain => self.inside.0,
            Certainty::Possible => self.inside.1,
        }
    }

    /// The given sums over its leaves, split by pledge.
    pub(crate) fn parts(&self, leaves: LeafSums, certainty: Certainty) -> ByPledge {
        leaves.parts(certainty, self.above)
    }
}

/// The subtotals of a day, by the number of the group.
pub(crate) fn groups(data: &Dataset, own: &[Holds]) -> Vec<Siblings> {
    let mut groups = vec![Siblings::default(); data.inner.len() + 1];
    let own_of = |id: PlaceId| own.get(id.index()).copied().unwrap_or_default();
    for (id, node) in data.inner() {
        let above = groups.get(node.siblings as usize).map_or(Holds::No, |group| group.above);
        if let Some(group) = groups.get_mut(node.children as usize) {
            group.above = own_of(id).or(above);
        }
    }
    for (node, own) in data.nodes.iter().zip(own).filter(|(node, _)| node.children == 0) {
        if let Some(group) = groups.get_mut(node.siblings as usize) {
            group.leaves.add(*own, node.people);
        }
    }
    let inside = [Certainty::Certain, Certainty::Possible].map(|certainty| {
        fold_up(data, |id, node, below| {
            let group = groups.get(node.children as usize).copied().unwrap_or_default();
            let above = groups.get(node.siblings as usize).map_or(Holds::No, |group| group.above);
            let mut inside = below;
            inside.add_all(group.parts(group.leaves, certainty));
            let people = u64::from(node.people);
            inside = inside.capped(people);
            inside.add(certainty.kind(own_of(id), above), people - inside.total());
            inside
        })
    });
    let [certain, possible] = inside;
    for (group, inside) in groups.iter_mut().zip(certain.into_iter().zip(possible)) {
        group.inside = inside;
    }
    groups
}

/// Folds the inner nodes bottom-up: `part` gets each with the sum of what it returned for the inner nodes directly below. Returns
/// the results by number of the children's group; index 0 holds the sum over the top level.
pub(crate) fn fold_up(data: &Dataset, part: impl Fn(PlaceId, Node, ByPledge) -> ByPledge) -> Vec<ByPledge> {
    let mut sums = vec![ByPledge::default(); data.inner.len() + 1];
    for (id, node) in data.inner().rev() {
        if let Some(slot) = sums.get_mut(node.children as usize) {
            let split = part(id, node, *slot);
            *slot = split;
            sums.get_mut(node.siblings as usize).into_iter().for_each(|above| above.add_all(split));
        }
    }
    sums
}
