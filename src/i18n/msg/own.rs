//! A reader's own data.

use pledge_core::Reason;

/// What is said about a reader's own data. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the catalogues say what each message is, in two languages")]
pub enum OwnMsg<'a> {
    OwnTitle,
    OwnSummary { places: &'a str, pledges: &'a str },
    OwnMerged { added: &'a str, replaced: &'a str, places: &'a str },
    OwnFaults { count: &'a str },
    OwnNoFaults,
    OwnColumns,
    OwnBack,
    OwnCopy,
    OwnSave,
    MeaningNone,
    Meaning(&'a str),
    IssueTable,
    IssueRow,
    IssueColumn,
    IssueValue,
    IssueReason,
    Fault(Reason),
}
