//! Japanese: links between places.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::LinksMsg;
use pledge_core::model::{
    link::{Evidence, LinkStatus, Programme},
    partner::Aim,
    pledge::PledgeStatus,
};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: LinksMsg<'_>) -> AttrValue {
    match msg {
        LinksMsg::OverviewTitle => "都市間の連携".into(),
        LinksMsg::OverviewSummary { links, places, partners } => {
            format!("国内{places}の自治体と海外{partners}の都市・地域を結ぶ、{links}件の連携があります。").into()
        }
        LinksMsg::OverviewPledged { links, both, unknown, rest, date, read } => {
            let date = date.map(|date| format!("{date}の時点で、")).unwrap_or_default();
            let read = read.map(|read| format!("海外の目標は、{read}によります。")).unwrap_or_default();
            format!("相手の表明を調べた資料がないものが多いため、{date}{links}件のうち{unknown}件は、両方が自ら排出実質ゼロを表明しているかどうか不明です。両方の表明を確認できる連携は{both}件です。残る{rest}件は、少なくとも一方に自らの表明がありません（上位の自治体の表明に含まれる場合があります）。{read}").into()
        }
        LinksMsg::ReadOn { publisher, date } => format!("{publisher}（{date}）").into(),
        LinksMsg::OverviewDrawn => "事業ごとの、国内の自治体と海外の相手の数です。同じ数が下の表にあります。".into(),
        LinksMsg::OverviewCaption => "事業ごとの件数".into(),
        LinksMsg::OverviewLinks => "連携".into(),
        LinksMsg::OverviewPlaces => "国内の自治体".into(),
        LinksMsg::OverviewPartners => "海外の相手".into(),
        LinksMsg::NoData => "このデータには、連携の情報がありません。".into(),
        LinksMsg::FindLabel => "自治体や海外の都市をさがす".into(),
        LinksMsg::FindHint => "川崎、ジャカルタ、Essen など。海外の都市を選ぶと、連携する国内の自治体が分かります。".into(),
        LinksMsg::Back => "すべての連携に戻る".into(),
        LinksMsg::BackToChosen => "選んだ自治体の連携に戻る".into(),
        LinksMsg::TitleOf { place } => format!("{place}の連携先").into(),
        LinksMsg::TitleOfSeveral { places } => format!("選んだ{places}件の連携先").into(),
        LinksMsg::Summary { partners, links, programmes } => {
            format!("相手は{partners}か所、連携は{links}件です（{programmes}）。").into()
        }
        LinksMsg::NoLinks => "連携は、資料の一覧に見当たりません。".into(),
        LinksMsg::ProgrammeName(programme) => match programme {
            Programme::SisterCity => "姉妹都市・友好都市",
            Programme::EnvCityToCity => "環境省の都市間連携",
            Programme::Iuc => "IUC",
            Programme::Iurc => "IURC",
            Programme::DomesticRenewable => "国内の再エネ連携",
            Programme::Agreement => "その他の協定",
        }
        .into(),
        LinksMsg::Counted { name, count } => format!("{name} {count}件").into(),
        LinksMsg::AtHome => "国内".into(),
        LinksMsg::NarrowLabel => "連携をしぼる".into(),
        LinksMsg::ByProgramme => "事業".into(),
        LinksMsg::ByCountry => "国".into(),
        LinksMsg::ByTopic => "テーマ".into(),
        LinksMsg::BySince => "開始".into(),
        LinksMsg::Any => "すべて".into(),
        LinksMsg::Option { word, count } => format!("{word}（{count}）").into(),
        LinksMsg::SinceYear { year } => format!("{year}年以降").into(),
        LinksMsg::Caption { shown, all } => format!("{all}件のうち{shown}件を表示").into(),
        LinksMsg::NothingFits => "当てはまる連携はありません。条件をゆるめてください。".into(),
        LinksMsg::ColumnPartner => "相手".into(),
        LinksMsg::ColumnCountry => "国・都道府県".into(),
        LinksMsg::ColumnSince => "いつから".into(),
        LinksMsg::Undated => "開始日不明".into(),
        LinksMsg::HoldsSure => "連携は、いずれも出典で確認しました。そうでないものは、その行に示します。".into(),
        LinksMsg::HoldsUndated => "時期のないものは、いつからか分かっていません。".into(),
        LinksMsg::HoldsTopics => "テーマのないものは、出典に記載がありません。".into(),
        LinksMsg::ColumnTopics => "テーマ".into(),
        LinksMsg::ColumnSure => "確かさ".into(),
        LinksMsg::ColumnPledge => "相手の目標".into(),
        LinksMsg::LinksOf { place } => format!("{place}の連携先を見る").into(),
        LinksMsg::With { place } => format!("{place}と").into(),
        LinksMsg::StatusWord(status) => match status {
            LinkStatus::Verified => "出典で確認",
            LinkStatus::Inferred => "一部は推定",
            LinkStatus::StudyVisit => "視察のみ",
            LinkStatus::ProgrammeNotSeen => "事業名は未確認",
        }
        .into(),
        LinksMsg::Grade(grade) => match grade {
            Evidence::A => "根拠A",
            Evidence::B => "根拠B",
            Evidence::C => "根拠C",
        }
        .into(),
        LinksMsg::GradeText(grade) => match grade {
            Evidence::A => "根拠A：出典が、相手と事業の両方を名指ししています。",
            Evidence::B => "根拠B：一部は、出典からの推定です。",
            Evidence::C => "根拠C：協力は確認できますが、事業によるものかは確認できません。",
        }
        .into(),
        LinksMsg::WeakNote => "「視察のみ」は、正式な組とはかぎらない訪問です。「事業名は未確認」は、協力だけが確認できたものです。".into(),
        LinksMsg::AbroadNote => "海外の都市の目標は、出典が調べた時点のものです。「不明」は、調べた資料がないことを示し、目標がないという意味ではありません。".into(),
        LinksMsg::SourceLink => "連携".into(),
        LinksMsg::SourceTarget => "相手の目標".into(),
        LinksMsg::Target { aim, year, status } => {
            let year = year.map(|year| format!("{year}年")).unwrap_or_default();
            let aim = match aim {
                Aim::Neutral | Aim::Proposed => "実質ゼロ",
                Aim::Other | Aim::NotFound => "別の削減目標",
            };
            let form = status.map(|status| match status {
                PledgeStatus::Declaration => "・表明",
                PledgeStatus::Policy => "・計画に記載",
                PledgeStatus::Law => "・法令",
                PledgeStatus::Proposed => "・提案の段階",
                PledgeStatus::Achieved => "・達成したとする",
            });
            format!("{year}{aim}{}", form.unwrap_or_default()).into()
        }
        LinksMsg::TargetNotFound { date: Some(date) } => format!("見当たらず（{date}の調査）").into(),
        LinksMsg::TargetNotFound { date: None } => "見当たらず".into(),
        LinksMsg::TargetUnknown => "不明".into(),
        LinksMsg::TargetsTitle => "連携先の目標とくらべる".into(),
        LinksMsg::TargetsSummary { partners, declared, covered, none, other, unknown } => {
            let others = [
                (covered, "上位の自治体の表明に含まれます"),
                (none, "調べましたが表明が見当たりません"),
                (other, "別の目標か、まだ提案中の目標があります"),
                (unknown, "調べた資料がなく、表明しているかどうか不明です"),
            ];
            let others = others.into_iter().filter(|(count, _)| *count != "0");
            let others: Vec<String> = others.map(|(count, what)| format!("{count}か所は、{what}。")).collect();
            format!("相手{partners}か所のうち、排出実質ゼロの表明を確認できるのは{declared}か所です。{}", others.concat()).into()
        }
        LinksMsg::TargetsCaption => "相手と、こちらの目標（相手の目標年の早い順）".into(),
        LinksMsg::TargetsRead { date, read } => {
            let date = date.map(|date| format!("国内の表明は{date}の時点です。")).unwrap_or_default();
            let read = read.map(|read| format!("海外の目標は、{read}によるもので、その後の変化は含みません。")).unwrap_or_default();
            format!("{date}{read}").into()
        }
        LinksMsg::TargetsDrawn { drawn, own } => {
            let own = own.map(|own| format!("朱色の線は、{own}です。")).unwrap_or_default();
            format!("目標年が分かる相手は{drawn}か所です。{own}不明なものと見当たらないものは年が無いため、図に入れず、下の表に示します。").into()
        }
        LinksMsg::OwnYear { place, year } => format!("{place} {year}年").into(),
        LinksMsg::KeyPartners => "相手（1つの丸が1か所）".into(),
        LinksMsg::KeyOwn => "こちら".into(),
        LinksMsg::SaveTargets => "この表を保存（CSV）".into(),
        LinksMsg::ColumnOurs => "こちら".into(),
        LinksMsg::CommonTitle => "共通の連携先".into(),
        LinksMsg::CommonWith => "だれと".into(),
        LinksMsg::PlaceWith { place, programmes } => format!("{place}（{programmes}）").into(),
        LinksMsg::EgoDiagramTitle => "連携の図".into(),
        LinksMsg::EgoDiagramSummary { place, partners } => {
            format!("{place}と、直接連携する{partners}か所を示しています。線の種類は事業です。同じ内容が下の表にあります。").into()
        }
        LinksMsg::More { count } => format!("ほか{count}か所").into(),
    }
}
