//! Sources of values, as the screen cites them.

use super::{
    context::ViewContext,
    names::{foreign, short},
};
use crate::i18n::{CardMsg, CiteMsg, Lang, Msg, PanelMsg};
use pledge_core::{
    PlaceId,
    measure::snapshot::NotDeclared,
    model::{
        note::Noted,
        pledge::Grade,
        source::{Publisher, PublisherKind, Source, SourceId},
    },
    query::Field,
    state::needs::File,
};
use yew::AttrValue;

/// A text of the data in one language, with its language tag.
#[derive(Debug, Clone, PartialEq)]
pub struct LangText {
    /// The text; may be empty.
    pub text: AttrValue,
    /// Its language, where that is not the language of the screen.
    pub lang: Option<&'static str>,
}

impl LangText {
    /// A text that the data have in two languages, or in one that stands for both.
    pub fn new(lang: Lang, ja: &str, en: &str) -> LangText {
        let text = Some(lang.pick(ja, en)).filter(|text| !text.is_empty()).unwrap_or(lang.pick(en, ja));
        LangText { lang: foreign(lang, text, text), text: text.to_owned().into() }
    }

    /// The same for a name, which needs no tag in Japanese text.
    fn name(lang: Lang, ja: &str, en: &str) -> LangText {
        let words = LangText::new(lang, ja, en);
        LangText { lang: words.lang.filter(|_| lang == Lang::En), ..words }
    }

    /// The name of a publisher.
    pub fn publisher(lang: Lang, publisher: &Publisher) -> LangText {
        LangText::name(lang, &publisher.name_ja, &publisher.name_en)
    }
}

/// One source, cited.
#[derive(Debug, Clone, PartialEq)]
pub struct Citation {
    /// The title; where none is known, whose page it is.
    pub title: LangText,
    /// The address; empty when there is none.
    pub url: AttrValue,
    /// The publisher, where there is a title.
    pub publisher: LangText,
    /// What kind of body that is, the date, whether a copy was read; may be empty.
    pub detail: AttrValue,
    /// The credit line that the licence asks for; may be empty.
    pub credit: LangText,
}

impl Citation {
    /// Title; publisher and the rest: as far as they are known, in words to be quoted.
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
    pub note: LangText,
}

/// The title of a source, or whose page it is where no title is known.
pub fn titled(lang: Lang, source: &Source) -> LangText {
    let title = LangText::new(lang, &source.title_ja, &source.title_en);
    if !title.text.is_empty() {
        return title;
    }
    let publisher = publisher_of(lang, source);
    if source.quoted.is_some() {
        return publisher;
    }
    let text = match source.publisher.kind {
        Some(PublisherKind::Press) => lang.say(PanelMsg::ReportBy { publisher: &publisher.text }),
        None | Some(PublisherKind::Dataset) => publisher.text,
        Some(_) => lang.say(PanelMsg::PageOf { publisher: &publisher.text }),
    };
    LangText { text, lang: publisher.lang }
}

/// Who published a source; of a statement that it repeats, whose that is as well.
fn publisher_of(lang: Lang, source: &Source) -> LangText {
    let publisher = LangText::publisher(lang, &source.publisher);
    match &source.quoted {
        Some(quoted) => {
            let whose = LangText::publisher(lang, quoted).text;
            let text = lang.say(PanelMsg::AsQuotedBy { whose: &whose, publisher: &publisher.text });
            LangText { text, ..publisher }
        }
        None => publisher,
    }
}

/// One source, or "loading". `grade` stands where the kind of publisher is not known.
pub fn cite(context: &ViewContext<'_>, id: SourceId, grade: Option<&str>) -> Option<Citation> {
    let lang = context.lang();
    let nothing = || LangText { text: AttrValue::default(), lang: None };
    if context.loaded.absent(File::Sources).is_some() {
        let title = LangText { text: lang.say(CardMsg::Loading), lang: None };
        let (url, detail) = (AttrValue::default(), AttrValue::default());
        return Some(Citation { title, url, publisher: nothing(), detail, credit: nothing() });
    }
    let source = context.loaded.data.source(id)?;
    let untitled = source.title_ja.is_empty() && source.title_en.is_empty();
    let kind = source.publisher.kind.map(|kind| lang.say(PanelMsg::PublisherKind(kind)));
    let date = source.date.map(|date| lang.date(date));
    let copy = source.is_copy.then(|| lang.say(PanelMsg::ReadAsCopy));
    let detail = [kind.as_deref().or(grade), date.as_deref(), copy.as_deref()];
    Some(Citation {
        title: titled(lang, source),
        url: source.url.clone().into(),
        publisher: if untitled { nothing() } else { publisher_of(lang, source) },
        detail: detail.into_iter().flatten().collect::<Vec<_>>().join(" · ").into(),
        credit: match LangText::new(lang, &source.credit, &source.credit) {
            // The words that terms ask for; in another language what they say.
            LangText { lang: Some(_), .. } => LangText { text: lang.say(CiteMsg::Processed), lang: None },
            credit => credit,
        },
    })
}

