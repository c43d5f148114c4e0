//! Japanese: programmes of links.

use crate::i18n::{ProgrammeMsg, filled};
use pledge_core::member::Membership;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: ProgrammeMsg<'_>) -> AttrValue {
    match msg {
        ProgrammeMsg::About => "事業の説明".into(),
        ProgrammeMsg::AboutOf { name } => filled!("（{name}）"),
        ProgrammeMsg::Others => "組をつくらない事業など".into(),
        ProgrammeMsg::Back => "都市間の連携に戻る".into(),
        ProgrammeMsg::Since { from } => filled!("{from}から"),
        ProgrammeMsg::FromTo { from, to } => filled!("{from}から{to}まで"),
        ProgrammeMsg::StartUnknown => "開始の時期は、読んだ資料にありません。".into(),
        ProgrammeMsg::Counts { links, places, partners, countries, abroad: true } => {
            filled!("連携は{links}件です。国内{places}の自治体と、{countries}の国・地域の{partners}か所を結びます。")
        }
        ProgrammeMsg::Counts { links, places, abroad: false, .. } => {
            filled!("連携は{links}件です。国内{places}の自治体を結びます。")
        }
        ProgrammeMsg::ByCountry => "相手の国・地域ごとの組".into(),
        ProgrammeMsg::ByTaker => "電力を受ける自治体ごとの組".into(),
        ProgrammeMsg::GroupOf { name, links } => filled!("{name} {links}件"),
        ProgrammeMsg::MembersTitle(membership) => match membership {
            Membership::Partner => "パートナー国",
            Membership::PartnerCountry => "相手の都市がある国",
            Membership::PartnerNotFound => "相手が分からない参加自治体",
        }
        .into(),
        ProgrammeMsg::MembersDated { members, dated } => {
            filled!("{members}か国です。このうち日付が資料で分かるのは{dated}か国です。")
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
                    beside.map(|beside| filled!("環境省が同じころに公表した数は、{beside}です。")).unwrap_or_default();
                filled!("記事の数は、{article}です。{beside}")
            });
            filled!(
                "環境省の公表では、{first}、{newest}です。{}どちらも書きかえず、並べて示します。",
                article.unwrap_or_default()
            )
        }
        ProgrammeMsg::TotalAt { date, home, abroad } => filled!("{date}に国内{home}・海外{abroad}"),
        ProgrammeMsg::PanelHome => "参加する国内の自治体".into(),
        ProgrammeMsg::PanelAbroad => "海外の都市・地域".into(),
        ProgrammeMsg::ColumnHome => "国内".into(),
        ProgrammeMsg::ColumnAbroad => "海外".into(),
        ProgrammeMsg::ColumnCountries => "国".into(),
        ProgrammeMsg::AreasTitle => "選定された地域（選定回ごと）".into(),
        ProgrammeMsg::AreasSummary { listed, chosen } => {
            filled!("選定された{chosen}件のうち、代表の自治体を資料で確認できた{listed}件を載せています。")
        }
        ProgrammeMsg::Round { number } => filled!("第{number}回"),
        ProgrammeMsg::Listed { listed, all: true, .. } => filled!("{listed}件すべて"),
        ProgrammeMsg::Listed { listed, of, all: false } => filled!("{of}件のうち{listed}件"),
        ProgrammeMsg::ShowAll => "この自治体を一覧で見る".into(),
        ProgrammeMsg::ShowRound { number } => filled!("第{number}回に初めて選ばれた自治体を一覧で見る"),
    }
}
