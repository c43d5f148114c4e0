//! Japanese: all that is known of one link.

use crate::i18n::DossierMsg;
use pledge_core::model::{event::Held, focal_point::Focus};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: DossierMsg<'_>) -> AttrValue {
    match msg {
        DossierMsg::OpenDetails => "くわしく".into(),
        DossierMsg::HasDossier => "記録あり".into(),
        DossierMsg::OpenOf { place } => format!("（{place}との連携）").into(),
        DossierMsg::Title { ours, theirs } => format!("{ours}と{theirs}").into(),
        DossierMsg::Back => "連携の一覧に戻る".into(),
        DossierMsg::KnownLabel => "一覧で分かっていること".into(),
        DossierMsg::SupplyLabel => "電力の向き".into(),
        DossierMsg::Supplies { from, to } => format!("{from}から{to}へ").into(),
        DossierMsg::SuppliesMutually => "互いに供給".into(),
        DossierMsg::TargetOf { place } => format!("{place}の目標").into(),
        DossierMsg::NoteLabel => "注（英語）".into(),
        DossierMsg::FocusTitle(focus) => match focus {
            Focus::Pilot => "事業の名称",
            Focus::Status => "取り決めの状況",
            Focus::FocalPoint => "重点分野",
            Focus::Field => "分野",
            Focus::Lesson => "学んだこと・成果",
            Focus::Sustaining => "続ける工夫",
            Focus::Network => "関心のあるネットワーク",
            Focus::SharedTrait => "共通点",
            Focus::Context => "背景",
        }
        .into(),
        DossierMsg::Postponed => "延期された計画".into(),
        DossierMsg::EventsTitle { count } => format!("経過（{count}件）").into(),
        DossierMsg::Days { to, date, .. } => format!("{date}・{to}日").into(),
        DossierMsg::Until { from, to } => format!("{from}から{to}まで").into(),
        DossierMsg::HeldWord(held) => match held {
            Held::Held => "実施",
            Held::Planned => "予定",
            Held::Postponed => "延期",
        }
        .into(),
        DossierMsg::PlannedNote { date } => {
            let date = date.map(|date| format!("（{date}）")).unwrap_or_default();
            format!("「予定」は、資料が書かれた時点{date}で、これから行うとされていたものです。実施されたかどうかは、読んだ資料では分かりません。日付は、資料にあるとおり、日・月・年のどれかまでです。").into()
        }
        DossierMsg::ActorsTitle => "かかわる人と組織".into(),
        DossierMsg::NoneNamed => "記載なし".into(),
        DossierMsg::Bare => "この連携の担当分野や経過、かかわる人をまとめた資料は、見つかっていません。分かっていることは、上のとおりです。".into(),
        DossierMsg::SourcesTitle => "出典".into(),
    }
}
