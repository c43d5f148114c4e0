//! English: the frame, the list of places, and the words of the four states (`StatusWord`), which every screen uses.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

pub(super) mod card;
pub(super) mod cite;
pub(super) mod compare;
pub(super) mod coverage;
pub(super) mod dossier;
pub(super) mod export;
pub(super) mod links;
pub(super) mod map;
pub(super) mod own;
pub(super) mod panel;
pub(super) mod programme;

use super::{Msg, Tier};
use pledge_core::{
    Status,
    query::{Facet, Field, Form},
};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: Msg<'_>) -> AttrValue {
    match msg {
        Msg::Title(_) => "Compare municipal zero-carbon pledges".into(),
        Msg::ViewsLabel => "Views".into(),
        Msg::ViewPlaces => "Places".into(),
        Msg::ViewCompare => "Compare".into(),
        Msg::ViewCoverage => "Coverage".into(),
        Msg::ViewMap => "Map".into(),
        Msg::ViewLinks => "Links".into(),
        Msg::ViewCard => "This place".into(),
        Msg::LanguageLabel => "Language".into(),
        Msg::Question => "People covered by a zero-carbon pledge".into(),
        Msg::ScopeLabel => "Whom to count".into(),
        Msg::ScopeAll => "Everywhere".into(),
        Msg::ShareOfCountry => "of the whole population".into(),
        Msg::PartBoth(Tier::Prefecture) => "Municipality and prefecture".into(),
        Msg::PartBoth(Tier::Any) => "Own place and one above".into(),
        Msg::PartOwn(Tier::Prefecture) => "Municipality only".into(),
        Msg::PartOwn(Tier::Any) => "Own place only".into(),
        Msg::PartAbove(Tier::Prefecture) => "Prefecture only".into(),
        Msg::PartAbove(Tier::Any) => "Place above only".into(),
        Msg::PartPicked => "This place".into(),
        Msg::PartNone => "Not declared (checked)".into(),
        Msg::PartUnknown => "No declaration found".into(),
        Msg::WhyOnce => "Why people are counted once".into(),
        Msg::ReportedTitle => "Figures reported elsewhere, beside this count on the same date".into(),
        Msg::ReportedWho => "When, who".into(),
        Msg::ReportedFigure => "Reported".into(),
        Msg::ReportedOurs => "This count".into(),
        Msg::ReportedNote => "The number of local governments is lower because only confirmed pledges are counted; people nearly agree because prefectures carry most of them.".into(),
        Msg::ByTally => "count of the official list".into(),
        Msg::ByOfficial => "official (Ministry)".into(),
        Msg::NoPeople => "no population given".into(),
        Msg::SearchLabel(_) => "Find a place".into(),
        Msg::SearchPlaceholder(Tier::Prefecture) => "Kawasaki, 川崎, かわさき, 14130".into(),
        Msg::SearchPlaceholder(Tier::Any) => "".into(),
        Msg::SearchHint(Tier::Prefecture) => "Name in romaji, kanji or kana, or municipality code.".into(),
        Msg::SearchHint(Tier::Any) => "Name or code.".into(),
        Msg::AsOfLabel => "As of".into(),
        Msg::AsOfField => "Day, month or year".into(),
        Msg::AsOfHint => "For example 2021-10-29, October 2021 or 2021. A month or a year means its last day.".into(),
        Msg::AsOfWrong { text } => format!("“{text}” is not a date. Write it like 2021-10-29, 2021-10 or 2021.").into(),
        Msg::AsOfDays => "Days with published figures".into(),
        Msg::AsOfDay { date, what } => format!("{date} ({what})").into(),
        Msg::WhatIsCovered => "What does “covered” mean?".into(),
        Msg::HowCounted => "How this is counted, and official figures".into(),
        Msg::Answer { tier, share, places } => {
            let who = places.map(|places| format!(" in the {places} chosen place{}", plural(places))).unwrap_or_default();
            let share = share.map(|share| format!("{share}% of the population ")).unwrap_or_default();
            let by = if tier == Tier::Prefecture { "their municipality or prefecture" } else { "their own place or one above it" };
            format!("{share}live{who} under a pledge by {by}").into()
        }
        Msg::OnDay { date } => format!("on {date}").into(),
        Msg::SplitLabel { parts } => format!("Split of the population: {parts}").into(),
        Msg::NoOwnDeclaration => "No declaration of its own found".into(),
        Msg::OfThese => "of these:".into(),
        Msg::FilterButton { set: "" } => "Filter".into(),
        Msg::FilterButton { set } => format!("Filter ({set})").into(),
        Msg::BestMatch => "Best match".into(),
        Msg::SortBy => "Sort by".into(),
        Msg::TurnOrder { descending: true } => "Descending order: turn to ascending".into(),
        Msg::TurnOrder { descending: false } => "Ascending order: turn to descending".into(),
        Msg::FoundOf { found, all } => format!("{found} of {all}").into(),
        Msg::FormerName { name, successor, date } => {
            let date = date.map(|date| format!(" since {date}")).unwrap_or_default();
            format!("{name} is {successor}{date}").into()
        }
        Msg::DidYouMean => "Did you mean".into(),
        Msg::CompareHere { places } => format!("compare {places}").into(),
        Msg::OnOrBefore { date } => format!("by {date}").into(),
        Msg::Later { date } => format!("later: {date}").into(),
        Msg::Unsettled { date } => format!("date not settled ({date})").into(),
        Msg::StatesLabel => "Filter by status".into(),
        Msg::StatusWord(Status::Declared, _) => "Declared".into(),
        Msg::StatusWord(Status::Covered, Tier::Any) => "Covered from above".into(),
        Msg::StatusWord(Status::Covered, Tier::Prefecture) => "Covered by prefecture".into(),
        Msg::StatusWord(Status::NotDeclared, _) => "Not declared (checked)".into(),
        Msg::StatusWord(Status::Unknown, _) => "No declaration found".into(),
        Msg::FacetName(Facet::Kind, _) | Msg::Column(Field::Kind, _) => "Type".into(),
        Msg::FacetName(Facet::In, Tier::Any) | Msg::Column(Field::In, Tier::Any) => "Region".into(),
        Msg::FacetName(Facet::In, Tier::Prefecture) | Msg::Column(Field::In, Tier::Prefecture) => "Prefecture".into(),
        Msg::FacetName(Facet::Status, _) => "Status".into(),
        Msg::FacetName(Facet::Target, _) => "Target year".into(),
        Msg::FacetName(Facet::Year, _) => "Year declared".into(),
        Msg::FacetName(Facet::People, _) => "Population".into(),
        Msg::FacetName(Facet::Links, _) => "Links abroad".into(),
        Msg::FacetName(Facet::Leading, _) => "Leading area (round)".into(),
        Msg::FacetName(Facet::Chosen, _) => "Chosen places".into(),
        Msg::ClearFilters => "Clear filters".into(),
        Msg::FiltersLabel => "Filters".into(),
        Msg::TableLabel(_) => "List of places".into(),
        Msg::NothingFound => "No place fits. Try a shorter word, or clear the filters.".into(),
        Msg::Matched(Form::Code) => "code ".into(),
        Msg::Matched(_) => "matches ".into(),
        Msg::PagesLabel => "Pages of the list".into(),
        Msg::PagePrevious => "Previous page".into(),
        Msg::PageNext => "Next page".into(),
        Msg::ColumnPick => "Choose".into(),
        Msg::Column(Field::Name, Tier::Prefecture) => "Municipality".into(),
        Msg::Column(Field::Name, Tier::Any) => "Place".into(),
        Msg::Column(Field::Status, _) => "Status".into(),
        Msg::Column(Field::Declared, _) => "Declared".into(),
        Msg::Column(Field::Target, _) => "Target".into(),
        Msg::Column(Field::Population, _) => "Population".into(),
        Msg::Column(Field::Area, _) => "Area (km²)".into(),
        Msg::Column(Field::Density, _) => "People per km²".into(),
        Msg::Column(Field::Households, _) => "Households".into(),
        Msg::Column(Field::Solar, _) => "Feed-in solar (kW)".into(),
        Msg::ColumnsLabel => "Columns".into(),
        Msg::ColumnSource => "Source".into(),
        Msg::Source => "Source".into(),
        Msg::Undated => "date not known".into(),
        Msg::NoPledge => "no pledge".into(),
        Msg::NotStated => "not stated".into(),
        Msg::TrayLabel => "Places chosen for comparison".into(),
        Msg::ChosenLabel => "Chosen places".into(),
        Msg::ClearAll => "Clear all".into(),
        Msg::FiltersCleared => "Filters cleared.".into(),
        Msg::Undo => "Undo".into(),
        Msg::CompareNeedsTwo => "Choose one more to compare".into(),
        Msg::UnknownValue => "no data".into(),
        Msg::ComingValue => "loading".into(),
        Msg::NothingAbove => "none above".into(),
        Msg::BackToPlaces => "Back to the list".into(),
        Msg::OpenOwn => "Open your own data".into(),
        Msg::QuestionAll { date: Some(date), .. } => format!(" (everywhere, as of {date})").into(),
        Msg::QuestionAll { date: None, .. } => " (everywhere)".into(),
        Msg::QuestionSelection { places, date: Some(date) } => format!(" ({places} chosen place{}, as of {date})", plural(places)).into(),
        Msg::QuestionSelection { places, date: None } => format!(" ({places} chosen place{})", plural(places)).into(),
        Msg::ScopeSelection { places } => format!("{places} chosen").into(),
        Msg::Exactly { people } => format!("{people} people, each counted once wherever they live.").into(),
        Msg::ListedOf { listed, official, date, tally: false } => format!("Counted from the {listed} pledges confirmed by this date, of the {official} in the official figures ({date}).").into(),
        Msg::ListedOf { listed, official, date, tally: true } => format!("Counted from the {listed} pledges confirmed by this date, of the {official} on the official list ({date}, counted by others).").into(),
        Msg::Listed { listed } => format!("Counted from {listed} confirmed pledges.").into(),
        Msg::CountedWithoutPeople { places } => format!("Population unknown for {places} of the places counted: the figure is without them.").into(),
        Msg::AllWithoutPeople { places } => format!("Population unknown for {places} of all places: the share is of the people known.").into(),
        Msg::MaybeMore { people } => format!("Pledges whose date is not settled could add up to {people} people.").into(),
        Msg::WhyOnceText { tier, naive, national, people } => format!("The populations of all local governments that declared add up to {naive}, more than the whole population of {national}, because residents of {} that both declared are counted twice. Counted once, they are {people}.", both(tier).0).into(),
        Msg::WhyOnceBelow { tier, naive, people, twice } => format!("The populations add up to {naive}. {twice} people are in that sum twice, because both {} are. Counted once, they are {people}.", both(tier).1).into(),
        Msg::ByArticle { publisher: Some(publisher) } => format!("article ({publisher})").into(),
        Msg::ByArticle { publisher: None } => "article".into(),
        Msg::Before { date } => format!("before {date}").into(),
        Msg::Governments { count } => format!("{count} local governments").into(),
        Msg::OursAt { listed } => format!("{listed} local governments").into(),
        Msg::AtLeast { people } => format!("at least {people}").into(),
        Msg::AboutPeople { people } => format!("about {people}").into(),
        Msg::AsOfLatest { date } => format!("to latest ({date})").into(),
        Msg::TargetYear { year } => year.to_owned().into(),
        Msg::ChosenOnly { places } => format!("Chosen {places} only").into(),
        Msg::Caption { tier: Tier::Prefecture, shown, found, all } => format!("{found} of {all} municipalities, {shown} shown.").into(),
        Msg::Caption { tier: Tier::Any, shown, found, all } => format!("{found} of {all} places, {shown} shown.").into(),
        Msg::ColumnPopulation { year } => format!("Population {year}").into(),
        Msg::Pick { place } => format!("Add {place} to comparison").into(),
        Msg::ShowMore { count } => format!("Show {count} more").into(),
        Msg::ShowAll { count } => format!("Show all {count}").into(),
        Msg::RowsOf { first, last, found } => format!("Rows {first} to {last} of {found}").into(),
        Msg::Whose { place } => format!("{place}: ").into(),
        Msg::NotBy { date } => format!("no pledge by {date}").into(),
        Msg::SourceOf { place } => format!(": {place}").into(),
        Msg::TrayCount { places } => format!("Chosen: {places}").into(),
        Msg::SelectionCleared { places } => format!("{places} removed.").into(),
        Msg::Remove { place } => format!("Remove {place}").into(),
        Msg::TrayMore { places } => format!("and {places} more").into(),
        Msg::CompareFirst { places } => format!("Compare the first {places}").into(),
        Msg::CompareThem { places } => format!("Compare {places}").into(),
        Msg::FootVersion { version, date, added, corrected } => {
            format!("Data {version} of {date}: {added} pledges added, {corrected} values corrected.").into()
        }
        Msg::FootPopulation { year, places, people } => format!("Population: {year} census ({places} municipalities, {people}).").into(),
        Msg::FootPledges { listed, undated, official, date, tally } => {
            let who = if tally { ", counted by others" } else { "" };
            format!("Pledges: the {listed} local governments confirmed in public documents ({undated} without a date); the official list has {official} ({date}{who}).").into()
        }
        Msg::Kind(kind) => self::kind(kind),
    }
}

/// What ends a noun after this count.
fn plural(count: &str) -> &'static str {
    if count == "1" { "" } else { "s" }
}

/// A place and the one above it: any, and those of somebody.
fn both(tier: Tier) -> (&'static str, &'static str) {
    match tier {
        Tier::Prefecture => ("a municipality and a prefecture", "their municipality and their prefecture"),
        Tier::Any => ("a place and one above it", "their place and one above it"),
    }
}

fn kind(kind: &str) -> AttrValue {
    let word = match kind {
        "prefecture" => "Prefecture",
        "designated_city" => "Designated city",
        "city" => "City",
        "ward" => "Special ward",
        "town" => "Town",
        "village" => "Village",
        "country" => "Country",
        "region" => "Region",
        other => return other.to_owned().into(),
    };
    word.into()
}
