//! Those who take part in a programme other than by a link.

use crate::{
    app::{
        context::ViewContext,
        pledge_date::{PledgeDate, declared_date},
    },
    i18n::ProgrammeMsg,
    screens::links::model::marks::Marks,
};
use pledge_core::{
    Declared,
    model::member::{Member, Membership},
};
use yew::AttrValue;

/// One member.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberRow {
    /// Its place in the order of joining; empty where none is known.
    pub order: AttrValue,
    /// Its name.
    pub name: AttrValue,
    /// Since when.
    pub since: PledgeDate,
    /// The numbers of its sources.
    pub marks: Vec<usize>,
}

/// The members.
#[derive(Debug, Clone, PartialEq)]
pub struct Members {
    /// In what capacity they take part.
    pub title: AttrValue,
    /// How many, and of how many a date is known.
    pub summary: AttrValue,
    /// They stand in the order in which they joined.
    pub ordered: bool,
    /// The members, in the order of the data.
    pub rows: Vec<MemberRow>,
}

/// The members of a programme; `None` where the data list none.
pub fn members(context: &ViewContext<'_>, programme: &str, marks: &mut Marks) -> Option<Members> {
    let lang = context.lang();
    let all: Vec<&Member> = context.loaded.data.members_of(programme).collect();
    let first = all.first()?;
    let dated = all.iter().filter(|member| member.since != Declared::Undated).count();
    let row = |member: &&Member| MemberRow {
        order: member.order.map(|order| order.to_string()).unwrap_or_default().into(),
        name: lang.pick(&member.name_ja, &member.name_en).clone().into(),
        since: match member.since {
            Declared::Undated => {
                PledgeDate { text: lang.say(ProgrammeMsg::DateNotKnown), dim: true, ..PledgeDate::default() }
            }
            since => declared_date(lang, since),
        },
        marks: marks.of(&member.sources),
    };
    Some(Members {
        title: lang.say(ProgrammeMsg::MembersTitle(first.membership)),
        summary: match first.membership {
            Membership::PartnerNotFound => lang.say(ProgrammeMsg::NotFoundNote),
            Membership::Partner | Membership::PartnerCountry => lang
                .say(ProgrammeMsg::MembersDated { members: &context.count(all.len()), dated: &context.count(dated) }),
        },
        ordered: first.order.is_some(),
        rows: all.iter().map(row).collect(),
    })
}
