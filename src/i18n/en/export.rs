//! English: what the reader takes away.

use crate::i18n::{ExportMsg, Tier};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: ExportMsg<'_>) -> AttrValue {
    match msg {
        ExportMsg::SaveOrCite => "Save or cite".into(),
        ExportMsg::SaveTable => "List (CSV)".into(),
        ExportMsg::SaveTableForExcel => "List for Excel (CSV)".into(),
        ExportMsg::SaveFigures => "Figures and settings (JSON)".into(),
        ExportMsg::SaveSvg { figure } => format!("{figure} (SVG)").into(),
        ExportMsg::SavePng { figure } => format!("{figure} (PNG)").into(),
        ExportMsg::FigureSplit => "Bar of the split".into(),
        ExportMsg::FigureGrowth => "Growth".into(),
        ExportMsg::FigureTops(Tier::Prefecture) => "Prefectures".into(),
        ExportMsg::FigureTops(Tier::Any) => "Places above".into(),
        ExportMsg::CopyFigure => "Copy figure with citation".into(),
        ExportMsg::CopyChosen { places } => format!("Copy figure for the {places} chosen").into(),
        ExportMsg::CopyLink => "Copy link".into(),
        ExportMsg::Copied => "Copied.".into(),
        ExportMsg::AsOf { date } => format!("As of {date}").into(),
        ExportMsg::Stated { question, people, share: Some(share) } => {
            format!("{question}: {people}, {share}% of the whole population.").into()
        }
        ExportMsg::Stated { question, people, share: None } => format!("{question}: {people}.").into(),
        ExportMsg::Part { label, people } => format!("{label}: {people}").into(),
        ExportMsg::Definition(Tier::Prefecture) => {
            "Covered: the municipality or its prefecture has declared zero net emissions by that date.".into()
        }
        ExportMsg::Definition(Tier::Any) => {
            "Covered: the place or one above it has declared zero net emissions by that date.".into()
        }
        ExportMsg::ManySources { count } => {
            format!("{count} documents, named with each place in the list (CSV)").into()
        }
    }
}
