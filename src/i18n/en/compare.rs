//! English: the comparison.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::{CompareMsg, Tier};
use pledge_core::model::pledge::InterimKind;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CompareMsg<'_>) -> AttrValue {
    match msg {
        CompareMsg::RowStatus => "Status".into(),
        CompareMsg::Interim { kind, percent, base } => {
            let percent = percent.map_or_else(|| "less".to_owned(), |percent| format!("{percent}% less"));
            let than = base.map(|year| format!(" than in {year}")).unwrap_or_default();
            match kind {
                InterimKind::Reduction => format!("{percent}{than}").into(),
                InterimKind::BelowUsual => format!("{percent} than without measures").into(),
                InterimKind::Intensity => format!("{percent}{than} for each unit of the economy").into(),
                InterimKind::Absolute => "a limit to the amount of emissions".into(),
                InterimKind::Other => "a target of another kind".into(),
            }
        }
        CompareMsg::RowInterim => "Target on the way".into(),
        CompareMsg::RowTarget => "Target year".into(),
        CompareMsg::RowPopulation => "Population".into(),
        CompareMsg::RowArea => "Area".into(),
        CompareMsg::CompareEmpty => "Choose two or more places, here or in the list, to compare them.".into(),
        CompareMsg::ExamplesTitle => "To begin with".into(),
        CompareMsg::ExampleLike { place } => format!("{place} and places of its size").into(),
        CompareMsg::ExampleArticle => "Cities in the article".into(),
        CompareMsg::ExampleLargest => "The largest".into(),
        CompareMsg::ExampleNorthToSouth => "From north to south".into(),
        CompareMsg::CompareTable => "Table, can be scrolled sideways".into(),
        CompareMsg::CompareOrder => "Move or remove".into(),
        CompareMsg::RemoveWord => "Remove".into(),
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
        CompareMsg::SourceMark => "source ".into(),
        CompareMsg::MoveEarlier { place } => format!("Move {place} earlier").into(),
        CompareMsg::MoveLater { place } => format!("Move {place} later").into(),
        CompareMsg::Moved { place, position, places } => {
            format!("Moved {place} to position {position} of {places}.").into()
        }
        CompareMsg::FindToAdd => "Find a place to compare".into(),
        CompareMsg::Added { place } => format!("Added {place}.").into(),
        CompareMsg::AlreadyCompared { place } => format!("{place} is chosen already.").into(),
        CompareMsg::ComparisonFull { limit } => {
            format!("At most {limit} places can be compared at a time. Remove one before you add another.").into()
        }
        CompareMsg::ChosenSoFar { place } => format!("Only {place} is chosen so far.").into(),
        CompareMsg::KindsDiffer { kinds } => format!("Places of different kinds are compared ({kinds}).").into(),
        CompareMsg::PeopleAmong { inner, outer } => format!("The people of {inner} are among those of {outer}.").into(),
        CompareMsg::GroupLinks => "Links".into(),
        CompareMsg::RowLinks => "Linked with".into(),
        CompareMsg::RowLeadingArea => "Leading area".into(),
        CompareMsg::RowInCommon => "Partners in common".into(),
        CompareMsg::RoundOn { round, date } => format!("round {round}, {date}").into(),
        CompareMsg::LinkCount { links } => links.to_owned().into(),
        CompareMsg::AndMore { links } => format!("and {links} more").into(),
        CompareMsg::NoneListed => "none in the lists".into(),
        CompareMsg::InCommonWith { country, places: None } => country.to_owned().into(),
        CompareMsg::InCommonWith { country, places: Some(places) } => format!("{country}, shared with {places}").into(),
        CompareMsg::OwnLinksOnly => "Links are a place’s own, without those of the places in it.".into(),
        CompareMsg::AxisTitle => "When they declared".into(),
        CompareMsg::AxisDeclared { date, places, dated, first, last } => {
            let until = date.map(|date| format!(" by {date}")).unwrap_or_default();
            match (first, last) {
                (Some(first), Some(last)) => format!(
                    "Of {places} places, {dated} had declared themselves{until} at a known time: first {first}, last {last}."
                ).into(),
                (Some(first), None) => {
                    format!("Of {places} places, only {first} had declared itself{until} at a known time.").into()
                }
                (None, _) => format!("Of {places} places, none had declared itself{until} at a known time.").into(),
            }
        }
        CompareMsg::AxisAbove { tier: Tier::Any, places } => {
            format!("{places} lie in a place that had declared.").into()
        }
        CompareMsg::AxisAbove { tier: Tier::Prefecture, places } => {
            format!("{places} lie in a prefecture that had declared.").into()
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
        CompareMsg::PlaceAt { place, date } => format!("{place} ({date})").into(),
    }
}
