//! Plain Japanese: what children and people who learn Japanese would stumble over is said in shorter words; all else is
//! said as in Japanese. [`furigana`] stands over the kanji of both.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

pub(super) mod card;
pub(super) mod compare;
pub(super) mod coverage;
pub(super) mod dossier;
pub(super) mod furigana;
pub(super) mod links;
pub(super) mod map;
pub(super) mod programme;

pub(super) use super::ja::{cite, export, own, panel};

use super::{Msg, Tier, ja};
use pledge_core::{
    Status,
    query::{Facet, Field},
};
use yew::AttrValue;

/// A message of the first screen.
pub(in crate::i18n) fn say(msg: Msg<'_>) -> AttrValue {
    gate_more_say(msg)
}

#[inline(never)]
fn gate_more_say(msg: Msg<'_>) -> AttrValue {
    match msg {
        Msg::Title(Tier::Prefecture) => "まちの「ゼロカーボン」の約束をくらべよう".into(),
        Msg::Title(Tier::Any) => "「ゼロカーボン」の約束をくらべよう".into(),
        Msg::ViewsLabel => "見かたをえらぶ".into(),
        Msg::ViewPlaces => "一覧".into(),
        Msg::ViewCompare => "くらべる".into(),
        Msg::ViewCoverage => "何人が入るか".into(),
        Msg::ViewLinks => "まちとまちのつながり".into(),
        Msg::LanguageLabel => "ことば".into(),
        Msg::Question => "「ゼロカーボン」を約束したところに住む人".into(),
        Msg::ScopeLabel => "どこを数えるか".into(),
        Msg::ShareOfCountry => "住む人みんなのうち".into(),
        Msg::PartBoth(Tier::Prefecture) => "まちも都道府県も約束した".into(),
        Msg::PartOwn(Tier::Prefecture) => "まちだけが約束した".into(),
        Msg::PartAbove(Tier::Prefecture) => "都道府県だけが約束した".into(),
        Msg::PartNone => "約束していない（調べた）".into(),
        Msg::PartUnknown => "まだわからない".into(),
        Msg::WhyOnce => "なぜ一人を一回だけ数えるの？".into(),
        Msg::ReportedTitle => "ニュースなどの数と、ここで数えた数".into(),
        Msg::ReportedFigure => "発表された数".into(),
        Msg::ReportedOurs => "ここで数えた数".into(),
        Msg::ReportedNote => "まちの数は、名前がわかった分だけなので、国の発表より少なくなります。人の数は、都道府県の約束があるので、ほぼ同じになります。".into(),
        Msg::SearchLabel(Tier::Prefecture) => "まちをさがす".into(),
        Msg::SearchLabel(Tier::Any) => "名前でさがす".into(),
        Msg::SearchHint(Tier::Prefecture) => "漢字・ひらがな・ローマ字・番号でさがせます。".into(),
        Msg::AsOfLabel => "いつ".into(),
        Msg::AsOfField => "年・月・日".into(),
        Msg::AsOfHint => "2021-10-29、2021年10月、2021のように書いてください。月や年だけのときは、そのおわりの日で数えます。".into(),
        Msg::AsOfWrong { text } => format!("「{text}」は日づけとして読めません。2021-10-29のように書いてください。").into(),
        Msg::AsOfDays => "数が発表された日".into(),
        Msg::WhatIsCovered => "「約束に入る」とは".into(),
        Msg::HowCounted => "どうやって数えたか、国の発表".into(),
        Msg::Answer { share, places, .. } => {
            let whole = places.map_or_else(|| "日本に住む人".to_owned(), |places| format!("えらんだ{places}つに住む人は、みんな"));
            match share {
                Some(share) => format!("{whole}の{share}%が、約束したところに住んでいます").into(),
                None => "約束したところに住んでいます".into(),
            }
        }
        Msg::OnDay { date } => format!("（{date}）").into(),
        Msg::SplitLabel { parts } => format!("人の数の分けかた：{parts}").into(),
        Msg::NoOwnDeclaration => "自分の約束はわからない".into(),
        Msg::OfThese => "そのなかで".into(),
        Msg::FilterButton { set: "" } => "えらぶ".into(),
        Msg::FilterButton { set } => format!("えらぶ（{set}）").into(),
        Msg::BestMatch => "近いものから".into(),
        Msg::SortBy => "ならべかた".into(),
        Msg::TurnOrder { descending: true } => "大きいものから：ぎゃくにする".into(),
        Msg::TurnOrder { descending: false } => "小さいものから：ぎゃくにする".into(),
        Msg::FoundOf { found, all } => format!("{all}のうち{found}").into(),
        Msg::DidYouMean => "にている名前：".into(),
        Msg::CompareHere { places } => format!("{places}つをくらべる").into(),
        Msg::Later { date } => format!("この日より後（{date}）").into(),
        Msg::Unsettled { date } => format!("まだわからない（{date}）").into(),
        Msg::StatesLabel => "約束のようすでえらぶ".into(),
        Msg::StatusWord(Status::Declared, _) => "自分で約束した".into(),
        Msg::StatusWord(Status::Covered, Tier::Prefecture) => "都道府県が約束した".into(),
        Msg::StatusWord(Status::Covered, Tier::Any) => "上のところが約束した".into(),
        Msg::StatusWord(Status::NotDeclared, _) => "約束していない（調べた）".into(),
        Msg::StatusWord(Status::Unknown, _) => "まだわからない".into(),
        Msg::FacetName(Facet::Kind, _) | Msg::Column(Field::Kind, _) => "しゅるい".into(),
        Msg::FacetName(Facet::Status, _) | Msg::Column(Field::Status, _) => "約束のようす".into(),
        Msg::FacetName(Facet::Target, _) | Msg::Column(Field::Target, _) => "いつまでに".into(),
        Msg::FacetName(Facet::Year, _) => "約束した年".into(),
        Msg::FacetName(Facet::People, _) | Msg::Column(Field::Population, _) => "住む人の数".into(),
        Msg::FacetName(Facet::Links, _) => "外国のまちとのつながり".into(),
        Msg::FacetName(Facet::Chosen, _) | Msg::ChosenLabel => "えらんだもの".into(),
        Msg::ClearFilters => "すべて見る".into(),
        Msg::FiltersLabel => "えらぶ".into(),
        Msg::TableLabel(Tier::Prefecture) => "まちの一覧".into(),
        Msg::NothingFound => "見つかりませんでした。ことばを短くするか、「すべて見る」をおしてください。".into(),
        Msg::Column(Field::Name, Tier::Prefecture) => "まち".into(),
        Msg::Column(Field::Declared, _) => "約束した日".into(),
        Msg::Column(Field::Area, _) => "広さ（km²）".into(),
        Msg::Column(Field::Density, _) => "1km²に住む人の数".into(),
        Msg::ColumnPick => "えらぶ".into(),
        Msg::ColumnsLabel => "見る列".into(),
        Msg::Undated => "いつかはわからない".into(),
        Msg::NoPledge => "約束していない".into(),
        Msg::NotStated => "書いていない".into(),
        Msg::TrayLabel => "くらべるところ".into(),
        Msg::ClearAll => "すべてやめる".into(),
        Msg::FiltersCleared => "すべて見えるようにしました。".into(),
        Msg::CompareNeedsTwo => "あと1つえらぶと、くらべられます".into(),
        Msg::UnknownValue => "わからない".into(),
        Msg::OpenOwn => "自分のデータを見る".into(),
        Msg::QuestionAll { tier: Tier::Prefecture, date: Some(date) } => format!("（{date}、日本全体）").into(),
        Msg::QuestionSelection { places, date: Some(date) } => format!("（{date}、えらんだ{places}つ）").into(),
        Msg::QuestionSelection { places, date: None } => format!("（えらんだ{places}つ）").into(),
        Msg::ScopeSelection { places } => format!("えらんだ{places}つ").into(),
        Msg::Exactly { people } => format!("正しくは{people}人。どの人も一回だけ数えています。").into(),
        Msg::ListedOf { listed, official, date, .. } => format!("国の発表では{official}の自治体（都道府県や市区町村）が約束しています（{date}）。ここでは、そのうち名前と日がわかった{listed}を数えました。").into(),
        Msg::Listed { listed } => format!("名前がわかった{listed}の約束を数えました。").into(),
        Msg::CountedWithoutPeople { places } => format!("数えたところのうち{places}つは、住んでいる人の数がわかりません。その人は入っていません。").into(),
        Msg::AllWithoutPeople { places } => format!("ぜんぶのうち{places}つは、住んでいる人の数がわかりません。％は、数がわかっている人のうちの％です。").into(),
        Msg::AtLeast { people } => format!("わかっているのは{people}").into(),
        Msg::MaybeMore { people } => format!("いつ約束したかわからないところも入れると、{people}人まで多くなります。").into(),
        Msg::WhyOnceText { tier: Tier::Prefecture, naive, national, people } => format!("約束したところの人の数をそのまま足すと{naive}人で、住んでいる人みんなの{national}人より多くなります。まちも都道府県も約束していると、そこに住む人を二回数えてしまうからです。一人を一回だけ数えると{people}人です。").into(),
        Msg::WhyOnceBelow { naive, people, twice, .. } => format!("人の数をそのまま足すと{naive}人です。このうち{twice}人は二回数えています。一人を一回だけ数えると{people}人です。").into(),
        Msg::ChosenOnly { places } => format!("えらんだ{places}つだけ").into(),
        Msg::Caption { shown, found, all, .. } => format!("{all}のうち{found}が見つかりました。いま{shown}を見ています。").into(),
        Msg::ColumnPopulation { year } => format!("住む人の数（{year}年）").into(),
        Msg::Pick { place } => format!("{place}をくらべる").into(),
        Msg::ShowMore { count } => format!("つぎの{count}を見る").into(),
        Msg::ShowAll { count } => format!("{count}をすべて見る").into(),
        Msg::NotBy { date } => format!("{date}には約束していない").into(),
        Msg::TrayCount { places } => format!("えらんだところ {places}つ").into(),
        Msg::SelectionCleared { places } => format!("{places}つをやめました。").into(),
        Msg::Remove { place } => format!("{place}をやめる").into(),
        Msg::TrayMore { places } => format!("あと{places}つ").into(),
        Msg::CompareFirst { places } => format!("はじめの{places}つをくらべる").into(),
        Msg::CompareThem { places } => format!("{places}つをくらべる").into(),
        Msg::FootVersion { version, date, added, corrected } => {
            format!("このデータは{version}（{date}）です。約束を{added}、新しく入れました。まちがいを{corrected}、なおしました。").into()
        }
        Msg::FootPopulation { year, places, people } => format!("住む人の数は{year}年の国勢調査（国が全部の家に聞く調査）です。{places}の市区町村で、ぜんぶで{people}です。").into(),
        Msg::FootPledges { listed, undated, official, date, .. } => format!("約束は、だれでも読める資料で確かめた{listed}です（うち{undated}は、いつ約束したかわかりません）。国の一覧には{official}あります（{date}）。").into(),
        other => ja::say(other),
    }
}
