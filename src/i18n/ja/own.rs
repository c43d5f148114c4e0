//! Japanese: a reader's own data.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::OwnMsg;
use pledge_core::{Reason, ingest::own::Did};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: OwnMsg<'_>) -> AttrValue {
    match msg {
        OwnMsg::OwnTitle => "開いたデータ".into(),
        OwnMsg::OwnSummary { places, pledges } => {
            format!("{places}件の場所と{pledges}件の表明を読み込みました。").into()
        }
        OwnMsg::OwnMerged { added, replaced, places } => {
            format!("もとの一覧に表明{added}件と場所{places}件を加え、表明{replaced}件を置き換えました。").into()
        }
        OwnMsg::OwnPeople { people } => format!("人口は合わせて{people}人です。").into(),
        OwnMsg::OwnInBase { matched, people } => {
            format!("{matched}行がもとの一覧にある場所です。もとの一覧での人口は{people}人です。").into()
        }
        OwnMsg::OwnSeparator(separator) => format!("区切りは{}です。", separator_name(separator)).into(),
        OwnMsg::Separator(separator) => separator_name(separator).into(),
        OwnMsg::ChooseSeparator => "列の区切り".into(),
        OwnMsg::ChooseHeader => "見出しの行".into(),
        OwnMsg::HeaderRow { row, cells } => format!("{row}行目：{cells}").into(),
        OwnMsg::HeaderNone => "見出しはない（全行がデータ）".into(),
        OwnMsg::ChooseEncoding => "文字コード".into(),
        OwnMsg::OwnEncoding(label) => format!("文字コードは{label}です。").into(),
        OwnMsg::OwnHeader { first, last } if first == last => format!("見出しは{first}行目です。").into(),
        OwnMsg::OwnHeader { first, last } => format!("見出しは{first}〜{last}行目です。").into(),
        OwnMsg::OwnHeaderIsData { row, cells } => {
            format!("{row}行目を見出しとし、データとしても読み込みました：{cells}。").into()
        }
        OwnMsg::OwnHeaderCells { row, cells } => format!("見出し（{row}行目）は次のとおりです：{cells}。").into(),
        OwnMsg::OwnUnused { count, names } => format!("使わなかった列が{count}件あります：{names}。").into(),
        OwnMsg::OwnTotal { row, name } => format!("{row}行目（{name}）は合計なので除きました。").into(),
        OwnMsg::OwnDid { did, count, examples } => done(did, count, examples),
        OwnMsg::OwnLeftOut { count } => format!("{count}行を除きました。").into(),
        OwnMsg::OwnUnread => "このファイルは読み込めませんでした".into(),
        OwnMsg::OwnStays => "これまでのデータを表示しています。".into(),
        OwnMsg::Candidates { places } => format!("候補：{places}").into(),
        OwnMsg::OwnDismiss => "このファイルを閉じる".into(),
        OwnMsg::OwnFirst { values } => format!("先頭の行の値：{values}").into(),
        OwnMsg::OwnFaults { count } => {
            format!("読み込めなかった箇所が{count}件あります。その行を除いて表示しています。").into()
        }
        OwnMsg::OwnNoFaults => "読み込めなかった行はありません。".into(),
        OwnMsg::OwnColumns => "列の読み取り方".into(),
        OwnMsg::OwnBack => "もとのデータに戻す".into(),
        OwnMsg::OwnCopy => "一覧をコピー".into(),
        OwnMsg::OwnSave => "一覧を保存（CSV）".into(),
        OwnMsg::MeaningNone => "使わない".into(),
        OwnMsg::Meaning(column) => meaning(column),
        OwnMsg::IssueTable => "表".into(),
        OwnMsg::IssueRow => "行".into(),
        OwnMsg::IssueColumn => "列".into(),
        OwnMsg::IssueValue => "値".into(),
        OwnMsg::IssueReason => "理由".into(),
        OwnMsg::Fault(reason) => fault(reason),
    }
}

fn separator_name(separator: char) -> &'static str {
    match separator {
        ';' => "セミコロン",
        '\t' => "タブ",
        '|' => "縦線",
        _ => "コンマ",
    }
}

