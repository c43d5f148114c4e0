//! Sources numbered in the order in which a screen first rests on them.

use crate::app::{
    context::ViewContext,
    sources::{Citation, cite},
};
use pledge_core::model::source::SourceId;

/// The sources of a screen; the first has the number 1.
#[derive(Debug, Default)]
pub struct Marks(Vec<SourceId>);

impl Marks {
    /// The numbers of these sources.
    pub fn of(&mut self, sources: &[SourceId]) -> Vec<usize> {
        let number = |id: &SourceId| {
            let at = self.0.iter().position(|known| known == id).unwrap_or_else(|| {
                self.0.push(*id);
                self.0.len() - 1
            });
            at + 1
        };
        let mut numbers: Vec<usize> = sources.iter().map(number).collect();
        pledge_core::order::sort_by(&mut numbers, Ord::cmp);
        numbers.dedup();
        numbers
    }

    /// The list of the sources, by number.
    pub fn cited(&self, context: &ViewContext<'_>) -> Vec<Citation> {
        self.0.iter().filter_map(|id| cite(context, *id, None)).collect()
    }
}

/// The numbers that all of these share, taken from them, to stand once above them all; none where they differ.
pub fn shared<'a>(all: impl Iterator<Item = &'a mut Vec<usize>>) -> Vec<usize> {
    let mut all: Vec<&mut Vec<usize>> = all.collect();
    let first = all.first().map(|first| (**first).clone()).unwrap_or_default();
    let same = all.iter().all(|one| **one == first);
    all.iter_mut().filter(|_| same).for_each(|one| one.clear());
    if same { first } else { Vec::new() }
}
