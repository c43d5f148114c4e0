//! English: the comparison.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::{CompareMsg, Tier};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CompareMsg<'_>) -> AttrValue {
    match msg {
        CompareMsg::RowStatus => "Status".into(),
        CompareMsg::RowTarget => "Target year".into(),
        CompareMsg::RowPopulation => "Population".into(),
        CompareMsg::RowArea => "Area".into(),
        CompareMsg::CompareEmpty => "Choose two or more places in the list to compare them.".into(),
        CompareMsg::CompareAttribute => "Attribute".into(),
        CompareMsg::CompareAdd => "Add a place".into(),
        CompareMsg::OnlyDifferences => "Differences only".into(),
        CompareMsg::GroupPledge => "Pledge".into(),
        CompareMsg::GroupPeople => "People".into(),
        CompareMsg::GroupLand => "Land and energy".into(),
        CompareMsg::RowDeclared => "Declared itself".into(),
        CompareMsg::RowAbove(Tier::Any) => "Pledge of the place above".into(),
        CompareMsg::RowAbove(Tier::Prefecture) => "Pledge of the prefecture".into(),
        CompareMsg::RowShare => "Share of the country".into(),
        CompareMsg::RowHouseholds => "Households".into(),
        CompareMsg::RowDensity => "Density".into(),
        CompareMsg::RowSolar => "Solar capacity (feed-in tariff)".into(),
        CompareMsg::RowSolarEach => "Solar per person".into(),
        CompareMsg::NoneAbove => "none (nothing lies above)".into(),
        CompareMsg::SourcesTitle => "Sources".into(),
        CompareMsg::CompareTitle { places, date: Some(date) } => {
            format!("{places} places compared (as of {date})").into()
        }
        CompareMsg::CompareTitle { places, date: None } => format!("{places} places compared").into(),
        CompareMsg::CompareLimit { limit } => {
            format!("At most {limit} places can be compared at a time; the first {limit} are shown.").into()
        }
        CompareMsg::PerSquareKm { people } => format!("{people} people/km²").into(),
        CompareMsg::SquareKm { area } => format!("{area} km²").into(),
        CompareMsg::Percent { share } => format!("{share}%").into(),
        CompareMsg::PeopleCount { people } => people.to_owned().into(),
        CompareMsg::HouseholdCount { households } => households.to_owned().into(),
        CompareMsg::Kilowatts { power } => format!("{power} kW").into(),
        CompareMsg::KilowattsPerThousand { power } => format!("{power} kW per 1,000 people").into(),
        CompareMsg::PopulationScale { people } => format!("Bars: full width is {people} people.").into(),
        CompareMsg::SourceMark { number } => format!("source {number}").into(),
    }
}
