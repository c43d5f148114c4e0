//! How much is asked of rows: those that people write are checked, those of a compiled package were.

use crate::issue::Issue;

/// What becomes of issues. Each reading is compiled for both, so that a page which shows a compiled package does not load
/// what checks own data.
pub(crate) trait Care {
    /// Whether values may be written in many ways, and rows may say what other rows say.
    const CHECKS: bool;

    /// Takes note of an issue.
    fn note(&mut self, issue: impl FnOnce() -> Issue);
}

/// All issues.
impl Care for Vec<Issue> {
    const CHECKS: bool = true;

    fn note(&mut self, issue: impl FnOnce() -> Issue) {
        self.push(issue());
    }
}

/// The rows of a compiled package: `cargo xtask data` has read them with every check and without, and found no difference.
/// A row that has a fault all the same is left out, and nobody is told.
pub(super) struct Compiled;

impl Care for Compiled {
    const CHECKS: bool = false;

    fn note(&mut self, _: impl FnOnce() -> Issue) {}
}
