//! Plain Japanese: links between places.

use crate::i18n::{LinksMsg, ja};
use pledge_core::model::{
    link::{Evidence, LinkStatus},
    partner::Aim,
    pledge::PledgeStatus,
};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: LinksMsg<'_>) -> AttrValue {
    match msg {
        LinksMsg::OverviewTitle => "まちとまちのつながり".into(),
        LinksMsg::OverviewSummary { links, places, partners } => {
            format!("日本の{places}のまちと、外国の{partners}のまちや地域の間に、{links}のつながりがあります。").into()
        }
        LinksMsg::OverviewPledged { links, both, unknown, rest, date, read } => {
            let date = date.map(|date| format!("{date}に、")).unwrap_or_default();
            let read = read.map(|read| format!("外国のまちの目標は、{read}に書いてあったものです。")).unwrap_or_default();
            format!("約束したかどうかを調べていない相手が多いです。そのため、{date}{links}のつながりのうち{unknown}では、両方が自分で「ゼロカーボン」を約束したかどうかが、わかりません。両方が約束したとわかっているものは{both}です。のこりの{rest}では、どちらかに自分の約束がありません（上のところの約束に入ることがあります）。{read}").into()
        }
        LinksMsg::OverviewDrawn => "しゅるいごとの、日本のまちと外国の相手の数です。下の表にも同じ数があります。".into(),
        LinksMsg::OverviewCaption => "しゅるいごとの数".into(),
        LinksMsg::OverviewLinks | LinksMsg::SourceLink => "つながり".into(),
        LinksMsg::OverviewPlaces => "日本のまち".into(),
        LinksMsg::OverviewPartners => "外国の相手".into(),
        LinksMsg::NoData => "このデータには、つながりのことが書いてありません。".into(),
        LinksMsg::FindLabel => "日本や外国のまちをさがす".into(),
        LinksMsg::FindHint => "川崎、ジャカルタ、Essen など。外国のまちをえらぶと、つながりのある日本のまちがわかります。".into(),
        LinksMsg::Back => "ぜんぶのつながりにもどる".into(),
        LinksMsg::BackToChosen => "えらんだところのつながりにもどる".into(),
        LinksMsg::TitleOf { place } => format!("{place}とつながりのあるところ").into(),
        LinksMsg::TitleOfSeveral { places } => format!("えらんだ{places}かしょとつながりのあるところ").into(),
        LinksMsg::Summary { partners, links, programmes } => {
            format!("{partners}かしょと、{links}のつながりがあります（{programmes}）。").into()
        }
        LinksMsg::NoLinks => "つながりは、一覧では見つかりませんでした。".into(),
        LinksMsg::Counted { name, count } => format!("{name} {count}").into(),
        LinksMsg::AtHome => "日本の中".into(),
        LinksMsg::NarrowLabel => "つながりをえらぶ".into(),
        LinksMsg::ByProgramme => "しゅるい".into(),
        LinksMsg::HoldsSure => "つながりは、書いてあるものを読んでたしかめました。そうではないものは、その行に書きました。".into(),
        LinksMsg::HoldsUndated => "いつからか書いていないものは、わかりません。".into(),
        LinksMsg::HoldsTopics => "何をするか書いていないものは、わかりません。".into(),
        LinksMsg::ByTopic | LinksMsg::ColumnTopics => "何をするか".into(),
        LinksMsg::BySince => "いつから".into(),
        LinksMsg::SinceYear { year } => format!("{year}年から後").into(),
        LinksMsg::Caption { shown, all } => format!("{all}のうち、{shown}を見ています").into(),
        LinksMsg::NothingFits => "あてはまるものがありません。えらびかたを変えてください。".into(),
        LinksMsg::Undated | LinksMsg::TargetUnknown => "わからない".into(),
        LinksMsg::ColumnSure => "たしかさ".into(),
        LinksMsg::LinksOf { place } => format!("{place}とつながりのあるところを見る").into(),
        LinksMsg::StatusWord(status) => match status {
            LinkStatus::Verified => "書いてあった",
            LinkStatus::Inferred => "一部は、たぶん",
            LinkStatus::StudyVisit => "見に行っただけ",
            LinkStatus::ProgrammeNotSeen => "しゅるいはわからない",
        }
        .into(),
        LinksMsg::Grade(grade) => match grade {
            Evidence::A => "たしかさA",
            Evidence::B => "たしかさB",
            Evidence::C => "たしかさC",
        }
        .into(),
        LinksMsg::GradeText(grade) => match grade {
            Evidence::A => "たしかさA：相手の名前も、つながりの名前も書いてありました。",
            Evidence::B => "たしかさB：一部は、書いてあることから考えました。",
            Evidence::C => "たしかさC：いっしょに何かをしたことは書いてあります。このつながりでしたかどうかは、わかりません。",
        }
        .into(),
        LinksMsg::WeakNote => "「見に行っただけ」は、まちとまちの組とはかぎりません。「しゅるいはわからない」は、いっしょに何かをしたことだけがわかったものです。".into(),
        LinksMsg::AbroadNote => "外国のまちの目標は、調べた日のものです。「わからない」は、調べたものがない、ということです。目標がない、ということではありません。".into(),
        LinksMsg::Target { aim, year, status } => {
            let year = year.map(|year| format!("{year}年")).unwrap_or_default();
            let aim = match aim {
                Aim::Neutral | Aim::Proposed => "ゼロカーボン",
                Aim::Other | Aim::NotFound => "ほかの目標",
            };
            let form = status.map(|status| match status {
                PledgeStatus::Declaration => "・約束",
                PledgeStatus::Policy => "・計画に書いた",
                PledgeStatus::Law => "・法律など",
                PledgeStatus::Proposed => "・まだ決まっていない",
                PledgeStatus::Achieved => "・もうできたと言っている",
            });
            format!("{year}{aim}{}", form.unwrap_or_default()).into()
        }
        LinksMsg::TargetNotFound { date: Some(date) } => format!("見つからない（{date}に調べた）").into(),
        LinksMsg::TargetNotFound { date: None } => "見つからない".into(),
        LinksMsg::TargetsTitle => "相手の目標とくらべる".into(),
        LinksMsg::TargetsSummary { partners, declared, covered, none, other, unknown } => {
            let others = [
                (covered, "上のところが約束しました"),
                (none, "調べても約束が見つかりません"),
                (other, "ほかの目標か、まだ決まっていない目標があります"),
                (unknown, "約束したかどうか、わかりません"),
            ];
            let others = others.into_iter().filter(|(count, _)| *count != "0");
            let others: Vec<String> = others.map(|(count, what)| format!("{count}かしょは、{what}。")).collect();
            format!("相手{partners}かしょのうち、「ゼロカーボン」を約束したとわかっているところは{declared}です。{}", others.concat()).into()
        }
        LinksMsg::TargetsCaption => "相手とこちらの目標（相手の早い年から）".into(),
        LinksMsg::TargetsRead { date, read } => {
            let date = date.map(|date| format!("日本の約束は、{date}のものです。")).unwrap_or_default();
            let read = read.map(|read| format!("外国の目標は、{read}に書いてあったものです。その後で変わったことは、入っていません。")).unwrap_or_default();
            format!("{date}{read}").into()
        }
        LinksMsg::TargetsDrawn { drawn, own } => {
            let own = own.map(|own| format!("赤い線は、{own}です。")).unwrap_or_default();
            format!("何年までにするかがわかる相手は、{drawn}かしょです。{own}わからないものと見つからないものは、図にはありません。下の表にあります。").into()
        }
        LinksMsg::KeyPartners => "相手（丸1つが1かしょ）".into(),
        LinksMsg::CommonTitle => "同じ相手".into(),
        LinksMsg::EgoDiagramTitle => "つながりの図".into(),
        LinksMsg::EgoDiagramSummary { place, partners } => {
            format!("{place}と、つながりのある{partners}かしょです。線の形は、つながりのしゅるいです。下の表にも同じことが書いてあります。").into()
        }
        LinksMsg::More { count } => format!("ほか{count}かしょ").into(),
        other => ja::links::say(other),
    }
}
