//! Plain Japanese: the map of places.

use crate::i18n::{MapMsg, ja};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: MapMsg<'_>) -> AttrValue {
    match msg {
        MapMsg::Title => "約束と住む人の地図".into(),
        MapMsg::Label => "約束のようすと住む人の地図".into(),
        MapMsg::Summary { date, dots } => {
            let date = date.map(|date| format!("{date}の")).unwrap_or_default();
            format!("{dots}かしょを、一つずつ点で見せます。点が大きいほど、住む人が多いところです。点の形は、{date}約束のようすです。").into()
        }
        MapMsg::Narrowed { found, all } => {
            format!("一覧でさがしたものに合わせて、{all}かしょのうち{found}かしょを見せています。ほかは、うすい点です。").into()
        }
        MapMsg::Nowhere { count } => format!("このほかの{count}かしょは、どこにあるかわかりません。表にだけ出しています。").into(),
        MapMsg::NoDots => "どこにあるかわかるものが、ありません。".into(),
        MapMsg::NoMap => "このデータの地図は、かけません。場所を表す数（緯度と経度）がデータにないからです。".into(),
        MapMsg::Smallest => "住む人が少ないところの点は、見えるように大きくかいています。".into(),
        MapMsg::HelpTitle => "地図の説明".into(),
        MapMsg::HelpKeys => "キー：矢印をおすと、となりの点に進みます。Enterでえらびます。＋で大きく、−で小さくなります。Shiftと矢印で地図が動き、0で全体にもどります。".into(),
        MapMsg::HelpMouse => "マウス：おしたまま動かすと、地図が動きます。Ctrl（⌘）をおしながらホイールを回すと、大きさが変わります。".into(),
        MapMsg::HelpTouch => "2本の指を広げると、大きくなります。点にさわると説明が出ます。もう一回さわると、えらびます。".into(),
        MapMsg::Thinned { shown, all } => format!("地図が小さいので、{all}のうち{shown}の点を見せています。大きくすると、ほかの点も出ます。").into(),
        MapMsg::AreaTitle => "都道府県のいろ：約束したところに住む人の割合".into(),
        MapMsg::AreaHatched { count } => format!("ななめの線：はんぶんより多くの人のところで、都道府県だけが約束（{count}）").into(),
        MapMsg::AreaUnknown { count } => format!("点：わからない（{count}）").into(),
        MapMsg::KeyLabel => "約束のようすでえらぶ".into(),
        MapMsg::Skip => "地図をとばして、表を見る".into(),
        MapMsg::Larger => "大きく".into(),
        MapMsg::Smaller => "小さく".into(),
        MapMsg::Box => "四角でえらぶ".into(),
        MapMsg::BoxHint => "四角をかくと、その中にあるものをえらびます。表でもえらべます。".into(),
        MapMsg::Boxed { count } => format!("四角の中の{count}かしょをえらびました。").into(),
        MapMsg::BoxedSome { count, most } => {
            format!("四角の中に{count}かしょあります。住む人が多い{most}かしょをえらびました。").into()
        }
        MapMsg::BoxedNone => "四角の中には、何もありません。".into(),
        MapMsg::Controls => "地図を動かす".into(),
        MapMsg::Point => "点をさすか、キーの矢印で点に進むと、名前・約束のようす・住む人の数がここに出ます。".into(),
        MapMsg::PointTouch => "点にさわると、名前・約束のようす・住む人の数がここに出ます。".into(),
        MapMsg::At { place, state, people } => format!("{place}：{state}、住む人{people}人").into(),
        MapMsg::Chosen => "えらんでいます".into(),
        MapMsg::Choose { place } => format!("{place}をえらぶ").into(),
        MapMsg::Remove { place } => format!("{place}をやめる").into(),
        MapMsg::StateSum { places, people } => format!("{people}（{places}かしょ）").into(),
        MapMsg::Caption { shown, seen, all: true } => format!("{seen}かしょのうち、{shown}かしょを見ています。").into(),
        MapMsg::Caption { shown, seen, all: false } => {
            format!("地図に見える{seen}かしょのうち、{shown}かしょを見ています。").into()
        }
        MapMsg::GlobeTitle => "つながりのある外国のまち".into(),
        MapMsg::GlobeSummary { places, partners, countries } => {
            format!("えらんだ{places}かしょから、{countries}の国や地域の{partners}かしょまで、いちばん近い道を線で見せます。線の形は、つながりのしゅるいです。").into()
        }
        MapMsg::GlobeNowhere { count } => format!("このほかの{count}かしょは、どこにあるかわかりません。").into(),
        MapMsg::GlobeNone => "一覧では、外国のまちとのつながりは見つかりませんでした。".into(),
        MapMsg::ToLinks => "つながりの一覧を見る".into(),
        other => ja::map::say(other),
    }
}
