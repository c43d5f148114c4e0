//! Sources of values, as the screen cites them.

use super::{
    Scene,
    names::{foreign, short},
    row::Row,
};
use crate::i18n::{Lang, Msg, PanelMsg};
use pledge_core::{PlaceId, Status, pledge::Grade, query::Field, snapshot::NotDeclared, source::SourceId};
use yew::AttrValue;

/// What the data say in one language only.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// The text; may be empty.
    pub text: AttrValue,
    /// Its language, where that is not the language of the screen.
    pub lang: Option<&'static str>,
}

impl Words {
    /// A text of the data in its own language.
    pub fn new(lang: Lang, text: &str) -> Words {
        Words { lang: foreign(lang, text, text), text: text.to_owned().into() }
    }

    /// The same for a title or a name, which are what they are among Japanese words too.
    fn name(lang: Lang, text: &str) -> Words {
        let words = Words::new(lang, text);
        Words { lang: words.lang.filter(|_| lang == Lang::En), ..words }
    }
}

/// One source, cited.
#[derive(Debug, Clone, PartialEq)]
pub struct Citation {
    /// The title, or the publisher where no title is known.
    pub title: Words,
    /// The address; empty when there is none.
    pub url: AttrValue,
    /// The publisher, where there is a title.
    pub publisher: Words,
    /// Date and grade of evidence; may be empty.
    pub detail: AttrValue,
    /// The credit line that the licence asks for; may be empty.
    pub credit: Words,
}

impl Citation {
    /// Title; publisher, date and grade of evidence: as far as they are known, in words to be quoted.
    pub fn parts(&self) -> [String; 2] {
        let rest: Vec<&str> = [&self.publisher.text, &self.detail]
            .into_iter()
            .map(|part| &**part)
            .filter(|part| !part.is_empty())
            .collect();
        [self.title.text.to_string(), rest.join(" · ")]
    }
}

/// The sources of one kind of value.
#[derive(Debug, Clone, PartialEq)]
pub struct Cited {
    /// What they are for.
    pub label: AttrValue,
    /// The sources.
    pub citations: Vec<Citation>,
    /// A doubt or an explanation; may be empty.
    pub note: Words,
}

/// The title of a source, or the publisher where no title is known; and the address, empty when there is none.
pub fn titled(scene: &Scene<'_>, id: SourceId) -> Option<(Words, AttrValue)> {
    let source = scene.loaded.data.source(id)?;
    let title = if source.title.is_empty() { &source.publisher } else { &source.title };
    Some((Words::name(scene.lang(), title), source.url.clone().into()))
}

/// One source with its grade of evidence in words, if it has one.
pub fn cite(scene: &Scene<'_>, id: SourceId, grade: Option<&str>) -> Option<Citation> {
    let source = scene.loaded.data.source(id)?;
    let lang = scene.lang();
    let (title, url) = titled(scene, id)?;
    let publisher = if source.title.is_empty() { "" } else { &*source.publisher };
    let date = source.date.map(|date| lang.date(date)).unwrap_or_default();
    let detail: Vec<&str> = [&*date, grade.unwrap_or_default()].into_iter().filter(|part| !part.is_empty()).collect();
    Some(Citation {
        title,
        url,
        publisher: Words::name(lang, publisher),
        detail: detail.join(" · ").into(),
        credit: Words::name(lang, &source.credit),
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
        Cited { label, citations: citations.collect(), note: Words::new(lang, note) }
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
            note: Words { text: lang.say(PanelMsg::SourceNone), lang: None },
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
    let date =
        if row.status == Status::Unknown { String::new() } else { format!("{}{}", row.when.whose, row.when.text) };
    quotation(scene, &row.name.full(scene.lang()), &[&row.status_word, &date], cited)
}

/// What is known about a place in one paragraph, ready to be quoted: the statement, its date, and where it was read.
pub fn quotation(scene: &Scene<'_>, name: &str, statement: &[&str], cited: &[Cited]) -> String {
    let lang = scene.lang();
    let sources = cited.iter().flat_map(|cited| cited.citations.iter().map(move |one| (&cited.label, one)));
    let sources = sources.map(|(label, one)| {
        let parts = one.parts().into_iter().chain([one.url.to_string()]);
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        lang.say(PanelMsg::QuotedSource { label, source: &parts.join(lang.pick("、", ", ")) }).to_string()
    });
    let statement: Vec<&str> = statement.iter().copied().filter(|part| !part.is_empty()).collect();
    let said = statement.join(lang.pick("、", ", "));
    let said = lang.say(PanelMsg::Quoted { place: name, said: &said, date: scene.date().as_deref() });
    std::iter::once(said.to_string()).chain(sources).collect::<Vec<_>>().join("\n")
}
