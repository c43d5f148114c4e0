//! The view of coverage.

use crate::i18n::Tier;
use pledge_core::model::reported::Origin;

/// What the view of coverage says. Parameters are already formatted, but for the number in `Value`.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "notes on variants tell of their fields; `cargo xtask check` asks for the notes")]
pub enum CoverageMsg<'a> {
    /// Read out only, when the date or the choice changes: the figure in one sentence. `people`: exact digits without
    /// unit; `share`: with one decimal, no sign; `places`: how many are chosen.
    Sentence { tier: Tier, date: Option<&'a str>, places: Option<&'a str>, people: &'a str, share: Option<&'a str> },
    /// Button: moves the date on month by month. Turns into `Pause` when pressed.
    Play,
    /// The same button while it moves.
    Pause,

    /// Heading over the sum. A heading or a question, which `BothCounted` or `AboveNational` answers.
    SumTitle,
    /// Read out only: caption of the table with the sum.
    SumCaption,
    /// Sentence below `SumTitle` in the place of a sum: there is nothing to subtract.
    NobodyTwice,
    /// Sentence below `SumTitle`: its answer. In Japanese it ends in “because”.
    BothCounted(Tier),
    /// The same when the plain sum is above the whole population. `people`: that population, digits without unit.
    AboveNational { tier: Tier, people: &'a str },
    /// Row of the sum, a number after it: people of pledged municipalities, or else of pledged prefectures. Short.
    LevelPeople { municipalities: bool },
    /// The same for data whose tiers are not those of Japan. `kind`: as `Msg::Kind`, singular.
    KindPeople { kind: &'a str },
    /// Row of the sum: everything above it added up.
    PlainSum,
    /// Row of the sum, with a minus sign before its number.
    CountedTwice,
    /// Row of the sum: what is left.
    CountedOnce,
    /// Row of the sum, with a minus sign: people of the chosen places whom no known pledge covers.
    WithoutPledge,
    /// Last row of the sum: the large figure.
    UnderPledge,

    /// Heading over a drawing of two panels, `PanelGovernments` and `PanelPeople`.
    GrowthTitle,
    /// Entry in the key of the drawing: points of the Ministry’s figures. Short.
    KeyOfficial,
    /// Entry: points of figures in articles.
    KeyArticle,
    /// Entry: the line and the point that this widget has counted.
    KeyOurs,
    /// Entry: the area above that line, for pledges whose date is not known exactly. Short.
    KeyBand,
    /// Title in the drawing: numbers of municipalities and prefectures. Short.
    PanelGovernments,
    /// Title in the drawing: numbers of people. Short.
    PanelPeople,
    /// Number on an axis or in a label, which this message writes itself: rounded and with unit if `people`, else
    /// exact.
    Value { value: u64, people: bool },
    /// Beside a point: who, how many, when. `value`: as `Value`; `date`: of the figure;
    /// `about`: approximate. As short as can be.
    PointLabel { origin: Origin, value: &'a str, date: &'a str, about: bool },
    /// Beside our point. `value`: as `Value`. As short as can be.
    OurLabel { value: &'a str },
    /// On a line across the drawing. `people`: all people, rounded, with unit. As short as can be.
    NationalLine { people: &'a str },
    /// Sentence below `GrowthTitle`, also read out as the drawing. `from`, `to`: dates; `low`, `high`: numbers of
    /// local governments on them.
    GrewGovernments { from: &'a str, low: &'a str, to: &'a str, high: &'a str },
    /// Sentence after it, where `high` is not the Ministry’s own: others have counted its list.
    LastIsTally,
    /// Sentence after it, without a space in Japanese. `low`, `high`: people, rounded, with unit.
    GrewPeople { from: &'a str, low: &'a str, to: &'a str, high: &'a str },
    /// Sentence after it. `governments`: number of local governments; `people`: rounded, with its unit.
    OursNow { date: Option<&'a str>, governments: &'a str, people: &'a str },
    /// Sentence below the drawing: how to read it.
    SharedAxis,
    /// Sentence after it: what the area above our line means.
    BandMeans,
    /// Sentence after it. `date`: of the last official number of people.
    NoPeopleAfter { date: &'a str },
    /// Sentence after it: why our count is lower.
    FewerBodies,
    /// Line that opens the figures of a drawing as a table. `rows`: how many.
    AsTable { rows: &'a str },
    /// Read out only: name of that table. `what`: the heading of the part, whole.
    TableOf { what: &'a str },
    /// Column head there: a date or `Before`.
    ColumnWhen,
    /// Column head there: one of `WhoSays` and `WhoOurs`.
    ColumnWho,
    /// Column head there: number of municipalities and prefectures. Short.
    ColumnGovernments,
    /// Column head there: number of people. Short.
    ColumnPeople,
    /// Column head there: a link, or `NoSource`.
    ColumnSource,
    /// Cell: the source has no such number.
    NotGiven,
    /// In the place of a date: some time before `date`, a month or a year as a rule.
    Before { date: &'a str },
    /// Cell. `people`: rounded, with its unit; `about`: the source calls it approximate, else it stands alone.
    About { people: &'a str, about: bool },
    /// Cell of `ColumnWho`: the Ministry, others who counted its list, or an article. Not the start of a sentence.
    WhoSays { origin: Origin },
    /// Cell of `ColumnWho`: this widget.
    WhoOurs,
    /// Cell of `ColumnSource` in our own row: it rests on the sources of all places.
    NoSource,

    /// Heading over a grid of tiles, one for each top-level place. `count`: how many.
    TopLevelTitle { tier: Tier, count: &'a str },
    /// Below it. `whole`: how many have pledged themselves; `rest`: the others; `named`: their names with percentages,
    /// joined by commas, may be empty; `more`: not named.
    TopLevelSummary { tier: Tier, whole: &'a str, rest: &'a str, named: &'a str, more: Option<&'a str> },
    /// Column head in the table of the grid: name of the place.
    ColumnTopLevel(Tier),
    /// Column head there: whose pledge covers people, `ByTopLevel`, `ByBelow` or a state.
    ColumnBy,
    /// Column head there: how many people. Short.
    ColumnCovered,
    /// Column head there: in percent. Short.
    ColumnShare,
    /// Cell of `ColumnBy`: the top-level place itself.
    ByTopLevel(Tier),
    /// Cell of `ColumnBy`: only places within it.
    ByBelow(Tier),
    /// Cell of `ColumnShare`, in `TopLevelSummary` and on tiles. `share`: digits, on tiles without decimal; no sign.
    Percent { share: &'a str },

    /// Line below the tiles, for a mouse and the keyboard, while none is pointed at.
    TilePoint,
    /// The same, for a finger.
    TileTap,
    /// In its place, also read out. `place`: name; `share`: as `Percent`, or a question mark; `people`: how many are covered,
    /// digits without unit; `by`: `ByTopLevel`, `ByBelow` or a state.
    TileAt { place: &'a str, share: &'a str, people: &'a str, by: &'a str },

    /// Heading of the part on what one more pledge would add. In the conditional, no full sentence.
    IfTitle,
    /// Label of the field in which a place is found.
    IfFind,
    /// Sentences above that field.
    IfHint,
    /// Heading of one result; “+” and a number follow below. `place`: with the place above; `people`: exact digits
    /// without unit.
    IfHeading { place: &'a str, people: &'a str },
    /// Sentence below that number, which is 0: the place has pledged already.
    IfDeclared,
    /// The same: the place above has. `above`: its name. The number of local governments would still grow by one.
    IfCovered { above: &'a str },
    /// The same in part. `people`: those counted already, digits without unit; the number is the others.
    IfInPart { people: &'a str },
    /// The same: none of them is counted yet. Known is only that no pledge was found.
    IfNobody,
    /// Follows one of these, as a limit to it: the pledge may have been there already, its date is not settled.
    IfMaybe,
    /// The same: what came after the day asked about. `date`: of the pledge.
    IfLater { date: &'a str },
    /// The same where it is only known that it was on `date` or before it.
    IfLaterBy { date: &'a str },
    /// Read out only: name of a bar. `place`: the top-level one, whose people it splits. The colour stands for the
    /// place asked about.
    IfBar { place: &'a str },
    /// Below the bar. `top`: the top-level place, with `before` and `after` in percent; then all places; no signs.
    /// `people`: total after, digits without unit.
    IfShares {
        tier: Tier,
        top: Option<&'a str>,
        before: &'a str,
        after: &'a str,
        country_before: &'a str,
        country_after: &'a str,
        people: &'a str,
    },
}
