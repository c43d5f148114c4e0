//! Japanese: the screen of coverage. The words of the four states are in `mod.rs`.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use super::both;
use crate::i18n::{CoverageMsg, Lang, Tier};
use pledge_core::model::reported::Origin;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CoverageMsg<'_>) -> AttrValue {
    match msg {
        CoverageMsg::Sentence { tier, date, places, people, share } => {
            let date = date.map(|date| format!("{date}の時点で、")).unwrap_or_default();
            let places = places.map(|places| format!("選んだ{places}件では、")).unwrap_or_default();
            let share = share.map(|share| format!("（{}の{share}%）", whole(tier))).unwrap_or_default();
            format!("{date}{places}{people}人{share}がゼロカーボンの表明に含まれます。重複を除いて数えています。").into()
        }
        CoverageMsg::Play => "1か月ずつ再生".into(),
        CoverageMsg::Pause => "止める".into(),
        CoverageMsg::SumTitle => "なぜ一度だけ数えるのか".into(),
        CoverageMsg::SumCaption => "一度だけ数える計算".into(),
        CoverageMsg::NobodyTwice => {
            "この範囲には、二度数えることになる人はいません。そのまま足した人数と同じです。".into()
        }
        CoverageMsg::BothCounted(tier) => format!("{}の両方の表明に含まれる住民を、二度数えないためです。", both(tier)).into(),
        CoverageMsg::AboveNational { tier, people } => format!(
            "{}の両方の表明に含まれる住民を二度数えると、合計が総人口{people}人を超えてしまうからです。",
            both(tier)
        ).into(),
        CoverageMsg::LevelPeople { municipalities: true } => "市区町村の人口".into(),
        CoverageMsg::LevelPeople { municipalities: false } => "都道府県の人口".into(),
        CoverageMsg::KindPeople { kind } => format!("{kind}の人口").into(),
        CoverageMsg::PlainSum => "そのまま足すと".into(),
        CoverageMsg::CountedTwice => "二度数えた人".into(),
        CoverageMsg::CountedOnce => "一度だけ数えると".into(),
        CoverageMsg::WithoutPledge => "表明に含まれない人・表明が見つかっていない人".into(),
        CoverageMsg::UnderPledge => "表明に含まれる人".into(),
        CoverageMsg::GrowthTitle => "増え方：自治体の数と、そこに住む人".into(),
        CoverageMsg::KeyOfficial => "公式の発表".into(),
        CoverageMsg::KeyArticle => "記事の数字".into(),
        CoverageMsg::KeyOurs => "この集計".into(),
        CoverageMsg::KeyBand => "可能性のある分（日付が不確か）".into(),
        CoverageMsg::LastIsTally => "最後の数は、環境省の一覧を第三者が数えたものです。".into(),
        CoverageMsg::BandMeans => {
            "この集計の線の上の薄い部分は、その時点で表明していた可能性のある分です。日付が分からないもの、「遅くとも」の日付しか分からないものが入ります。".into()
        }
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
            format!("{who} {}{value}（{date}）", if about { "約" } else { "" }).into()
        }
        CoverageMsg::OurLabel { value } => format!("この集計 {value}").into(),
        CoverageMsg::NationalLine { people } => format!("総人口 {people}").into(),
        CoverageMsg::GrewGovernments { from, low, to, high } => {
            format!("公式の自治体数は、{from}の{low}から{to}の{high}になりました。").into()
        }
        CoverageMsg::GrewPeople { from, low, to, high } => {
            format!("公式の人口は、{from}の{low}から{to}の{high}になりました。").into()
        }
        CoverageMsg::OursNow { date, governments, people } => {
            let date = date.map(|date| format!("{date}の時点で")).unwrap_or_default();
            format!("この集計では、{date}{governments}自治体、{people}です。").into()
        }
        CoverageMsg::SharedAxis => {
            "二つの図の時間の軸は共通です。日の分からない数字は、月や年のまん中に置いています。".into()
        }
        CoverageMsg::NoPeopleAfter { date } => format!("{date}より後の公式の人口は見つかっていません。").into(),
        CoverageMsg::FewerBodies => {
            "この集計の自治体数が公式より少ないのは、名前を確認できた分だけを数えているためです。".into()
        }
        CoverageMsg::AsTable { rows } => format!("表で見る（{rows}行）").into(),
        CoverageMsg::TableOf { what } => format!("表：{what}").into(),
        CoverageMsg::ColumnWhen => "時点".into(),
        CoverageMsg::ColumnWho => "だれの数字".into(),
        CoverageMsg::ColumnGovernments => "自治体".into(),
        CoverageMsg::ColumnPeople => "人口".into(),
        CoverageMsg::ColumnSource => "出典".into(),
        CoverageMsg::NotGiven => "記載なし".into(),
        CoverageMsg::Before { date } => format!("{date}より前").into(),
        CoverageMsg::About { people, about } => format!("{}{people}", if about { "約" } else { "" }).into(),
        CoverageMsg::WhoSays { origin: Origin::Official } => "公式（環境省）".into(),
        CoverageMsg::WhoSays { origin: Origin::Tally } => "公式一覧の集計".into(),
        CoverageMsg::WhoSays { origin: Origin::Article } => "記事".into(),
        CoverageMsg::WhoOurs => "この集計".into(),
        CoverageMsg::NoSource => "各行の出典から計算".into(),
        CoverageMsg::TopLevelTitle { tier: Tier::Prefecture, count } => format!("{count}都道府県：表明に含まれる人の割合").into(),
        CoverageMsg::TopLevelTitle { tier: Tier::Any, count } => format!("上位の{count}件：表明に含まれる人の割合").into(),
        CoverageMsg::TopLevelSummary { tier, whole, rest, named, more } => {
            let own = if tier == Tier::Prefecture { "都道府県" } else { "上位" };
            let more = more.map(|more| format!("、ほか{more}件")).unwrap_or_default();
            let rest = if named.is_empty() {
                AttrValue::default()
            } else {
                format!("残りの{rest}件は、{named}{more}です。").into()
            };
            format!("{whole}件は{own}の表明により全員が含まれます。{rest}").into()
        }
        CoverageMsg::ColumnTopLevel(Tier::Prefecture) => "都道府県".into(),
        CoverageMsg::ColumnTopLevel(Tier::Any) => "名称".into(),
        CoverageMsg::ColumnBy => "だれの表明か".into(),
        CoverageMsg::ColumnCovered => "含まれる人".into(),
        CoverageMsg::ColumnShare => "割合".into(),
        CoverageMsg::ByTopLevel(Tier::Prefecture) => "都道府県".into(),
        CoverageMsg::ByTopLevel(Tier::Any) => "自ら".into(),
        CoverageMsg::ByBelow(Tier::Prefecture) => "市区町村だけ".into(),
        CoverageMsg::ByBelow(Tier::Any) => "中の表明だけ".into(),
        CoverageMsg::Percent { share } => format!("{share}%").into(),
        CoverageMsg::TilePoint => "マスを指すか、矢印キーでマスに移ると、名前と割合がここに出ます。".into(),
        CoverageMsg::TileTap => "マスをタップすると、名前と割合がここに出ます。".into(),
        CoverageMsg::TileAt { place, share, people, by } => format!("{place}：{share}、{people}人（{by}）").into(),
        CoverageMsg::IfTitle => "もし、ここが表明したら".into(),
        CoverageMsg::IfFind => "場所をえらぶ".into(),
        CoverageMsg::IfHint => "選ぶと、下に結果が出ます。何も選ばないときは、例を二つ示します。".into(),
        CoverageMsg::IfHeading { place, people } => format!("{place}、{people}人が表明したら").into(),
        CoverageMsg::IfDeclared => "すでに表明していて、全員が数えられています。".into(),
        CoverageMsg::IfCovered { above } => format!(
            "人数は増えません。{above}がすでに表明していて、全員が数えられているためです。増えるのは表明の数（1つ）と、自ら決めた目標です。"
        ).into(),
        CoverageMsg::IfInPart { people } => {
            format!("このうち{people}人は、その中の表明ですでに数えられています。残りの人が新しく加わります。").into()
        }
        CoverageMsg::IfNobody => {
            "全員が新しく加わります。この時点では、上位を含め、表明が見つかっていないためです。".into()
        }
        CoverageMsg::IfMaybe => "ただし、表明日が確かでないため、この時点ですでに表明していた可能性があります。".into(),
        CoverageMsg::IfLater { date } => format!("実際には{date}に表明しました。").into(),
        CoverageMsg::IfLaterBy { date } => format!("実際には{date}までに表明しました。").into(),
        CoverageMsg::IfBar { place } => format!("{place}の人口の内訳。朱色がここです").into(),
        CoverageMsg::IfShares { tier, top, before, after, country_before, country_after, people } => {
            let top = top.map(|top| format!("{top}の割合 {before}% → {after}%、")).unwrap_or_default();
            let whole = whole(tier);
            format!("{top}{whole} {country_before}% → {country_after}%（{whole}で{people}人）。図の朱色がここです。").into()
        }
    }
}

fn whole(tier: Tier) -> &'static str {
    if tier == Tier::Prefecture { "全国" } else { "全体" }
}
