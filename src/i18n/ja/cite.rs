//! Japanese: figures as texts to quote.

use crate::i18n::CiteMsg;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CiteMsg<'_>) -> AttrValue {
    match msg {
        CiteMsg::AsOf { date } => format!("{date}時点").into(),
        CiteMsg::Stated { question, people, share: Some(share) } => {
            format!("{question}：{people}、総人口の{share}%。").into()
        }
        CiteMsg::Stated { question, people, share: None } => format!("{question}：{people}。").into(),
        CiteMsg::Figure { people, share: Some(share) } => format!("{people}、総人口の{share}%").into(),
        CiteMsg::Figure { people, share: None } => people.to_owned().into(),
        CiteMsg::Part { label, people } => format!("{label}：{people}").into(),
        CiteMsg::Version { version, date } => format!("データ：{version}版（{date}）").into(),
        CiteMsg::ReferenceApa { publisher, year, title, version, accessed } => {
            let version = version.map(|version| format!("（{version}版）")).unwrap_or_default();
            format!("{publisher}（{year}）『{title}』{version}［データと図］。{accessed}閲覧。").into()
        }
        CiteMsg::ReferencePlain { publisher, title, version, accessed } => {
            let version = version.map(|version| format!("、データ{version}版")).unwrap_or_default();
            format!("『{title}』{publisher}{version}、{accessed}閲覧。").into()
        }
        CiteMsg::Processed => "加工して作成".into(),
        CiteMsg::ManySources { count } => format!("{count}件の資料（一覧のCSVに自治体ごとに記載）").into(),
    }
}
