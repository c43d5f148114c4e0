//! Which partners have pledged, and when, against the places asked about.

use super::{
    DRAWN_FROM,
    line::Line,
    pledge::{PledgeCell, of_end, read_on},
    target_years::{Years, drawings},
};
use crate::app::link_ends::EndName;
use crate::{app::context::ViewContext, i18n::LinksMsg, ui::drawing::model::Drawing};
use pledge_core::{
    Dataset, End, Status,
    export::csv,
    model::{
        partner::Aim,
        source::{Source, SourceId},
    },
};
use std::rc::Rc;
use yew::AttrValue;

/// A partner beside the place itself.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetRow {
    /// The partner.
    pub partner: EndName,
    /// Its pledge.
    pub theirs: PledgeCell,
    /// The place.
    pub own: EndName,
    /// Its pledge.
    pub ours: PledgeCell,
}

/// The pledges of the partners.
#[derive(Debug, Clone, PartialEq)]
pub struct Targets {
    /// How many have pledged, have not, and are not known.
    pub summary: AttrValue,
    /// Of what day all this is.
    pub read: AttrValue,
    /// What the drawing shows, in a sentence.
    pub drawn: AttrValue,
    /// The partners by target year, for wide and for narrow containers; `None` for few years.
    pub drawings: Option<[Drawing; 2]>,
    /// Every partner, earliest target first; those without a year follow.
    pub rows: Vec<TargetRow>,
    /// The same as CSV.
    pub csv: Rc<str>,
}

/// The pledges of the partners of these links; `None` where there are none.
pub fn targets(context: &ViewContext<'_>, lines: &[Line<'_>]) -> Option<Targets> {
    let (lang, data) = (context.lang(), &context.loaded.data);
    let mut pairs: Vec<(End, End)> = lines.iter().map(|line| (line.own, line.other)).collect();
    pledge_core::order::sort_by(&mut pairs, Ord::cmp);
    pairs.dedup();
    let others = distinct(pairs.iter().map(|(_, other)| *other));
    if others.is_empty() {
        return None;
    }
    let status = |end: End| context.snapshot.status_of_end(end);
    let count = |wanted: Status| context.count(others.iter().filter(|other| status(**other) == wanted).count());
    let row = |(own, other): &(End, End)| {
        Some(TargetRow {
            partner: EndName::of(context, *other)?,
            theirs: of_end(context, *other),
            own: EndName::of(context, *own)?,
            ours: of_end(context, *own),
        })
    };
    pledge_core::order::sort_by(&mut pairs, |(_, a), (_, b)| place(context, *a).cmp(&place(context, *b)));
    let own = distinct(pairs.iter().map(|(own, _)| *own));
    let years = Years {
        partners: others.iter().filter_map(|end| year(context, *end)).collect(),
        own: own.iter().filter_map(|end| Some((EndName::of(context, *end)?.name.own, year(context, *end)?))).collect(),
    };
    let named: Vec<String> = years
        .own
        .iter()
        .take(3)
        .map(|(name, year)| lang.say(LinksMsg::OwnYear { place: name, year: &year.to_string() }).to_string())
        .collect();
    let named = named.join(lang.pick("、", ", "));
    let drawn = lang.say(LinksMsg::TargetsDrawn {
        drawn: &context.count(years.partners.len()),
        own: Some(named.as_str()).filter(|named| !named.is_empty()),
    });
    let abroad = others.iter().filter_map(|end| match end {
        End::Abroad(id) => data.target_of(*id),
        End::Home(_) => None,
    });
    let unknown = others.iter().filter(|end| status(**end) == Status::Unknown).count();
    let is_other = |end: &&End| match end {
        End::Abroad(id) => data.target_of(*id).is_some_and(|target| matches!(target.aim, Aim::Proposed | Aim::Other)),
        End::Home(_) => false,
    };
    let other = others.iter().filter(is_other).count();
    let date = context.date();
    let at_home = pairs.iter().any(|(own, other)| [own, other].iter().any(|end| matches!(end, End::Home(_))));
    Some(Targets {
        summary: lang.say(LinksMsg::TargetsSummary {
            partners: &context.count(others.len()),
            declared: &count(Status::Declared),
            covered: &count(Status::Covered),
            none: &count(Status::NotDeclared),
            other: &context.count(other),
            unknown: &context.count(unknown - other),
        }),
        read: lang.say(LinksMsg::TargetsRead {
            date: date.as_deref().filter(|_| at_home),
            read: read_on(context, abroad).as_deref(),
        }),
        drawings: drawings(&years).filter(|_| years.partners.len() >= DRAWN_FROM),
        drawn,
        csv: table(context, &pairs).into(),
        rows: pairs.iter().filter_map(row).collect(),
    })
}

