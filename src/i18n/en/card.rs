//! English: the card of one place, and places like it.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::{CardMsg, Tier, filled};
use pledge_core::peers::Rule;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CardMsg<'_>) -> AttrValue {
    match msg {
        CardMsg::HasDeclared { place, year: Some(year) } => {
            filled!("{place} has declared: zero carbon by {year}")
        }
        CardMsg::HasDeclared { place, year: None } => filled!("{place} has declared zero carbon"),
        CardMsg::IsCovered { place, above } => filled!("{place} is covered by the pledge of {above}"),
        CardMsg::HasNot { place, date: Some(date) } => filled!("{place} had not declared on {date} (checked)"),
        CardMsg::HasNot { place, date: None } => filled!("{place} has not declared (checked)"),
        CardMsg::IsUnknown { place } => filled!("Whether {place} has declared has not been checked"),
        CardMsg::NoSuchPlace { code } => filled!("No place has the code “{code}”."),
        CardMsg::AsOf { date } => filled!("as of {date}"),
        CardMsg::FactSince => "Since".into(),
        CardMsg::FactAbove(Tier::Prefecture) => "Prefecture".into(),
        CardMsg::FactAbove(Tier::Any) => "Above".into(),
        CardMsg::FactTarget => "Target".into(),
        CardMsg::FactPeople => "People".into(),
        CardMsg::FactLinks => "City links".into(),
        CardMsg::FactLeading => "Leading area".into(),
        CardMsg::FactSources => "Sources".into(),
        CardMsg::People { people, year: Some(year) } => filled!("{people} ({year})"),
        CardMsg::People { people, year: None } => people.to_owned().into(),
        CardMsg::NoLinks => "none found in the lists".into(),
        CardMsg::Leading { round, date } => filled!("chosen in round {round} ({date})"),
        CardMsg::NoLeading => "not found in the lists".into(),
        CardMsg::Loading => "loading".into(),
        CardMsg::ToList => "See the list".into(),
        CardMsg::PeersTitle { place } => filled!("Places like {place}"),
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
            filled!("{name} ({count})")
        }
        CardMsg::RuleText { rule, count, kind, shown } => {
            let rule = match rule {
                Rule::Population => "with 80% to 125% of its population",
                Rule::Region => "in the same place above, closest in population first",
                Rule::Nearest => "whose offices are nearest as the crow flies",
                Rule::Density => "with 80% to 125% of its people per area",
                Rule::Solar => "with 80% to 125% of its solar capacity per person",
            };
            filled!("Places of the same kind ({kind}) {rule}: {shown} of {count} shown.")
        }
        CardMsg::NoPeers => "No place fits.".into(),
        CardMsg::PeerAdd { place } => filled!("Add {place} to comparison"),
        CardMsg::PeersCompare { count } => filled!("Compare with these {count}"),
    }
}
