//! Japanese: the frame, the list of places, and the words of the four states (`StatusWord`), which every screen uses.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

pub(super) mod card;
pub(super) mod cite;
pub(super) mod compare;
pub(super) mod coverage;
pub(super) mod dossier;
pub(super) mod export;
pub(super) mod links;
pub(super) mod map;
pub(super) mod own;
pub(super) mod panel;
pub(super) mod programme;

use super::{Msg, Tier};
use pledge_core::{
    Status,
    query::{Facet, Field, Form},
};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: Msg<'_>) -> AttrValue {
    match msg {
        Msg::Title(Tier::Prefecture) => "自治体のゼロカーボン表明をくらべる".into(),
        Msg::Title(Tier::Any) => "ゼロカーボン表明をくらべる".into(),
        Msg::ViewsLabel => "表示の切り替え".into(),
        Msg::ViewPlaces => "一覧".into(),
        Msg::ViewCompare => "比較".into(),
        Msg::ViewCoverage => "人口カバー率".into(),
        Msg::ViewMap => "地図".into(),
        Msg::ViewLinks => "都市間の連携".into(),
        Msg::ViewCard => "ひとつを見る".into(),
        Msg::LanguageLabel => "言語".into(),
        Msg::Question => "ゼロカーボンの表明に含まれる人口".into(),
        Msg::ScopeLabel => "数える範囲".into(),
        Msg::ScopeAll => "全体".into(),
        Msg::ShareOfCountry => "総人口に占める割合".into(),
        Msg::PartBoth(Tier::Prefecture) => "市区町村も都道府県も".into(),
        Msg::PartBoth(Tier::Any) => "自らも上位も".into(),
        Msg::PartOwn(Tier::Prefecture) => "市区町村だけ".into(),
        Msg::PartOwn(Tier::Any) => "自らだけ".into(),
        Msg::PartAbove(Tier::Prefecture) => "都道府県だけ".into(),
        Msg::PartAbove(Tier::Any) => "上位だけ".into(),
        Msg::PartPicked => "ここ".into(),
        Msg::PartNone => "表明なし（確認済）".into(),
        Msg::PartUnknown => "表明は見つかっていません".into(),
        Msg::WhyOnce => "なぜ一度だけ数えるのか".into(),
        Msg::ReportedTitle => "報じられた数字と、同じ時点のこの集計".into(),
        Msg::ReportedWho => "いつ、だれが".into(),
        Msg::ReportedFigure => "報じられた数字".into(),
        Msg::ReportedOurs => "この集計".into(),
        Msg::ReportedNote => "自治体の数は確認できた分だけなので公式より少なく、人口は都道府県の表明が支えるためほぼ一致します。".into(),
        Msg::ByTally => "公式一覧の集計".into(),
        Msg::ByOfficial => "公式（環境省）".into(),
        Msg::NoPeople => "人口は記載なし".into(),
        Msg::SearchLabel(Tier::Prefecture) => "自治体をさがす".into(),
        Msg::SearchLabel(Tier::Any) => "名称でさがす".into(),
        Msg::SearchPlaceholder(Tier::Prefecture) => "川崎、かわさき、Kawasaki、14130".into(),
        Msg::SearchPlaceholder(Tier::Any) => "".into(),
        Msg::SearchHint(Tier::Prefecture) => "漢字・かな・ローマ字・自治体コードで探せます。".into(),
        Msg::SearchHint(Tier::Any) => "名称・コードで探せます。".into(),
        Msg::AsOfLabel => "時点".into(),
        Msg::AsOfField => "年月日、年月または年".into(),
        Msg::AsOfHint => "例：2021-10-29、令和3年10月29日、2021年10月、2021。月や年だけのときは、その末日の時点で数えます。".into(),
        Msg::AsOfWrong { text } => format!("「{text}」を日付として読み取れません。2021-10-29、2021年10月、2021のように入力してください。").into(),
        Msg::AsOfDays => "数字が公表された日".into(),
        Msg::AsOfDay { date, what } => format!("{date}（{what}）").into(),
        Msg::WhatIsCovered => "「含まれる」とは".into(),
        Msg::HowCounted => "数え方と公式の数字".into(),
        Msg::Answer { tier, share, places } => {
            let whole = places.map_or_else(|| "総人口".to_owned(), |places| format!("選んだ{places}件の住民は、総人口"));
            let by = if tier == Tier::Prefecture { "市区町村か都道府県" } else { "その場所か上位" };
            match share {
                Some(share) => format!("{whole}の{share}%が、{by}の表明に含まれます").into(),
                None => format!("{by}の表明に含まれます").into(),
            }
        }
        Msg::OnDay { date } => format!("（{date}時点）").into(),
        Msg::SplitLabel { parts } => format!("人口の内訳：{parts}").into(),
        Msg::NoOwnDeclaration => "自らの表明は見つかっていません".into(),
        Msg::OfThese => "うち".into(),
        Msg::FilterButton { set: "" } => "しぼり込み".into(),
        Msg::FilterButton { set } => format!("しぼり込み（{set}）").into(),
        Msg::BestMatch => "検索に近い順".into(),
        Msg::SortBy => "並べ替え".into(),
        Msg::TurnOrder { descending: true } => "降順：昇順にする".into(),
        Msg::TurnOrder { descending: false } => "昇順：降順にする".into(),
        Msg::FoundOf { found, all } => format!("{all}件のうち{found}件").into(),
        Msg::FormerName { name, successor, date: Some(date) } => format!("{name}は{date}から{successor}").into(),
        Msg::FormerName { name, successor, date: None } => format!("{name}は今の{successor}").into(),
        Msg::DidYouMean => "近い名称：".into(),
        Msg::CompareHere { places } => format!("{places}件を比較").into(),
        Msg::OnOrBefore { date } => format!("{date}以前").into(),
        Msg::Later { date } => format!("この時点より後（{date}）").into(),
        Msg::Unsettled { date } => format!("時点は未確定（{date}）").into(),
        Msg::StatesLabel => "状態でしぼる".into(),
        Msg::StatusWord(Status::Declared, _) => "自ら表明".into(),
        Msg::StatusWord(Status::Covered, Tier::Any) => "上位の表明に含まれる".into(),
        Msg::StatusWord(Status::Covered, Tier::Prefecture) => "都道府県の表明に含まれる".into(),
        Msg::StatusWord(Status::NotDeclared, _) => "表明なし（確認済）".into(),
        Msg::StatusWord(Status::Unknown, _) => "表明は見つかっていません".into(),
        Msg::FacetName(Facet::Kind, _) | Msg::Column(Field::Kind, _) => "種別".into(),
        Msg::FacetName(Facet::In, Tier::Any) | Msg::Column(Field::In, Tier::Any) => "地域".into(),
        Msg::FacetName(Facet::In, Tier::Prefecture) | Msg::Column(Field::In, Tier::Prefecture) => "都道府県".into(),
        Msg::FacetName(Facet::Status, _) => "状態".into(),
        Msg::FacetName(Facet::Target, _) => "目標年".into(),
        Msg::FacetName(Facet::Year, _) => "表明した年".into(),
        Msg::FacetName(Facet::People, _) => "人口".into(),
        Msg::FacetName(Facet::Links, _) => "海外の都市とのつながり".into(),
        Msg::FacetName(Facet::Leading, _) => "脱炭素先行地域（選定回）".into(),
        Msg::FacetName(Facet::Chosen, _) => "選択中のもの".into(),
        Msg::ClearFilters => "しぼり込みを解除".into(),
        Msg::FiltersLabel => "しぼり込み".into(),
        Msg::TableLabel(Tier::Prefecture) => "自治体の一覧".into(),
        Msg::TableLabel(Tier::Any) => "一覧".into(),
        Msg::NothingFound => "当てはまるものはありません。ことばを短くするか、しぼり込みを解除してください。".into(),
        Msg::Matched(Form::Kana) => "よみ：".into(),
        Msg::Matched(Form::Latin) => "英語表記：".into(),
        Msg::Matched(Form::Code) => "コード：".into(),
        Msg::Matched(Form::Name) => "名称：".into(),
        Msg::PagesLabel => "一覧のページ".into(),
        Msg::PagePrevious => "前のページ".into(),
        Msg::PageNext => "次のページ".into(),
        Msg::ColumnPick => "選ぶ".into(),
        Msg::Column(Field::Name, Tier::Prefecture) => "自治体".into(),
        Msg::Column(Field::Name, Tier::Any) => "名称".into(),
        Msg::Column(Field::Status, _) => "状態".into(),
        Msg::Column(Field::Declared, _) => "表明日".into(),
        Msg::Column(Field::Target, _) => "目標年".into(),
        Msg::Column(Field::Population, _) => "人口".into(),
        Msg::Column(Field::Area, _) => "面積（km²）".into(),
        Msg::Column(Field::Density, _) => "人口密度（人/km²）".into(),
        Msg::Column(Field::Households, _) => "世帯数".into(),
        Msg::Column(Field::Solar, _) => "太陽光発電・FIT（kW）".into(),
        Msg::ColumnsLabel => "表示する列".into(),
        Msg::ColumnSource | Msg::Source => "出典".into(),
        Msg::Undated => "表明日不明".into(),
        Msg::NoPledge => "表明なし".into(),
        Msg::NotStated => "記載なし".into(),
        Msg::TrayLabel => "比較の対象".into(),
        Msg::ChosenLabel => "選択中のもの".into(),
        Msg::ClearAll => "すべて外す".into(),
        Msg::FiltersCleared => "しぼり込みを解除しました。".into(),
        Msg::Undo => "元に戻す".into(),
        Msg::CompareNeedsTwo => "あと1件選ぶと比較できます".into(),
        Msg::UnknownValue => "データなし".into(),
        Msg::ComingValue => "読み込み中".into(),
        Msg::NothingAbove => "上位なし".into(),
        Msg::BackToPlaces => "一覧へ".into(),
        Msg::OpenOwn => "自分のデータを開く".into(),
        Msg::QuestionAll { tier: Tier::Prefecture, date: Some(date) } => format!("（{date}時点、全国）").into(),
        Msg::QuestionAll { tier: Tier::Any, date: Some(date) } => format!("（{date}時点、全体）").into(),
        Msg::QuestionAll { date: None, .. } => "（全体）".into(),
        Msg::QuestionSelection { places, date: Some(date) } => format!("（{date}時点、選んだ{places}件）").into(),
        Msg::QuestionSelection { places, date: None } => format!("（選んだ{places}件）").into(),
        Msg::ScopeSelection { places } => format!("選んだ{places}件").into(),
        Msg::Exactly { people } => format!("正確には{people}人。どこに住む人も一度だけ数えています。").into(),
        Msg::ListedOf { listed, official, date, tally: false } => format!("公式の発表では{official}自治体（{date}）、そのうちこの時点までの表明を確認できた{listed}自治体から数えました。").into(),
        Msg::ListedOf { listed, official, date, tally: true } => format!("公式の一覧には{official}自治体（{date}、第三者の集計）、そのうちこの時点までの表明を確認できた{listed}自治体から数えました。").into(),
        Msg::Listed { listed } => format!("名前を確認できた{listed}件の表明から数えました。").into(),
        Msg::CountedWithoutPeople { places } => format!("数えた場所のうち{places}か所は人口が分からず、その人数を含みません。").into(),
        Msg::AllWithoutPeople { places } => format!("全体では{places}か所の人口が分かりません。割合は、人口が分かる人に対するものです。").into(),
        Msg::MaybeMore { people } => format!("表明日が分からないものを含めると、最大で{people}人増えます。").into(),
        Msg::WhyOnceText { tier, naive, national, people } => format!(
            "表明した各地の人口をそのまま足すと{naive}人になり、総人口{national}人を超えます。{}の両方が表明した住民を二度数えるためです。一度だけ数えると{people}人です。", both(tier)
        ).into(),
        Msg::WhyOnceBelow { tier, naive, people, twice } => format!(
            "各地の人口をそのまま足すと{naive}人になります。このうち{twice}人は、{}の両方に含まれるため二度数えています。一度だけ数えると{people}人です。", both(tier)
        ).into(),
        Msg::ByArticle { publisher: Some(publisher) } => format!("記事（{publisher}）").into(),
        Msg::ByArticle { publisher: None } => "記事".into(),
        Msg::Before { date } => format!("{date}より前").into(),
        Msg::Governments { count } | Msg::OursAt { listed: count } => format!("{count}自治体").into(),
        Msg::AtLeast { people } => format!("少なくとも{people}").into(),
        Msg::AboutPeople { people } => format!("約{people}").into(),
        Msg::AsOfLatest { date } => format!("最新（{date}）へ").into(),
        Msg::TargetYear { year } => format!("{year}年").into(),
        Msg::ChosenOnly { places } => format!("選んだ{places}件だけ").into(),
        Msg::Caption { tier: Tier::Prefecture, shown, found, all } => format!("{all}市区町村のうち{found}件。{shown}件を表示しています。").into(),
        Msg::Caption { tier: Tier::Any, shown, found, all } => format!("{all}件のうち{found}件。{shown}件を表示しています。").into(),
        Msg::ColumnPopulation { year } => format!("人口 {year}").into(),
        Msg::Pick { place } => format!("{place}を比較に加える").into(),
        Msg::ShowMore { count } => format!("つぎの{count}件を表示").into(),
        Msg::ShowAll { count } => format!("{count}件すべてを表示").into(),
        Msg::RowsOf { first, last, found } => format!("{found}件のうち{first}〜{last}件目").into(),
        Msg::Whose { place } => format!("{place}：").into(),
        Msg::NotBy { date } => format!("{date}時点で表明なし").into(),
        Msg::SourceOf { place } => format!("：{place}").into(),
        Msg::TrayCount { places } => format!("選択中 {places}件").into(),
        Msg::SelectionCleared { places } => format!("{places}件を外しました。").into(),
        Msg::Remove { place } => format!("{place}を外す").into(),
        Msg::TrayMore { places } => format!("ほか{places}件").into(),
        Msg::CompareFirst { places } => format!("先頭の{places}件を比較する").into(),
        Msg::CompareThem { places } => format!("{places}件を比較する").into(),
        Msg::FootVersion { version, date, added, corrected } => {
            format!("データは{version}版（{date}）で、表明を{added}件追加し、{corrected}か所を訂正しました。").into()
        }
        Msg::FootPopulation { year, places, people } => format!("人口は{year}年国勢調査（{places}市区町村、計{people}）です。").into(),
        Msg::FootPledges { listed, undated, official, date, tally } => {
            let who = if tally { "、第三者の集計" } else { "" };
            format!("表明は、公開資料で確認できた{listed}自治体分です（うち{undated}件は表明日が不明）。公式の一覧には{official}自治体（{date}{who}）あります。").into()
        }
        Msg::Kind(kind) => self::kind(kind),
    }
}

/// A place and the one above it.
fn both(tier: Tier) -> &'static str {
    match tier {
        Tier::Prefecture => "市区町村と都道府県",
        Tier::Any => "その場所と上位",
    }
}

fn kind(kind: &str) -> AttrValue {
    let word = match kind {
        "prefecture" => "都道府県",
        "designated_city" => "政令指定都市",
        "city" => "市",
        "ward" => "特別区",
        "town" => "町",
        "village" => "村",
        "country" => "国",
        "region" => "州・地域",
        other => return other.to_owned().into(),
    };
    word.into()
}
