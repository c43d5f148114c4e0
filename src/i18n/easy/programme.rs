//! Plain Japanese: programmes of links.

use crate::i18n::{ProgrammeMsg, ja};
use pledge_core::model::member::Membership;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: ProgrammeMsg<'_>) -> AttrValue {
    match msg {
        ProgrammeMsg::About => "どんなつながりか".into(),
        ProgrammeMsg::Others => "組をつくらないものなど".into(),
        ProgrammeMsg::Back => "まちとまちのつながりにもどる".into(),
        ProgrammeMsg::StartUnknown => "いつ始まったかは、読んだものに書いてありません。".into(),
        ProgrammeMsg::Counts { links, places, partners, countries, abroad: true } => format!(
            "つながりは{links}です。日本の{places}のまちと、{countries}の国や地域の{partners}かしょの間にあります。"
        )
        .into(),
        ProgrammeMsg::Counts { links, places, abroad: false, .. } => {
            format!("つながりは{links}です。日本の{places}のまちの間にあります。").into()
        }
        ProgrammeMsg::ByCountry => "国や地域ごとの組".into(),
        ProgrammeMsg::ByTaker => "電気をもらうまちごとの組".into(),
        ProgrammeMsg::GroupOf { name, links } => format!("{name} {links}").into(),
        ProgrammeMsg::MembersTitle(Membership::PartnerCountry) => "相手のまちがある国".into(),
        ProgrammeMsg::MembersTitle(Membership::PartnerNotFound) => "相手がわからないまち".into(),
        ProgrammeMsg::MembersDated { members, dated } => {
            format!("{members}の国があります。いつからかがわかるのは、{dated}の国です。").into()
        }
        ProgrammeMsg::NotFoundNote => "えらばれていますが、相手のまちは見つかっていません。".into(),
        ProgrammeMsg::DateNotKnown => "いつかはわからない".into(),
        ProgrammeMsg::ColumnName => "名前".into(),
        ProgrammeMsg::TotalsTitle => "発表された数の変わりかた".into(),
        ProgrammeMsg::TotalsSummary { first, newest, article, beside } => {
            let article = article.map(|article| {
                let beside =
                    beside.map(|beside| format!("環境省が同じころに発表した数は、{beside}です。")).unwrap_or_default();
                format!("ニュースなどの数は、{article}です。{beside}")
            });
            format!(
                "環境省の発表では、{first}、{newest}です。{}どの数も、変えずにならべています。",
                article.unwrap_or_default()
            )
            .into()
        }
        ProgrammeMsg::TotalAt { date, home, abroad } => format!("{date}に日本{home}・外国{abroad}").into(),
        ProgrammeMsg::PanelHome => "入っている日本のまち".into(),
        ProgrammeMsg::PanelAbroad => "外国のまちや地域".into(),
        ProgrammeMsg::ColumnHome => "日本".into(),
        ProgrammeMsg::ColumnAbroad => "外国".into(),
        ProgrammeMsg::AreasTitle => "えらばれたところ（回ごと）".into(),
        ProgrammeMsg::AreasSummary { listed, chosen } => {
            format!("えらばれた{chosen}かしょのうち、どのまちかがわかった{listed}かしょを出しています。").into()
        }
        ProgrammeMsg::ShowAll => "このまちを一覧で見る".into(),
        ProgrammeMsg::ShowRound { number } => format!("第{number}回に初めてえらばれたまちを一覧で見る").into(),
        other => ja::programme::say(other),
    }
}
