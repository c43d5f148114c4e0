//! Plain Japanese: all that is known of one link.

use crate::i18n::{DossierMsg, ja};
use pledge_core::model::{event::Held, focal_point::Focus};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: DossierMsg<'_>) -> AttrValue {
    match msg {
        DossierMsg::OpenOf { place } => format!("（{place}とのつながり）").into(),
        DossierMsg::Back => "つながりの一覧にもどる".into(),
        DossierMsg::KnownLabel => "一覧でわかること".into(),
        DossierMsg::SupplyLabel => "電気を送る向き".into(),
        DossierMsg::SuppliesMutually => "おたがいに送る".into(),
        DossierMsg::FocusTitle(focus) => match focus {
            Focus::Pilot => "することの名前",
            Focus::Status => "決まりのようす",
            Focus::FocalPoint => "とくに力を入れること",
            Focus::Field => "何についてか",
            Focus::Lesson => "わかったこと・できたこと",
            Focus::Sustaining => "つづけるための工夫",
            Focus::Network => "入りたいと思っている集まり",
            Focus::SharedTrait => "同じところ",
            Focus::Context => "もとになったこと",
        }
        .into(),
        DossierMsg::Postponed => "後にのばした計画".into(),
        DossierMsg::EventsTitle { count } => format!("これまでのこと（{count}）").into(),
        DossierMsg::HeldWord(held) => match held {
            Held::Held => "した",
            Held::Planned => "する予定",
            Held::Postponed => "後にのばした",
        }
        .into(),
        DossierMsg::PlannedNote { date } => {
            let date = date.map(|date| format!("（{date}）")).unwrap_or_default();
            format!(
                "「する予定」は、読んだものが書かれたとき{date}に、これからすると書いてあったことです。ほんとうにしたかどうかは、調べていません。日にちは、書いてあるとおり、日・月・年のどれかまでです。"
            ).into()
        }
        DossierMsg::ActorsTitle => "いっしょにする人や会社など".into(),
        DossierMsg::NoneNamed => "書いていない".into(),
        DossierMsg::Bare => {
            "このつながりで、だれが何をしたかを書いたものは、見つかっていません。わかっていることは、上に書きました。"
                .into()
        }
        DossierMsg::SourcesTitle => "どこに書いてあったか".into(),
        other => ja::dossier::say(other),
    }
}
