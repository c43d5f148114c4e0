//! Plain Japanese: the comparison.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::{CompareMsg, Tier, ja};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CompareMsg<'_>) -> AttrValue {
    match msg {
        CompareMsg::CompareEmpty => "くらべるところを、ここか一覧で2つ以上えらんでください。".into(),
        CompareMsg::ExamplesTitle => "たとえば".into(),
        CompareMsg::ExampleLike { place } => format!("{place}と、住む人の数が近いところ").into(),
        CompareMsg::ExampleArticle => "記事に出てくるまち".into(),
        CompareMsg::ExampleLargest => "住む人が多いところ".into(),
        CompareMsg::CompareTable => "くらべる表（よこに動きます）".into(),
        CompareMsg::CompareOrder => "ならべかえる、やめる".into(),
        CompareMsg::RemoveWord => "やめる".into(),
        CompareMsg::CompareAttribute => "くらべること".into(),
        CompareMsg::CompareAdd => "一覧からえらぶ".into(),
        CompareMsg::OnlyDifferences => "ちがうところだけ".into(),
        CompareMsg::GroupPledge => "約束".into(),
        CompareMsg::GroupPeople | CompareMsg::RowPopulation => "住む人の数".into(),
        CompareMsg::RowStatus => "約束のようす".into(),
        CompareMsg::RowTarget => "いつまでに".into(),
        CompareMsg::RowArea => "広さ".into(),
        CompareMsg::RowDeclared => "自分で約束した日".into(),
        CompareMsg::RowAbove(Tier::Prefecture) => "都道府県が約束した日".into(),
        CompareMsg::RowShare => "住む人みんなのうち".into(),
        CompareMsg::RowHouseholds => "家庭の数".into(),
        CompareMsg::RowDensity => "1km²に住む人の数".into(),
        CompareMsg::RowSolar => "太陽の光で電気をつくる力".into(),
        CompareMsg::RowSolarEach => "太陽の光で電気をつくる力（千人あたり）".into(),
        CompareMsg::SourcesTitle => "どこに書いてあったか".into(),
        CompareMsg::CompareTitle { places, date: Some(date) } => format!("{places}つをくらべる（{date}）").into(),
        CompareMsg::CompareTitle { places, date: None } => format!("{places}つをくらべる").into(),
        CompareMsg::CompareLimit { limit } => {
            format!("一度にくらべられるのは{limit}つまでです。はじめの{limit}つを見せています。").into()
        }
        CompareMsg::FindToAdd => "くらべるところをさがす".into(),
        CompareMsg::Added { place } => format!("{place}をえらびました。").into(),
        CompareMsg::AlreadyCompared { place } => format!("{place}は、もうえらんでいます。").into(),
        CompareMsg::ComparisonFull { limit } => {
            format!("一度にくらべられるのは{limit}つまでです。どれかをやめてから、えらんでください。").into()
        }
        CompareMsg::ChosenSoFar { place } => format!("いまえらんでいるのは{place}だけです。").into(),
        CompareMsg::KindsDiffer { kinds } => format!("しゅるいのちがうものをくらべています（{kinds}）。").into(),
        CompareMsg::PeopleAmong { inner, outer } => {
            format!("{inner}に住む人は、{outer}に住む人の中に入っています。").into()
        }
        CompareMsg::GroupLinks => "つながり".into(),
        CompareMsg::RowLinks => "つながっているところ".into(),
        CompareMsg::RowInCommon => "どちらもつながっているところ".into(),
        CompareMsg::AxisTitle => "いつ約束したか".into(),
        CompareMsg::KeyOwn => "自分の約束".into(),
        CompareMsg::KeyAbove(Tier::Prefecture) => "都道府県の約束".into(),
        other => ja::compare::say(other),
    }
}
