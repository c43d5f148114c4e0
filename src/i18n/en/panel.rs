//! English: panels that are folded away at first.

use crate::i18n::{PanelMsg, filled};
use pledge_core::pledge::Grade;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: PanelMsg<'_>) -> AttrValue {
    match msg {
        PanelMsg::SourcesOfStatus => "Pledge".into(),
        PanelMsg::SourcesOfPeople => "Population".into(),
        PanelMsg::CopyQuotation => "Copy as a quotation".into(),
        PanelMsg::ReportError => "Report an error".into(),
        PanelMsg::Quoted { place, said, date: Some(date) } => filled!("{place}: {said} (as of {date})."),
        PanelMsg::Quoted { place, said, date: None } => filled!("{place}: {said}."),
        PanelMsg::QuotedSource { label, source } => filled!("Source ({label}): {source}"),
        PanelMsg::SourceNone => "No document about a pledge has been found.".into(),
        PanelMsg::GradeWord(Grade::Official) => "official".into(),
        PanelMsg::GradeWord(Grade::Press) => "press".into(),
        PanelMsg::GradeWord(Grade::Dataset) => "dataset".into(),
        PanelMsg::GradeWord(Grade::Other) => "other".into(),
        PanelMsg::YearOption { year } => year.to_owned().into(),
        PanelMsg::LinksOption { some: true } => "yes".into(),
        PanelMsg::LinksOption { some: false } => "none in the lists".into(),
        PanelMsg::RoundOption { round } => filled!("round {round}"),
        PanelMsg::PeopleAtLeast { people } => filled!("{people} or more"),
        PanelMsg::PeopleBetween { low, high } => filled!("{low} to under {high}"),
        PanelMsg::PeopleUnder { people } => filled!("under {people}"),
        PanelMsg::SourceOfAbove { place } => filled!("Pledge of {place}"),
    }
}
