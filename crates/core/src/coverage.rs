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
        own: certain.parts.own,
        above: certain.parts.above,
        both: certain.parts.both,
        maybe: possible.parts.covered().saturating_sub(certain.parts.covered()),
        places: certain.places,
    }
}

/// People by who has pledged for them.
#[derive(Debug, Clone, Copy, Default)]
struct Parts {
    own: u64,
    above: u64,
    both: u64,
    rest: u64,
}

impl Parts {
    fn of(people: u64, own: bool, above: bool) -> Parts {
        match (own, above) {
            (true, true) => Parts { both: people, ..Parts::default() },
            (true, false) => Parts { own: people, ..Parts::default() },
            (false, true) => Parts { above: people, ..Parts::default() },
            (false, false) => Parts { rest: people, ..Parts::default() },
        }
    }

    fn covered(self) -> u64 {
        self.own + self.above + self.both
    }

    fn total(self) -> u64 {
        self.covered() + self.rest
    }

    fn plus(self, other: Parts) -> Parts {
        Parts {
            own: self.own + other.own,
            above: self.above + other.above,
            both: self.both + other.both,
            rest: self.rest + other.rest,
        }
    }

    /// At most `limit` people, where children's figures add up to more than their parent's: the part without a pledge
    /// gives way first, then above, both and own.
    fn capped(self, limit: u64) -> Parts {
        let own = self.own.min(limit);
        let both = self.both.min(limit - own);
        let above = self.above.min(limit - own - both);
        Parts { own, above, both, rest: self.rest.min(limit - own - both - above) }
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
    for (at, (node, own, above)) in snapshot.ground().enumerate().rev() {
        let (own, above, people) = (pledged(own), pledged(above), u64::from(node.people));
        let selected = chosen.map_or(own, |chosen| chosen.get(at) == Some(&true));
        let level = node.depth as usize;
        open.resize(open.len().max(level + 2), Sums::default());
        let below = open.pop().unwrap_or_default();
        let inside = below.full.capped(people);
        let full = inside.plus(Parts::of(people - inside.total(), own, above));
        let cover = if selected { full } else { below.cover.capped(people) };
        if let Some(sums) = open.last_mut() {
            *sums = Sums { full: sums.full.plus(full), cover: sums.cover.plus(cover) };
        }
        union.naive += if selected { people } else { 0 };
        union.places += u32::from(selected);
    }
    union.parts = open.first().map(|roots| roots.cover).unwrap_or_default();
    union
}
