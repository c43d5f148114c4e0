//! A reader's own data.

use pledge_core::{Reason, ingest::own::Did};

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
    /// Follows: the people of all places that were read. `people`: a number.
    OwnPeople { people: &'a str },
    /// Follows: how many rows are places of the list that was there before, and their people as that list has them.
    OwnInBase { matched: &'a str, people: &'a str },
    /// Sentence: what separates the cells, where that is no comma.
    OwnSeparator(char),
    /// What separates the cells, alone.
    Separator(char),
    /// Label of the choice of what separates the cells.
    ChooseSeparator,
    /// Label of the choice of the row with the headings.
    ChooseHeader,
    /// A row that may hold the headings. `row`: its number; `cells`: what stands in it.
    HeaderRow { row: &'a str, cells: &'a str },
    /// No row holds headings.
    HeaderNone,
    /// Label of the choice of the encoding.
    ChooseEncoding,
    /// Sentence: the encoding of the file, where that is not UTF-8. Holds its name.
    OwnEncoding(&'a str),
    /// Sentence: the header is not in row 1. `first`, `last`: numbers of rows, which may be the same.
    OwnHeader { first: &'a str, last: &'a str },
    /// Sentence: a row without a known heading was read as the header and as data. `cells`: what stands in it.
    OwnHeaderIsData { row: &'a str, cells: &'a str },
    /// Sentence: the header of a file in which no place could be read. `cells`: what stands in it.
    OwnHeaderCells { row: &'a str, cells: &'a str },
    /// Sentence: columns that are not used. `count`: how many; `names`: their headings.
    OwnUnused { count: &'a str, names: &'a str },
    /// Sentence: a row of totals. `name`: what it is called.
    OwnTotal { row: &'a str, name: &'a str },
    /// Sentence: what was read otherwise than it stands. `examples`: some of them.
    OwnDid { did: Did, count: &'a str, examples: &'a str },
    /// Line that opens the list of what was not read, and its name, read out: `count` faults in it.
    OwnFaults { count: &'a str },
    /// The same for rows that are no data of their own, such as totals. May follow the line before.
    OwnLeftOut { count: &'a str },
    /// Heading over a file in which no place could be read.
    OwnUnread,
    /// Sentence below it, where there were other data: they are still shown.
    OwnStays,
    /// Follows a fault: which places may be meant.
    Candidates {
        /// Their names and codes.
        places: &'a str,
    },
    /// Button: close what is said of that file.
    OwnDismiss,
    /// What stands in a column, so that the reader knows what it is.
    OwnFirst {
        /// Its first values.
        values: &'a str,
    },
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
