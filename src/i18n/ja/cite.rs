//! Japanese: figures as texts to quote.

use crate::i18n::{CiteMsg, Tier, filled};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CiteMsg<'_>) -> AttrValue {
    match msg {
        CiteMsg::AsOf { date } => filled!("{date}時点"),
        CiteMsg::Stated { question, people, share: Some(share) } => {
            filled!("{question}：{people}、総人口の{share}%。")
        }
        CiteMsg::Stated { question, people, share: None } => filled!("{question}：{people}。"),
        CiteMsg::Part { label, people } => filled!("{label}：{people}"),
        CiteMsg::Definition(Tier::Prefecture) => {
            "市区町村か都道府県が、その時点までに排出実質ゼロを表明している人口です。".into()
        }
        CiteMsg::Definition(Tier::Any) => "その場所か上位が、その時点までに排出実質ゼロを表明している人口です。".into(),
        CiteMsg::ManySources { count } => filled!("{count}件の資料（一覧のCSVに自治体ごとに記載）"),
    }
}
