//! Issues: what could not be read, and why; with table, row, column and value, so that an editor can correct it.

use std::rc::Rc;

/// One fault found while reading data, a state or an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// The table, or `state` for a link or attribute.
    pub table: Rc<str>,
    /// The row as a spreadsheet counts it (the header is row 1); `None` for the whole table.
    pub row: Option<u32>,
    /// The column or key.
    pub column: Rc<str>,
    /// The value found, shortened to 80 characters.
    pub value: Rc<str>,
    /// What is wrong with it.
    pub reason: Reason,
    /// Codes of the places that may be meant, where several may.
    pub candidates: Rc<[Rc<str>]>,
}

/// What is wrong with a value. A row with a fault is left out; the rest is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The table has no such column, and cannot be read without it.
    MissingColumn,
    /// A required value is empty.
    Empty,
    /// Not a code: holds a comma or a space.
    Code,
    /// The check digit of a six-digit code is wrong.
    CheckDigit {
        /// The digit that would be right.
        expected: u8,
    },
    /// Not a number.
    Number,
    /// A negative number where none is possible.
    Negative,
    /// A number with decimals where a whole one is required.
    Whole,
    /// A dot or comma that may be a thousands or a decimal separator.
    Thousands,
    /// Not a date, or no such day.
    Date,
    /// A date whose order of day, month and year is ambiguous.
    DateOrder,
    /// A date in the future or before 1950.
    DateRange,
    /// None of the values known for this column.
    Choice,
    /// No place has this code.
    UnknownPlace,
    /// The parent is not in the table.
    UnknownParent,
    /// The place is its own ancestor.
    Cycle,
    /// Repeats an earlier row.
    Duplicate {
        /// The row that was kept.
        first: u32,
    },
    /// The bytes are not UTF-8 text.
    Encoding,
    /// Not in the format that the file or column has.
    Format,
    /// No source has this key.
    UnknownSource,
    /// An unknown key in a link, filter, sort or column list.
    UnknownKey,
    /// No column says which place a row is about.
    NoPlace,
    /// A row of totals: its people are those of other rows.
    Total,
    /// A ward of a city that is in the list: its people are counted there.
    Ward,
    /// No row of data: a note, or the header once more.
    Note,
    /// Several places have this name; [`Issue::candidates`] lists them.
    Ambiguous,
    /// Has the same name as another row, and nothing tells the two places apart.
    SameName {
        /// The first of these rows.
        first: u32,
    },
    /// Contradicts an earlier row about the same place; the earlier one counts.
    Differs {
        /// The row that counts.
        first: u32,
    },
    /// Code and name belong to different places; [`Issue::candidates`] lists both.
    NameDiffers,
}

impl Reason {
    /// A short stable name for programs.
    pub fn id(self) -> &'static str {
        match self {
            Reason::MissingColumn => "missing-column",
            Reason::Empty => "empty",
            Reason::Code => "code",
            Reason::CheckDigit { .. } => "check-digit",
            Reason::Number => "number",
            Reason::Negative => "negative",
            Reason::Whole => "whole",
            Reason::Thousands => "thousands",
            Reason::Date => "date",
            Reason::DateOrder => "date-order",
            Reason::DateRange => "date-range",
            Reason::Choice => "choice",
            Reason::UnknownPlace => "unknown-place",
            Reason::UnknownParent => "unknown-parent",
            Reason::Cycle => "cycle",
            Reason::Duplicate { .. } => "duplicate",
            Reason::Encoding => "encoding",
            Reason::Format => "format",
            Reason::UnknownSource => "unknown-source",
            Reason::UnknownKey => "unknown-key",
            Reason::NoPlace => "no-place",
            Reason::Total => "total",
            Reason::Ward => "ward",
            Reason::Note => "note",
            Reason::Ambiguous => "ambiguous",
            Reason::SameName { .. } => "same-name",
            Reason::Differs { .. } => "differs",
            Reason::NameDiffers => "name-differs",
        }
    }
}

impl Issue {
    /// An issue with one cell.
    pub fn cell(table: &Rc<str>, row: u32, column: &str, value: &str, reason: Reason) -> Issue {
        Issue {
            table: table.clone(),
            row: Some(row),
            column: column.into(),
            value: shorten(value),
            reason,
            candidates: Rc::default(),
        }
    }

    /// An issue with a whole table.
    pub fn table(table: &Rc<str>, column: &str, reason: Reason) -> Issue {
        Issue {
            table: table.clone(),
            row: None,
            column: column.into(),
            value: "".into(),
            reason,
            candidates: Rc::default(),
        }
    }

    /// The issue with these candidates.
    #[must_use]
    pub(crate) fn with_candidates(self, candidates: Vec<Rc<str>>) -> Issue {
        Issue { candidates: candidates.into(), ..self }
    }

    /// An issue with a part of a state: an attribute, a property or a link.
    pub fn state(key: &str, value: &str, reason: Reason) -> Issue {
        Issue {
            table: "state".into(),
            row: None,
            column: key.into(),
            value: shorten(value),
            reason,
            candidates: Rc::default(),
        }
    }
}

fn shorten(value: &str) -> Rc<str> {
    match value.char_indices().nth(80) {
        Some((end, _)) => value.get(..end).unwrap_or_default().into(),
        None => value.into(),
    }
}
