//! English: the frame and the list of places.

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
        Msg::Title(_) => "Compare local zero-carbon pledges".into(),
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
        Msg::SplitLabel => "Split of the population. The numbers are in the list below".into(),
        Msg::PartBoth(Tier::Prefecture) => "Municipality and prefecture".into(),
        Msg::PartBoth(Tier::Any) => "Own place and one above".into(),
        Msg::PartOwn(Tier::Prefecture) => "Municipality only".into(),
        Msg::PartOwn(Tier::Any) => "Own place only".into(),
        Msg::PartAbove(Tier::Prefecture) => "Prefecture only".into(),
        Msg::PartAbove(Tier::Any) => "Place above only".into(),
        Msg::PartPicked => "This place".into(),
        Msg::PartNone => "Not covered: none, checked".into(),
        Msg::PartUnknown => "Not covered, or not checked".into(),
        Msg::WhyOnce => "Why people are counted once".into(),
        Msg::ReportedTitle => "Figures reported elsewhere, beside this count on the same date".into(),
        Msg::ReportedWho => "When, who".into(),
        Msg::ReportedFigure => "Reported".into(),
        Msg::ReportedOurs => "This count".into(),
        Msg::ReportedNote => "The number of bodies is lower because only confirmed pledges are counted; people nearly agree because prefectures carry most of them.".into(),
        Msg::ByTally => "count of the official list".into(),
        Msg::ByOfficial => "official (Ministry)".into(),
        Msg::NoPeople => "no population given".into(),
        Msg::SearchLabel(_) => "Find a place".into(),
        Msg::SearchPlaceholder(Tier::Prefecture) => "Kawasaki, 川崎, かわさき, 14130".into(),
        Msg::SearchPlaceholder(Tier::Any) => "".into(),
        Msg::SearchHint(Tier::Prefecture) => "Name in romaji, kanji or kana, or municipality code.".into(),
        Msg::SearchHint(Tier::Any) => "Name or code.".into(),
        Msg::AsOfLabel => "As of".into(),
        Msg::StatesLabel => "Filter by status".into(),
        Msg::StatusWord(Status::Declared, _) => "Declared itself".into(),
        Msg::StatusWord(Status::Covered, Tier::Any) => "Covered from above".into(),
        Msg::StatusWord(Status::Covered, Tier::Prefecture) => "Covered by prefecture".into(),
        Msg::StatusWord(Status::NotDeclared, _) => "None, checked".into(),
        Msg::StatusWord(Status::Unknown, _) => "Not checked".into(),
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
        Msg::Source => "source".into(),
        Msg::PrecisionNote => "“by”: only known to be on or before that date. “later”: declared after the date shown.".into(),
        Msg::TagDay => "day".into(),
        Msg::TagMonth => "month".into(),
        Msg::TagYear => "year".into(),
        Msg::TagBy => "by".into(),
        Msg::TagLater => "later".into(),
        Msg::TagMaybe => "unsettled".into(),
        Msg::ExplainDay => " (known to the day)".into(),
        Msg::ExplainMonth => " (known to the month)".into(),
        Msg::ExplainYear => " (known to the year)".into(),
        Msg::ExplainBy => " (known to have been made on or before this date)".into(),
        Msg::ExplainLater => " (declared after the date shown)".into(),
        Msg::ExplainMaybe => " (not known whether it stood on the date shown)".into(),
        Msg::Undated => "date not known".into(),
        Msg::NothingRead => "not checked".into(),
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
        Msg::FootBy => "“By” means the pledge is only known to have been made on or before that date.".into(),
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
        Msg::MaybeMore { people } => format!("Pledges whose date is not settled could add up to {people} people.").into(),
        Msg::WhyOnceText { tier, naive, national, people } => format!("The populations of all bodies that declared add up to {naive}, more than the whole population of {national}, because residents of {} that both declared are counted twice. Counted once, they are {people}.", both(tier).0).into(),
        Msg::WhyOnceBelow { tier, naive, people, twice } => format!("The populations add up to {naive}. {twice} people are in that sum twice, because both {} are. Counted once, they are {people}.", both(tier).1).into(),
        Msg::ByArticle { publisher } => format!("article ({publisher})").into(),
        Msg::Before { date } => format!("before {date}").into(),
        Msg::Governments { count } => format!("{count} bodies").into(),
        Msg::OursAt { listed } => format!("{listed} bodies").into(),
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
        Msg::CompareFirst { places } => format!("Compare the first {places}").into(),
        Msg::CompareThem { places } => format!("Compare {places}").into(),
        Msg::FootPopulation { year, places, people } => format!("Population: {year} census ({places} municipalities, {people}).").into(),
        Msg::FootPledges { listed, undated, official, date, tally } => {
            let who = if tally { ", counted by others" } else { "" };
            format!("Pledges: the {listed} bodies confirmed in public documents ({undated} without a date); the official list has {official} ({date}{who}).").into()
        }
        Msg::Kind(kind) => self::kind(kind),
    }
}

/// A place and the one above it: any, and those of somebody.
/// What ends a noun after this count.
fn plural(count: &str) -> &'static str {
    if count == "1" { "" } else { "s" }
}

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
