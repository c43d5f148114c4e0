//! The tree of parts: which part each builds on. Part 0 is the first, and the root.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};

use super::Part;

/// The base of each part by number; a base has a smaller number than what builds on it. That of the first part is itself.
pub(super) struct Tree(Vec<usize>);

impl Tree {
    /// The tree of these parts; `names` are those of the first and of them.
    pub(super) fn of(names: &[&str], later: &[Part]) -> Result<Tree> {
        ensure!(names.iter().collect::<BTreeSet<_>>().len() == names.len(), "two parts have the same name");
        let mut bases = vec![0];
        for (part, before) in later.iter().zip(1..) {
            let base = names.iter().take(before).position(|name| *name == part.base);
            bases.push(
                base.with_context(|| format!("`{}` builds on `{}`, which is no part before it", part.name, part.base))?,
            );
        }
        Ok(Tree(bases))
    }

    /// The part that a part builds on.
    pub(super) fn base(&self, part: usize) -> usize {
        self.0.get(part).copied().unwrap_or_default()
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