fn distinct(ends: impl Iterator<Item = End>) -> Vec<End> {
    let mut ends: Vec<End> = ends.collect();
    pledge_core::order::sort_by(&mut ends, Ord::cmp);
    ends.dedup();
    ends
}

/// The year by which an end wants to be at zero, where it has pledged that.
fn year(context: &ViewContext<'_>, end: End) -> Option<u16> {
    match end {
        End::Home(id) => context.snapshot.standing(id).pledge.and_then(|pledge| pledge.target_year),
        End::Abroad(id) => {
            context.loaded.data.target_of(id).filter(|target| target.is_pledge()).and_then(|target| target.year)
        }
    }
}

/// The place of an end in the table: by year, then those that have pledged without one, that have not, and of whom it is not known.
fn place(context: &ViewContext<'_>, end: End) -> (usize, u16) {
    let status = context.snapshot.status_of_end(end);
    let rank = Status::ALL.iter().position(|one| *one == status).unwrap_or_default();
    (rank, year(context, end).unwrap_or(u16::MAX))
}

/// The table as CSV, with the words of the data for states.
fn table(context: &ViewContext<'_>, pairs: &[(End, End)]) -> String {
    let data = &context.loaded.data;
    let head = [
        "partner",
        "partner_code",
        "country",
        "partner_status",
        "partner_target_year",
        "partner_target",
        "partner_source",
        "place",
        "place_code",
        "place_status",
        "place_target_year",
        "place_source",
        "partner_ja",
        "partner_en",
    ];
    let mut out = String::new();
    csv::line(&mut out, head.into_iter());
    for (own, other) in pairs {
        let (Some(ours), Some(theirs)) = (EndName::of(context, *own), EndName::of(context, *other)) else { continue };
        let status = |end: End| context.snapshot.status_of_end(end).id();
        let years = [*own, *other].map(|end| year(context, end).map(|year| year.to_string()).unwrap_or_default());
        let [own_year, other_year] = &years;
        let sources = [*own, *other].map(|end| sources(context, end));
        let [own_sources, other_sources] = &sources;
        let [partner_ja, partner_en] = names(data, *other);
        let cells = [
            &*theirs.name.own,
            &theirs.code,
            &theirs.country,
            status(*other),
            other_year,
            &of_end(context, *other).text,
            other_sources,
            &ours.name.own,
            &ours.code,
            status(*own),
            own_year,
            own_sources,
            partner_ja,
            partner_en,
        ];
        csv::line(&mut out, cells.into_iter());
    }
    out
}

/// The names of an end in Japanese and in English; empty where it has none.
fn names(data: &Dataset, end: End) -> [&str; 2] {
    match end {
        End::Home(id) => data.place(id).map(|place| [&*place.name_ja, &*place.name_en]),
        End::Abroad(id) => data.partner(id).map(|partner| [&*partner.name_ja, &*partner.name_en]),
    }
    .unwrap_or_default()
}

fn sources(context: &ViewContext<'_>, end: End) -> String {
    let data = &context.loaded.data;
    let ids: Rc<[SourceId]> = match end {
        End::Home(id) => context.snapshot.standing(id).pledge.map(|pledge| pledge.sources.clone()),
        End::Abroad(id) => data.target_of(id).map(|target| target.sources.clone()),
    }
    .unwrap_or_default();
    ids.iter().filter_map(|id| data.source(*id)).map(Source::name).collect::<Vec<_>>().join(" ")
}
