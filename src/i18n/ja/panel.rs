//! Japanese: panels that are folded away at first.

use crate::i18n::{PanelMsg, filled};
use pledge_core::pledge::Grade;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: PanelMsg<'_>) -> AttrValue {
    match msg {
        PanelMsg::YearOption { year } => filled!("{year}年"),
        PanelMsg::SourcesOfStatus => "表明".into(),
        PanelMsg::SourcesOfPeople => "人口".into(),
        PanelMsg::CopyQuotation => "引用の形でコピー".into(),
        PanelMsg::ReportError => "誤りを知らせる".into(),
        PanelMsg::Quoted { place, said, date: Some(date) } => filled!("{place}：{said}（{date}時点）"),
        PanelMsg::Quoted { place, said, date: None } => filled!("{place}：{said}"),
        PanelMsg::QuotedSource { label, source } => filled!("出典（{label}）：{source}"),
        PanelMsg::SourceNone => "表明についての資料は確認できていません。".into(),
        PanelMsg::GradeWord(Grade::Official) => "公式".into(),
        PanelMsg::GradeWord(Grade::Press) => "報道".into(),
        PanelMsg::GradeWord(Grade::Dataset) => "データ集".into(),
        PanelMsg::GradeWord(Grade::Other) => "その他".into(),
        PanelMsg::LinksOption { some: true } => "あり".into(),
        PanelMsg::LinksOption { some: false } => "一覧に見当たらない".into(),
        PanelMsg::RoundOption { round } => filled!("第{round}回"),
        PanelMsg::PeopleAtLeast { people } => filled!("{people}以上"),
        PanelMsg::PeopleBetween { low, high } => filled!("{low}以上{high}未満"),
        PanelMsg::PeopleUnder { people } => filled!("{people}未満"),
        PanelMsg::SourceOfAbove { place } => filled!("{place}の表明"),
    }
}
