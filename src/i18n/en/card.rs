//! English: the card of one place, and places like it.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::{CardMsg, Tier};
use pledge_core::{View, measure::peers::Rule};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CardMsg<'_>) -> AttrValue {
    match msg {
        CardMsg::HasDeclared { place, year: Some(year) } => {
            format!("{place} has declared: zero carbon by {year}").into()
        }
        CardMsg::HasDeclared { place, year: None } => format!("{place} has declared zero carbon").into(),
        CardMsg::IsCovered { place, above } => format!("{place} is covered by the pledge of {above}").into(),
        CardMsg::HasNot { place, date: Some(date) } => format!("{place} had not declared on {date} (checked)").into(),
        CardMsg::HasNot { place, date: None } => format!("{place} has not declared (checked)").into(),
        CardMsg::IsUnknown { place } => format!("No declaration of {place} has been found so far").into(),
        CardMsg::NoSuchPlace { code } => format!("No place has the code “{code}”.").into(),
        CardMsg::AsOf { date } => format!("as of {date}").into(),
        CardMsg::FactSince => "Declared".into(),
        CardMsg::FactAbove(Tier::Prefecture) => "Prefecture".into(),
        CardMsg::FactAbove(Tier::Any) => "Above".into(),
        CardMsg::FactTarget => "Target".into(),
        CardMsg::FactPeople => "People".into(),
        CardMsg::FactLinks => "City links".into(),
        CardMsg::FactLeading => "Leading area".into(),
        CardMsg::FactSources => "Sources".into(),
        CardMsg::People { people, year: Some(year) } => format!("{people} ({year})").into(),
        CardMsg::People { people, year: None } => people.to_owned().into(),
        CardMsg::NoLinks => "none found in the lists".into(),
        CardMsg::Leading { round, date } => format!("chosen in round {round} ({date})").into(),
        CardMsg::NoLeading => "not found in the lists".into(),
        CardMsg::CoveredMeans(Tier::Prefecture) => {
            "Covered: the municipality or its prefecture has declared zero carbon by this date. A declaration covers everyone who lives in the place.".into()
        }
        CardMsg::CoveredMeans(Tier::Any) => {
            "Covered: the place or one above it has declared zero carbon by this date. A declaration covers everyone who lives in the place.".into()
        }
        CardMsg::AllLinks { count: "1" } => "See the link".into(),
        CardMsg::AllLinks { count } => format!("All {count} links").into(),
        CardMsg::CopyCardLink => "Copy link".into(),
        CardMsg::Loading => "loading".into(),
        CardMsg::ToList => "See all places".into(),
        CardMsg::BackTo(View::Map) => "Back to the map".into(),
        CardMsg::BackTo(View::Compare) => "Back to the comparison".into(),
        CardMsg::BackTo(_) => "Back to the list".into(),
        CardMsg::PeersTitle { place } => format!("Places like {place}").into(),
        CardMsg::PeersOpen => "Compare with places like this".into(),
        CardMsg::PeersRules => "Alike in".into(),
        CardMsg::RuleName { rule, count } => {
            let name = match rule {
                Rule::Population => "population",
                Rule::Region => "region",
                Rule::Nearest => "nearness",
                Rule::Density => "density",
                Rule::Solar => "solar power",
            };
            format!("{name} ({count})").into()
        }
        CardMsg::RuleText { rule, count, kind, shown } => {
            let rule = match rule {
                Rule::Population => "with 80% to 125% of its population",
                Rule::Region => "in the same place above, closest in population first",
                Rule::Nearest => "whose offices are nearest as the crow flies",
                Rule::Density => "with 80% to 125% of its people per area",
                Rule::Solar => "with 80% to 125% of its solar capacity per person",
            };
            format!("Places of the same kind ({kind}) {rule}: {shown} of {count} shown.").into()
        }
        CardMsg::NoPeers => "No place fits.".into(),
        CardMsg::PeerAdd { place } => format!("Add {place} to comparison").into(),
        CardMsg::PeersCompare { count } => format!("Compare with these {count}").into(),
    }
}
