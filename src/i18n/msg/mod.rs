//! What can be said: one enum for the frame and the list, and one for each other part of the screen.

mod card;
mod cite;
mod compare;
mod coverage;
mod dossier;
mod export;
mod links;
mod map;
mod own;
mod panel;
mod programme;

pub use card::CardMsg;
pub use cite::CiteMsg;
pub use compare::CompareMsg;
pub use coverage::CoverageMsg;
pub use dossier::DossierMsg;
pub use export::ExportMsg;
pub use links::LinksMsg;
pub use map::MapMsg;
pub use own::OwnMsg;
pub use panel::PanelMsg;
pub use programme::ProgrammeMsg;

use super::{Lang, Tier, easy, en, ja};
use pledge_core::{
    Status,
    query::{Facet, Field, Form},
};
use yew::AttrValue;

/// Something that can be said in every language.
pub trait Message {
    /// The words in a language.
    fn say(self, lang: Lang) -> AttrValue;
}

/// Each part of the screen has a catalogue of its own in each language.
macro_rules! messages {
    ($($messages:ident: $($part:ident)?),* $(,)?) => {$(
        impl Message for $messages<'_> {
            fn say(self, lang: Lang) -> AttrValue {
                match lang {
                    Lang::Ja | Lang::Era => ja$(::$part)?::say(self),
                    Lang::Easy => easy$(::$part)?::say(self),
                    Lang::En => en$(::$part)?::say(self),
                }
            }
        }
    )*};
}

messages! { Msg: , CardMsg: card, CiteMsg: cite, CompareMsg: compare, CoverageMsg: coverage, DossierMsg: dossier, ExportMsg: export, LinksMsg: links, MapMsg: map, OwnMsg: own, PanelMsg: panel, ProgrammeMsg: programme }

/// What the frame and the list of places say. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the catalogues say what each message is, in two languages")]
pub enum Msg<'a> {
    Title(Tier),
    ViewsLabel,
    ViewPlaces,
    ViewCompare,
    ViewCoverage,
    ViewMap,
    ViewLinks,
    ViewCard,
    LanguageLabel,

    Question,
    QuestionAll { tier: Tier, date: Option<&'a str> },
    QuestionSelection { places: &'a str, date: Option<&'a str> },
    ScopeLabel,
    ScopeAll,
    ScopeSelection { places: &'a str },
    ShareOfCountry,
    Exactly { people: &'a str },
    ListedOf { listed: &'a str, official: &'a str, date: &'a str, tally: bool },
    Listed { listed: &'a str },
    MaybeMore { people: &'a str },
    SplitLabel,
    PartBoth(Tier),
    PartOwn(Tier),
    PartAbove(Tier),
    PartPicked,
    PartNone,
    PartUnknown,
    WhyOnce,
    WhyOnceText { tier: Tier, naive: &'a str, national: &'a str, people: &'a str },
    WhyOnceBelow { tier: Tier, naive: &'a str, people: &'a str, twice: &'a str },

    ReportedTitle,
    ReportedWho,
    ReportedFigure,
    ReportedOurs,
    ReportedNote,
    ByArticle { publisher: &'a str },
    ByOfficial,
    ByTally,
    Before { date: &'a str },
    Governments { count: &'a str },
    AboutPeople { people: &'a str },
    NoPeople,
    OursAt { listed: &'a str },

    SearchLabel(Tier),
    SearchPlaceholder(Tier),
    SearchHint(Tier),
    AsOfLabel,
    AsOfLatest { date: &'a str },
    StatesLabel,
    StatusWord(Status, Tier),
    FacetName(Facet, Tier),
    Kind(&'a str),
    ChosenOnly { places: &'a str },
    ClearFilters,
    FiltersLabel,

    TableLabel(Tier),
    Caption { tier: Tier, shown: &'a str, found: &'a str, all: &'a str },
    NothingFound,
    ColumnsLabel,
    ColumnPick,
    Column(Field, Tier),
    ColumnPopulation { year: &'a str },
    ColumnSource,
    Pick { place: &'a str },
    Matched(Form),
    ShowMore { count: &'a str },
    ShowAll { count: &'a str },
    RowsOf { first: &'a str, last: &'a str, found: &'a str },
    PagesLabel,
    PagePrevious,
    PageNext,
    PrecisionNote,

    TagDay,
    TagMonth,
    TagYear,
    TagBy,
    TagLater,
    TagMaybe,
    ExplainDay,
    ExplainMonth,
    ExplainYear,
    ExplainBy,
    ExplainLater,
    ExplainMaybe,
    Undated,
    Whose { place: &'a str },
    NotBy { date: &'a str },
    NothingRead,
    NotStated,
    NoPledge,
    TargetYear { year: &'a str },

    Source,
    SourceOf { place: &'a str },

    TrayLabel,
    TrayCount { places: &'a str },
    ChosenLabel,
    Remove { place: &'a str },
    ClearAll,
    SelectionCleared { places: &'a str },
    FiltersCleared,
    Undo,
    CompareThem { places: &'a str },
    CompareFirst { places: &'a str },
    CompareNeedsTwo,

    UnknownValue,
    ComingValue,
    NothingAbove,
    BackToPlaces,

    FootPopulation { year: &'a str, places: &'a str, people: &'a str },
    FootPledges { listed: &'a str, undated: &'a str, official: &'a str, date: &'a str, tally: bool },
    FootBy,
    OpenOwn,
}
