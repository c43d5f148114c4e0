//! Japanese: the card of one place, and places like it.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::{CardMsg, Tier, filled};
use pledge_core::peers::Rule;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CardMsg<'_>) -> AttrValue {
    match msg {
        CardMsg::HasDeclared { place, year: Some(year) } => {
            filled!("{place}は、{year}年までのゼロカーボンを表明しています")
        }
        CardMsg::HasDeclared { place, year: None } => filled!("{place}は、ゼロカーボンを表明しています"),
        CardMsg::IsCovered { place, above } => filled!("{place}は、{above}の表明に含まれています"),
        CardMsg::HasNot { place, date: Some(date) } => {
            filled!("{place}は、{date}の時点で表明していません（確認済）")
        }
        CardMsg::HasNot { place, date: None } => filled!("{place}は、表明していません（確認済）"),
        CardMsg::IsUnknown { place } => filled!("{place}の表明は、確認できていません"),
        CardMsg::NoSuchPlace { code } => filled!("コード「{code}」の場所は、このデータにありません。"),
        CardMsg::AsOf { date } => filled!("{date}時点"),
        CardMsg::FactSince => "いつから".into(),
        CardMsg::FactAbove(Tier::Prefecture) => "都道府県".into(),
        CardMsg::FactAbove(Tier::Any) => "上位".into(),
        CardMsg::FactTarget => "目標年".into(),
        CardMsg::FactPeople => "人口".into(),
        CardMsg::FactLinks => "都市間の連携".into(),
        CardMsg::FactLeading => "脱炭素先行地域".into(),
        CardMsg::FactSources => "出典".into(),
        CardMsg::People { people, year: Some(year) } => filled!("{people}人（{year}年）"),
        CardMsg::People { people, year: None } => filled!("{people}人"),
        CardMsg::NoLinks => "資料の一覧に見当たりません".into(),
        CardMsg::Leading { round, date } => filled!("第{round}回で選定（{date}）"),
        CardMsg::NoLeading => "選定地域の一覧にありません".into(),
        CardMsg::Loading => "読み込み中".into(),
        CardMsg::ToList => "一覧を見る".into(),
        CardMsg::PeersTitle { place } => filled!("{place}に似たところ"),
        CardMsg::PeersOpen => "似たところとくらべる".into(),
        CardMsg::PeersRules => "似ている点".into(),
        CardMsg::RuleName { rule, count } => {
            let name = match rule {
                Rule::Population => "人口",
                Rule::Region => "同じ地域",
                Rule::Nearest => "近さ",
                Rule::Density => "人口密度",
                Rule::Solar => "太陽光",
            };
            filled!("{name}（{count}）")
        }
        CardMsg::RuleText { rule, count, kind, shown } => {
            let rule = match rule {
                Rule::Population => "人口が80%から125%までのところ",
                Rule::Region => "同じ都道府県・地域にあるところを、人口の近い順に並べたもの",
                Rule::Nearest => "役所どうしの直線距離が近いところ",
                Rule::Density => "人口密度が80%から125%までのところ",
                Rule::Solar => "人口あたりの太陽光発電の設備容量が80%から125%までのところ",
            };
            filled!("同じ種別（{kind}）のうち、{rule}です。{count}件のうち{shown}件を示しています。")
        }
        CardMsg::NoPeers => "当てはまるところはありません。".into(),
        CardMsg::PeerAdd { place } => filled!("{place}を比較に加える"),
        CardMsg::PeersCompare { count } => filled!("この{count}件と比較する"),
    }
}