fn done(did: Did, count: &str, examples: &str) -> AttrValue {
    match did {
        Did::AddedZero => format!("{count}件のコードに0を補いました：{examples}。"),
        Did::FilledDown => format!("空欄{count}件を上の行の都道府県で補いました：{examples}。"),
        Did::FoundByFormerName => format!("{count}件の場所を合併前の名称から見つけました：{examples}。"),
        Did::FoundByName => format!("{count}件の場所を別の表記から見つけました：{examples}。"),
        Did::AddedPledge => format!("同じ場所の表明を{count}件加えました：{examples}。"),
    }
    .into()
}

fn meaning(column: &str) -> AttrValue {
    let word = match column {
        "code" => "自治体コード",
        "kind" => "種別",
        "parent" => "都道府県（上位）",
        "name_ja" => "名称",
        "name_kana" => "読み",
        "name_en" => "英語名",
        "population" => "人口",
        "population_date" => "人口の時点",
        "households" => "世帯数",
        "area_km2" => "面積（km²）",
        "lat" => "緯度",
        "lon" => "経度",
        "target_year" => "目標年",
        "population:3" => "人口（千人）",
        "population:4" => "人口（万人）",
        "declared" => "表明日",
        "declared:dmy" => "表明日（日が先）",
        "declared:mdy" => "表明日（月が先）",
        "declared_on_or_before" => "この日までに表明",
        "declared_kind" => "表明日の種類（on・by）",
        "source" => "出典",
        "note" => "備考",
        other => return other.to_owned().into(),
    };
    word.into()
}

fn fault(reason: Reason) -> AttrValue {
    let word = match reason {
        Reason::MissingColumn => "この列がありません。見出しを確かめてください。",
        Reason::Empty => "空欄です。値を入れてください。",
        Reason::Code => "コードに空白やコンマが入っています。",
        Reason::CheckDigit { expected } => {
            return format!("検査数字（6桁目）が違います。正しくは{expected}です。").into();
        }
        Reason::Number => "数として読めません。半角または全角の数字で書いてください。",
        Reason::Negative => "0より小さい数です。",
        Reason::Date => "日付として読めません。2021-10-29や令和3年10月29日のように書いてください。",
        Reason::Choice => "この列で使える値ではありません。",
        Reason::UnknownPlace => "この場所が一覧にありません。",
        Reason::UnknownParent => "上位の場所が一覧にありません。",
        Reason::Cycle => "上位の場所をたどると自分に戻ります。",
        Reason::Duplicate { first } => return format!("{first}行目と同じ内容です。").into(),
        Reason::Whole => "整数ではありません。小数は使えません。",
        Reason::Thousands => "点やコンマが桁区切りか小数点か分かりません。区切りを付けずに書いてください。",
        Reason::DateOrder => "日と月の順、または年が分かりません。2021-10-29のように書いてください。",
        Reason::DateRange => "未来の日付か、古すぎる日付です。年を確かめてください。",
        Reason::NoPlace => "どの列が場所を表すのか分かりません。列の読み取り方で、名称かコードの列を選んでください。",
        Reason::Total => "合計の行なので除きました。",
        Reason::Ward => "区の行なので除きました。人口は市の行に含まれています。",
        Reason::Note => "データの行ではないので除きました。",
        Reason::Ambiguous => "同じ名前の場所がほかにもあります。コードか都道府県を書いてください。",
        Reason::NameDiffers => "コードと名称が別の場所を指しています。どちらが正しいか確かめてください。",
        Reason::SameName { first } => {
            return format!("{first}行目と同じ名前で、区別できません。都道府県かコードを書いてください。").into();
        }
        Reason::Differs { first } => {
            return format!("{first}行目と値が違います。{first}行目の値を使います。").into();
        }
        Reason::Encoding => "文字コードを読み取れません。UTF-8で保存し直してください。",
        Reason::Format => "書式が違います。",
        Reason::UnknownSource => "この出典がsourcesの表にありません。",
        Reason::UnknownKey => "この項目はありません。",
    };
    word.into()
}
