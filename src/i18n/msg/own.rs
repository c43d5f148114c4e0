//! A reader's own data.

use pledge_core::Reason;

/// What is said about a reader's own data. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "notes on variants tell of their fields; `cargo xtask check` asks for the notes")]
pub enum OwnMsg<'a> {
    /// Heading of the report on a file that the reader has opened.
    OwnTitle,
    /// Sentence below it. `places`, `pledges`: numbers of what was read.
    OwnSummary { places: &'a str, pledges: &'a str },
    /// The same when the file was added to the data shown. `added`, `replaced`: pledges; `places`: new places.
    OwnMerged { added: &'a str, replaced: &'a str, places: &'a str },
    /// Line that opens the list of faults, and its name, read out. `count`: how many.
    OwnFaults { count: &'a str },
    /// Follows the first sentence, nothing between them: there are no faults.
    OwnNoFaults,
    /// Line that opens the columns of the file, each with a select field for what it is taken for.
    OwnColumns,
    /// Button: close the file, and show the data of the page again.
    OwnBack,
    /// Button above the list of faults.
    OwnCopy,
    /// Button beside it.
    OwnSave,
    /// First option of these select fields: the column is left out.
    MeaningNone,
    /// The other options. Holds the name of a column as the format of the data calls it.
    Meaning(&'a str),
    /// Column head in the list of faults, also when it is saved: which file or table.
    IssueTable,
    /// Column head there: number of the row.
    IssueRow,
    /// Column head there: name of the column.
    IssueColumn,
    /// Column head there: what the cell says.
    IssueValue,
    /// Column head there: one of `Fault`.
    IssueReason,
    /// Cell: what is wrong and, where it helps, what to write instead. Short sentences for the one who keeps the file.
    Fault(Reason),
}
