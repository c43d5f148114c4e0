//! Plain Japanese: the card of one place.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::{CardMsg, ja};
use pledge_core::View;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CardMsg<'_>) -> AttrValue {
    match msg {
        CardMsg::HasDeclared { place, year: Some(year) } => {
            format!("{place}は、{year}年までに「ゼロカーボン」にすると約束しています").into()
        }
        CardMsg::HasDeclared { place, year: None } => {
            format!("{place}は、「ゼロカーボン」にすると約束しています").into()
        }
        CardMsg::IsCovered { place, above } => {
            format!("{place}は、まだ自分では約束していません。でも、{above}が約束しています").into()
        }
        CardMsg::HasNot { place, date: Some(date) } => {
            format!("{place}は、{date}には約束していません（調べました）").into()
        }
        CardMsg::HasNot { place, date: None } => format!("{place}は、約束していません（調べました）").into(),
        CardMsg::IsUnknown { place } => format!("{place}が約束しているかどうかは、まだわかりません").into(),
        CardMsg::FactSince => "約束した日".into(),
        CardMsg::FactTarget => "いつまでに".into(),
        CardMsg::FactPeople => "住む人の数".into(),
        CardMsg::FactLinks => "まちとまちのつながり".into(),
        CardMsg::FactSources => "どこに書いてあったか".into(),
        CardMsg::NoLinks => "一覧には見つかりませんでした".into(),
        CardMsg::CoveredMeans(_) => {
            "まちか都道府県が「ゼロカーボン」を約束すると、そこに住む人はみんな、その約束に入ります。".into()
        }
        CardMsg::AllLinks { count } => format!("{count}のつながりをすべて見る").into(),
        CardMsg::Loading => "読んでいます".into(),
        CardMsg::ToList => "一覧を見る".into(),
        CardMsg::BackTo(View::Map) => "地図にもどる".into(),
        CardMsg::BackTo(View::Compare) => "くらべるページにもどる".into(),
        CardMsg::BackTo(_) => "一覧にもどる".into(),
        CardMsg::PeersTitle { place } => format!("{place}ににているところ").into(),
        CardMsg::PeersOpen => "にているところとくらべる".into(),
        CardMsg::PeersRules => "どこがにているか".into(),
        CardMsg::PeerAdd { place } => format!("{place}もくらべる").into(),
        CardMsg::PeersCompare { count } => format!("この{count}つとくらべる").into(),
        other => ja::card::say(other),
    }
}
