//! Wording that several parts of this screen share.

use crate::app::link_ends::EndName;
use crate::{
    app::{
        context::ViewContext,
        pledge_date::{PledgeDate, declared_date},
    },
    i18n::{DossierMsg, Lang, LinksMsg},
};
use pledge_core::{Declared, Link, LinkId, Programme, model::link::Supply};
use yew::AttrValue;

/// The name of a programme in the data, else the short one of the messages.
pub fn programme_name(context: &ViewContext<'_>, programme: Programme) -> AttrValue {
    let lang = context.lang();
    let text = context.loaded.data.programmes().iter().find(|text| *text.code == *programme.id());
    text.map_or_else(
        || lang.say(LinksMsg::ProgrammeName(programme)),
        |text| lang.pick(&text.name_ja, &text.name_en).clone().into(),
    )
}

/// Counts with the names of their programmes, without zeros.
pub fn counts_by_programme(context: &ViewContext<'_>, counts: [u32; 6]) -> String {
    let lang = context.lang();
    let named = counts.into_iter().zip(Programme::ALL).filter(|(count, _)| *count > 0);
    let texts = named.map(|(count, (programme, _))| {
        let name = lang.say(LinksMsg::ProgrammeName(programme));
        lang.say(LinksMsg::Counted { name: &name, count: &lang.count(u64::from(count)) }).to_string()
    });
    texts.collect::<Vec<_>>().join(lang.pick("、", ", "))
}

/// Whether more is known of a link than its row says.
pub fn has_dossier(context: &ViewContext<'_>, id: LinkId) -> bool {
    !context.loaded.data.dossier(id).is_empty()
}

/// Both names; with the places above where the names are equal.
pub fn distinct_names(context: &ViewContext<'_>, ours: &EndName, theirs: &EndName) -> [AttrValue; 2] {
    let same = ours.name.own == theirs.name.own;
    [ours, theirs].map(|end| if same { end.name.full(context.lang()) } else { end.name.own.clone() })
}

/// The direction in which energy is supplied, in words.
pub fn energy_direction(context: &ViewContext<'_>, supply: Supply, ours: &EndName, theirs: &EndName) -> AttrValue {
    let [to, from] = distinct_names(context, ours, theirs);
    context.lang().say(match supply {
        Supply::FromB => DossierMsg::Supplies { from: &from, to: &to },
        Supply::Mutual => DossierMsg::SuppliesMutually,
    })
}

/// How much of a link was read, with the grade of evidence in brackets; the notes below the list explain the grades.
pub fn certainty(lang: Lang, link: &Link) -> PledgeDate {
    let status = lang.say(LinksMsg::StatusWord(link.status));
    let text = match link.evidence.map(|grade| lang.say(LinksMsg::Grade(grade))) {
        Some(grade) if lang.is_japanese() => format!("{status}（{grade}）").into(),
        Some(grade) => format!("{status} ({grade})").into(),
        None => status,
    };
    PledgeDate { text, ..PledgeDate::default() }
}

/// Since when, in words.
pub fn linked_since(lang: Lang, since: Declared) -> PledgeDate {
    match since {
        Declared::Undated => PledgeDate { text: lang.say(LinksMsg::Undated), dim: true, ..PledgeDate::default() },
        since => declared_date(lang, since),
    }
}
