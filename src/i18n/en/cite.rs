//! English: figures as texts to quote.

use crate::i18n::CiteMsg;
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CiteMsg<'_>) -> AttrValue {
    match msg {
        CiteMsg::AsOf { date } => format!("As of {date}").into(),
        CiteMsg::Stated { question, people, share: Some(share) } => {
            format!("{question}: {people}, {share}% of the whole population.").into()
        }
        CiteMsg::Stated { question, people, share: None } => format!("{question}: {people}.").into(),
        CiteMsg::Figure { people, share: Some(share) } => format!("{people} people, {share}% of the population").into(),
        CiteMsg::Figure { people, share: None } => format!("{people} people").into(),
        CiteMsg::Part { label, people } => format!("{label}: {people}").into(),
        CiteMsg::Version { version, date } => format!("Data: version {version}, {date}").into(),
        CiteMsg::ReferenceApa { publisher, year, title, version, accessed } => {
            let version = version.map(|version| format!(" (Version {version})")).unwrap_or_default();
            format!("{publisher}. ({year}). {title}{version} [Data set and charts]. Retrieved {accessed}, from").into()
        }
        CiteMsg::ReferencePlain { publisher, title, version, accessed } => {
            let version = version.map(|version| format!(", data version {version}")).unwrap_or_default();
            format!("“{title}”, {publisher}{version}, accessed {accessed}.").into()
        }
        CiteMsg::Processed => "processed by pledge-compare".into(),
        CiteMsg::ManySources { count } => format!("{count} documents, named with each place in the list (CSV)").into(),
    }
}
