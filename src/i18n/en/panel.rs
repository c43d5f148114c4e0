//! English: panels that are folded away at first.

use crate::i18n::PanelMsg;
use pledge_core::model::{pledge::Grade, source::PublisherKind};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: PanelMsg<'_>) -> AttrValue {
    match msg {
        PanelMsg::NamedDatesLabel => "Dates worth a look".into(),
        PanelMsg::NamedDate { name, date } => format!("{} ({date})", capital(name)).into(),
        PanelMsg::ArticlesDay { governments } => format!("The article’s {governments}").into(),
        PanelMsg::NamedLatest { date } => format!("Latest ({date})").into(),
        PanelMsg::SourcesOfStatus => "Pledge".into(),
        PanelMsg::SourcesOfPeople => "Population".into(),
        PanelMsg::CopyQuotation => "Copy as a quotation".into(),
        PanelMsg::ReportError => "Report an error".into(),
        PanelMsg::Quoted { place, said, date: Some(date) } => format!("{place}: {said} (as of {date}).").into(),
        PanelMsg::Quoted { place, said, date: None } => format!("{place}: {said}.").into(),
        PanelMsg::QuotedSource { label, source } => format!("Source ({label}): {source}").into(),
        PanelMsg::SourceNone => "No document about a declaration has been found so far.".into(),
        PanelMsg::PublisherKind(PublisherKind::Municipality) => "local government".into(),
        PanelMsg::PublisherKind(PublisherKind::Ministry) => "national government".into(),
        PanelMsg::PublisherKind(PublisherKind::Press) => "press".into(),
        PanelMsg::PublisherKind(PublisherKind::Association) => "association".into(),
        PanelMsg::PublisherKind(PublisherKind::Company) => "company".into(),
        PanelMsg::PublisherKind(PublisherKind::Personal) => "personal page".into(),
        PanelMsg::PublisherKind(PublisherKind::Dataset) => "dataset".into(),
        PanelMsg::ReadAsCopy => "read as a copy".into(),
        PanelMsg::ReportBy { publisher } => format!("Report by {publisher}").into(),
        PanelMsg::PageOf { publisher } => format!("Page of {publisher}").into(),
        PanelMsg::AsQuotedBy { whose, publisher } => format!("{whose}, as quoted by {publisher}").into(),
        PanelMsg::GradeWord(Grade::Official) => "official".into(),
        PanelMsg::GradeWord(Grade::Press) => "press".into(),
        PanelMsg::GradeWord(Grade::Dataset) => "dataset".into(),
        PanelMsg::GradeWord(Grade::Other) => "other".into(),
        PanelMsg::YearOption { year } => year.to_owned().into(),
        PanelMsg::LinksOption { some: true } => "yes".into(),
        PanelMsg::LinksOption { some: false } => "none in the lists".into(),
        PanelMsg::RoundOption { round } => format!("round {round}").into(),
        PanelMsg::PeopleAtLeast { people } => format!("{people} or more").into(),
        PanelMsg::PeopleBetween { low, high } => format!("{low} to under {high}").into(),
        PanelMsg::PeopleUnder { people } => format!("under {people}").into(),
        PanelMsg::SourceOfAbove { place } => format!("Pledge of {place}").into(),
    }
}

/// With a capital at its beginning, as buttons have.
fn capital(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}
