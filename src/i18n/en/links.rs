//! English: links between places.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use crate::i18n::{LinksMsg, filled};
use pledge_core::{
    link::{Evidence, LinkStatus, Programme},
    partner::Aim,
    pledge::PledgeStatus,
};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: LinksMsg<'_>) -> AttrValue {
    match msg {
        LinksMsg::WholeTitle => "Links between places".into(),
        LinksMsg::WholeSummary { links, places, partners, programmes } => filled!(
            "{links} links join {places} places of the country with each other and with {partners} places abroad ({programmes})."
        ),
        LinksMsg::WholePledged { links, both, unknown, rest, date, read } => {
            let date = date.map(|date| filled!(" on {date}")).unwrap_or_default();
            let read = read.map(|read| filled!(" Targets abroad: {read}.")).unwrap_or_default();
            filled!("Of {links} links, both ends are known to have pledged zero carbon themselves{date} in {both}. In {unknown}, it is unknown of at least one end. In the other {rest}, at least one end is covered only from above, or was looked for and not found.{read}")
        }
        LinksMsg::ReadOn { publisher, date } => filled!("{publisher}, {date}"),
        LinksMsg::WholeCaption => "Links by programme".into(),
        LinksMsg::WholeLinks => "Links".into(),
        LinksMsg::WholePlaces => "Places at home".into(),
        LinksMsg::WholePartners => "Partners abroad".into(),
        LinksMsg::NoData => "These data hold no links.".into(),
        LinksMsg::FindLabel => "Find a place at home or abroad".into(),
        LinksMsg::FindHint => "Kawasaki, Jakarta, エッセン. A place abroad shows the places at home that work with it.".into(),
        LinksMsg::Back => "Leave the place abroad".into(),
        LinksMsg::TitleOf { place } => filled!("Links of {place}"),
        LinksMsg::TitleOfSeveral { places } => filled!("Links of the {places} chosen places"),
        LinksMsg::Summary { partners, links, programmes } => {
            filled!("Partners: {partners}. Links: {links} ({programmes}).")
        }
        LinksMsg::NoLinks => "No link was found in the lists.".into(),
        LinksMsg::ProgrammeName(programme) => match programme {
            Programme::SisterCity => "sister cities",
            Programme::EnvCityToCity => "Ministry city-to-city",
            Programme::Iuc => "IUC",
            Programme::Iurc => "IURC",
            Programme::DomesticRenewable => "renewable energy at home",
            Programme::Agreement => "other agreements",
        }
        .into(),
        LinksMsg::Counted { name, count } => filled!("{name}: {count}"),
        LinksMsg::AtHome => "at home".into(),
        LinksMsg::NarrowLabel => "Narrow the links".into(),
        LinksMsg::ByProgramme => "Programme".into(),
        LinksMsg::ByCountry => "Country".into(),
        LinksMsg::ByTopic => "Topic".into(),
        LinksMsg::BySince => "Since".into(),
        LinksMsg::Any => "Any".into(),
        LinksMsg::Option { word, count } => filled!("{word} ({count})"),
        LinksMsg::SinceYear { year } => filled!("{year} or later"),
        LinksMsg::Caption { shown, all } => filled!("{shown} of {all} links shown"),
        LinksMsg::NothingFits => "No link fits. Ask for less.".into(),
        LinksMsg::ColumnPartner => "Partner".into(),
        LinksMsg::ColumnCountry => "Country or region".into(),
        LinksMsg::ColumnSince => "Since".into(),
        LinksMsg::Undated => "date unknown".into(),
        LinksMsg::ColumnTopics => "Topics".into(),
        LinksMsg::ColumnSure => "How sure".into(),
        LinksMsg::ColumnPledge => "Partner’s target".into(),
        LinksMsg::LinksOf { place } => filled!("Show links of {place}"),
        LinksMsg::With { place } => filled!("with {place}"),
        LinksMsg::StatusWord(status) => match status {
            LinkStatus::Verified => "read in the source",
            LinkStatus::Inferred => "partly inferred",
            LinkStatus::StudyVisit => "study visit",
            LinkStatus::ProgrammeNotSeen => "programme not seen",
        }
        .into(),
        LinksMsg::Grade(grade) => match grade {
            Evidence::A => "grade A",
            Evidence::B => "grade B",
            Evidence::C => "grade C",
        }
        .into(),
        LinksMsg::GradeText(grade) => match grade {
            Evidence::A => "Grade A: a source names the pair and the programme.",
            Evidence::B => "Grade B: part of it is inferred.",
            Evidence::C => "Grade C: cooperation was seen, the programme was not.",
        }
        .into(),
        LinksMsg::WeakNote => "“Study visit”: a visit, not necessarily a formal pair. “Programme not seen”: only the cooperation could be confirmed.".into(),
        LinksMsg::AbroadNote => "Targets abroad are as of the day on which their source was compiled. “Unknown” means that nothing was read, not that there is no target.".into(),
        LinksMsg::SourceLink => "Link".into(),
        LinksMsg::SourceTarget => "Partner’s target".into(),
        LinksMsg::Target { aim, year, status } => {
            let aim = match aim {
                Aim::Neutral | Aim::Proposed => "zero",
                Aim::Other | Aim::NotFound => "another target",
            };
            let year = year.map(|year| filled!(" by {year}")).unwrap_or_default();
            let form = status.map(|status| match status {
                PledgeStatus::Declaration => ", declared",
                PledgeStatus::Policy => ", in a plan",
                PledgeStatus::Law => ", in law",
                PledgeStatus::Proposed => ", proposed",
                PledgeStatus::Achieved => ", said to be achieved",
            });
            filled!("{aim}{year}{}", form.unwrap_or_default())
        }
        LinksMsg::TargetNotFound { date: Some(date) } => filled!("none found (looked {date})"),
        LinksMsg::TargetNotFound { date: None } => "none found".into(),
        LinksMsg::TargetUnknown => "unknown".into(),
        LinksMsg::TargetsTitle => "Partners’ targets beside our own".into(),
        LinksMsg::TargetsSummary { partners, declared, covered, none, unknown } => {
            let above = if covered == "0" { AttrValue::default() } else { filled!("covered from above: {covered}; ") };
            filled!("Of {partners} partners, known to have pledged zero carbon: {declared}; {above}looked for, none found: {none}; unknown whether zero: {unknown}.")
        }
        LinksMsg::TargetsCaption => "Partners’ targets and our own, earliest target first".into(),
        LinksMsg::TargetsRead { date, read } => {
            let date = date.map(|date| filled!("Pledges at home as of {date}. ")).unwrap_or_default();
            let read = read.map(|read| filled!("Targets abroad as of {read}; what has changed since is not in them.")).unwrap_or_default();
            filled!("{date}{read}")
        }
        LinksMsg::TargetsDrawn { drawn, own } => {
            let own = own.map(|own| filled!(" The vermilion line is {own}.")).unwrap_or_default();
            filled!("Partners with a known target year: {drawn}.{own} What is unknown or was not found has no year: it is in the table, not in the drawing.")
        }
        LinksMsg::OwnYear { place, year } => filled!("{place} {year}"),
        LinksMsg::KeyPartners => "Partners, one disc each".into(),
        LinksMsg::KeyOwn => "Own place".into(),
        LinksMsg::SaveTargets => "Save this table (CSV)".into(),
        LinksMsg::ColumnOurs => "Own place".into(),
        LinksMsg::CommonTitle => "Partners in common".into(),
        LinksMsg::CommonWith => "Of whom".into(),
        LinksMsg::PlaceWith { place, programmes } => filled!("{place} ({programmes})"),
        LinksMsg::EgoTitle => "Diagram of links".into(),
        LinksMsg::EgoSummary { place, partners } => {
            filled!("{place} and the {partners} places that it is directly linked with. The kind of line is the programme. The table below says the same.")
        }
        LinksMsg::More { count } => filled!("and {count} more"),
    }
}
