//! English: all that is known of one link.

use crate::i18n::DossierMsg;
use pledge_core::model::{event::Held, focal_point::Focus};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: DossierMsg<'_>) -> AttrValue {
    match msg {
        DossierMsg::OpenDetails => "Details".into(),
        DossierMsg::HasDossier => "dossier".into(),
        DossierMsg::OpenOf { place } => format!(" of the link with {place}").into(),
        DossierMsg::Title { ours, theirs } => format!("{ours} and {theirs}").into(),
        DossierMsg::Back => "Back to the links".into(),
        DossierMsg::KnownLabel => "What the list knows".into(),
        DossierMsg::SupplyLabel => "Energy flows".into(),
        DossierMsg::Supplies { from, to } => format!("from {from} to {to}").into(),
        DossierMsg::SuppliesMutually => "each supplies the other".into(),
        DossierMsg::TargetOf { place } => format!("Target of {place}").into(),
        DossierMsg::NoteLabel => "Note".into(),
        DossierMsg::FocusTitle(focus) => match focus {
            Focus::Pilot => "Project",
            Focus::Status => "State of the agreement",
            Focus::FocalPoint => "Focal points",
            Focus::Field => "Fields",
            Focus::Lesson => "What was learned, and came of it",
            Focus::Sustaining => "What sustains it",
            Focus::Network => "Networks of interest",
            Focus::SharedTrait => "What both share",
            Focus::Context => "Background",
        }
        .into(),
        DossierMsg::Postponed => "Plans postponed".into(),
        DossierMsg::EventsTitle { count } => format!("What happened ({count})").into(),
        DossierMsg::Days { from, to, date } => {
            format!("{from} and {to}{}", date.strip_prefix(from).unwrap_or_default()).into()
        }
        DossierMsg::Until { from, to } => format!("{from} to {to}").into(),
        DossierMsg::HeldWord(held) => match held {
            Held::Held => "held",
            Held::Planned => "planned",
            Held::Postponed => "postponed",
        }
        .into(),
        DossierMsg::PlannedNote { date } => {
            let date = date.map(|date| format!(" ({date})")).unwrap_or_default();
            format!(
                "“Planned”: still ahead when the source was written{date}. No source read says whether it took place. Dates are as exact as the source gives them: to the day, the month or the year."
            ).into()
        }
        DossierMsg::ActorsTitle => "Who works on it".into(),
        DossierMsg::NoneNamed => "none named".into(),
        DossierMsg::Bare => {
            "No account of focal points, events or actors was found for this link. What is known stands above.".into()
        }
        DossierMsg::SourcesTitle => "Sources".into(),
    }
}
