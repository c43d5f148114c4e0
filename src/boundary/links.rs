//! The links of one place, for the page.

use crate::app::{context::ViewContext, link_ends::EndName};
use pledge_core::End;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// One link, as the place asked about sees it.
#[derive(Debug, Serialize)]
struct LinkAnswer {
    partner: String,
    name: String,
    /// ISO 3166-1; `null` for a place of the data.
    country: Option<String>,
    programme: &'static str,
    since: Option<String>,
    topics: Vec<String>,
    evidence: Option<&'static str>,
    pledged: &'static str,
    source: Vec<String>,
}

/// The answer to `links()`; `null` for a code that is neither a place's nor a partner's.
#[inline(never)]
pub(crate) fn gate_panels_links(context: &ViewContext<'_>, code: &str) -> JsValue {
    let data = &context.loaded.data;
    let code = pledge_core::model::code::canonical(code).unwrap_or_default();
    let end = data.find(code).map(End::Home).or_else(|| data.find_partner(code).map(End::Abroad));
    end.map_or(JsValue::NULL, |end| {
        let answers = data.links_of(end).filter_map(|link| {
            let other = link.other(end);
            let name = EndName::of(context, other)?;
            Some(LinkAnswer {
                partner: name.code.to_string(),
                name: name.name.own.to_string(),
                country: match other {
                    End::Home(_) => None,
                    End::Abroad(id) => data.partner(id).map(|partner| partner.country.to_string()),
                },
                programme: link.programme.id(),
                since: link.since.date().map(|date| date.to_string()),
                topics: link.topics.iter().map(ToString::to_string).collect(),
                evidence: link.evidence.map(pledge_core::model::link::Evidence::id),
                pledged: context.snapshot.status_of_end(other).id(),
                source: link
                    .sources
                    .iter()
                    .filter_map(|id| data.source(*id))
                    .map(|one| one.name().to_owned())
                    .collect(),
            })
        });
        super::to_js(&answers.collect::<Vec<_>>())
    })
}
