//! The comparison.

use crate::i18n::Tier;
use pledge_core::model::pledge::InterimKind;

/// What the comparison says. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "notes on variants tell of their fields; `cargo xtask check` asks for the notes")]
pub enum CompareMsg<'a> {
    /// Heading of the comparison. `places`: how many; `date`: the day asked about.
    CompareTitle { places: &'a str, date: Option<&'a str> },
    /// Sentence in its place while fewer than two are chosen: what to do. `ChosenSoFar` may follow.
    CompareEmpty,
    /// Sentence below the table when more are chosen. `limit`: how many are shown.
    CompareLimit { limit: &'a str },
    /// Heading over a list of comparisons to begin with. Short.
    ExamplesTitle,
    /// Button there: a place with others of about as many people. `place`: name alone.
    ExampleLike { place: &'a str },
    /// Button there: places of which an article tells whose figures are shown beside the official ones.
    ExampleArticle,
    /// Button there: places with the most people.
    ExampleLargest,
    /// Button there: large places by latitude.
    ExampleNorthToSouth,
    /// Read out only: name of the frame in which the table can be moved sideways.
    CompareTable,
    /// Read out only: head of the row of buttons that move and remove places.
    CompareOrder,
    /// On the button that takes a place away, below its name; `Msg::Remove` is read out in its place and has this word. Short.
    RemoveWord,
    /// Read out only: head of the first column, which holds the names of the rows.
    CompareAttribute,
    /// Button beside the field `FindToAdd`: to the list, to choose there.
    CompareAdd,
    /// Button that stays pressed: hide the rows in which all places agree. Short.
    OnlyDifferences,
    /// Head over rows of the table: what was pledged.
    GroupPledge,
    /// Head over rows: population and households.
    GroupPeople,
    /// Head over rows: area, density, solar power.
    GroupLand,
    /// Row: state of the place, `Msg::StatusWord`.
    RowStatus,
    /// Row: date of the place’s own pledge. Quoted in `AxisTwin`.
    RowDeclared,
    /// Row: pledge of the place above. Quoted in `AxisTwin`.
    RowAbove(Tier),
    /// Row: year by which emissions are to be zero.
    RowTarget,
    /// Row: what is to be reached before that, in the words of the source.
    RowInterim,
    /// Cell of that row, after its year. `percent`: a number, with a decimal where it has one; `base`: the year compared with. Not the
    /// start of a sentence.
    Interim { kind: InterimKind, percent: Option<&'a str>, base: Option<&'a str> },
    /// Row: people, with bars.
    RowPopulation,
    /// Row: people in percent of all people in the data.
    RowShare,
    /// Row: number of households.
    RowHouseholds,
    /// Row: area.
    RowArea,
    /// Row: people per area.
    RowDensity,
    /// Row: capacity of solar plants under the feed-in tariff (FIT, a Japanese scheme).
    RowSolar,
    /// Cell of `RowDensity`. `people`: whole number without unit.
    PerSquareKm { people: &'a str },
    /// Cell of `RowArea`. `area`: digits with one decimal.
    SquareKm { area: &'a str },
    /// Cell of `RowShare`. `share`: digits with two decimals, no sign.
    Percent { share: &'a str },
    /// Cell of `RowPopulation`. `people`: exact digits; languages that need a unit add it.
    PeopleCount { people: &'a str },
    /// Cell of `RowHouseholds`. `households`: exact digits; languages that need a unit add it.
    HouseholdCount { households: &'a str },
    /// Cell of `RowSolar`. `power`: whole number.
    Kilowatts { power: &'a str },
    /// Cell of `RowSolarEach`. `power`: whole number.
    KilowattsPerThousand { power: &'a str },
    /// Row: capacity of `RowSolar` for a thousand people.
    RowSolarEach,
    /// Sentence below the table: what a bar of full length means. `people`: digits without unit.
    PopulationScale { people: &'a str },
    /// Cell of `RowAbove`: the place lies in no other.
    NoneAbove,
    /// Heading over the numbered list of sources.
    SourcesTitle,
    /// Read out only, before the number of a source. Ends in a space where the language sets one before the digits.
    SourceMark,
    /// Read out only: label of an arrow in a column head. `place`: with the place above.
    MoveEarlier { place: &'a str },
    /// Read out only: label of the other arrow, towards the end of the row.
    MoveLater { place: &'a str },
    /// Sentence after one was pressed, also read out. `place`: with the place above; `position`: from 1; `places`: how
    /// many.
    Moved { place: &'a str, position: &'a str, places: &'a str },
    /// Label of the field in which a place is found.
    FindToAdd,
    /// Sentence after a place was picked there, also read out. `place`: with the place above.
    Added { place: &'a str },
    /// The same: the place was there before.
    AlreadyCompared { place: &'a str },
    /// The same: there is no room for one more. `limit`: how many there can be.
    ComparisonFull { limit: &'a str },
    /// Follows `CompareEmpty` after a space. `place`: with the place above.
    ChosenSoFar { place: &'a str },
    /// Sentence above the table. `kinds`: two or more of `Msg::Kind`, joined by commas.
    KindsDiffer { kinds: &'a str },
    /// Follows it: do not add these up. `inner`: one name or several, joined by commas; `outer`: where they lie.
    PeopleAmong { inner: &'a str, outer: &'a str },
    /// Head over rows: partnerships and programmes.
    GroupLinks,
    /// Row: partners. Only while they load, or if no place has any; else rows are named by programme.
    RowLinks,
    /// Row: Decarbonization Leading Areas, a programme of the Japanese government.
    RowLeadingArea,
    /// Row: partners that several of the places have.
    RowInCommon,
    /// Small, after the name of a leading area. `round`: number of the selection; `date`: of that round.
    RoundOn { round: &'a str, date: &'a str },
    /// First line of a cell of a programme, before partners’ names. `links`: number; languages that need a unit add it.
    LinkCount { links: &'a str },
    /// Last line of that cell. `links`: how many are not named.
    AndMore { links: &'a str },
    /// Cell: none in the lists that were read. Not: there is none. Short.
    NoneListed,
    /// Small, after a partner’s name. `places`: names of others that have it, joined by commas; only among three or
    /// more.
    InCommonWith { country: &'a str, places: Option<&'a str> },
    /// Sentence below the table, when a place with others in it is compared.
    OwnLinksOnly,
    /// Heading over a drawing of dates on a line of time.
    AxisTitle,
    /// Sentence below it, also read out as the drawing. `places`: all; `dated`: those with a date; `first`, `last`: as
    /// `PlaceAt`, both, one or none.
    AxisDeclared {
        date: Option<&'a str>,
        places: &'a str,
        dated: &'a str,
        first: Option<&'a str>,
        last: Option<&'a str>,
    },
    /// Sentence after it, joined without a space in Japanese. `places`: how many.
    AxisAbove { tier: Tier, places: &'a str },
    /// Sentence after it: where in the table the same stands. Quotes `RowDeclared` and `RowAbove` as they are there.
    AxisTwin(Tier),
    /// Entry in the key of the drawing, beside a full disc: own pledge. Short, as all of them.
    KeyOwn,
    /// Entry beside a hollow disc: made after the day asked about, or its date is unsettled.
    KeyOpen,
    /// Entry beside a half-filled disc: pledge of the place above.
    KeyAbove(Tier),
    /// Entry beside a dashed line: what dashes mean, the meaning of `Msg::TagBy`.
    KeyBy,
    /// Entry beside a block: a month or a year is known, not the day.
    KeySpan,
    /// Part of `AxisDeclared`. `place`: name alone; `date`: in words, with how exactly it is known.
    PlaceAt { place: &'a str, date: &'a str },
}
