//! Japanese: panels that are folded away at first.

use crate::i18n::PanelMsg;
use pledge_core::model::{pledge::Grade, source::PublisherKind};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: PanelMsg<'_>) -> AttrValue {
    match msg {
        PanelMsg::NamedDatesLabel => "節目の時点".into(),
        PanelMsg::NamedDate { name, date } => format!("{name}（{date}）").into(),
        PanelMsg::ArticlesDay { governments } => format!("記事の{governments}自治体").into(),
        PanelMsg::NamedLatest { date } => format!("最新（{date}）").into(),
        PanelMsg::YearOption { year } => format!("{year}年").into(),
        PanelMsg::SourcesOfStatus => "表明".into(),
        PanelMsg::SourcesOfPeople => "人口".into(),
        PanelMsg::CopyQuotation => "引用の形でコピー".into(),
        PanelMsg::ReportError => "誤りを知らせる".into(),
        PanelMsg::Quoted { place, said, date: Some(date) } => format!("{place}：{said}（{date}時点）").into(),
        PanelMsg::Quoted { place, said, date: None } => format!("{place}：{said}").into(),
        PanelMsg::QuotedSource { label, source } => format!("出典（{label}）：{source}").into(),
        PanelMsg::SourceNone => "表明についての資料は見つかっていません。".into(),
        PanelMsg::PublisherKind(PublisherKind::Municipality) => "自治体".into(),
        PanelMsg::PublisherKind(PublisherKind::Ministry) => "国の機関".into(),
        PanelMsg::PublisherKind(PublisherKind::Press) => "報道".into(),
        PanelMsg::PublisherKind(PublisherKind::Association) => "団体".into(),
        PanelMsg::PublisherKind(PublisherKind::Company) => "企業".into(),
        PanelMsg::PublisherKind(PublisherKind::Personal) => "個人".into(),
        PanelMsg::PublisherKind(PublisherKind::Dataset) => "データ集".into(),
        PanelMsg::ReadAsCopy => "写しで確認".into(),
        PanelMsg::ReportBy { publisher } => format!("{publisher}の記事").into(),
        PanelMsg::PageOf { publisher } => format!("{publisher}のページ").into(),
        PanelMsg::AsQuotedBy { whose, publisher } => format!("{whose}（{publisher}による）").into(),
        PanelMsg::GradeWord(Grade::Official) => "公式".into(),
        PanelMsg::GradeWord(Grade::Press) => "報道".into(),
        PanelMsg::GradeWord(Grade::Dataset) => "データ集".into(),
        PanelMsg::GradeWord(Grade::Other) => "その他".into(),
        PanelMsg::LinksOption { some: true } => "あり".into(),
        PanelMsg::LinksOption { some: false } => "一覧に見当たらない".into(),
        PanelMsg::RoundOption { round } => format!("第{round}回").into(),
        PanelMsg::PeopleAtLeast { people } => format!("{people}以上").into(),
        PanelMsg::PeopleBetween { low, high } => format!("{low}以上{high}未満").into(),
        PanelMsg::PeopleUnder { people } => format!("{people}未満").into(),
        PanelMsg::SourceOfAbove { place } => format!("{place}の表明").into(),
    }
}
