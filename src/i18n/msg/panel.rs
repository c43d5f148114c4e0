//! Panels that are folded away at first: the options of a facet, the sources of a row.

use pledge_core::model::{pledge::Grade, source::PublisherKind};

/// What is said in panels. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "notes on variants tell of their fields; `cargo xtask check` asks for the notes")]
pub enum PanelMsg<'a> {
    /// Read out only: name of a group of buttons, each for a day.
    NamedDatesLabel,
    /// Button: go to that date. `name`: of an event, from the data, or `ArticlesDay`; `date`: in words.
    NamedDate { name: &'a str, date: &'a str },
    /// In the place of the name of an event: the day of an article’s figure. `governments`: number of bodies.
    ArticlesDay { governments: &'a str },
    /// Button: go to the newest date, a day.
    NamedLatest { date: &'a str },
    /// Option of a filter, the number of places after it. `year`: four digits.
    YearOption { year: &'a str },
    /// The same, of the filter for links abroad: some, or else none in the lists that were read.
    LinksOption { some: bool },
    /// The same: round in which a place became a Decarbonization Leading Area. `round`: a number.
    RoundOption { round: &'a str },
    /// The same: the largest places. `people`: a round number, in Japanese with its unit.
    PeopleAtLeast { people: &'a str },
    /// The same. `low` is included, `high` is not.
    PeopleBetween { low: &'a str, high: &'a str },
    /// The same: the smallest places. `people` itself is not included.
    PeopleUnder { people: &'a str },
    /// Label over the sources of a place: those of its state. Also in `QuotedSource`. Short.
    SourcesOfStatus,
    /// Label over those of its population. Also in `QuotedSource`. Short.
    SourcesOfPeople,
    /// Label over those of the pledge of the place above. `place`: its name alone.
    SourceOfAbove { place: &'a str },
    /// In the place of sources: none was found. Not: there is none.
    SourceNone,
    /// Button below the sources: copies `Quoted` and `QuotedSource`.
    CopyQuotation,
    /// Link beside it: to a form of the page’s owner.
    ReportError,
    /// First line of what is copied. `place`: with the place above; `said`: state and date, joined by a comma; `date`:
    /// the day asked about.
    Quoted { place: &'a str, said: &'a str, date: Option<&'a str> },
    /// A line after it for each source, and under saved pictures. `label`: one of those above; `source`: title,
    /// publisher, address.
    QuotedSource { label: &'a str, source: &'a str },
    /// Small, after a source: what kind of evidence it is, where nobody knows the publisher. Not the start of a sentence.
    GradeWord(Grade),
    /// Small, after a source: what kind of body has published it. Not the start of a sentence.
    PublisherKind(PublisherKind),
    /// Small, after a source: a copy was read, the page itself is not linked. Not the start of a sentence.
    ReadAsCopy,
    /// In the place of a title that is not known, of a news site. `publisher`: its name.
    ReportBy { publisher: &'a str },
    /// In the place of a title that is not known, of any other body. `publisher`: its name.
    PageOf { publisher: &'a str },
    /// Who has published a statement that is another’s. `whose`: who has made it; `publisher`: where it was read.
    AsQuotedBy { whose: &'a str, publisher: &'a str },
}
