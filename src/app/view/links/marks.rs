//! Sources numbered in the order in which a screen first rests on them.

use crate::app::view::{
    Scene,
    sources::{Citation, cite},
};
use pledge_core::dataset::SourceId;

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
        sources.iter().map(number).collect()
    }

    /// The list of the sources, by number.
    pub fn cited(&self, scene: &Scene<'_>) -> Vec<Citation> {
        self.0.iter().filter_map(|id| cite(scene, *id, None)).collect()
    }
}
