//! All that is known of one link.

use pledge_core::{event::Held, focal_point::Focus};

/// What the dossier of a link says. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the catalogues say what each message is, in two languages")]
pub enum DossierMsg<'a> {
    OpenDossier,
    OpenDetails,
    Told,
    OpenOf { place: &'a str },
    Title { ours: &'a str, theirs: &'a str },
    Back,
    KnownLabel,
    SupplyLabel,
    Supplies { from: &'a str, to: &'a str },
    SuppliesMutually,
    TargetOf { place: &'a str },
    NoteLabel,
    FocusTitle(Focus),
    Postponed,
    EventsTitle { count: &'a str },
    Days { from: &'a str, to: &'a str, date: &'a str },
    Until { from: &'a str, to: &'a str },
    HeldWord(Held),
    PlannedNote { date: Option<&'a str> },
    ActorsTitle,
    ColumnField,
    NoneNamed,
    Bare,
    SourcesTitle,
}