/// The note on a value; empty where there is none.
pub fn noted(context: &ViewContext<'_>, noted: Option<&Noted>) -> LangText {
    let note = noted.and_then(|noted| context.loaded.data.note(noted));
    note.map_or(LangText { text: AttrValue::default(), lang: None }, |note| {
        LangText::new(context.lang(), &note.ja, &note.en)
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
pub fn of_place(context: &ViewContext<'_>, id: PlaceId) -> Vec<Cited> {
    let data = &context.loaded.data;
    let standing = context.snapshot.standing(id);
    let lang = context.lang();
    let cited = |label: AttrValue, sources: &[SourceId], grade: Option<Grade>, note: Option<&Noted>| {
        let grade = grade.map(|grade| lang.say(PanelMsg::GradeWord(grade)));
        let citations = sources.iter().filter_map(|source| cite(context, *source, grade.as_deref()));
        Cited { label, citations: citations.collect(), note: noted(context, note) }
    };
    let mut list = Vec::with_capacity(3);
    if let Some(pledge) = standing.pledge.or(standing.maybe) {
        list.push(cited(lang.say(PanelMsg::SourcesOfStatus), &pledge.sources, Some(pledge.grade), Some(&pledge.note)));
    }
    match standing.not_declared {
        Some(NotDeclared::Stated(absence)) => {
            list.push(cited(lang.say(PanelMsg::SourcesOfStatus), &absence.sources, None, Some(&absence.note)));
        }
        Some(NotDeclared::Later(pledge)) => {
            list.push(cited(
                lang.say(PanelMsg::SourcesOfStatus),
                &pledge.sources,
                Some(pledge.grade),
                Some(&pledge.note),
            ));
        }
        None => {}
    }
    if let Some((above, pledge)) =
        standing.above.and_then(|above| Some((data.place(above)?, context.snapshot.standing(above).pledge?)))
    {
        let label = lang.say(PanelMsg::SourceOfAbove { place: &short(lang, above) });
        list.push(cited(label, &pledge.sources, Some(pledge.grade), Some(&pledge.note)));
    }
    if list.is_empty() {
        list.push(Cited {
            label: lang.say(PanelMsg::SourcesOfStatus),
            citations: Vec::new(),
            note: LangText { text: lang.say(PanelMsg::SourceNone), lang: None },
        });
    }
    if let Some(place) = data.place(id) {
        list.push(cited(lang.say(PanelMsg::SourcesOfPeople), data.sources_of(place, "population"), None, None));
        for (field, column) in FIGURES {
            if context.session.state.columns.has(field) && field.figure(place).is_some() {
                list.push(cited(
                    lang.say(Msg::Column(field, context.tier)),
                    data.sources_of(place, column),
                    None,
                    None,
                ));
            }
        }
    }
    list
}

/// What is known about a place in one paragraph, ready to be quoted: the statement, its date, and where it was read.
pub fn quotation(context: &ViewContext<'_>, name: &str, statement: &[&str], cited: &[Cited]) -> String {
    let lang = context.lang();
    let sources = cited.iter().flat_map(|cited| cited.citations.iter().map(move |one| (&cited.label, one)));
    let sources = sources.map(|(label, one)| {
        let parts = one.parts().into_iter().chain([one.url.to_string()]);
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        lang.say(PanelMsg::QuotedSource { label, source: &parts.join(lang.pick("、", ", ")) }).to_string()
    });
    let statement: Vec<&str> = statement.iter().copied().filter(|part| !part.is_empty()).collect();
    let said = statement.join(lang.pick("、", ", "));
    let said = lang.say(PanelMsg::Quoted { place: name, said: &said, date: context.date().as_deref() });
    std::iter::once(said.to_string()).chain(sources).collect::<Vec<_>>().join("\n")
}
