//! The list of links, by programme.

use super::{
    line::Line,
    narrowed::topic,
    pledge::{PledgeCell, of_end},
    wording::{certainty, linked_since, programme_name},
};
use crate::app::link_ends::EndName;
use crate::{
    app::{
        context::ViewContext,
        pledge_date::PledgeDate,
        sources::{Cited, cite, noted},
    },
    i18n::{DossierMsg, LinksMsg, Msg},
};
use pledge_core::{
    Declared, End, Link, Programme,
    model::{
        link::{Evidence, LinkStatus},
        note::Noted,
        source::SourceId,
    },
};
use std::rc::Rc;
use yew::AttrValue;

/// One link.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkRow {
    /// How a state names the link.
    pub key: Rc<str>,
    /// What the button says that shows all that is known of it, and of what, for those who hear it.
    pub open: AttrValue,
    /// The second part of the same.
    pub open_of: AttrValue,
    /// The partner.
    pub partner: EndName,
    /// Label of the button that shows the partner's links.
    pub turn: AttrValue,
    /// With which of the places asked about; empty for one.
    pub with: AttrValue,
    /// Since when; `None` where that was not found.
    pub since: Option<PledgeDate>,
    /// The topics in words; may be empty.
    pub topics: AttrValue,
    /// How sure it is, with the grade of evidence; `None` for a link that was read in a source as it stands.
    pub sure: Option<PledgeDate>,
    /// The partner's pledge.
    pub pledge: PledgeCell,
    /// Of what the sources are, for those who hear it.
    pub source_of: AttrValue,
    /// What it rests on.
    pub sources: Vec<Cited>,
}

/// The links of one programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The programme.
    pub programme: Programme,
    /// Its name.
    pub name: AttrValue,
    /// Its name, with the number of links.
    pub title: AttrValue,
    /// The links.
    pub rows: Vec<LinkRow>,
}

/// The links by programme; `several` places are asked about.
pub fn groups(context: &ViewContext<'_>, lines: &[Line<'_>], several: bool) -> Vec<Group> {
    let lang = context.lang();
    let group = |(programme, _): (Programme, &str)| {
        let own = lines.iter().filter(|line| line.link.programme == programme);
        let rows: Vec<LinkRow> = own.filter_map(|line| row(context, line, several)).collect();
        let name = programme_name(context, programme);
        let title = lang.say(LinksMsg::Counted { name: &name, count: &context.count(rows.len()) });
        Group { programme, name, title, rows }
    };
    Programme::ALL.into_iter().map(group).filter(|group| !group.rows.is_empty()).collect()
}

fn row(context: &ViewContext<'_>, line: &Line<'_>, several: bool) -> Option<LinkRow> {
    let lang = context.lang();
    let partner = EndName::of(context, line.other)?;
    let own = EndName::of(context, line.own)?;
    let link = line.link;
    let topics: Vec<AttrValue> = link.topics.iter().map(|slug| topic(context, slug)).collect();
    let topics: Vec<&str> = topics.iter().map(|topic| &**topic).collect();
    let id = context.loaded.data.id_of(link)?;
    Some(LinkRow {
        key: context.loaded.data.link_key(id)?.into(),
        open: lang.say(DossierMsg::OpenDetails),
        open_of: lang.say(DossierMsg::OpenOf { place: &partner.name.full(lang) }),
        turn: lang.say(LinksMsg::LinksOf { place: &partner.name.full(lang) }),
        with: if several { lang.say(LinksMsg::With { place: &own.name.own }) } else { AttrValue::default() },
        since: (link.since != Declared::Undated).then(|| linked_since(lang, link.since)),
        topics: topics.join(lang.pick("、", ", ")).into(),
        sure: (!as_read(link)).then(|| certainty(lang, link)),
        pledge: of_end(context, line.other),
        source_of: lang.say(Msg::SourceOf { place: &partner.name.full(lang) }),
        sources: sources(context, line),
        partner,
    })
}

/// Whether a source says all of it, as of most links.
fn as_read(link: &Link) -> bool {
    link.status == LinkStatus::Verified && !matches!(link.evidence, Some(Evidence::B | Evidence::C))
}

/// What holds of every row that does not say otherwise.
pub fn holds(context: &ViewContext<'_>, groups: &[Group]) -> Vec<AttrValue> {
    let any = |lacks: fn(&LinkRow) -> bool| groups.iter().flat_map(|group| &group.rows).any(lacks);
    let holds = [
        (LinksMsg::HoldsSure, any(|row| row.sure.is_none())),
        (LinksMsg::HoldsUndated, any(|row| row.since.is_none())),
        (LinksMsg::HoldsTopics, any(|row| row.topics.is_empty())),
    ];
    holds.into_iter().filter(|(_, any)| *any).map(|(said, _)| context.lang().say(said)).collect()
}

fn sources(context: &ViewContext<'_>, line: &Line<'_>) -> Vec<Cited> {
    let lang = context.lang();
    let cited = |label: LinksMsg<'_>, sources: &[SourceId], note: Option<&Noted>| Cited {
        label: lang.say(label),
        citations: sources.iter().filter_map(|source| cite(context, *source, None)).collect(),
        note: noted(context, note),
    };
    let target = match line.other {
        End::Abroad(id) => context.loaded.data.target_of(id),
        End::Home(_) => None,
    };
    let mut list = vec![cited(LinksMsg::SourceLink, &line.link.sources, Some(&line.link.note))];
    list.extend(target.map(|target| cited(LinksMsg::SourceTarget, &target.sources, None)));
    list
}

/// What the grades in the list mean, and on which day the targets of places abroad were read.
pub fn notes(context: &ViewContext<'_>, lines: &[Line<'_>]) -> Vec<AttrValue> {
    let lang = context.lang();
    let graded = |grade: &Evidence| lines.iter().any(|line| line.link.evidence == Some(*grade));
    let grades = [Evidence::B, Evidence::C].into_iter().filter(graded).map(LinksMsg::GradeText);
    let weak = |line: &Line<'_>| matches!(line.link.status, LinkStatus::StudyVisit | LinkStatus::ProgrammeNotSeen);
    let weak = lines.iter().any(weak).then_some(LinksMsg::WeakNote);
    let abroad = lines.iter().any(|line| line.link.is_abroad()).then_some(LinksMsg::AbroadNote);
    grades.chain(weak).chain(abroad).map(|note| lang.say(note)).collect()
}
