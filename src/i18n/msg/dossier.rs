//! All that is known of one link.

use pledge_core::model::{event::Held, focal_point::Focus};

/// What the dossier of a link says. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "notes on variants tell of their fields; `cargo xtask check` asks for the notes")]
pub enum DossierMsg<'a> {
    /// Button in a row of the list of links: to all that is known of the link. `OpenOf` follows, read out. Short.
    OpenDetails,
    /// Tag after a pair of names: there is an account. One word.
    HasDossier,
    /// Read out only, after that button without a space; brings its own. `place`: partner, with country or place
    /// above.
    OpenOf { place: &'a str },
    /// Heading of the page of a link, and a button that leads to it: two names, with country or place above.
    Title { ours: &'a str, theirs: &'a str },
    /// Button beside the heading: to the list it was opened from.
    Back,
    /// Read out only: name of the list of facts below the heading.
    KnownLabel,
    /// Label of a fact: which of two places in Japan delivers electricity to the other.
    SupplyLabel,
    /// After `SupplyLabel`, and below a pair. `from` delivers, `to` takes: names, with the place above if they are the
    /// same.
    Supplies { from: &'a str, to: &'a str },
    /// In its place: both deliver and both take.
    SuppliesMutually,
    /// Label of a fact: target of one side. `place`: name, with the place above if both have the same.
    TargetOf { place: &'a str },
    /// Label of a fact: a remark from the data, which is always in English. Other languages say so.
    NoteLabel,
    /// Heading over statements from the source, by what they are about. Short.
    FocusTitle(Focus),
    /// The same, over plans that were put off.
    Postponed,
    /// Heading over a list of events by date. `count`: how many.
    EventsTitle { count: &'a str },
    /// Date of an event: two days of one month. `from`, `to`: days as digits; `date`: the first day in words, month and
    /// year included.
    Days { from: &'a str, to: &'a str, date: &'a str },
    /// Date of an event that went on. `from`, `to`: dates in words.
    Until { from: &'a str, to: &'a str },
    /// Tag before the text of an event that is planned or postponed; the word for a held one is not shown. Short.
    HeldWord(Held),
    /// Sentences below the events. Quotes the tag for planned as it is there. `date`: when the source was written.
    PlannedNote { date: Option<&'a str> },
    /// Heading over a table of people and organisations; its columns are the two sides.
    ActorsTitle,
    /// Cell of that table: the source names nobody on this side.
    NoneNamed,
    /// Sentences below the facts where there is no account: none was found. Not: there is none.
    Bare,
    /// Heading over the numbered list of sources.
    SourcesTitle,
}
