//! Japanese: programmes of links.

use crate::i18n::ProgrammeMsg;
use pledge_core::model::member::Membership;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: ProgrammeMsg<'_>) -> AttrValue {
    match msg {
        ProgrammeMsg::About => "事業の説明".into(),
        ProgrammeMsg::AboutOf { name } => format!("（{name}）").into(),
        ProgrammeMsg::Others => "組をつくらない事業など".into(),
        ProgrammeMsg::Back => "都市間の連携に戻る".into(),
        ProgrammeMsg::Since { from } => format!("{from}から").into(),
        ProgrammeMsg::FromTo { from, to } => format!("{from}から{to}まで").into(),
        ProgrammeMsg::StartUnknown => "開始の時期は、読んだ資料にありません。".into(),
        ProgrammeMsg::Counts { links, places, partners, countries, abroad: true } => {
            format!("連携は{links}件です。国内{places}の自治体と、{countries}の国・地域の{partners}か所を結びます。")
                .into()
        }
        ProgrammeMsg::Counts { links, places, abroad: false, .. } => {
            format!("連携は{links}件です。国内{places}の自治体を結びます。").into()
        }
        ProgrammeMsg::ByCountry => "相手の国・地域ごとの組".into(),
        ProgrammeMsg::ByTaker => "電力を受ける自治体ごとの組".into(),
        ProgrammeMsg::GroupOf { name, links } => format!("{name} {links}件").into(),
        ProgrammeMsg::MembersTitle(membership) => match membership {
            Membership::Partner => "パートナー国",
            Membership::PartnerCountry => "相手の都市がある国",
            Membership::PartnerNotFound => "相手が分からない参加自治体",
        }
        .into(),
        ProgrammeMsg::MembersDated { members, dated } => {
            format!("{members}か国です。このうち日付が資料で分かるのは{dated}か国です。").into()
        }
        ProgrammeMsg::NotFoundNote => "参加に選ばれていますが、相手の都市は資料で見つかっていません。".into(),
        ProgrammeMsg::DateNotKnown => "日付は不明".into(),
        ProgrammeMsg::ColumnOrder => "順番".into(),
        ProgrammeMsg::ColumnName => "名称".into(),
        ProgrammeMsg::ColumnSince => "いつから".into(),
        ProgrammeMsg::TotalsTitle => "公表された数の移り変わり".into(),
        ProgrammeMsg::TotalsSummary { first, newest, article, beside } => {
            let article = article.map(|article| {
                let beside =
                    beside.map(|beside| format!("環境省が同じころに公表した数は、{beside}です。")).unwrap_or_default();
                format!("記事の数は、{article}です。{beside}")
            });
            format!(
                "環境省の公表では、{first}、{newest}です。{}どちらも書きかえず、並べて示します。",
                article.unwrap_or_default()
            )
            .into()
        }
        ProgrammeMsg::TotalAt { date, home, abroad } => format!("{date}に国内{home}・海外{abroad}").into(),
        ProgrammeMsg::PanelHome => "参加する国内の自治体".into(),
        ProgrammeMsg::PanelAbroad => "海外の都市・地域".into(),
        ProgrammeMsg::ColumnHome => "国内".into(),
        ProgrammeMsg::ColumnAbroad => "海外".into(),
        ProgrammeMsg::ColumnCountries => "国".into(),
        ProgrammeMsg::AreasTitle => "選定された地域（選定回ごと）".into(),
        ProgrammeMsg::AreasSummary { listed, chosen } => {
            format!("選定された{chosen}件のうち、代表の自治体を資料で確認できた{listed}件を載せています。").into()
        }
        ProgrammeMsg::Round { number } => format!("第{number}回").into(),
        ProgrammeMsg::Listed { listed, all: true, .. } => format!("{listed}件すべて").into(),
        ProgrammeMsg::Listed { listed, of, all: false } => format!("{of}件のうち{listed}件").into(),
        ProgrammeMsg::ShowAll => "この自治体を一覧で見る".into(),
        ProgrammeMsg::ShowRound { number } => format!("第{number}回に初めて選ばれた自治体を一覧で見る").into(),
    }
}
