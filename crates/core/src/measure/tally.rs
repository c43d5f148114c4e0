//! What coverage needs of one day, summed once for all selections: a place with others below it knows who has pledged for
//! all its people, and the places below it that have none below themselves are added up by what they have declared.

use crate::model::{
    dataset::{Dataset, Node},
    date::Holds,
    place::PlaceId,
};

/// People by who has pledged for them: nobody, their own place, one above, both.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Parts([u64; 4]);

pub(crate) const OWN: usize = 1;
pub(crate) const ABOVE: usize = 2;
pub(crate) const BOTH: usize = OWN | ABOVE;

impl Parts {
    fn add(&mut self, kind: usize, people: u64) {
        self.0.get_mut(kind).into_iter().for_each(|part| *part += people);
    }

    pub(crate) fn add_all(&mut self, other: Parts) {
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
    pub(crate) fn capped(self, mut limit: u64) -> Parts {
        if self.total() <= limit {
            return self;
        }
        let mut parts = Parts::default();
        for kind in [OWN, BOTH, ABOVE, 0] {
            let people = self.of(kind).min(limit);
            limit -= people;
            parts.add(kind, people);
        }
        parts
    }
}

/// Which answers count as a pledge.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Reading {
    /// Those that are certain.
    Certain,
    /// Those that may be, too.
    Possible,
}

impl Reading {
    pub(crate) fn counts(self, holds: Holds) -> bool {
        match self {
            Reading::Certain => holds == Holds::Yes,
            Reading::Possible => holds != Holds::No,
        }
    }

    fn kind(self, own: Holds, above: Holds) -> usize {
        let of = |holds, kind| if self.counts(holds) { kind } else { 0 };
        of(own, OWN) | of(above, ABOVE)
    }
}

/// People of the lowest places of one family, by what those have declared themselves.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Lowest([u64; 3]);

const ANSWERS: [Holds; 3] = [Holds::Yes, Holds::Maybe, Holds::No];

impl Lowest {
    pub(crate) fn add(&mut self, own: Holds, people: u32) {
        self.0.get_mut(own as usize).into_iter().for_each(|sum| *sum += u64::from(people));
    }

    /// Those that have declared.
    pub(crate) fn declared(self, reading: Reading) -> Lowest {
        let mut kept = ANSWERS.into_iter().map(|own| reading.counts(own));
        Lowest(self.0.map(|people| if kept.next() == Some(true) { people } else { 0 }))
    }

    fn parts(self, reading: Reading, above: Holds) -> Parts {
        let mut parts = Parts::default();
        ANSWERS.into_iter().zip(self.0).for_each(|(own, people)| parts.add(reading.kind(own, above), people));
        parts
    }
}

/// One family: the places directly below one place, or those that have none above.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Family {
    /// What the places above have declared.
    pub(crate) above: Holds,
    /// Its lowest places.
    pub(crate) lowest: Lowest,
    /// All people of the place that it belongs to, by who has pledged for them for certain, and possibly.
    inside: (Parts, Parts),
}

impl Family {
    pub(crate) fn inside(&self, reading: Reading) -> Parts {
        match reading {
            Reading::Certain => self.inside.0,
            Reading::Possible => self.inside.1,
        }
    }

    /// People of its lowest places, as far as `lowest` holds them, by who has pledged for them.
    pub(crate) fn parts(&self, lowest: Lowest, reading: Reading) -> Parts {
        lowest.parts(reading, self.above)
    }
}

/// The families of a day, by their numbers.
pub(crate) fn families(data: &Dataset, own: &[Holds]) -> Vec<Family> {
    let mut families = vec![Family::default(); data.inner.len() + 1];
    let own_of = |id: PlaceId| own.get(id.index()).copied().unwrap_or_default();
    for (id, node) in data.inner() {
        let above = families.get(node.family as usize).map_or(Holds::No, |family| family.above);
        if let Some(family) = families.get_mut(node.below as usize) {
            family.above = own_of(id).or(above);
        }
    }
    for (node, own) in data.nodes.iter().zip(own).filter(|(node, _)| node.below == 0) {
        if let Some(family) = families.get_mut(node.family as usize) {
            family.lowest.add(*own, node.people);
        }
    }
    let inside = [Reading::Certain, Reading::Possible].map(|reading| {
        walk(data, |id, node, below| {
            let family = families.get(node.below as usize).copied().unwrap_or_default();
            let above = families.get(node.family as usize).map_or(Holds::No, |family| family.above);
            let mut inside = below;
            inside.add_all(family.parts(family.lowest, reading));
            let people = u64::from(node.people);
            inside = inside.capped(people);
            inside.add(reading.kind(own_of(id), above), people - inside.total());
            inside
        })
    });
    let [certain, possible] = inside;
    for (family, inside) in families.iter_mut().zip(certain.into_iter().zip(possible)) {
        family.inside = inside;
    }
    families
}

/// What `part` makes of each place with others below it, by the number of its family: from what it made of the places
/// below that have others below them in turn. The last of all are added up at 0.
pub(crate) fn walk(data: &Dataset, part: impl Fn(PlaceId, Node, Parts) -> Parts) -> Vec<Parts> {
    let mut sums = vec![Parts::default(); data.inner.len() + 1];
    for (id, node) in data.inner().rev() {
        if let Some(slot) = sums.get_mut(node.below as usize) {
            let made = part(id, node, *slot);
            *slot = made;
            sums.get_mut(node.family as usize).into_iter().for_each(|above| above.add_all(made));
        }
    }
    sums
}
