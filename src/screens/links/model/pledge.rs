//! What is known of the pledge of an end of a link. What nothing was read about is unknown, never none.

use crate::{
    app::{
        context::ViewContext,
        pledge_date::{self, PledgeDate},
        sources::LangText,
    },
    i18n::{LinksMsg, Msg},
};
use pledge_core::{
    Declared, End, Status,
    model::{
        partner::{Aim, PartnerTarget},
        source::SourceId,
    },
};
use yew::AttrValue;

/// A pledge in short.
#[derive(Debug, Clone, PartialEq)]
pub struct PledgeCell {
    /// The state, for the icon; `None` for a target that is not one of neutrality, or only proposed.
    pub status: Option<Status>,
    /// The state or the target in words.
    pub text: AttrValue,
    /// When it was declared, or looked for.
    pub when: Option<PledgeDate>,
}

/// The pledge of an end.
pub fn of_end(context: &ViewContext<'_>, end: End) -> PledgeCell {
    match end {
        End::Home(id) => {
            let standing = context.snapshot.standing(id);
            let year = standing.pledge.and_then(|pledge| pledge.target_year).map(|year| year.to_string());
            let text = year.map(|year| context.lang().say(Msg::TargetYear { year: &year }));
            PledgeCell {
                status: Some(standing.status),
                text: text.unwrap_or_else(|| context.status_word(standing.status)),
                when: standing.pledge.map(|_| pledge_date::of_standing(context, &standing)),
            }
        }
        End::Abroad(id) => match context.loaded.data.target_of(id) {
            Some(target) => of_target(context, target),
            None => PledgeCell {
                status: Some(Status::Unknown),
                text: context.lang().say(LinksMsg::TargetUnknown),
                when: None,
            },
        },
    }
}

fn of_target(context: &ViewContext<'_>, target: &PartnerTarget) -> PledgeCell {
    let lang = context.lang();
    let year = target.year.map(|year| year.to_string());
    let looked = target.declared.date().map(|date| lang.date(date));
    PledgeCell {
        status: match target.aim {
            Aim::Neutral => Some(Status::Declared),
            Aim::NotFound => Some(Status::NotDeclared),
            Aim::Proposed | Aim::Other => None,
        },
        text: match target.aim {
            Aim::NotFound => lang.say(LinksMsg::TargetNotFound { date: looked.as_deref() }),
            aim => lang.say(LinksMsg::Target { aim, year: year.as_deref(), status: target.status }),
        },
        when: (target.aim != Aim::NotFound && target.declared != Declared::Undated)
            .then(|| pledge_date::declared_date(lang, target.declared)),
    }
}

/// Where the targets of these places abroad were read, and when that was compiled: the sources with a date.
pub fn read_on<'a>(context: &ViewContext<'_>, targets: impl Iterator<Item = &'a PartnerTarget>) -> Option<String> {
    let lang = context.lang();
    let mut ids: Vec<SourceId> = targets.flat_map(|target| target.sources.iter().copied()).collect();
    pledge_core::order::sort_by(&mut ids, Ord::cmp);
    ids.dedup();
    let named = |id: SourceId| {
        let source = context.loaded.data.source(id)?;
        let date = lang.date(source.date?);
        let publisher = LangText::publisher(lang, &source.publisher).text;
        Some(lang.say(LinksMsg::ReadOn { publisher: &publisher, date: &date }).to_string())
    };
    let mut named: Vec<String> = ids.into_iter().filter_map(named).collect();
    named.dedup();
    (!named.is_empty()).then(|| named.join(lang.pick("、", ", ")))
}
