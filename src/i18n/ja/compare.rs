//! Japanese: the comparison.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::{CompareMsg, Tier};
use pledge_core::model::pledge::InterimKind;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CompareMsg<'_>) -> AttrValue {
    match msg {
        CompareMsg::CompareEmpty => "比較するものを、ここか一覧で2件以上選んでください。".into(),
        CompareMsg::ExamplesTitle => "比較の例".into(),
        CompareMsg::ExampleLike { place } => format!("{place}と、人口の近いところ").into(),
        CompareMsg::ExampleArticle => "記事が取り上げた都市".into(),
        CompareMsg::ExampleLargest => "人口の多い順".into(),
        CompareMsg::ExampleNorthToSouth => "北から南へ".into(),
        CompareMsg::CompareTable => "比較の表（横に動かせます）".into(),
        CompareMsg::CompareOrder => "並べ替えと取り外し".into(),
        CompareMsg::RemoveWord => "外す".into(),
        CompareMsg::CompareAttribute => "項目".into(),
        CompareMsg::CompareAdd => "一覧から加える".into(),
        CompareMsg::OnlyDifferences => "異なる項目だけ".into(),
        CompareMsg::GroupPledge => "表明".into(),
        CompareMsg::GroupPeople => "人口".into(),
        CompareMsg::GroupLand => "土地とエネルギー".into(),
        CompareMsg::RowStatus => "状態".into(),
        CompareMsg::Interim { kind, percent, base } => {
            let percent = percent.map(|percent| format!("{percent}%")).unwrap_or_default();
            let than = base.map(|year| format!("{year}年より")).unwrap_or_default();
            match kind {
                InterimKind::Reduction => format!("{than}{percent}削減").into(),
                InterimKind::BelowUsual => format!("対策をしない場合より{percent}削減").into(),
                InterimKind::Intensity => format!("経済規模あたりで{than}{percent}削減").into(),
                InterimKind::Absolute => "排出量の上限".into(),
                InterimKind::Other => "ほかの形の目標".into(),
            }
        }
        CompareMsg::RowInterim => "途中の目標".into(),
        CompareMsg::RowTarget => "目標年".into(),
        CompareMsg::RowPopulation => "人口".into(),
        CompareMsg::RowArea => "面積".into(),
        CompareMsg::RowDeclared => "自らの表明日".into(),
        CompareMsg::RowAbove(Tier::Any) => "上位の表明".into(),
        CompareMsg::RowAbove(Tier::Prefecture) => "都道府県の表明".into(),
        CompareMsg::RowShare => "総人口に占める割合".into(),
        CompareMsg::RowHouseholds => "世帯数".into(),
        CompareMsg::RowDensity => "人口密度".into(),
        CompareMsg::RowSolar => "太陽光発電（FIT）の設備容量".into(),
        CompareMsg::RowSolarEach => "人口あたりの太陽光".into(),
        CompareMsg::NoneAbove => "なし（上位はありません）".into(),
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
        CompareMsg::SourceMark => "出典".into(),
        CompareMsg::MoveEarlier { place } => format!("{place}を前へ移す").into(),
        CompareMsg::MoveLater { place } => format!("{place}を後ろへ移す").into(),
        CompareMsg::Moved { place, position, places } => {
            format!("{place}を{places}件のうち{position}番目に移しました。").into()
        }
        CompareMsg::FindToAdd => "比較に加えるものをさがす".into(),
        CompareMsg::Added { place } => format!("{place}を加えました。").into(),
        CompareMsg::AlreadyCompared { place } => format!("{place}はすでに選んでいます。").into(),
        CompareMsg::ComparisonFull { limit } => {
            format!("一度に比較できるのは{limit}件までです。どれかを外してから加えてください。").into()
        }
        CompareMsg::ChosenSoFar { place } => format!("いま選んでいるのは{place}だけです。").into(),
        CompareMsg::KindsDiffer { kinds } => format!("種類の異なるものの比較です（{kinds}）。").into(),
        CompareMsg::PeopleAmong { inner, outer } => format!("{inner}の人口は{outer}の人口に含まれます。").into(),
        CompareMsg::GroupLinks => "連携".into(),
        CompareMsg::RowLinks => "連携先".into(),
        CompareMsg::RowLeadingArea => "脱炭素先行地域".into(),
        CompareMsg::RowInCommon => "共通の連携先".into(),
        CompareMsg::RoundOn { round, date } => format!("第{round}回（{date}選定）").into(),
        CompareMsg::LinkCount { links } => format!("{links}件").into(),
        CompareMsg::AndMore { links } => format!("ほか{links}件").into(),
        CompareMsg::NoneListed => "一覧になし".into(),
        CompareMsg::InCommonWith { country, places: None } => country.to_owned().into(),
        CompareMsg::InCommonWith { country, places: Some(places) } => format!("{country}・{places}と共通").into(),
        CompareMsg::OwnLinksOnly => "連携は自らのものだけで、区域内の市区町村のものは含みません。".into(),
        CompareMsg::AxisTitle => "表明の時期".into(),
        CompareMsg::AxisDeclared { date, places, dated, first, last } => {
            let until = date.map(|date| format!("{date}までに")).unwrap_or_default();
            match (first, last) {
                (Some(first), Some(last)) => {
                    format!(
                        "{places}件のうち、{until}自ら表明し時期が分かるのは{dated}件です。最初は{first}、最後は{last}です。"
                    ).into()
                }
                (Some(first), None) => {
                    format!("{places}件のうち、{until}自ら表明し時期が分かるのは{first}だけです。").into()
                }
                (None, _) => format!("{places}件のうち、{until}自ら表明し時期が分かるものはありません。").into(),
            }
        }
        CompareMsg::AxisAbove { tier, places } => {
            let above = if tier == Tier::Prefecture { "都道府県" } else { "上位" };
            format!("{above}が表明しているのは{places}件です。").into()
        }
        CompareMsg::AxisTwin(Tier::Any) => "同じ内容は、表の「自らの表明日」と「上位の表明」の行にあります。".into(),
        CompareMsg::AxisTwin(Tier::Prefecture) => {
            "同じ内容は、表の「自らの表明日」と「都道府県の表明」の行にあります。".into()
        }
        CompareMsg::KeyOwn => "自らの表明".into(),
        CompareMsg::KeyOpen => "自らの表明（この日にはまだ、または未確定）".into(),
        CompareMsg::KeyAbove(Tier::Any) => "上位の表明".into(),
        CompareMsg::KeyAbove(Tier::Prefecture) => "都道府県の表明".into(),
        CompareMsg::KeyBy => "破線：この日以前".into(),
        CompareMsg::KeySpan => "帯：月または年まで分かる".into(),
        CompareMsg::PlaceAt { place, date } => format!("{place}（{date}）").into(),
    }
}
