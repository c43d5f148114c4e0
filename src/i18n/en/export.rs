//! English: what the reader takes away.

use crate::i18n::{ExportMsg, ReferenceStyle, Tier};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: ExportMsg<'_>) -> AttrValue {
    match msg {
        ExportMsg::SaveOrCite => "Save, share".into(),
        ExportMsg::SaveTable => "CSV".into(),
        ExportMsg::SaveTableForExcel => "CSV for Excel (UTF-8 with BOM)".into(),
        ExportMsg::SaveFigures => "Figures and settings (JSON)".into(),
        ExportMsg::SaveSvg { figure } => format!("{figure} (SVG)").into(),
        ExportMsg::SavePng { figure } => format!("{figure} (PNG)").into(),
        ExportMsg::SavePicture => "Save picture (PNG)".into(),
        ExportMsg::CopyReference(ReferenceStyle::Apa) => "Copy citation (APA)".into(),
        ExportMsg::CopyReference(ReferenceStyle::BibTex) => "Copy citation (BibTeX)".into(),
        ExportMsg::CopyReference(ReferenceStyle::Plain) => "Copy citation (plain text)".into(),
        ExportMsg::FigureSplit => "Bar of the split".into(),
        ExportMsg::FigureMap => "Map".into(),
        ExportMsg::FigureProgrammes => "Programmes".into(),
        ExportMsg::SaveComparison => "Comparison (CSV)".into(),
        ExportMsg::FigureLinks => "Diagram of links".into(),
        ExportMsg::FigureTargets => "Partners’ target years".into(),
        ExportMsg::FigureTotals => "Published totals".into(),
        ExportMsg::FigureDeclarations => "Declarations in time".into(),
        ExportMsg::FigureGrowth => "Growth".into(),
        ExportMsg::FigureTopLevel(Tier::Prefecture) => "Prefectures".into(),
        ExportMsg::FigureTopLevel(Tier::Any) => "Places above".into(),
        ExportMsg::CopyFigure => "Copy figure with citation".into(),
        ExportMsg::CopyChosen { places } => format!("Copy figure for the {places} chosen").into(),
        ExportMsg::CopyLink => "Copy link".into(),
        ExportMsg::Copied => "Copied.".into(),
    }
}
