//! The answers to `about()` and `sources()`: age, version and sources of the data.

use super::answers::sources_of;
use crate::{
    app::{Loaded, context::ViewContext, sources::LangText},
    i18n::Lang,
};
use pledge_core::{
    AsOf, PlaceId, Snapshot,
    export::sources,
    model::source::{Publisher, PublisherKind, Source, SourceId},
};
use serde::Serialize;
use wasm_bindgen::JsValue;

/// How old the data are, and the sources of what the screen shows.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct AboutAnswer {
    /// The day that the state means.
    as_of: String,
    /// The newest day that the data speak of.
    newest: String,
    /// The newest date of a population figure.
    population: Option<String>,
    /// Which version of the data these are.
    version: Option<String>,
    places: usize,
    pledges: usize,
    sources: Vec<SourceAnswer>,
}

#[derive(Debug, Serialize)]
struct SourceAnswer {
    title: String,
    publisher: String,
    kind: Option<&'static str>,
    /// Whose statement it repeats.
    quoted: Option<String>,
    date: Option<String>,
    url: String,
    /// Whether a copy was read.
    copy: bool,
    credit: String,
}

impl SourceAnswer {
    fn of(source: &Source, lang: Lang) -> SourceAnswer {
        let publisher = |publisher: &Publisher| LangText::publisher(lang, publisher).text.to_string();
        SourceAnswer {
            title: LangText::new(lang, &source.title_ja, &source.title_en).text.to_string(),
            publisher: publisher(&source.publisher),
            kind: source.publisher.kind.map(PublisherKind::id),
            quoted: source.quoted.as_deref().map(publisher),
            date: source.date.map(|date| date.to_string()),
            url: source.url.to_string(),
            copy: source.is_copy,
            credit: source.credit.to_string(),
        }
    }
}

/// The answer to `sources()`: where it was read what is known of a place; `null` for a code that is no place's.
#[inline(never)]
pub(crate) fn gate_panels_sources(context: &ViewContext<'_>, code: &str) -> JsValue {
    let data = &context.loaded.data;
    data.find(code.trim()).map_or(JsValue::NULL, |id| {
        let ids = sources_of(&context.snapshot, id);
        let answers = ids.iter().filter_map(|id| Some(SourceAnswer::of(data.source(*id)?, context.lang())));
        super::to_js(&answers.collect::<Vec<_>>())
    })
}

/// The answer for a day and the chosen places, with the words of the data in a language.
#[inline(never)]
pub(crate) fn gate_panels_about(loaded: &Loaded, snapshot: &Snapshot<'_>, chosen: &[PlaceId], lang: Lang) -> JsValue {
    super::to_js(&AboutAnswer::of(loaded, snapshot, chosen, lang))
}

impl AboutAnswer {
    /// Of everything declared on the day, and of the chosen places.
    fn of(loaded: &Loaded, snapshot: &Snapshot<'_>, chosen: &[PlaceId], lang: Lang) -> AboutAnswer {
        let data = &loaded.data;
        let of = [None, Some(chosen)].map(|selection| {
            [sources::of_people(snapshot, selection), sources::of_pledges(snapshot, selection)].concat()
        });
        let mut ids = of.concat();
        pledge_core::order::sort_by(&mut ids, Ord::cmp);
        ids.dedup();
        let answer = |id: SourceId| Some(SourceAnswer::of(data.source(id)?, lang));
        AboutAnswer {
            as_of: snapshot.day().to_string(),
            newest: loaded.day(AsOf::Latest).to_string(),
            population: data.places().filter_map(|(_, place)| place.population_date).max().map(|date| date.to_string()),
            version: data.versions().first().map(|version| version.number.to_string()),
            places: data.len(),
            pledges: data.pledges().len(),
            sources: ids.into_iter().filter_map(answer).collect(),
        }
    }
}
