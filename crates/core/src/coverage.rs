//! The people who live under a pledge: a union over the tree of places, each person counted once.
//!
//! `cover(p) = pop(p)` if `p` is selected, else `min(pop(p), Σ cover(children))`. The Ministry of the Environment counts in
//! the same way: its published figures leave out the overlap of prefectures and municipalities.

use crate::{date::Holds, place::PlaceId, snapshot::Snapshot};

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
}

impl Coverage {
    /// `people` as a share of the country, in tenths of a percent, rounded half up; `None` without a national figure.
    pub fn share(&self) -> Option<u32> {
        (self.people * 1000 + self.national / 2).checked_div(self.national).map(|share| share as u32)
    }
}

/// Coverage of `selection`, or of everything declared on the snapshot's day when it is `None`.
pub fn coverage(snapshot: &Snapshot<'_>, selection: Option<&[PlaceId]>) -> Coverage {
    let data = snapshot.data();
    let chosen = selection.map(|ids| {
        let mut chosen = vec![false; data.len()];
        for id in ids {
            chosen.get_mut(id.index()).into_iter().for_each(|slot| *slot = true);
        }
        chosen
    });
    let certain = union(snapshot, chosen.as_deref(), |holds| holds == Holds::Yes);
    let possible = union(snapshot, chosen.as_deref(), |holds| holds != Holds::No);
    Coverage {
        people: certain.parts.total(),
        naive: certain.naive,
        national: data.national(),
        covered: certain.parts.covered(),
        own: certain.parts.of(OWN),
        above: certain.parts.of(ABOVE),
        both: certain.parts.of(BOTH),
        maybe: possible.parts.covered().saturating_sub(certain.parts.covered()),
        places: certain.places,
    }
}

/// People by who has pledged for them: nobody, their own place, one above, both.
#[derive(Debug, Clone, Copy, Default)]
struct Parts([u64; 4]);

const OWN: usize = 1;
const ABOVE: usize = 2;
const BOTH: usize = OWN | ABOVE;

impl Parts {
    fn add(&mut self, kind: usize, people: u64) {
        self.0.get_mut(kind).into_iter().for_each(|part| *part += people);
    }

    fn add_all(&mut self, other: Parts) {
        self.0.iter_mut().zip(other.0).for_each(|(part, people)| *part += people);
    }

    fn of(self, kind: usize) -> u64 {
        self.0.get(kind).copied().unwrap_or_default()
    }

    fn covered(self) -> u64 {
        self.of(OWN) + self.of(ABOVE) + self.of(BOTH)
    }

    fn total(self) -> u64 {
        self.covered() + self.of(0)
    }

    /// At most `limit` people, where children's figures add up to more than their parent's: the part without a pledge
    /// gives way first, then above, both and own.
    fn capped(self, mut limit: u64) -> Parts {
        let mut parts = Parts::default();
        for kind in [OWN, BOTH, ABOVE, 0] {
            let people = self.of(kind).min(limit);
            limit -= people;
            parts.add(kind, people);
        }
        parts
    }
}

/// What a place contributes: all its people, and those in the union.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    full: Parts,
    cover: Parts,
}

#[derive(Debug, Clone, Copy, Default)]
struct Union {
    parts: Parts,
    naive: u64,
    places: u32,
}

/// The union of the chosen places, or of those that have pledged when none are given. `pledged` says which answers count.
///
/// Walks the pre-order backwards, so that every place comes after those below it. `open` holds one sum per level: of the
/// places on that level whose parent is still to come.
fn union(snapshot: &Snapshot<'_>, chosen: Option<&[bool]>, pledged: impl Fn(Holds) -> bool) -> Union {
    let mut union = Union::default();
    let mut open: Vec<Sums> = Vec::new();
    let mut level = 0;
    let mut sums = Sums::default();
    for (at, (node, own, above)) in snapshot.ground().enumerate().rev() {
        let people = u64::from(node.people);
        let kind = if pledged(own) { OWN } else { 0 } | if pledged(above) { ABOVE } else { 0 };
        let selected = chosen.map_or(kind & OWN != 0, |chosen| chosen.get(at) == Some(&true));
        let counted = if selected { people } else { 0 };
        union.naive += counted;
        union.places += u32::from(selected);
        if node.depth < level {
            let below = std::mem::replace(&mut sums, open.pop().unwrap_or_default());
            let mut inside = below.full.capped(people);
            inside.add(kind, people - inside.total());
            sums.full.add_all(inside);
            sums.cover.add_all(if selected { inside } else { below.cover.capped(people) });
        } else {
            while level < node.depth {
                open.push(std::mem::take(&mut sums));
                level += 1;
            }
            sums.full.add(kind, people);
            sums.cover.add(kind, counted);
        }
        level = node.depth;
    }
    union.parts = sums.cover;
    union
}
