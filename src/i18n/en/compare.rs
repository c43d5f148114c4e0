//! English: the comparison.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::{CompareMsg, Tier, filled};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CompareMsg<'_>) -> AttrValue {
    match msg {
        CompareMsg::RowStatus => "Status".into(),
        CompareMsg::RowInterim => "Target on the way".into(),
        CompareMsg::RowTarget => "Target year".into(),
        CompareMsg::RowPopulation => "Population".into(),
        CompareMsg::RowArea => "Area".into(),
        CompareMsg::CompareEmpty => "Choose two or more places, here or in the list, to compare them.".into(),
        CompareMsg::CompareAttribute => "Attribute".into(),
        CompareMsg::CompareAdd => "Add a place".into(),
        CompareMsg::OnlyDifferences => "Differences only".into(),
        CompareMsg::GroupPledge => "Pledge".into(),
        CompareMsg::GroupPeople => "People".into(),
        CompareMsg::GroupLand => "Land and energy".into(),
        CompareMsg::RowDeclared => "Declared itself".into(),
        CompareMsg::RowAbove(Tier::Any) => "Pledge of the place above".into(),
        CompareMsg::RowAbove(Tier::Prefecture) => "Pledge of the prefecture".into(),
        CompareMsg::RowShare => "Share of the whole population".into(),
        CompareMsg::RowHouseholds => "Households".into(),
        CompareMsg::RowDensity => "Density".into(),
        CompareMsg::RowSolar => "Solar capacity (feed-in tariff)".into(),
        CompareMsg::RowSolarEach => "Solar per person".into(),
        CompareMsg::NoneAbove => "none (nothing lies above)".into(),
        CompareMsg::SourcesTitle => "Sources".into(),
        CompareMsg::CompareTitle { places, date: Some(date) } => {
            filled!("{places} places compared (as of {date})")
        }
        CompareMsg::CompareTitle { places, date: None } => filled!("{places} places compared"),
        CompareMsg::CompareLimit { limit } => {
            filled!("At most {limit} places can be compared at a time; the first {limit} are shown.")
        }
        CompareMsg::PerSquareKm { people } => filled!("{people} people/km²"),
        CompareMsg::SquareKm { area } => filled!("{area} km²"),
        CompareMsg::Percent { share } => filled!("{share}%"),
        CompareMsg::PeopleCount { people } => people.to_owned().into(),
        CompareMsg::HouseholdCount { households } => households.to_owned().into(),
        CompareMsg::Kilowatts { power } => filled!("{power} kW"),
        CompareMsg::KilowattsPerThousand { power } => filled!("{power} kW per 1,000 people"),
        CompareMsg::PopulationScale { people } => filled!("Bars: full width is {people} people."),
        CompareMsg::SourceMark => "source ".into(),
        CompareMsg::MoveEarlier { place } => filled!("Move {place} earlier"),
        CompareMsg::MoveLater { place } => filled!("Move {place} later"),
        CompareMsg::Moved { place, position, places } => {
            filled!("Moved {place} to position {position} of {places}.")
        }
        CompareMsg::FindToAdd => "Find a place to compare".into(),
        CompareMsg::Added { place } => filled!("Added {place}."),
        CompareMsg::AlreadyCompared { place } => filled!("{place} is chosen already."),
        CompareMsg::ComparisonFull { limit } => {
            filled!("At most {limit} places can be compared at a time. Remove one before you add another.")
        }
        CompareMsg::ChosenSoFar { place } => filled!("Only {place} is chosen so far."),
        CompareMsg::KindsDiffer { kinds } => filled!("Places of different kinds are compared ({kinds})."),
        CompareMsg::PeopleAmong { inner, outer } => filled!("The people of {inner} are among those of {outer}."),
        CompareMsg::GroupLinks => "Links".into(),
        CompareMsg::RowLinks => "Linked with".into(),
        CompareMsg::RowLeadingArea => "Leading area".into(),
        CompareMsg::RowInCommon => "Partners in common".into(),
        CompareMsg::RoundOn { round, date } => filled!("round {round}, {date}"),
        CompareMsg::LinkCount { links } => links.to_owned().into(),
        CompareMsg::AndMore { links } => filled!("and {links} more"),
        CompareMsg::NoneListed => "none in the lists".into(),
        CompareMsg::InCommonWith { country, places: None } => country.to_owned().into(),
        CompareMsg::InCommonWith { country, places: Some(places) } => filled!("{country}, shared with {places}"),
        CompareMsg::OwnLinksOnly => "Links are a place’s own, without those of the places in it.".into(),
        CompareMsg::AxisTitle => "When they declared".into(),
        CompareMsg::AxisDeclared { date, places, dated, first, last } => {
            let until = date.map(|date| filled!(" by {date}")).unwrap_or_default();
            match (first, last) {
                (Some(first), Some(last)) => filled!(
                    "Of {places} places, {dated} had declared themselves{until} at a known time: first {first}, last {last}."
                ),
                (Some(first), None) => {
                    filled!("Of {places} places, only {first} had declared itself{until} at a known time.")
                }
                (None, _) => filled!("Of {places} places, none had declared itself{until} at a known time."),
            }
        }
        CompareMsg::AxisAbove { tier: Tier::Any, places } => {
            filled!("{places} lie in a place that had declared.")
        }
        CompareMsg::AxisAbove { tier: Tier::Prefecture, places } => {
            filled!("{places} lie in a prefecture that had declared.")
        }
        CompareMsg::AxisTwin(Tier::Any) => {
            "The table above says the same in “Declared itself” and “Pledge of the place above”.".into()
        }
        CompareMsg::AxisTwin(Tier::Prefecture) => {
            "The table above says the same in “Declared itself” and “Pledge of the prefecture”.".into()
        }
        CompareMsg::KeyOwn => "its own pledge".into(),
        CompareMsg::KeyOpen => "its own pledge, later than this date or unsettled".into(),
        CompareMsg::KeyAbove(Tier::Any) => "pledge of the place above".into(),
        CompareMsg::KeyAbove(Tier::Prefecture) => "pledge of the prefecture".into(),
        CompareMsg::KeyBy => "dashes: by that date".into(),
        CompareMsg::KeySpan => "bar: month or year known".into(),
        CompareMsg::DateBy { date } => filled!("by {date}"),
        CompareMsg::PlaceAt { place, date } => filled!("{place} ({date})"),
    }
}
