//! Japanese: what the reader takes away.

use crate::i18n::{ExportMsg, ReferenceStyle, Tier};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: ExportMsg<'_>) -> AttrValue {
    match msg {
        ExportMsg::SaveOrCite => "保存・共有".into(),
        ExportMsg::SaveTable => "CSV".into(),
        ExportMsg::SaveTableForExcel => "Excel用CSV（UTF-8、BOMあり）".into(),
        ExportMsg::SaveFigures => "数値と設定（JSON）".into(),
        ExportMsg::SaveSvg { figure } => format!("{figure}（SVG）").into(),
        ExportMsg::SavePng { figure } => format!("{figure}（PNG）").into(),
        ExportMsg::SavePicture => "図を保存（PNG）".into(),
        ExportMsg::CopyReference(ReferenceStyle::Apa) => "引用（APA）をコピー".into(),
        ExportMsg::CopyReference(ReferenceStyle::BibTex) => "引用（BibTeX）をコピー".into(),
        ExportMsg::CopyReference(ReferenceStyle::Plain) => "引用（文章）をコピー".into(),
        ExportMsg::FigureSplit => "内訳の帯グラフ".into(),
        ExportMsg::FigureMap => "地図".into(),
        ExportMsg::FigureProgrammes => "事業の図".into(),
        ExportMsg::SaveComparison => "比較の表（CSV）".into(),
        ExportMsg::FigureLinks => "連携の図".into(),
        ExportMsg::FigureTargets => "連携先の目標年".into(),
        ExportMsg::FigureTotals => "公表された数".into(),
        ExportMsg::FigureDeclarations => "表明の時期の図".into(),
        ExportMsg::FigureGrowth => "推移のグラフ".into(),
        ExportMsg::FigureTopLevel(Tier::Prefecture) => "都道府県の図".into(),
        ExportMsg::FigureTopLevel(Tier::Any) => "上位の図".into(),
        ExportMsg::CopyFigure => "数値を引用の形でコピー".into(),
        ExportMsg::CopyChosen { places } => format!("選んだ{places}件の数値をコピー").into(),
        ExportMsg::CopyLink => "リンクをコピー".into(),
        ExportMsg::Copied => "コピーしました。".into(),
    }
}
