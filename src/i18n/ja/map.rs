//! Japanese: the map of places.

use crate::i18n::MapMsg;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: MapMsg<'_>) -> AttrValue {
    match msg {
        MapMsg::Title => "表明と人口の地図".into(),
        MapMsg::Label => "状態と人口の地図".into(),
        MapMsg::Summary { date, dots } => {
            let date = date.map(|date| format!("{date}時点の")).unwrap_or_default();
            format!("{dots}件を一つずつ点で示します。点の面積が人口を、形が{date}状態を表します。").into()
        }
        MapMsg::Narrowed { found, all } => {
            format!("一覧の検索としぼり込みに合わせて、{all}件のうち{found}件を示しています。ほかは薄い点です。").into()
        }
        MapMsg::Nowhere { count } => format!("このほか{count}件は位置が分からないため、表だけに示します。").into(),
        MapMsg::NoDots => "位置の分かるものがありません。".into(),
        MapMsg::NoMap => "このデータの地図はありません。緯度と経度の列が必要です。".into(),
        MapMsg::Smallest => "人口の少ない自治体の点は、見えるように大きめに描いています。".into(),
        MapMsg::HelpTitle => "地図の使い方".into(),
        MapMsg::HelpKeys => "キー：矢印で点から点へ移り、Enterで選びます。＋と−で拡大と縮小、Shiftと矢印で地図を動かし、0で全体に戻ります。".into(),
        MapMsg::HelpMouse => "マウス：ドラッグで地図を動かし、Ctrl（⌘）を押しながらホイールで拡大します。".into(),
        MapMsg::HelpTouch => "2本の指で拡大します。点をタップすると説明が出て、もう一度タップすると選びます。".into(),
        MapMsg::Thinned { shown, all } => format!("小さな地図のため、{all}件のうち{shown}件の点を描いています。拡大すると、ほかの点も出ます。").into(),
        MapMsg::AreaTitle => "都道府県の色：表明に含まれる人の割合".into(),
        MapMsg::AreaStep { range, count } => format!("{range}（{count}）").into(),
        MapMsg::AreaHatched { count } => format!("斜線：半分を超える人が都道府県だけの表明による（{count}）").into(),
        MapMsg::AreaUnknown { count } => format!("点：不明（{count}）").into(),
        MapMsg::KeyLabel => "状態でしぼり込む".into(),
        MapMsg::Skip => "地図をとばして表へ".into(),
        MapMsg::Larger => "拡大".into(),
        MapMsg::Smaller => "縮小".into(),
        MapMsg::Whole => "全体".into(),
        MapMsg::Box => "範囲で選ぶ".into(),
        MapMsg::BoxHint => "四角を描くと、その中のものを選びます。表でも同じように選べます。".into(),
        MapMsg::Boxed { count } => format!("範囲の中の{count}件を選択に加えました。").into(),
        MapMsg::BoxedSome { count, most } => {
            format!("範囲の中に{count}件あります。人口の多い{most}件を選択に加えました。").into()
        }
        MapMsg::BoxedNone => "範囲の中には何もありません。".into(),
        MapMsg::Controls => "地図の操作".into(),
        MapMsg::FindLabel => "地図でさがす".into(),
        MapMsg::Point => "点を指すか、矢印キーで点に移ると、名前・状態・人口がここに出ます。".into(),
        MapMsg::PointTouch => "点をタップすると、名前・状態・人口がここに出ます。".into(),
        MapMsg::At { place, state, people } => format!("{place}：{state}、人口{people}人").into(),
        MapMsg::Chosen => "選択中".into(),
        MapMsg::Choose { place } => format!("{place}を加える").into(),
        MapMsg::Remove { place } => format!("{place}を外す").into(),
        MapMsg::StateSum { places, people } => format!("{people}（{places}件）").into(),
        MapMsg::TableTitle => "地図の自治体".into(),
        MapMsg::Caption { shown, seen, all: true } => format!("{seen}件のうち{shown}件を表示しています。").into(),
        MapMsg::Caption { shown, seen, all: false } => format!("見えている{seen}件のうち{shown}件を表示しています。").into(),
        MapMsg::GlobeTitle => "海外の連携先".into(),
        MapMsg::GlobeSummary { places, partners, countries } => {
            format!("選択中の{places}件から、{countries}の国・地域にある{partners}件の連携先への最短の道のりです。線の種類は枠組みを表します。").into()
        }
        MapMsg::GlobeNowhere { count } => format!("このほか{count}件は位置が分かりません。").into(),
        MapMsg::GlobeNone => "一覧に海外との連携は見つかりませんでした。".into(),
        MapMsg::ToLinks => "連携の一覧へ".into(),
    }
}
