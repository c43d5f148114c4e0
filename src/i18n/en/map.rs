//! English: the map of places.

use super::plural;
use crate::i18n::MapMsg;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: MapMsg<'_>) -> AttrValue {
    match msg {
        MapMsg::Title => "Pledges and people on the map".into(),
        MapMsg::Label => "Map of places by their state and population".into(),
        MapMsg::Summary { date, dots } => {
            let date = date.map(|date| format!(" on {date}")).unwrap_or_default();
            format!("One dot for each of {dots} places, its area in proportion to the people there, its shape by the state{date}.").into()
        }
        MapMsg::Narrowed { found, all } => {
            format!("The search and filters of the list apply: {found} of {all} places are drawn, the others are pale.").into()
        }
        MapMsg::Nowhere { count } => format!("No position is known of {count} of them, so they stand in the table alone.").into(),
        MapMsg::NoDots => "None of these places has a known position.".into(),
        MapMsg::NoMap => "There is no map for these data: they need columns lat and lon.".into(),
        MapMsg::Smallest => "The smallest dots are drawn larger than their share, so that they can be seen.".into(),
        MapMsg::HelpTitle => "How to use the map".into(),
        MapMsg::HelpKeys => "Keys: arrows go from dot to dot, Enter chooses, + and − zoom, Shift with arrows moves the map, 0 shows all of it.".into(),
        MapMsg::HelpMouse => "Mouse: drag moves the map, Ctrl (⌘) and the wheel zoom.".into(),
        MapMsg::HelpTouch => "Two fingers zoom; a tap tells of a dot, a second one chooses it.".into(),
        MapMsg::Thinned { shown, all } => format!("On this small map {shown} of {all} dots are drawn: zoom in to see the others.").into(),
        MapMsg::AreaTitle => "Colour of a prefecture: share of its people who are covered".into(),
        MapMsg::AreaStep { range, count } => format!("{range} ({count})").into(),
        MapMsg::AreaHatched { count } => format!("hatched: more than half by the prefecture’s declaration alone ({count})").into(),
        MapMsg::AreaUnknown { count } => format!("dotted: unknown ({count})").into(),
        MapMsg::KeyLabel => "Show the places of one state".into(),
        MapMsg::Skip => "Skip the map, to the table".into(),
        MapMsg::Larger => "Zoom in".into(),
        MapMsg::Smaller => "Zoom out".into(),
        MapMsg::Whole => "Whole map".into(),
        MapMsg::Box => "Choose in a box".into(),
        MapMsg::BoxHint => "Draw a box: the places in it are chosen. The table does the same without drawing.".into(),
        MapMsg::Boxed { count } => format!("Added to the choice from the box: {count}.").into(),
        MapMsg::BoxedSome { count, most } => {
            format!("{count} places lie in the box. The {most} with the most people were added to the choice.").into()
        }
        MapMsg::BoxedNone => "No place lies in the box.".into(),
        MapMsg::Controls => "Map controls".into(),
        MapMsg::FindLabel => "Find a place on the map".into(),
        MapMsg::Point => "Point at a dot, or go there with the arrow keys: its name, state and people are told here.".into(),
        MapMsg::PointTouch => "Tap a dot: its name, state and people are told here.".into(),
        MapMsg::At { place, state, people } => format!("{place}: {state}, population {people}").into(),
        MapMsg::Chosen => "chosen".into(),
        MapMsg::Choose { place } => format!("Add {place}").into(),
        MapMsg::Remove { place } => format!("Take {place} out").into(),
        MapMsg::StateSum { places, people } => format!("{people} in {places} place{}", plural(places)).into(),
        MapMsg::TableTitle => "The places on the map".into(),
        MapMsg::Caption { shown, seen, all: true } => format!("{shown} of {seen} places shown").into(),
        MapMsg::Caption { shown, seen, all: false } => format!("{shown} of the {seen} places in view shown").into(),
        MapMsg::GlobeTitle => "Their partners abroad".into(),
        MapMsg::GlobeSummary { places, partners, countries } => {
            format!("Shortest ways from the chosen places ({places}) to {partners} partners in {countries} countries and regions. The kind of line is the programme.").into()
        }
        MapMsg::GlobeNowhere { count } => format!("No position is known of {count} more.").into(),
        MapMsg::GlobeNone => "No partner abroad was found in the lists.".into(),
        MapMsg::ToLinks => "The list of links".into(),
    }
}
