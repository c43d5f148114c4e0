//! The report of an import, for a person to check.

use std::fmt::{self, Display, Formatter};

/// One line: what it is about, and what is said of it.
pub(super) type Line = (String, String);

/// The outcome, by what became of the rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Report {
    pub(super) added: Vec<Line>,
    pub(super) changed: Vec<Line>,
    /// Consistent, and ours is more exact or has the better source.
    pub(super) kept: Vec<Line>,
    pub(super) conflicts: Vec<Line>,
    /// Rows that found no place, each with what may be meant.
    pub(super) unmatched: Vec<Line>,
    /// Totals, notes and headings.
    pub(super) left_out: Vec<Line>,
    /// In ours, not in theirs.
    pub(super) missing: Vec<Line>,
    pub(super) same: usize,
    /// Below all: totals, and what was written beside the rows.
    pub(super) notes: Vec<String>,
}

impl Report {
    /// Whether no row of the list was read.
    pub(super) fn is_empty(&self) -> bool {
        let lines = [&self.added, &self.changed, &self.kept, &self.conflicts, &self.unmatched, &self.left_out];
        self.same == 0 && lines.iter().all(|lines| lines.is_empty())
    }

    /// Brings the lines in an order that does not depend on that of the rows.
    pub(super) fn sort(&mut self) {
        for lines in [
            &mut self.added,
            &mut self.changed,
            &mut self.kept,
            &mut self.conflicts,
            &mut self.unmatched,
            &mut self.left_out,
            &mut self.missing,
        ] {
            lines.sort();
        }
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (title, lines) in [
            ("Added", &self.added),
            ("Changed", &self.changed),
            ("Kept: ours says more, or has the better source", &self.kept),
            ("Conflicts: decide by hand, nothing is written", &self.conflicts),
            ("Without a place: mend the list or add them by hand, nothing is written", &self.unmatched),
            ("Left out: totals, notes and headings", &self.left_out),
            ("Missing: in ours, not in theirs", &self.missing),
        ] {
            if !lines.is_empty() {
                writeln!(f, "{title} ({})", lines.len())?;
            }
            lines.iter().try_for_each(|(what, said)| writeln!(f, "  {what}: {said}"))?;
        }
        let counts = [
            ("added", self.added.len()),
            ("changed", self.changed.len()),
            ("kept", self.kept.len()),
            ("in conflict", self.conflicts.len()),
            ("the same", self.same),
            ("without a place", self.unmatched.len()),
            ("missing", self.missing.len()),
        ];
        let counts: Vec<String> = counts.iter().map(|(what, count)| format!("{count} {what}")).collect();
        writeln!(f, "{}", counts.join(", "))?;
        self.notes.iter().try_for_each(|note| writeln!(f, "{note}"))
    }
}
