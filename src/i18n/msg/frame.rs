//! The frame around all views, and the list of places.

use crate::i18n::Tier;
use pledge_core::{
    Status,
    query::{Facet, Field, Form},
};

/// What the frame and the list of places say. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "notes on variants tell of their fields; `cargo xtask check` asks for the notes")]
pub enum Msg<'a> {
    /// Heading of the whole widget: what it is for, as an activity. A page may put its own in its place.
    Title(Tier),
    /// Read out only: name of the row of tabs that lead to the views.
    ViewsLabel,
    /// Tab: the list of places. Short, as all tabs: up to six share a row.
    ViewPlaces,
    /// Tab: the chosen places side by side.
    ViewCompare,
    /// Tab: how many people pledges cover, how that grew, and where.
    ViewCoverage,
    /// Tab: the map.
    ViewMap,
    /// Tab: partnerships of cities. Only where the data have any.
    ViewLinks,
    /// Tab: back to the card of the one place that was looked at.
    ViewCard,
    /// Read out only: name of the group of language buttons.
    LanguageLabel,

    /// Heading over the large figure, no full sentence; `QuestionAll` or `QuestionSelection` follows without a space.
    /// Also begins copied texts.
    Question,
    /// Ends the heading `Question`, in brackets; brings its own space before. `date`: the day asked about.
    QuestionAll { tier: Tier, date: Option<&'a str> },
    /// The same when only chosen places are counted. `places`: how many.
    QuestionSelection { places: &'a str, date: Option<&'a str> },
    /// Read out only: name of the pair of buttons `ScopeAll` and `ScopeSelection`.
    ScopeLabel,
    /// Button: count the people of all places.
    ScopeAll,
    /// Button beside it: count those of the chosen places. `places`: how many.
    ScopeSelection { places: &'a str },
    /// Small, after a percentage and a space: what the percentage is of. Not a sentence.
    ShareOfCountry,
    /// First sentence below the large figure, which is rounded. `people`: the exact number, digits without unit.
    Exactly { people: &'a str },
    /// Second sentence there. `listed`, `official`: numbers of local governments; `date`: of the official figure; `tally`: others
    /// counted the official list.
    ListedOf { listed: &'a str, official: &'a str, date: &'a str, tally: bool },
    /// In its place where the data have no official figure. `listed`: number of pledges.
    Listed { listed: &'a str },
    /// Last sentence there: the most that pledges of unsettled date could add. `people`: digits without unit.
    MaybeMore { people: &'a str },
    /// Sentence there, where people of places that were counted are missing from the figure, as nobody knows how many they
    /// are. `places`: how many such places, from 1 on.
    CountedWithoutPeople { places: &'a str },
    /// Sentence after it, where people are missing from the whole that the share is of. `places`: as before, of all places.
    AllWithoutPeople { places: &'a str },
    /// After the large figure of people and their share: what it means. No full stop; `OnDay` follows. `share`: percent of
    /// all people with one decimal; `None` where these are not known. `places`: how many were chosen; `None` for all.
    Answer { tier: Tier, share: Option<&'a str>, places: Option<&'a str> },
    /// Ends that sentence: the day asked about. No full stop.
    OnDay { date: &'a str },
    /// Line in the foot of every view that opens `CoveredMeans` of `CardMsg`. A question or a heading.
    WhatIsCovered,
    /// Line that opens the notes, the key of the bar and the published figures.
    HowCounted,
    /// Read out only: name of the bar below the figure. `parts`: its parts with their numbers, ready to be read out.
    SplitLabel { parts: &'a str },
    /// Entry in the key of the bar, a number of people after it, and of the tiles: own place and the one above. Short.
    PartBoth(Tier),
    /// The same: only their own place has pledged.
    PartOwn(Tier),
    /// The same: only the place above has.
    PartAbove(Tier),
    /// The same, of the bars of “what if”: the place itself. These bars show no key at present.
    PartPicked,
    /// The same: known not to be covered, because their place was checked. Stronger than `PartUnknown`.
    PartNone,
    /// The same: nothing says that they are covered. Must not sound as if it were known that they are not.
    PartUnknown,
    /// Line that opens `WhyOnceText` or `WhyOnceBelow`. A heading or a question.
    WhyOnce,
    /// Opened by `WhyOnce`: the plain sum is above the whole population. `naive`: that sum; `national`: all people;
    /// `people`: counted once. Digits without unit.
    WhyOnceText { tier: Tier, naive: &'a str, national: &'a str, people: &'a str },
    /// The same where the sum stays below it. `twice`: people who are in the sum twice; digits without unit.
    WhyOnceBelow { tier: Tier, naive: &'a str, people: &'a str, twice: &'a str },

    /// Heading over a table of figures from articles and the Ministry beside ours of the same date.
    ReportedTitle,
    /// Column head there: a date, and below it one of `ByArticle`, `ByOfficial` and `ByTally`.
    ReportedWho,
    /// Column head there: what was published.
    ReportedFigure,
    /// Column head there: what this widget counts for that date.
    ReportedOurs,
    /// Sentence below that table: why our local governments are fewer and our people nearly the same.
    ReportedNote,
    /// Below a date: who published the figure. `publisher`: its name, once it is loaded.
    ByArticle { publisher: Option<&'a str> },
    /// Below a date: the Ministry of the Environment announced it.
    ByOfficial,
    /// Below a date: others counted the entries of the Ministry’s list.
    ByTally,
    /// In the place of a date: the figure is of some time before `date`, a month or a year as a rule.
    Before { date: &'a str },
    /// Begins a cell; people or `NoPeople` follow after a comma (in Japanese ・). `count`: number of local governments.
    Governments { count: &'a str },
    /// A number of people in cells and sentences, where more live there than are known. `people`: digits without unit; a unit may follow.
    AtLeast { people: &'a str },
    /// Follows `Governments`: what was published as an approximate number. `people`: rounded, with its unit.
    AboutPeople { people: &'a str },
    /// Follows `Governments` where no number of people was published.
    NoPeople,
    /// Begins the cell of our count; people follow after a comma (in Japanese ・). `listed`: number of local governments.
    OursAt { listed: &'a str },

    /// Label above the search field of the list.
    SearchLabel(Tier),
    /// Examples in empty search fields: names in several scripts and a code. Empty where none fits all data.
    SearchPlaceholder(Tier),
    /// Sentence below the search field: what can be typed.
    SearchHint(Tier),
    /// Label of the control for the date: on a button before the date, of the slider, of a section. Short.
    AsOfLabel,
    /// Label of the field in which a date is written.
    AsOfField,
    /// Sentence below that field: what can be written. Holds an example in each form.
    AsOfHint,
    /// In its place: what was written is no date. `text`: as it was written.
    AsOfWrong { text: &'a str },
    /// Label of the list of days on which figures were published, and its first entry.
    AsOfDays,
    /// Entry of that list. `date`: in words; `what`: `Governments`, or the name of a day.
    AsOfDay { date: &'a str, what: &'a str },
    /// Button after that date: leads to the newest one. `date`: the newest day.
    AsOfLatest { date: &'a str },
    /// Read out only: name of the group of four buttons with `StatusWord`.
    StatesLabel,
    /// State of a place: on buttons, in cells, on the map, in quotations and in the saved list. Short. “None” was
    /// checked, of “unknown” nothing was found: keep them apart.
    StatusWord(Status, Tier),
    /// Button that opens the options of a filter; a number may follow it. Short.
    FacetName(Facet, Tier),
    /// Kind of place, singular: in cells, options and beside names. Holds a code of the data; unknown ones are shown.
    Kind(&'a str),
    /// Button among the filters: leave only the chosen places in the list. `places`: how many.
    ChosenOnly { places: &'a str },
    /// Button beside those of `StatusWord`, for all places of which no declaration of their own is known.
    NoOwnDeclaration,
    /// Between that button and those of the states that it sums up.
    OfThese,
    /// Button that opens filters, columns and order of the list. `set`: how many conditions are set, empty for none.
    FilterButton { set: &'a str },
    /// Label of the choice of the order, on small screens.
    SortBy,
    /// Read out only: button beside that choice that turns the order; says which it is now.
    TurnOrder { descending: bool },
    /// First entry of that choice while a search has put the list in its own order.
    BestMatch,
    /// Beside the search field: how many places fit, of how many; read out as it changes.
    FoundOf { found: &'a str, all: &'a str },
    /// Before `Nearest` places where nothing fits the search.
    DidYouMean,
    /// Button where nothing fits the search: searches for what a former municipality is today. `name`: its own; `successor`: with the
    /// place above; `date`: since when.
    FormerName { name: &'a str, successor: &'a str, date: Option<&'a str> },
    /// Button: take back search and filters. `NothingFound` may name it.
    ClearFilters,
    /// Read out only: name of the section with search, date and filters.
    FiltersLabel,

    /// Read out only: name of the section with the table of places.
    TableLabel(Tier),
    /// Caption of that table, also read out. Numbers of places: `all` there are, `found`, `shown` so far.
    Caption { tier: Tier, shown: &'a str, found: &'a str, all: &'a str },
    /// In the place of rows, here and beside the map: what to do. Names search and filters.
    NothingFound,
    /// Button that opens the choice of columns.
    ColumnsLabel,
    /// Read out only: head of the column of check boxes.
    ColumnPick,
    /// Column head that sorts when pressed; also in the choice of columns and before values on small screens. Short.
    Column(Field, Tier),
    /// The same for people. `year`: of the census, four digits.
    ColumnPopulation { year: &'a str },
    /// Column head over the buttons `Source`; beside links too.
    ColumnSource,
    /// Read out only: label of the check box of a place. `place`: with the place above.
    Pick { place: &'a str },
    /// Small, before the form of a name that fits the search: which form it is. Brings its own colon or space after.
    Matched(Form),
    /// Button below a table. `count`: rows that it adds.
    ShowMore { count: &'a str },
    /// Button beside it: all rows at once. Opens the list where the widget cannot run. `count`: all rows.
    ShowAll { count: &'a str },
    /// Between `PagePrevious` and `PageNext`, also read out. `first`, `last`: numbers of rows; `found`: of how many.
    RowsOf { first: &'a str, last: &'a str, found: &'a str },
    /// Read out only: name of the group of these buttons.
    PagesLabel,
    /// Button: the rows before.
    PagePrevious,
    /// Button: the rows after.
    PageNext,
    /// A date in a cell of which only this is known: the pledge was made on that day or before it. `date`: in words.
    OnOrBefore { date: &'a str },
    /// In the place of a date: the pledge was made after the day asked about, so it does not count. `date`: when, in words.
    Later { date: &'a str },
    /// In the place of a date: it cannot be said whether it was before or after the day asked about. `date`: in words, may be
    /// `OnOrBefore`.
    Unsettled { date: &'a str },
    /// In the place of a date: there is a pledge, its date was not found.
    Undated,
    /// Before a date or a state that is that of the place above. Brings colon and space. `place`: its name alone.
    Whose { place: &'a str },
    /// In the place of a date: a source says that there was no pledge on `date`, a date of the source’s.
    NotBy { date: &'a str },
    /// In the place of a target year, a topic and the like: the document does not say.
    NotStated,
    /// In the place of a target year: it is known that there is no pledge.
    NoPledge,
    /// Cell: the year by which emissions are to be zero. `year`: four digits; languages that need a word add it.
    TargetYear { year: &'a str },

    /// Button in each row that opens its sources, and a link to one; its label is `Source` with `SourceOf`. Short.
    Source,
    /// Read out only, after `Source` without a space; brings its own colon. `place`: with the place above.
    SourceOf { place: &'a str },

    /// Read out only: name of the strip of chosen places at the foot of the screen.
    TrayLabel,
    /// Begins the strip. `places`: how many are chosen.
    TrayCount { places: &'a str },
    /// Read out only: name of the list in the strip.
    ChosenLabel,
    /// Button at the end of that list: shows the list of all chosen places. `places`: how many more there are than stand here.
    TrayMore { places: &'a str },
    /// Read out only: label of the cross beside a chosen place. `place`: with the place above.
    Remove { place: &'a str },
    /// Button in the strip: choose nothing any more.
    ClearAll,
    /// Sentence in the place of the strip after `ClearAll`, before `Undo`; also read out. `places`: how many.
    SelectionCleared { places: &'a str },
    /// Sentence in the place of `ClearFilters` after it was pressed, before `Undo`; also read out.
    FiltersCleared,
    /// Button after these sentences: as it was before. Short.
    Undo,
    /// Main button of the strip. `places`: how many are chosen.
    CompareThem { places: &'a str },
    /// The same when more are chosen than can be compared. `places`: how many can.
    CompareFirst { places: &'a str },
    /// The same while one is chosen; it cannot be pressed then, so it says what is missing.
    CompareNeedsTwo,

    /// Button in the row of a chosen place: the way to the comparison, in a few letters. `places`: how many are chosen.
    CompareHere { places: &'a str },

    /// In the place of a figure that the data do not have.
    UnknownValue,
    /// In the place of a figure that is still being loaded.
    ComingValue,
    /// In the column of the place above: the place lies in no other.
    NothingAbove,
    /// Button of the empty comparison: to the list, to choose places there.
    BackToPlaces,

    /// Begins the small print of all views. `year`: of the census; `places`: how many; `people`: rounded, with unit.
    FootPopulation { year: &'a str, places: &'a str, people: &'a str },
    /// Last sentence but one there: which version of the data this is. `date`: when it was finished; `added`, `corrected`: how many pledges and
    /// values, against the version before.
    FootVersion { version: &'a str, date: &'a str, added: &'a str, corrected: &'a str },
    /// Sentence after it. `listed`, `undated`, `official`: numbers of local governments; `date`: of the official list; `tally`:
    /// others counted it.
    FootPledges { listed: &'a str, undated: &'a str, official: &'a str, date: &'a str, tally: bool },
    /// Button at the foot: opens a file of the reader’s own, which stays in the browser.
    OpenOwn,
}
