//! Japanese: coverage.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use super::both;
use crate::i18n::{CoverageMsg, Lang, Tier, filled};
use pledge_core::reported::Origin;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CoverageMsg<'_>) -> AttrValue {
    match msg {
        CoverageMsg::Sentence { tier, date, places, people, share } => {
            let date = date.map(|date| filled!("{date}の時点で、")).unwrap_or_default();
            let places = places.map(|places| filled!("選んだ{places}件では、")).unwrap_or_default();
            let share = share.map(|share| filled!("（{}の{share}%）", whole(tier))).unwrap_or_default();
            filled!("{date}{places}{people}人{share}がゼロカーボンの表明に含まれます。重複を除いて数えています。")
        }
        CoverageMsg::NamedDatesLabel => "節目の時点".into(),
        CoverageMsg::NamedDate { name, date } => filled!("{name}（{date}）"),
        CoverageMsg::NamedLatest { date } => filled!("最新（{date}）"),
        CoverageMsg::Play => "1か月ずつ再生".into(),
        CoverageMsg::Pause => "止める".into(),
        CoverageMsg::SumTitle => "なぜ一度だけ数えるのか".into(),
        CoverageMsg::SumCaption => "一度だけ数える計算".into(),
        CoverageMsg::NobodyTwice => {
            "この範囲には、二度数えることになる人はいません。そのまま足した人数と同じです。".into()
        }
        CoverageMsg::BothCounted(tier) => filled!("{}の両方の表明に含まれる住民を、二度数えないためです。", both(tier)),
        CoverageMsg::AboveNational { tier, people } => filled!(
            "{}の両方の表明に含まれる住民を二度数えると、合計が総人口{people}人を超えてしまうからです。",
            both(tier)
        ),
        CoverageMsg::LevelPeople { municipalities: true } => "市区町村の人口".into(),
        CoverageMsg::LevelPeople { municipalities: false } => "都道府県の人口".into(),
        CoverageMsg::KindPeople { kind } => filled!("{kind}の人口"),
        CoverageMsg::PlainSum => "そのまま足すと".into(),
        CoverageMsg::CountedTwice => "二度数えた人".into(),
        CoverageMsg::CountedOnce => "一度だけ数えると".into(),
        CoverageMsg::WithoutPledge => "表明に含まれない人・未確認の人".into(),
        CoverageMsg::UnderPledge => "表明に含まれる人".into(),
        CoverageMsg::GrowthTitle => "増え方：自治体の数と、そこに住む人".into(),
        CoverageMsg::KeyOfficial => "公式の発表".into(),
        CoverageMsg::KeyArticle => "記事の数字".into(),
        CoverageMsg::KeyOurs => "この集計".into(),
        CoverageMsg::PanelGovernments => "表明した自治体の数".into(),
        CoverageMsg::PanelPeople => "表明に含まれる人口".into(),
        CoverageMsg::Value { value, people: true } => Lang::Ja.people_text(value).into(),
        CoverageMsg::Value { value, people: false } => Lang::Ja.count(value).into(),
        CoverageMsg::PointLabel { origin, value, date, about } => {
            let who = match origin {
                Origin::Article => "記事",
                Origin::Official => "公式",
                Origin::Tally => "公式一覧",
            };
            let date = date.map(|date| filled!("（{date}）")).unwrap_or_default();
            filled!("{who} {}{value}{date}", if about { "約" } else { "" })
        }
        CoverageMsg::OurLabel { value } => filled!("この集計 {value}"),
        CoverageMsg::NationalLine { people } => filled!("総人口 {people}"),
        CoverageMsg::GrewGovernments { from, low, to, high } => {
            filled!("公式の自治体数は、{from}の{low}から{to}の{high}になりました。")
        }
        CoverageMsg::GrewPeople { from, low, to, high } => {
            filled!("公式の人口は、{from}の{low}から{to}の{high}になりました。")
        }
        CoverageMsg::OursNow { date, governments, people } => {
            let date = date.map(|date| filled!("{date}の時点で")).unwrap_or_default();
            filled!("この集計では、{date}{governments}自治体、{people}です。")
        }
        CoverageMsg::SharedAxis => {
            "二つの図の時間の軸は共通です。日の分からない数字は、月や年のまん中に置いています。".into()
        }
        CoverageMsg::NoPeopleAfter { date } => filled!("{date}より後の公式の人口は確認できていません。"),
        CoverageMsg::FewerBodies => {
            "この集計の自治体数が公式より少ないのは、名前を確認できた分だけを数えているためです。".into()
        }
        CoverageMsg::AsTable { rows } => filled!("表で見る（{rows}行）"),
        CoverageMsg::TableOf { what } => filled!("表：{what}"),
        CoverageMsg::ColumnWhen => "時点".into(),
        CoverageMsg::ColumnWho => "だれの数字".into(),
        CoverageMsg::ColumnGovernments => "自治体".into(),
        CoverageMsg::ColumnPeople => "人口".into(),
        CoverageMsg::ColumnSource => "出典".into(),
        CoverageMsg::NotGiven => "記載なし".into(),
        CoverageMsg::Before { date } => filled!("{date}より前"),
        CoverageMsg::About { people, about } => filled!("{}{people}", if about { "約" } else { "" }),
        CoverageMsg::WhoSays { origin: Origin::Official } => "公式（環境省）".into(),
        CoverageMsg::WhoSays { origin: Origin::Tally } => "公式一覧の集計".into(),
        CoverageMsg::WhoSays { origin: Origin::Article } => "記事".into(),
        CoverageMsg::WhoOurs => "この集計".into(),
        CoverageMsg::NoSource => "各行の出典から計算".into(),
        CoverageMsg::TopsTitle { tier: Tier::Prefecture, count } => filled!("{count}都道府県：表明に含まれる人の割合"),
        CoverageMsg::TopsTitle { tier: Tier::Any, count } => filled!("上位の{count}件：表明に含まれる人の割合"),
        CoverageMsg::TopsSummary { tier, whole, rest, named, more } => {
            let own = if tier == Tier::Prefecture { "都道府県" } else { "上位" };
            let more = more.map(|more| filled!("、ほか{more}件")).unwrap_or_default();
            let rest = if named.is_empty() {
                AttrValue::default()
            } else {
                filled!("残りの{rest}件は、{named}{more}です。")
            };
            filled!("{whole}件は{own}の表明により全員が含まれます。{rest}")
        }
        CoverageMsg::ColumnTop(Tier::Prefecture) => "都道府県".into(),
        CoverageMsg::ColumnTop(Tier::Any) => "名称".into(),
        CoverageMsg::ColumnBy => "だれの表明か".into(),
        CoverageMsg::ColumnCovered => "含まれる人".into(),
        CoverageMsg::ColumnShare => "割合".into(),
        CoverageMsg::ByTop(Tier::Prefecture) => "都道府県".into(),
        CoverageMsg::ByTop(Tier::Any) => "自ら".into(),
        CoverageMsg::ByBelow(Tier::Prefecture) => "市区町村だけ".into(),
        CoverageMsg::ByBelow(Tier::Any) => "中の表明だけ".into(),
        CoverageMsg::Percent { share } => filled!("{share}%"),
        CoverageMsg::IfTitle => "もし、ここが表明したら".into(),
        CoverageMsg::IfFind => "場所をえらぶ".into(),
        CoverageMsg::IfHint => "選ぶと、下に結果が出ます。何も選ばないときは、例を二つ示します。".into(),
        CoverageMsg::IfHeading { place, people } => filled!("{place}、{people}人が表明したら"),
        CoverageMsg::IfDeclared => "すでに表明していて、全員が数えられています。".into(),
        CoverageMsg::IfCovered { above } => filled!(
            "人数は増えません。{above}がすでに表明していて、全員が数えられているためです。増えるのは表明の数（1つ）と、自ら決めた目標です。"
        ),
        CoverageMsg::IfInPart { people } => {
            filled!("このうち{people}人は、その中の表明ですでに数えられています。残りの人が新しく加わります。")
        }
        CoverageMsg::IfNobody => {
            "全員が新しく加わります。この時点では、上位を含め、確認できた表明がないためです。".into()
        }
        CoverageMsg::IfMaybe => "ただし、表明日が確かでないため、この時点ですでに表明していた可能性があります。".into(),
        CoverageMsg::IfLater { date } => filled!("実際には{date}に表明しました。"),
        CoverageMsg::IfLaterBy { date } => filled!("実際には{date}までに表明しました。"),
        CoverageMsg::IfBar { place } => filled!("{place}の人口の内訳。朱色がここです"),
        CoverageMsg::IfShares { tier, top, before, after, country_before, country_after, people } => {
            let top = top.map(|top| filled!("{top}の割合 {before}% → {after}%、")).unwrap_or_default();
            let whole = whole(tier);
            filled!("{top}{whole} {country_before}% → {country_after}%（{whole}で{people}人）。図の朱色がここです。")
        }
    }
}

fn whole(tier: Tier) -> &'static str {
    if tier == Tier::Prefecture { "全国" } else { "全体" }
}
