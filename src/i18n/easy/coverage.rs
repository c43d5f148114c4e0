//! Plain Japanese: coverage.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::{CoverageMsg, Tier, ja};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CoverageMsg<'_>) -> AttrValue {
    match msg {
        CoverageMsg::Sentence { tier, date, places, people, share } => {
            let date = date.map(|date| format!("{date}、")).unwrap_or_default();
            let places = places.map(|places| format!("えらんだ{places}つでは、")).unwrap_or_default();
            let whole = if tier == Tier::Prefecture { "日本に住む人" } else { "全体" };
            let share = share.map(|share| format!("（{whole}の{share}%）")).unwrap_or_default();
            format!(
                "{date}{places}{people}人{share}が、「ゼロカーボン」を約束したところに住んでいます。一人を一回だけ数えています。"
            ).into()
        }
        CoverageMsg::Play => "1か月ずつ進める".into(),
        CoverageMsg::SumTitle => "なぜ一人を一回だけ数えるの？".into(),
        CoverageMsg::SumCaption => "一回だけ数える計算".into(),
        CoverageMsg::NobodyTwice => "ここには、二回数えてしまう人はいません。".into(),
        CoverageMsg::BothCounted(Tier::Prefecture) => {
            "まちと都道府県の両方が約束しているとき、そこに住む人を二回数えないためです。".into()
        }
        CoverageMsg::AboveNational { tier: Tier::Prefecture, people } => {
            format!(
                "まちと都道府県の両方が約束しているとき、そこに住む人を二回数えると、住んでいる人みんなの{people}人より多くなってしまうからです。"
            ).into()
        }
        CoverageMsg::LevelPeople { municipalities: true } => "市区町村に住む人".into(),
        CoverageMsg::LevelPeople { municipalities: false } => "都道府県に住む人".into(),
        CoverageMsg::CountedTwice => "二回数えた人".into(),
        CoverageMsg::CountedOnce => "一回だけ数えると".into(),
        CoverageMsg::WithoutPledge => "約束がないところの人・わからないところの人".into(),
        CoverageMsg::UnderPledge => "約束があるところの人".into(),
        CoverageMsg::GrowthTitle => "増えかた：約束したところの数と、そこに住む人".into(),
        CoverageMsg::KeyOurs | CoverageMsg::WhoOurs => "ここで数えた数".into(),
        CoverageMsg::KeyBand => "そうかもしれない数（いつ約束したかがはっきりしない）".into(),
        CoverageMsg::LastIsTally => "さいごの数は、国のリストをほかの人が数えたものです。".into(),
        CoverageMsg::TilePoint => "マスをさすか、キーの矢印でマスに進むと、名前と数がここに出ます。".into(),
        CoverageMsg::TileTap => "マスにさわると、名前と数がここに出ます。".into(),
        CoverageMsg::BandMeans => {
            "ここで数えた線の上のうすいところは、その日にはもう約束していたかもしれない数です。いつ約束したかが、はっきりしないところです。".into()
        }
        CoverageMsg::PanelGovernments => "約束したところの数".into(),
        CoverageMsg::PanelPeople => "約束したところに住む人".into(),
        CoverageMsg::TopLevelTitle { tier: Tier::Prefecture, count } => {
            format!("{count}の都道府県：約束したところに住む人の割合").into()
        }
        CoverageMsg::IfTitle => "もし、ここが約束したら".into(),
        CoverageMsg::IfFind => "場所をえらぶ".into(),
        CoverageMsg::IfHint => "えらぶと、下に答えが出ます。えらばないときは、例を二つ見せます。".into(),
        CoverageMsg::IfHeading { place, people } => format!("{place}、{people}人が約束したら").into(),
        CoverageMsg::IfDeclared => "もう約束していて、みんな数えられています。".into(),
        CoverageMsg::IfCovered { above } => format!(
            "人の数は増えません。{above}がもう約束していて、みんな数えられているからです。増えるのは、約束の数（1つ）と、自分で決めた目標です。"
        ).into(),
        CoverageMsg::IfInPart { people } => {
            format!("このうち{people}人は、もう数えられています。のこりの人が新しく入ります。").into()
        }
        CoverageMsg::IfNobody => {
            "みんなが新しく入ります。この日には、上のところも約束していないか、わからないからです。".into()
        }
        CoverageMsg::IfMaybe => {
            "でも、いつ約束したかがわからないので、この日にはもう約束していたかもしれません。".into()
        }
        CoverageMsg::IfLater { date } => format!("ほんとうは、{date}に約束しました。").into(),
        CoverageMsg::IfLaterBy { date } => format!("ほんとうは、{date}までに約束しました。").into(),
        other => ja::coverage::say(other),
    }
}
