//! English: programmes of links.

use crate::i18n::ProgrammeMsg;
use pledge_core::model::member::Membership;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: ProgrammeMsg<'_>) -> AttrValue {
    match msg {
        ProgrammeMsg::About => "About the programme".into(),
        ProgrammeMsg::AboutOf { name } => format!(": {name}").into(),
        ProgrammeMsg::Others => "Programmes and documents without pairs".into(),
        ProgrammeMsg::Back => "Back to all links".into(),
        ProgrammeMsg::Since { from } => format!("Since {from}").into(),
        ProgrammeMsg::FromTo { from, to } => format!("From {from} to {to}").into(),
        ProgrammeMsg::StartUnknown => "When it began is not in the sources read.".into(),
        ProgrammeMsg::Counts { links, places, partners, countries, abroad: true } => {
            format!("Links: {links}. Places at home: {places}. Partners abroad: {partners}, in countries: {countries}.")
                .into()
        }
        ProgrammeMsg::Counts { links, places, abroad: false, .. } => {
            format!("Links: {links}. Places at home: {places}.").into()
        }
        ProgrammeMsg::ByCountry => "Pairs by the partner’s country".into(),
        ProgrammeMsg::ByTaker => "Pairs by the place that takes the energy".into(),
        ProgrammeMsg::GroupOf { name, links } => format!("{name}: {links}").into(),
        ProgrammeMsg::MembersTitle(membership) => match membership {
            Membership::Partner => "Partner countries",
            Membership::PartnerCountry => "Countries of partner cities",
            Membership::PartnerNotFound => "Chosen, partner not found",
        }
        .into(),
        ProgrammeMsg::MembersDated { members, dated } => {
            format!("Countries: {members}. A date is in the sources for {dated} of them.").into()
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
                    beside.map(|beside| format!(" The Ministry’s figure of that time: {beside}.")).unwrap_or_default();
                format!(" An article’s figure: {article}.{beside} Neither is changed to fit the other.")
            });
            format!("By the Ministry: {first}; {newest}.{}", article.unwrap_or_default()).into()
        }
        ProgrammeMsg::TotalAt { date, home, abroad } => format!("{home} at home with {abroad} abroad ({date})").into(),
        ProgrammeMsg::PanelHome => "Local governments in Japan".into(),
        ProgrammeMsg::PanelAbroad => "Cities and regions abroad".into(),
        ProgrammeMsg::ColumnHome => "At home".into(),
        ProgrammeMsg::ColumnAbroad => "Abroad".into(),
        ProgrammeMsg::ColumnCountries => "Countries".into(),
        ProgrammeMsg::AreasTitle => "Areas chosen, by round".into(),
        ProgrammeMsg::AreasSummary { listed, chosen } => {
            format!("Of {chosen} areas chosen, the {listed} whose leading place was found in a source are listed.")
                .into()
        }
        ProgrammeMsg::Round { number } => format!("Round {number}").into(),
        ProgrammeMsg::Listed { listed, all: true, .. } => format!("all {listed}").into(),
        ProgrammeMsg::Listed { listed, of, all: false } => format!("{listed} of {of}").into(),
        ProgrammeMsg::ShowAll => "Show these places in the list".into(),
        ProgrammeMsg::ShowRound { number } => format!("Show those first chosen in round {number} in the list").into(),
    }
}
