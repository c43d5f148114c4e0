//! The tree of parts: which part each builds on. Part 0 is the first, and the root.

use anyhow::{Context, Result};

use super::{FIRST, Part};

/// The base of each part by number; a base has a smaller number than what builds on it. That of the first part is itself.
pub(super) struct Tree(Vec<usize>);

impl Tree {
    /// The tree of these parts and the first.
    pub(super) fn of(later: &[Part]) -> Result<Tree> {
        let mut bases = vec![0];
        for (at, part) in later.iter().enumerate() {
            let before = std::iter::once(FIRST).chain(later.iter().take(at).map(|part| &*part.name));
            let base = before.into_iter().position(|name| name == part.base);
            bases.push(
                base.with_context(|| format!("`{}` builds on `{}`, which is no part before it", part.name, part.base))?,
            );
        }
        Ok(Tree(bases))
    }

    fn base(&self, part: usize) -> usize {
        self.0.get(part).copied().unwrap_or_default()
    }

    /// A part after those that it builds on, beginning with the first.
    pub(super) fn up_to(&self, part: usize) -> Vec<usize> {
        let mut chain = if part == 0 { Vec::new() } else { self.up_to(self.base(part)) };
        chain.push(part);
        chain
    }

    /// Whether `other` is loaded wherever `part` is.
    pub(super) fn has(&self, part: usize, other: usize) -> bool {
        self.common(part, other) == other
    }

    /// The last part that is loaded wherever one of the two is.
    pub(super) fn common(&self, mut one: usize, mut other: usize) -> usize {
        while one != other {
            if one > other {
                one = self.base(one);
            } else {
                other = self.base(other);
            }
        }
        one
    }
}
