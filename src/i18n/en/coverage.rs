//! English: coverage.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use super::plural;
use crate::i18n::{CoverageMsg, Lang, Tier, filled};
use pledge_core::reported::Origin;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CoverageMsg<'_>) -> AttrValue {
    match msg {
        CoverageMsg::Sentence { tier, date, places, people, share } => {
            let date = date.map(|date| filled!("On {date}, ")).unwrap_or_default();
            let places =
                places.map(|places| filled!(" in the {places} chosen place{}", plural(places))).unwrap_or_default();
            let share = share
                .map(|share| {
                    filled!(" ({share}% of {})", if tier == Tier::Prefecture { "the country" } else { "everyone" })
                })
                .unwrap_or_default();
            filled!("{date}{people} people{places}{share} were covered by a zero-carbon pledge, counted once each.")
        }
        CoverageMsg::NamedDatesLabel => "Dates worth a look".into(),
        CoverageMsg::NamedDate { name, date } => filled!("{name} ({date})"),
        CoverageMsg::NamedLatest { date } => filled!("latest ({date})"),
        CoverageMsg::Play => "Play, month by month".into(),
        CoverageMsg::Pause => "Pause".into(),
        CoverageMsg::SumTitle => "Why people are counted once".into(),
        CoverageMsg::SumCaption => "The sum, counted once".into(),
        CoverageMsg::NobodyTwice => "Nobody here could be counted twice: the figure is the plain sum.".into(),
        CoverageMsg::BothCounted(_) => {
            "So that residents of a place and of a place above it are not counted twice.".into()
        }
        CoverageMsg::AboveNational { people, .. } => filled!(
            "Counting residents twice where their place and one above it have both declared, the sum would exceed the whole population of {people}."
        ),
        CoverageMsg::LevelPeople { municipalities: true } => "People of the municipalities".into(),
        CoverageMsg::LevelPeople { municipalities: false } => "People of the prefectures".into(),
        CoverageMsg::KindPeople { kind } => filled!("People, {kind}"),
        CoverageMsg::PlainSum => "Plain sum".into(),
        CoverageMsg::CountedTwice => "Counted twice".into(),
        CoverageMsg::CountedOnce => "Counted once".into(),
        CoverageMsg::WithoutPledge => "Not covered, or not checked".into(),
        CoverageMsg::UnderPledge => "Covered by a pledge".into(),
        CoverageMsg::GrowthTitle => "Growth: bodies, and the people living there".into(),
        CoverageMsg::KeyOfficial => "Official figure".into(),
        CoverageMsg::KeyArticle => "Figure of an article".into(),
        CoverageMsg::KeyOurs => "This count".into(),
        CoverageMsg::PanelGovernments => "Bodies that declared".into(),
        CoverageMsg::PanelPeople => "People covered".into(),
        CoverageMsg::Value { value, people: true } => Lang::En.people_text(value).into(),
        CoverageMsg::Value { value, people: false } => Lang::En.count(value).into(),
        CoverageMsg::PointLabel { origin, value, date, about } => {
            let who = match origin {
                Origin::Article => "Article",
                Origin::Official => "Official",
                Origin::Tally => "Official list",
            };
            let date = date.map(|date| filled!(" ({date})")).unwrap_or_default();
            filled!("{who} {}{value}{date}", if about { "about " } else { "" })
        }
        CoverageMsg::OurLabel { value } => filled!("This count {value}"),
        CoverageMsg::NationalLine { people } => filled!("Whole population {people}"),
        CoverageMsg::GrewGovernments { from, low, to, high } => {
            filled!("Officially, bodies grew from {low} ({from}) to {high} ({to}).")
        }
        CoverageMsg::GrewPeople { from, low, to, high } => {
            filled!("Officially, people grew from {low} ({from}) to {high} ({to}).")
        }
        CoverageMsg::OursNow { date, governments, people } => {
            let date = date.map(|date| filled!(" on {date}")).unwrap_or_default();
            filled!("This count has {governments} bodies and {people} people{date}.")
        }
        CoverageMsg::SharedAxis => {
            "Both panels share one axis of time. Figures without a day stand in the middle of their month or year."
                .into()
        }
        CoverageMsg::NoPeopleAfter { date } => filled!("No official population later than {date} has been found."),
        CoverageMsg::FewerBodies => {
            "This count has fewer bodies than the official one because it counts only pledges that were read on a page."
                .into()
        }
        CoverageMsg::AsTable { rows } => filled!("Show as a table ({rows} rows)"),
        CoverageMsg::TableOf { what } => filled!("Table: {what}"),
        CoverageMsg::ColumnWhen => "When".into(),
        CoverageMsg::ColumnWho => "Whose figure".into(),
        CoverageMsg::ColumnGovernments => "Bodies".into(),
        CoverageMsg::ColumnPeople => "People".into(),
        CoverageMsg::ColumnSource => "Source".into(),
        CoverageMsg::NotGiven => "not given".into(),
        CoverageMsg::Before { date } => filled!("before {date}"),
        CoverageMsg::About { people, about } => filled!("{}{people}", if about { "about " } else { "" }),
        CoverageMsg::WhoSays { origin: Origin::Official } => "official (Ministry)".into(),
        CoverageMsg::WhoSays { origin: Origin::Tally } => "count of the official list".into(),
        CoverageMsg::WhoSays { origin: Origin::Article } => "article".into(),
        CoverageMsg::WhoOurs => "this count".into(),
        CoverageMsg::NoSource => "computed from the sources of the rows".into(),
        CoverageMsg::TopsTitle { tier: Tier::Prefecture, count } => {
            filled!("{count} prefectures: share of people covered")
        }
        CoverageMsg::TopsTitle { tier: Tier::Any, count } => {
            filled!("{count} places at the top: share of people covered")
        }
        CoverageMsg::TopsSummary { tier, whole, rest, named, more } => {
            let own = if tier == Tier::Prefecture { "prefecture" } else { "place itself" };
            let more = more.map(|more| filled!(" and {more} more")).unwrap_or_default();
            let rest =
                if named.is_empty() { AttrValue::default() } else { filled!(" The other {rest}: {named}{more}.") };
            filled!("In {whole}, everyone is covered because the {own} has declared.{rest}")
        }
        CoverageMsg::ColumnTop(Tier::Prefecture) => "Prefecture".into(),
        CoverageMsg::ColumnTop(Tier::Any) => "Name".into(),
        CoverageMsg::ColumnBy => "Whose pledge".into(),
        CoverageMsg::ColumnCovered => "People covered".into(),
        CoverageMsg::ColumnShare => "Share".into(),
        CoverageMsg::ByTop(Tier::Prefecture) => "prefecture".into(),
        CoverageMsg::ByTop(Tier::Any) => "its own".into(),
        CoverageMsg::ByBelow(Tier::Prefecture) => "municipalities only".into(),
        CoverageMsg::ByBelow(Tier::Any) => "places below only".into(),
        CoverageMsg::Percent { share } => filled!("{share}%"),
        CoverageMsg::IfTitle => "If this place declared".into(),
        CoverageMsg::IfFind => "Choose a place".into(),
        CoverageMsg::IfHint => "The result appears below. With nothing chosen, two examples are shown.".into(),
        CoverageMsg::IfHeading { place, people } => filled!("If {place}, with {people} people, declared"),
        CoverageMsg::IfDeclared => "It has declared already, and everyone there is counted.".into(),
        CoverageMsg::IfCovered { above } => filled!(
            "No people are added: {above} has declared, so everyone is counted already. What grows is the number of bodies (by 1), with a target of its own."
        ),
        CoverageMsg::IfInPart { people } => {
            filled!("{people} of them are counted already, through pledges of places within it. The others are added.")
        }
        CoverageMsg::IfNobody => {
            "Everyone is added: on this date no pledge of it, or of a place above it, has been confirmed.".into()
        }
        CoverageMsg::IfMaybe => {
            "The date of its pledge is not certain, though: it may have declared by this date.".into()
        }
        CoverageMsg::IfLater { date } => filled!("In fact it declared on {date}."),
        CoverageMsg::IfLaterBy { date } => filled!("In fact it had declared by {date}."),
        CoverageMsg::IfBar { place } => filled!("People of {place}, in parts; the place itself in vermilion"),
        CoverageMsg::IfShares { tier, top, before, after, country_before, country_after, people } => {
            let whole = if tier == Tier::Prefecture { "Whole country" } else { "Everywhere" };
            let top = top.map(|top| filled!("{top}: {before}% → {after}%. ")).unwrap_or_default();
            filled!(
                "{top}{whole}: {country_before}% → {country_after}% ({people} people). The place itself is vermilion in the bar."
            )
        }
    }
}
