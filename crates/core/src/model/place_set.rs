//! Sets of places, as one flag for each place of a dataset: a lookup costs the same however many are in it.

use crate::model::place::PlaceId;

/// A set of places of one dataset.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlaceSet(Vec<bool>);

impl PlaceSet {
    /// An empty set for a dataset of `len` places.
    pub(crate) fn new(len: usize) -> PlaceSet {
        PlaceSet(vec![false; len])
    }

    /// The set of these places in a dataset of `len` places; ids of others are ignored.
    pub fn of(len: usize, ids: &[PlaceId]) -> PlaceSet {
        let mut set = PlaceSet::new(len);
        for id in ids {
            set.insert(*id);
        }
        set
    }

    /// Adds a place; whether it was not in the set before.
    pub(crate) fn insert(&mut self, id: PlaceId) -> bool {
        self.0.get_mut(id.index()).is_some_and(|slot| !std::mem::replace(slot, true))
    }

    /// Whether a place is in the set.
    pub fn contains(&self, id: PlaceId) -> bool {
        self.0.get(id.index()) == Some(&true)
    }
}
