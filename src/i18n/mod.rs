//! The words of the widget. One exhaustive match per language: a missing string does not compile.
//!
//! Numbers and dates are written here too, from integers, so that the browser, the snapshots and the static fallback show
//! the same characters.

mod date;
mod en;
mod ja;
mod number;

pub use number::Piece;

use pledge_core::{
    Day, PartialDate, Reason, Status,
    pledge::Grade,
    query::{Facet, Field},
};
use yew::AttrValue;

/// A language of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// Japanese.
    #[default]
    Ja,
    /// English.
    En,
}

impl Lang {
    /// All languages, in the order of the language switch.
    pub const ALL: [Lang; 2] = [Lang::Ja, Lang::En];

    /// The language for a BCP 47 tag: Japanese for `ja…`, English for anything else.
    pub fn from_tag(tag: &str) -> Lang {
        let japanese = tag.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("ja"));
        if japanese { Lang::Ja } else { Lang::En }
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Ja => "ja",
            Lang::En => "en",
        }
    }

    /// One message.
    pub fn say(self, msg: Msg<'_>) -> AttrValue {
        match self {
            Lang::Ja => ja::say(msg),
            Lang::En => en::say(msg),
        }
    }

    /// Text in the language of the screen, of the two that the data bring.
    pub fn pick<T>(self, ja: T, en: T) -> T {
        match self {
            Lang::Ja => ja,
            Lang::En => en,
        }
    }

    /// A date, as exact as it is known.
    pub fn date(self, date: PartialDate) -> String {
        date::write(self, date)
    }

    /// A day.
    pub fn day(self, day: Day) -> String {
        date::write(self, day.into())
    }

    /// A large number of people in pieces, units apart: 1 億 1,109 万 人.
    pub fn people(self, people: u64) -> Vec<Piece> {
        number::people(self, people)
    }

    /// A large number of people as running text: 1億1,109万人.
    pub fn people_text(self, people: u64) -> String {
        self.people(people).into_iter().map(|piece| piece.text.to_string()).collect()
    }

    /// Tenths of a percent as a percentage: 881 → 88.1.
    pub fn tenths(self, tenths: u32) -> String {
        number::tenths(tenths)
    }

    /// Hundredths with one decimal and separators: 143741 → 1,437.4.
    pub fn hundredths(self, hundredths: u32) -> String {
        number::hundredths(hundredths)
    }

    /// A whole number with separators: 126146099 → 126,146,099.
    pub fn count(self, count: u64) -> String {
        number::group(count)
    }
}

/// What the places above are called: their words differ between Japan's two tiers and any other tree of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tier {
    /// Prefectures above municipalities.
    Prefecture,
    /// Any places above others.
    Any,
}

/// Everything that the widget says. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the two catalogues say what each message is, in two languages")]
pub enum Msg<'a> {
    Title,
    ViewsLabel,
    ViewPlaces,
    ViewCompare,
    LanguageLabel,

    Question,
    QuestionAll { date: Option<&'a str> },
    QuestionSelection { places: &'a str, date: Option<&'a str> },
    ScopeLabel,
    ScopeAll,
    ScopeSelection { places: &'a str },
    ShareOfCountry,
    Exactly { people: &'a str },
    ListedOf { listed: &'a str, official: &'a str, date: &'a str },
    Listed { listed: &'a str },
    MaybeMore { people: &'a str },
    SplitLabel,
    PartBoth(Tier),
    PartOwn(Tier),
    PartAbove(Tier),
    PartNone,
    PartUnknown,
    WhyOnce,
    WhyOnceText { naive: &'a str, national: &'a str, people: &'a str },
    WhyOnceBelow { naive: &'a str, people: &'a str, twice: &'a str },

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

    SearchLabel,
    SearchPlaceholder,
    SearchHint,
    AsOfLabel,
    AsOfLatest { date: &'a str },
    StatesLabel,
    StatusWord(Status, Tier),
    FacetName(Facet, Tier),
    Kind(&'a str),
    YearOption { year: &'a str },
    PeopleAtLeast { people: &'a str },
    PeopleBetween { low: &'a str, high: &'a str },
    PeopleUnder { people: &'a str },
    ChosenOnly { places: &'a str },
    ClearFilters,
    FiltersLabel,

    TableLabel,
    Caption { shown: &'a str, found: &'a str, all: &'a str },
    NothingFound,
    ColumnPick,
    Column(Field),
    ColumnPopulation { year: &'a str },
    ColumnSource,
    Pick { place: &'a str },
    ShowMore { count: &'a str },
    ShowAll { count: &'a str },
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
    NoPledgeRead,
    TargetYear { year: &'a str },

    Source,
    SourceOf { place: &'a str },
    SourcesOfStatus,
    SourcesOfPeople,
    SourceOfAbove { place: &'a str },
    SourceNone,
    CopyQuotation,
    Quoted { place: &'a str, said: &'a str, date: Option<&'a str> },
    QuotedSource { label: &'a str, source: &'a str },
    GradeWord(Grade),

    TrayLabel,
    TrayCount { places: &'a str },
    ChosenLabel,
    Remove { place: &'a str },
    ClearAll,
    CompareThem { places: &'a str },
    CompareNeedsTwo,

    CompareTitle { places: &'a str, date: Option<&'a str> },
    CompareEmpty,
    CompareLimit { limit: &'a str },
    CompareAttribute,
    CompareAdd,
    OnlyDifferences,
    GroupPledge,
    GroupPeople,
    GroupLand,
    RowStatus,
    RowDeclared,
    RowAbove(Tier),
    RowTarget,
    RowPopulation,
    RowShare,
    RowHouseholds,
    RowArea,
    RowDensity,
    RowSolar,
    PerSquareKm { people: &'a str },
    SquareKm { area: &'a str },
    Percent { share: &'a str },
    PeopleCount { people: &'a str },
    HouseholdCount { households: &'a str },
    Kilowatts { power: &'a str },
    KilowattsPerThousand { power: &'a str },
    RowSolarEach,
    PopulationScale { people: &'a str },
    UnknownValue,
    ComingValue,
    NoneAbove,
    SourcesTitle,
    SourceMark { number: &'a str },
    BackToPlaces,

    FootPopulation { year: &'a str, places: &'a str, people: &'a str },
    FootPledges { listed: &'a str, official: &'a str, date: &'a str },
    FootBy,

    OwnOpen,
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
