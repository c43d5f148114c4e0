//! English: programmes of links.

use crate::i18n::{ProgrammeMsg, filled};
use pledge_core::member::Membership;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: ProgrammeMsg<'_>) -> AttrValue {
    match msg {
        ProgrammeMsg::About => "About the programme".into(),
        ProgrammeMsg::AboutOf { name } => filled!(": {name}"),
        ProgrammeMsg::Others => "Programmes and documents without pairs".into(),
        ProgrammeMsg::Back => "Back to all links".into(),
        ProgrammeMsg::Since { from } => filled!("Since {from}"),
        ProgrammeMsg::FromTo { from, to } => filled!("From {from} to {to}"),
        ProgrammeMsg::StartUnknown => "When it began is not in the sources read.".into(),
        ProgrammeMsg::Counts { links, places, partners, countries, abroad: true } => {
            filled!("Links: {links}. Places at home: {places}. Partners abroad: {partners}, in countries: {countries}.")
        }
        ProgrammeMsg::Counts { links, places, abroad: false, .. } => {
            filled!("Links: {links}. Places at home: {places}.")
        }
        ProgrammeMsg::ByCountry => "Pairs by the partner’s country".into(),
        ProgrammeMsg::ByTaker => "Pairs by the place that takes the energy".into(),
        ProgrammeMsg::GroupOf { name, links } => filled!("{name}: {links}"),
        ProgrammeMsg::MembersTitle(membership) => match membership {
            Membership::Partner => "Partner countries",
            Membership::PartnerCountry => "Countries of partner cities",
            Membership::PartnerNotFound => "Chosen, partner not found",
        }
        .into(),
        ProgrammeMsg::MembersDated { members, dated } => {
            filled!("Countries: {members}. A date is in the sources for {dated} of them.")
        }
        ProgrammeMsg::NotFoundNote => "Chosen to take part; no source read names their partner.".into(),
        ProgrammeMsg::DateNotKnown => "date not known".into(),
        ProgrammeMsg::ColumnOrder => "Order".into(),
        ProgrammeMsg::ColumnName => "Name".into(),
        ProgrammeMsg::ColumnSince => "Since".into(),
        ProgrammeMsg::TotalsTitle => "How large others said it was".into(),
        ProgrammeMsg::TotalsSummary { first, newest, article, beside } => {
            let article = article.map(|article| {
                let beside =
                    beside.map(|beside| filled!(" The Ministry’s figure of that time: {beside}.")).unwrap_or_default();
                filled!(" An article’s figure: {article}.{beside} Neither is changed to fit the other.")
            });
            filled!("By the Ministry: {first}; {newest}.{}", article.unwrap_or_default())
        }
        ProgrammeMsg::TotalAt { date, home, abroad } => filled!("{home} at home with {abroad} abroad ({date})"),
        ProgrammeMsg::PanelHome => "Local governments in Japan".into(),
        ProgrammeMsg::PanelAbroad => "Cities and regions abroad".into(),
        ProgrammeMsg::ColumnHome => "At home".into(),
        ProgrammeMsg::ColumnAbroad => "Abroad".into(),
        ProgrammeMsg::ColumnCountries => "Countries".into(),
        ProgrammeMsg::AreasTitle => "Areas chosen, by round".into(),
        ProgrammeMsg::AreasSummary { listed, chosen } => {
            filled!("Of {chosen} areas chosen, the {listed} whose leading place was found in a source are listed.")
        }
        ProgrammeMsg::Round { number } => filled!("Round {number}"),
        ProgrammeMsg::Listed { listed, all: true, .. } => filled!("all {listed}"),
        ProgrammeMsg::Listed { listed, of, all: false } => filled!("{listed} of {of}"),
        ProgrammeMsg::ShowAll => "Show these places in the list".into(),
        ProgrammeMsg::ShowRound { number } => filled!("Show those first chosen in round {number} in the list"),
    }
}
