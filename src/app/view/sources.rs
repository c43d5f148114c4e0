//! Sources of values, as the screen cites them.

use super::{Scene, names::short, row::Row};
use crate::i18n::{Msg, PanelMsg};
use pledge_core::{PlaceId, pledge::Grade, query::Field, snapshot::NotDeclared, source::SourceId};
use yew::AttrValue;

/// One source, cited.
#[derive(Debug, Clone, PartialEq)]
pub struct Citation {
    /// The title, or the publisher where no title is known.
    pub text: AttrValue,
    /// The address; empty when there is none.
    pub url: AttrValue,
    /// Publisher, date and grade of evidence; may be empty.
    pub detail: AttrValue,
    /// The credit line that the licence asks for; may be empty.
    pub credit: AttrValue,
}

/// The sources of one kind of value.
#[derive(Debug, Clone, PartialEq)]
pub struct Cited {
    /// What they are for.
    pub label: AttrValue,
    /// The sources.
    pub citations: Vec<Citation>,
    /// A doubt or an explanation from the data; may be empty.
    pub note: AttrValue,
}

/// One source with its grade of evidence in words, if it has one.
pub fn cite(scene: &Scene<'_>, id: SourceId, grade: Option<&str>) -> Option<Citation> {
    let source = scene.loaded.data.source(id)?;
    let publisher = if source.title.is_empty() { "" } else { &*source.publisher };
    let date = source.date.map(|date| scene.lang().date(date)).unwrap_or_default();
    let detail: Vec<&str> =
        [publisher, &*date, grade.unwrap_or_default()].into_iter().filter(|part| !part.is_empty()).collect();
    Some(Citation {
        text: if source.title.is_empty() { source.publisher.clone() } else { source.title.clone() }.into(),
        url: source.url.clone().into(),
        detail: detail.join(" · ").into(),
        credit: source.credit.clone().into(),
    })
}

/// Figures that rows hold only when the reader wants them, with the column of the data that they come from.
const FIGURES: [(Field, &str); 4] = [
    (Field::Area, "area_km2"),
    (Field::Density, "area_km2"),
    (Field::Households, "households"),
    (Field::Solar, "solar_kw_2023"),
];

/// The sources for the state of a place: its own pledge (or what shows that there was none), the pledge above, the figures.
pub fn of_place(scene: &Scene<'_>, id: PlaceId) -> Vec<Cited> {
    let data = &scene.loaded.data;
    let standing = scene.snapshot.standing(id);
    let lang = scene.lang();
    let cited = |label: AttrValue, sources: &[SourceId], grade: Option<Grade>, note: &str| {
        let grade = grade.map(|grade| lang.say(PanelMsg::GradeWord(grade)));
        let citations = sources.iter().filter_map(|source| cite(scene, *source, grade.as_deref()));
        Cited { label, citations: citations.collect(), note: note.to_owned().into() }
    };
    let mut list = Vec::with_capacity(3);
    if let Some(pledge) = standing.pledge.or(standing.maybe) {
        list.push(cited(lang.say(PanelMsg::SourcesOfStatus), &pledge.sources, Some(pledge.grade), &pledge.note));
    }
    match standing.not_declared {
        Some(NotDeclared::Stated(absence)) => {
            list.push(cited(lang.say(PanelMsg::SourcesOfStatus), &absence.sources, None, &absence.note));
        }
        Some(NotDeclared::Later(pledge)) => {
            list.push(cited(lang.say(PanelMsg::SourcesOfStatus), &pledge.sources, Some(pledge.grade), &pledge.note));
        }
        None => {}
    }
    if let Some((above, pledge)) =
        standing.above.and_then(|above| Some((data.place(above)?, scene.snapshot.standing(above).pledge?)))
    {
        let label = lang.say(PanelMsg::SourceOfAbove { place: &short(lang, above) });
        list.push(cited(label, &pledge.sources, Some(pledge.grade), &pledge.note));
    }
    if list.is_empty() {
        list.push(Cited {
            label: lang.say(PanelMsg::SourcesOfStatus),
            citations: Vec::new(),
            note: lang.say(PanelMsg::SourceNone),
        });
    }
    if let Some(place) = data.place(id) {
        list.push(cited(lang.say(PanelMsg::SourcesOfPeople), data.sources_of(place, "population"), None, ""));
        for (field, column) in FIGURES {
            if scene.session.state.columns.has(field) && field.figure(place).is_some() {
                list.push(cited(lang.say(Msg::Column(field, scene.tier)), data.sources_of(place, column), None, ""));
            }
        }
    }
    list
}

/// A row of the list in one paragraph; see [`quotation`].
pub fn quoted(scene: &Scene<'_>, row: &Row, cited: &[Cited]) -> String {
    let date = format!("{}{}{}", row.when.whose, row.when.text, row.when.explained);
    quotation(scene, &row.name.full(scene.lang()), &[&row.status_word, &date], cited)
}

/// What is known about a place in one paragraph, ready to be quoted: the statement, its date, and where it was read.
pub fn quotation(scene: &Scene<'_>, name: &str, statement: &[&str], cited: &[Cited]) -> String {
    let lang = scene.lang();
    let sources = cited.iter().flat_map(|cited| cited.citations.iter().map(move |one| (&cited.label, one)));
    let sources = sources.map(|(label, one)| {
        let parts = [&*one.text, &*one.detail, &*one.url].into_iter().filter(|part| !part.is_empty());
        lang.say(PanelMsg::QuotedSource { label, source: &parts.collect::<Vec<_>>().join(lang.pick("、", ", ")) })
            .to_string()
    });
    let statement: Vec<&str> = statement.iter().copied().filter(|part| !part.is_empty()).collect();
    let said = statement.join(lang.pick("、", ", "));
    let said = lang.say(PanelMsg::Quoted { place: name, said: &said, date: scene.date().as_deref() });
    std::iter::once(said.to_string()).chain(sources).collect::<Vec<_>>().join("\n")
}
