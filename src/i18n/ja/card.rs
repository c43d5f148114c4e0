//! Japanese: the card of one place, and places like it.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::{CardMsg, Tier};
use pledge_core::{View, measure::peers::Rule};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CardMsg<'_>) -> AttrValue {
    match msg {
        CardMsg::HasDeclared { place, year: Some(year) } => {
            format!("{place}は、{year}年までのゼロカーボンを表明しています").into()
        }
        CardMsg::HasDeclared { place, year: None } => format!("{place}は、ゼロカーボンを表明しています").into(),
        CardMsg::IsCovered { place, above } => format!("{place}は、{above}の表明に含まれています").into(),
        CardMsg::HasNot { place, date: Some(date) } => {
            format!("{place}は、{date}の時点で表明していません（確認済）").into()
        }
        CardMsg::HasNot { place, date: None } => format!("{place}は、表明していません（確認済）").into(),
        CardMsg::IsUnknown { place } => format!("{place}の表明は、これまでに見つかっていません").into(),
        CardMsg::NoSuchPlace { code } => format!("コード「{code}」の場所は、このデータにありません。").into(),
        CardMsg::AsOf { date } => format!("{date}時点").into(),
        CardMsg::FactSince => "表明日".into(),
        CardMsg::FactAbove(Tier::Prefecture) => "都道府県".into(),
        CardMsg::FactAbove(Tier::Any) => "上位".into(),
        CardMsg::FactTarget => "目標年".into(),
        CardMsg::FactPeople => "人口".into(),
        CardMsg::FactLinks => "都市間の連携".into(),
        CardMsg::FactLeading => "脱炭素先行地域".into(),
        CardMsg::FactSources => "出典".into(),
        CardMsg::People { people, year: Some(year) } => format!("{people}人（{year}年）").into(),
        CardMsg::People { people, year: None } => format!("{people}人").into(),
        CardMsg::NoLinks => "資料の一覧に見当たりません".into(),
        CardMsg::Leading { round, date } => format!("第{round}回で選定（{date}）").into(),
        CardMsg::NoLeading => "選定地域の一覧にありません".into(),
        CardMsg::CoveredMeans(Tier::Prefecture) => {
            "「含まれる」とは、市区町村かその都道府県が、この時点までにゼロカーボンを表明していることをいいます。表明には、そこに住むすべての人が含まれます。".into()
        }
        CardMsg::CoveredMeans(Tier::Any) => {
            "「含まれる」とは、その場所か上位が、この時点までにゼロカーボンを表明していることをいいます。表明には、そこに住むすべての人が含まれます。".into()
        }
        CardMsg::AllLinks { count } => format!("{count}件の連携をすべて見る").into(),
        CardMsg::CopyCardLink => "リンクをコピー".into(),
        CardMsg::Loading => "読み込み中".into(),
        CardMsg::ToList => "一覧を見る".into(),
        CardMsg::BackTo(View::Map) => "地図へ戻る".into(),
        CardMsg::BackTo(View::Compare) => "比較へ戻る".into(),
        CardMsg::BackTo(_) => "一覧へ戻る".into(),
        CardMsg::PeersTitle { place } => format!("{place}に似たところ").into(),
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
            format!("{name}（{count}）").into()
        }
        CardMsg::RuleText { rule, count, kind, shown } => {
            let rule = match rule {
                Rule::Population => "人口が80%から125%までのところ",
                Rule::Region => "同じ都道府県・地域にあるところを、人口の近い順に並べたもの",
                Rule::Nearest => "役所どうしの直線距離が近いところ",
                Rule::Density => "人口密度が80%から125%までのところ",
                Rule::Solar => "人口あたりの太陽光発電の設備容量が80%から125%までのところ",
            };
            format!("同じ種別（{kind}）のうち、{rule}です。{count}件のうち{shown}件を示しています。").into()
        }
        CardMsg::NoPeers => "当てはまるところはありません。".into(),
        CardMsg::PeerAdd { place } => format!("{place}を比較に加える").into(),
        CardMsg::PeersCompare { count } => format!("この{count}件と比較する").into(),
    }
}
