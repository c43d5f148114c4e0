//! A tree of places with pledges, as files that the core reads and as a tree of its own to check against. `fuzz/` makes them too.

use pledge_core::{Dataset, PlaceId, ingest};
use std::{collections::BTreeSet, fmt::Write};

/// One pledge as the file has it.
#[derive(Debug, Clone)]
pub(crate) struct Pledge {
    pub(crate) place: usize,
    pub(crate) date: String,
    pub(crate) kind: &'static str,
    pub(crate) status: &'static str,
}

/// Places by position, each below an earlier one or none, in files whose rows stand in any order.
#[derive(Debug, Clone)]
pub(crate) struct World {
    pub(crate) places: Vec<(Option<usize>, Option<u32>)>,
    pub(crate) rows: Vec<usize>,
    pub(crate) pledges: Vec<Pledge>,
    pub(crate) absences: Vec<(usize, String)>,
}

/// The same places as a plain tree.
#[derive(Debug)]
pub(crate) struct Tree {
    place: usize,
    pub(crate) people: u64,
    below: Vec<Tree>,
}

impl World {
    pub(crate) fn load(&self) -> Dataset {
        let cell = |value: Option<String>| value.unwrap_or_default();
        let mut places = String::from("code,parent,population,name_en\n");
        for at in &self.rows {
            let (parent, people) = self.places[*at];
            let parent = cell(parent.map(|up| format!("p{up}")));
            _ = writeln!(places, "p{at},{parent},{},Name {}", cell(people.map(|people| people.to_string())), at % 7);
        }
        let mut pledges = String::from("place,declared,declared_kind,status,target_year\n");
        for (at, Pledge { place, date, kind, status }) in self.pledges.iter().enumerate() {
            // Another target for every pledge: none says again what one before it says.
            _ = writeln!(pledges, "p{place},{date},{kind},{status},{}", 2030 + at);
        }
        let mut absences = String::from("place,as_of\n");
        for (place, date) in &self.absences {
            _ = writeln!(absences, "p{place},{date}");
        }
        let table = |name, text: &str| {
            let (table, issues) = ingest::csv::read(name, text.as_bytes());
            assert_eq!(issues, []);
            table
        };
        let tables = [table("places", &places), table("pledges", &pledges), table("absences", &absences)];
        let (data, issues) = ingest::read(&tables);
        assert_eq!(issues, []);
        data
    }

    pub(crate) fn id(&self, data: &Dataset, at: usize) -> PlaceId {
        assert!(at < self.places.len());
        data.find(&format!("p{at}")).expect("every place loads")
    }

    /// The place and all above it, nearest first.
    pub(crate) fn way_up(&self, at: usize) -> Vec<usize> {
        std::iter::successors(Some(at), |at| self.places[*at].0).collect()
    }

    pub(crate) fn tree(&self) -> Vec<Tree> {
        self.below(None)
    }

    fn below(&self, parent: Option<usize>) -> Vec<Tree> {
        let here = (0..self.places.len()).filter(|at| self.places[*at].0 == parent);
        here.map(|place| {
            let below = self.below(Some(place));
            let sum = below.iter().map(|tree| tree.people).sum();
            Tree { place, people: self.places[place].1.map_or(sum, u64::from), below }
        })
        .collect()
    }
}

impl Tree {
    /// `cover(p) = pop(p)` if p is chosen, else `min(pop(p), sum of cover(children))`.
    pub(crate) fn cover(&self, chosen: &BTreeSet<usize>) -> u64 {
        if chosen.contains(&self.place) {
            return self.people;
        }
        self.people.min(self.below.iter().map(|tree| tree.cover(chosen)).sum())
    }
}
