//! English: links between places.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use super::plural;
use crate::i18n::LinksMsg;
use pledge_core::model::{
    link::{Evidence, LinkStatus, Programme},
    partner::Aim,
    pledge::PledgeStatus,
};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: LinksMsg<'_>) -> AttrValue {
    match msg {
        LinksMsg::OverviewTitle => "Links between places".into(),
        LinksMsg::OverviewSummary { links, places, partners } => format!(
            "{links} link{} join {places} place{} of the country with each other and with {partners} place{} abroad.",
            plural(links), plural(places), plural(partners)
        ).into(),
        LinksMsg::OverviewPledged { links, both, unknown, rest, date, read } => {
            let date = date.map(|date| format!(" on {date}")).unwrap_or_default();
            let read = read.map(|read| format!(" Targets abroad are as read in {read}.")).unwrap_or_default();
            format!("Because the pledges of many partners have not been read, it is unknown for {unknown} of {links} links whether both sides had pledged zero carbon themselves{date}. Both are known to have done so in {both}. In the other {rest}, at least one side is known to have no pledge of its own; a place above it may have one.{read}").into()
        }
        LinksMsg::ReadOn { publisher, date } => format!("{publisher}, {date}").into(),
        LinksMsg::OverviewDrawn => "Places at home and partners abroad in each programme. The table below has the same numbers.".into(),
        LinksMsg::OverviewCaption => "Links by programme".into(),
        LinksMsg::OverviewLinks => "Links".into(),
        LinksMsg::OverviewPlaces => "Places at home".into(),
        LinksMsg::OverviewPartners => "Partners abroad".into(),
        LinksMsg::NoData => "These data hold no links.".into(),
        LinksMsg::FindLabel => "Find a place at home or abroad".into(),
        LinksMsg::FindHint => "Kawasaki, Jakarta, Essen. A place abroad shows the places at home that work with it.".into(),
        LinksMsg::Back => "Back to all links".into(),
        LinksMsg::BackToChosen => "Back to the chosen places".into(),
        LinksMsg::TitleOf { place } => format!("Links of {place}").into(),
        LinksMsg::TitleOfSeveral { places } => format!("Links of the {places} chosen places").into(),
        LinksMsg::Summary { partners, links, programmes } => {
            format!("{partners} partner{} in {links} link{} ({programmes}).", plural(partners), plural(links)).into()
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
        LinksMsg::Counted { name, count } => format!("{name}: {count}").into(),
        LinksMsg::AtHome => "at home".into(),
        LinksMsg::NarrowLabel => "Narrow the links".into(),
        LinksMsg::ByProgramme => "Programme".into(),
        LinksMsg::ByCountry => "Country".into(),
        LinksMsg::ByTopic => "Topic".into(),
        LinksMsg::BySince => "Since".into(),
        LinksMsg::Any => "Any".into(),
        LinksMsg::Option { word, count } => format!("{word} ({count})").into(),
        LinksMsg::SinceYear { year } => format!("{year} or later").into(),
        LinksMsg::Caption { shown, all } => format!("{shown} of {all} links shown").into(),
        LinksMsg::NothingFits => "No link fits. Ask for less.".into(),
        LinksMsg::ColumnPartner => "Partner".into(),
        LinksMsg::ColumnCountry => "Country or region".into(),
        LinksMsg::ColumnSince => "Since".into(),
        LinksMsg::Undated => "date unknown".into(),
        LinksMsg::HoldsSure => "Each link was read in a source; a row tells where that is not so.".into(),
        LinksMsg::HoldsUndated => "Where no date stands, it was not found since when.".into(),
        LinksMsg::HoldsTopics => "Where no topics stand, the source names none.".into(),
        LinksMsg::ColumnTopics => "Topics".into(),
        LinksMsg::ColumnSure => "How sure".into(),
        LinksMsg::ColumnPledge => "Partner’s target".into(),
        LinksMsg::LinksOf { place } => format!("Show links of {place}").into(),
        LinksMsg::With { place } => format!("with {place}").into(),
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
            let year = year.map(|year| format!(" by {year}")).unwrap_or_default();
            let form = status.map(|status| match status {
                PledgeStatus::Declaration => ", declared",
                PledgeStatus::Policy => ", in a plan",
                PledgeStatus::Law => ", in law",
                PledgeStatus::Proposed => ", proposed",
                PledgeStatus::Achieved => ", said to be achieved",
            });
            format!("{aim}{year}{}", form.unwrap_or_default()).into()
        }
        LinksMsg::TargetNotFound { date: Some(date) } => format!("none found (looked {date})").into(),
        LinksMsg::TargetNotFound { date: None } => "none found".into(),
        LinksMsg::TargetUnknown => "unknown".into(),
        LinksMsg::TargetsTitle => "Partners’ targets beside our own".into(),
        LinksMsg::TargetsSummary { partners, declared, covered, none, other, unknown } => {
            let others = [
                (covered, "lies in a place that has pledged", "lie in a place that has pledged"),
                (none, "was searched for a pledge without finding one", "were searched for a pledge without finding one"),
                (other, "has another target, or one that is only proposed", "have another target, or one that is only proposed"),
                (unknown, "may have pledged or not: nothing was read about it", "may have pledged or not: nothing was read about them"),
            ];
            let others = others.into_iter().filter(|(count, ..)| *count != "0");
            let others: Vec<String> = others.map(|(count, one, many)| format!(" {count} {}.", if count == "1" { one } else { many })).collect();
            let have = if declared == "1" { "has" } else { "have" };
            format!("{declared} of {partners} partner{} {have} pledged zero carbon.{}", plural(partners), others.concat()).into()
        }
        LinksMsg::TargetsCaption => "Partners’ targets and our own, earliest target first".into(),
        LinksMsg::TargetsRead { date, read } => {
            let date = date.map(|date| format!("Pledges at home as of {date}. ")).unwrap_or_default();
            let read = read.map(|read| format!("Targets abroad as of {read}; what has changed since is not in them.")).unwrap_or_default();
            format!("{date}{read}").into()
        }
        LinksMsg::TargetsDrawn { drawn, own } => {
            let own = own.map(|own| format!(" The vermilion line is {own}.")).unwrap_or_default();
            format!("The target year of {drawn} partner{} is known.{own} Partners without a year are in the table, not in the drawing.", plural(drawn)).into()
        }
        LinksMsg::OwnYear { place, year } => format!("{place} {year}").into(),
        LinksMsg::KeyPartners => "Partners, one disc each".into(),
        LinksMsg::KeyOwn => "Own place".into(),
        LinksMsg::SaveTargets => "Save this table (CSV)".into(),
        LinksMsg::ColumnOurs => "Own place".into(),
        LinksMsg::CommonTitle => "Partners in common".into(),
        LinksMsg::CommonWith => "Of whom".into(),
        LinksMsg::PlaceWith { place, programmes } => format!("{place} ({programmes})").into(),
        LinksMsg::EgoDiagramTitle => "Diagram of links".into(),
        LinksMsg::EgoDiagramSummary { place, partners } => {
            format!("{place} and the {partners} places that it is directly linked with. The kind of line tells the programme. The table below says the same.").into()
        }
        LinksMsg::More { count } => format!("and {count} more").into(),
    }
}
