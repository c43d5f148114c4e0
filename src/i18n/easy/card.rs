//! Plain Japanese: the card of one place.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::{CardMsg, filled, ja};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CardMsg<'_>) -> AttrValue {
    match msg {
        CardMsg::HasDeclared { place, year: Some(year) } => {
            filled!("{place}は、{year}年までに「ゼロカーボン」にすると約束しています")
        }
        CardMsg::HasDeclared { place, year: None } => {
            filled!("{place}は、「ゼロカーボン」にすると約束しています")
        }
        CardMsg::IsCovered { place, above } => {
            filled!("{place}は、まだ自分では約束していません。でも、{above}が約束しています")
        }
        CardMsg::HasNot { place, date: Some(date) } => {
            filled!("{place}は、{date}には約束していません（調べました）")
        }
        CardMsg::HasNot { place, date: None } => filled!("{place}は、約束していません（調べました）"),
        CardMsg::IsUnknown { place } => filled!("{place}が約束しているかどうかは、まだわかりません"),
        CardMsg::FactTarget => "いつまでに".into(),
        CardMsg::FactPeople => "住む人の数".into(),
        CardMsg::FactLinks => "まちとまちのつながり".into(),
        CardMsg::FactSources => "どこに書いてあったか".into(),
        CardMsg::NoLinks => "一覧には見つかりませんでした".into(),
        CardMsg::Loading => "読んでいます".into(),
        CardMsg::PeersTitle { place } => filled!("{place}ににているところ"),
        CardMsg::PeersOpen => "にているところとくらべる".into(),
        CardMsg::PeersRules => "どこがにているか".into(),
        CardMsg::PeerAdd { place } => filled!("{place}もくらべる"),
        CardMsg::PeersCompare { count } => filled!("この{count}つとくらべる"),
        other => ja::card::say(other),
    }
}
