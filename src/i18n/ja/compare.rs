//! Japanese: the comparison.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::{CompareMsg, Tier};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CompareMsg<'_>) -> AttrValue {
    match msg {
        CompareMsg::CompareEmpty => "比較する自治体を一覧で2件以上選んでください。".into(),
        CompareMsg::CompareAttribute => "項目".into(),
        CompareMsg::CompareAdd => "自治体を加える".into(),
        CompareMsg::OnlyDifferences => "違うところだけ".into(),
        CompareMsg::GroupPledge => "表明".into(),
        CompareMsg::GroupPeople => "人口".into(),
        CompareMsg::GroupLand => "土地とエネルギー".into(),
        CompareMsg::RowStatus => "状態".into(),
        CompareMsg::RowTarget => "目標年".into(),
        CompareMsg::RowPopulation => "人口".into(),
        CompareMsg::RowArea => "面積".into(),
        CompareMsg::RowDeclared => "自らの表明日".into(),
        CompareMsg::RowAbove(Tier::Any) => "上位の自治体の表明".into(),
        CompareMsg::RowAbove(Tier::Prefecture) => "都道府県の表明".into(),
        CompareMsg::RowShare => "国の人口に占める割合".into(),
        CompareMsg::RowHouseholds => "世帯数".into(),
        CompareMsg::RowDensity => "人口密度".into(),
        CompareMsg::RowSolar => "太陽光発電（FIT）の設備容量".into(),
        CompareMsg::RowSolarEach => "人口あたりの太陽光".into(),
        CompareMsg::NoneAbove => "なし（上位の自治体はありません）".into(),
        CompareMsg::SourcesTitle => "出典".into(),
        CompareMsg::CompareTitle { places, date: Some(date) } => format!("{places}件の比較（{date}時点）").into(),
        CompareMsg::CompareTitle { places, date: None } => format!("{places}件の比較").into(),
        CompareMsg::CompareLimit { limit } => {
            format!("一度に比較できるのは{limit}件までです。はじめの{limit}件を表示しています。").into()
        }
        CompareMsg::PerSquareKm { people } => format!("{people}人/km²").into(),
        CompareMsg::SquareKm { area } => format!("{area} km²").into(),
        CompareMsg::Percent { share } => format!("{share}%").into(),
        CompareMsg::PeopleCount { people } => format!("{people}人").into(),
        CompareMsg::HouseholdCount { households } => format!("{households}世帯").into(),
        CompareMsg::Kilowatts { power } => format!("{power} kW").into(),
        CompareMsg::KilowattsPerThousand { power } => format!("千人あたり{power} kW").into(),
        CompareMsg::PopulationScale { people } => format!("棒の長さは、右端が{people}人です。").into(),
        CompareMsg::SourceMark { number } => format!("出典{number}").into(),
    }
}
