//! Panels that are folded away at first: the options of a facet, the sources of a row.

use pledge_core::pledge::Grade;

/// What is said in panels. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the catalogues say what each message is, in two languages")]
pub enum PanelMsg<'a> {
    YearOption { year: &'a str },
    LinksOption { some: bool },
    RoundOption { round: &'a str },
    PeopleAtLeast { people: &'a str },
    PeopleBetween { low: &'a str, high: &'a str },
    PeopleUnder { people: &'a str },
    SourcesOfStatus,
    SourcesOfPeople,
    SourceOfAbove { place: &'a str },
    SourceNone,
    CopyQuotation,
    ReportError,
    Quoted { place: &'a str, said: &'a str, date: Option<&'a str> },
    QuotedSource { label: &'a str, source: &'a str },
    GradeWord(Grade),
}
