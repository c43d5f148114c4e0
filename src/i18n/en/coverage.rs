//! English: the screen of coverage. The words of the four states are in `mod.rs`.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use super::plural;
use crate::i18n::{CoverageMsg, Lang, Tier};
use pledge_core::model::reported::Origin;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CoverageMsg<'_>) -> AttrValue {
    match msg {
        CoverageMsg::Sentence { tier, date, places, people, share } => {
            let date = date.map(|date| format!("On {date}, ")).unwrap_or_default();
            let places =
                places.map(|places| format!(" in the {places} chosen place{}", plural(places))).unwrap_or_default();
            let share = share
                .map(|share| {
                    format!(" ({share}% of {})", if tier == Tier::Prefecture { "the country" } else { "everyone" })
                })
                .unwrap_or_default();
            format!("{date}{people} people{places}{share} were covered by a zero-carbon pledge, counted once each.").into()
        }
        CoverageMsg::Play => "Play, month by month".into(),
        CoverageMsg::Pause => "Pause".into(),
        CoverageMsg::SumTitle => "Why people are counted once".into(),
        CoverageMsg::SumCaption => "The sum, counted once".into(),
        CoverageMsg::NobodyTwice => "Nobody here could be counted twice: the figure is the plain sum.".into(),
        CoverageMsg::BothCounted(_) => {
            "So that residents of a place and of a place above it are not counted twice.".into()
        }
        CoverageMsg::AboveNational { people, .. } => format!(
            "Counting residents twice where their place and one above it have both declared, the sum would exceed the whole population of {people}."
        ).into(),
        CoverageMsg::LevelPeople { municipalities: true } => "People of the municipalities".into(),
        CoverageMsg::LevelPeople { municipalities: false } => "People of the prefectures".into(),
        CoverageMsg::KindPeople { kind } => format!("People, {kind}").into(),
        CoverageMsg::PlainSum => "Plain sum".into(),
        CoverageMsg::CountedTwice => "Counted twice".into(),
        CoverageMsg::CountedOnce => "Counted once".into(),
        CoverageMsg::WithoutPledge => "Not covered, or no declaration found".into(),
        CoverageMsg::UnderPledge => "Covered by a pledge".into(),
        CoverageMsg::GrowthTitle => "Growth: local governments, and the people living there".into(),
        CoverageMsg::KeyOfficial => "Official figure".into(),
        CoverageMsg::KeyArticle => "Figure of an article".into(),
        CoverageMsg::KeyOurs => "This count".into(),
        CoverageMsg::KeyBand => "Perhaps: date not known exactly".into(),
        CoverageMsg::LastIsTally => "The latest number is a count of the Ministry’s list by others.".into(),
        CoverageMsg::BandMeans => {
            "The shaded area above this count shows pledges that may have been declared by then: their dates are missing or known only as a latest date.".into()
        }
        CoverageMsg::PanelGovernments => "Local governments that declared".into(),
        CoverageMsg::PanelPeople => "People covered".into(),
        CoverageMsg::Value { value, people: true } => Lang::En.people_text(value).into(),
        CoverageMsg::Value { value, people: false } => Lang::En.count(value).into(),
        CoverageMsg::PointLabel { origin, value, date, about } => {
            let who = match origin {
                Origin::Article => "Article",
                Origin::Official => "Official",
                Origin::Tally => "Official list",
            };
            format!("{who} {}{value} ({date})", if about { "about " } else { "" }).into()
        }
        CoverageMsg::OurLabel { value } => format!("This count {value}").into(),
        CoverageMsg::NationalLine { people } => format!("Whole population {people}").into(),
        CoverageMsg::GrewGovernments { from, low, to, high } => {
            format!("Officially, local governments grew from {low} ({from}) to {high} ({to}).").into()
        }
        CoverageMsg::GrewPeople { from, low, to, high } => {
            format!("Officially, people grew from {low} ({from}) to {high} ({to}).").into()
        }
        CoverageMsg::OursNow { date, governments, people } => {
            let date = date.map(|date| format!(" on {date}")).unwrap_or_default();
            format!("This count has {governments} local governments and {people} people{date}.").into()
        }
        CoverageMsg::SharedAxis => {
            "Both panels share one axis of time. Figures without a day stand in the middle of their month or year."
                .into()
        }
        CoverageMsg::NoPeopleAfter { date } => format!("No official population later than {date} has been found.").into(),
        CoverageMsg::FewerBodies => {
            "This count has fewer local governments than the official one because it counts only pledges found in public documents."
                .into()
        }
        CoverageMsg::AsTable { rows } => format!("Show as a table ({rows} rows)").into(),
        CoverageMsg::TableOf { what } => format!("Table: {what}").into(),
        CoverageMsg::ColumnWhen => "When".into(),
        CoverageMsg::ColumnWho => "Whose figure".into(),
        CoverageMsg::ColumnGovernments => "Local governments".into(),
        CoverageMsg::ColumnPeople => "People".into(),
        CoverageMsg::ColumnSource => "Source".into(),
        CoverageMsg::NotGiven => "not given".into(),
        CoverageMsg::Before { date } => format!("before {date}").into(),
        CoverageMsg::About { people, about } => format!("{}{people}", if about { "about " } else { "" }).into(),
        CoverageMsg::WhoSays { origin: Origin::Official } => "official (Ministry)".into(),
        CoverageMsg::WhoSays { origin: Origin::Tally } => "count of the official list".into(),
        CoverageMsg::WhoSays { origin: Origin::Article } => "article".into(),
        CoverageMsg::WhoOurs => "this count".into(),
        CoverageMsg::NoSource => "computed from the sources of the rows".into(),
        CoverageMsg::TopLevelTitle { tier: Tier::Prefecture, count } => {
            format!("{count} prefectures: share of people covered").into()
        }
        CoverageMsg::TopLevelTitle { tier: Tier::Any, count } => {
            format!("{count} places at the top: share of people covered").into()
        }
        CoverageMsg::TopLevelSummary { tier, whole, rest, named, more } => {
            let own = if tier == Tier::Prefecture { "prefecture" } else { "place itself" };
            let more = more.map(|more| format!(" and {more} more")).unwrap_or_default();
            let rest =
                if named.is_empty() { AttrValue::default() } else { format!(" The other {rest}: {named}{more}.").into() };
            format!("In {whole}, everyone is covered because the {own} has declared.{rest}").into()
        }
        CoverageMsg::ColumnTopLevel(Tier::Prefecture) => "Prefecture".into(),
        CoverageMsg::ColumnTopLevel(Tier::Any) => "Name".into(),
        CoverageMsg::ColumnBy => "Whose pledge".into(),
        CoverageMsg::ColumnCovered => "People covered".into(),
        CoverageMsg::ColumnShare => "Share".into(),
        CoverageMsg::ByTopLevel(Tier::Prefecture) => "prefecture".into(),
        CoverageMsg::ByTopLevel(Tier::Any) => "its own".into(),
        CoverageMsg::ByBelow(Tier::Prefecture) => "municipalities only".into(),
        CoverageMsg::ByBelow(Tier::Any) => "places below only".into(),
        CoverageMsg::Percent { share } => format!("{share}%").into(),
        CoverageMsg::TilePoint => "Point at a tile, or go there with the arrow keys: its name and figures are told here.".into(),
        CoverageMsg::TileTap => "Tap a tile: its name and figures are told here.".into(),
        CoverageMsg::TileAt { place, share, people, by } => format!("{place}: {share} covered, {people} people ({by})").into(),
        CoverageMsg::IfTitle => "If this place declared".into(),
        CoverageMsg::IfFind => "Choose a place".into(),
        CoverageMsg::IfHint => "The result appears below. With nothing chosen, two examples are shown.".into(),
        CoverageMsg::IfHeading { place, people } => format!("If {place}, with {people} people, declared").into(),
        CoverageMsg::IfDeclared => "It has declared already, and everyone there is counted.".into(),
        CoverageMsg::IfCovered { above } => format!(
            "No people are added: {above} has declared, so everyone is counted already. What grows is the number of local governments (by 1), with a target of its own."
        ).into(),
        CoverageMsg::IfInPart { people } => {
            format!("{people} of them are counted already, through pledges of places within it. The others are added.").into()
        }
        CoverageMsg::IfNobody => {
            "Everyone is added: on this date no declaration of it, or of a place above it, has been found.".into()
        }
        CoverageMsg::IfMaybe => {
            "The date of its pledge is not certain, though: it may have declared by this date.".into()
        }
        CoverageMsg::IfLater { date } => format!("In fact it declared on {date}.").into(),
        CoverageMsg::IfLaterBy { date } => format!("In fact it had declared by {date}.").into(),
        CoverageMsg::IfBar { place } => format!("People of {place}, in parts; the place itself in vermilion").into(),
        CoverageMsg::IfShares { tier, top, before, after, country_before, country_after, people } => {
            let whole = if tier == Tier::Prefecture { "Whole country" } else { "Everywhere" };
            let top = top.map(|top| format!("{top}: {before}% → {after}%. ")).unwrap_or_default();
            format!(
                "{top}{whole}: {country_before}% → {country_after}% ({people} people). The place itself is vermilion in the bar."
            ).into()
        }
    }
}
