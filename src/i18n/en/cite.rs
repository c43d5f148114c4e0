//! English: figures as texts to quote.

use crate::i18n::{CiteMsg, Tier, filled};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: CiteMsg<'_>) -> AttrValue {
    match msg {
        CiteMsg::AsOf { date } => filled!("As of {date}"),
        CiteMsg::Stated { question, people, share: Some(share) } => {
            filled!("{question}: {people}, {share}% of the whole population.")
        }
        CiteMsg::Stated { question, people, share: None } => filled!("{question}: {people}."),
        CiteMsg::Part { label, people } => filled!("{label}: {people}"),
        CiteMsg::Definition(Tier::Prefecture) => {
            "Covered: the municipality or its prefecture has declared zero net emissions by that date.".into()
        }
        CiteMsg::Definition(Tier::Any) => {
            "Covered: the place or one above it has declared zero net emissions by that date.".into()
        }
        CiteMsg::ManySources { count } => filled!("{count} documents, named with each place in the list (CSV)"),
    }
}
