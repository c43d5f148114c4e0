//! The comparison.

use crate::i18n::Tier;

/// What the comparison says. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the catalogues say what each message is, in two languages")]
pub enum CompareMsg<'a> {
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
    NoneAbove,
    SourcesTitle,
    SourceMark { number: &'a str },
}
