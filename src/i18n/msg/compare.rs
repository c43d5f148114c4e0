//! The comparison.

use crate::i18n::Tier;

/// What the comparison says. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the catalogues say what each message is, in two languages")]
pub enum CompareMsg<'a> {
    CompareTitle {
        places: &'a str,
        date: Option<&'a str>,
    },
    CompareEmpty,
    CompareLimit {
        limit: &'a str,
    },
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
    RowInterim,
    RowPopulation,
    RowShare,
    RowHouseholds,
    RowArea,
    RowDensity,
    RowSolar,
    PerSquareKm {
        people: &'a str,
    },
    SquareKm {
        area: &'a str,
    },
    Percent {
        share: &'a str,
    },
    PeopleCount {
        people: &'a str,
    },
    HouseholdCount {
        households: &'a str,
    },
    Kilowatts {
        power: &'a str,
    },
    KilowattsPerThousand {
        power: &'a str,
    },
    RowSolarEach,
    PopulationScale {
        people: &'a str,
    },
    NoneAbove,
    SourcesTitle,
    SourceMark {
        number: &'a str,
    },
    MoveEarlier {
        place: &'a str,
    },
    MoveLater {
        place: &'a str,
    },
    Moved {
        place: &'a str,
        position: &'a str,
        places: &'a str,
    },
    FindToAdd,
    Added {
        place: &'a str,
    },
    AlreadyCompared {
        place: &'a str,
    },
    ComparisonFull {
        limit: &'a str,
    },
    ChosenSoFar {
        place: &'a str,
    },
    KindsDiffer {
        kinds: &'a str,
    },
    PeopleAmong {
        inner: &'a str,
        outer: &'a str,
    },
    GroupLinks,
    RowLinks,
    RowLeadingArea,
    RowInCommon,
    RoundOn {
        round: &'a str,
        date: &'a str,
    },
    LinkCount {
        links: &'a str,
    },
    AndMore {
        links: &'a str,
    },
    NoneListed,
    InCommonWith {
        country: &'a str,
        places: Option<&'a str>,
    },
    OwnLinksOnly,
    AxisTitle,
    AxisDeclared {
        date: Option<&'a str>,
        places: &'a str,
        dated: &'a str,
        first: Option<&'a str>,
        last: Option<&'a str>,
    },
    AxisAbove {
        tier: Tier,
        places: &'a str,
    },
    AxisTwin(Tier),
    KeyOwn,
    KeyOpen,
    KeyAbove(Tier),
    KeyBy,
    KeySpan,
    DateBy {
        date: &'a str,
    },
    PlaceAt {
        place: &'a str,
        date: &'a str,
    },
}
