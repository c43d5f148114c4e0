//! What the reader takes away: the list as a table, a figure as a text to quote, the credits under a picture.

use super::reference::gate_panels_reference;
use crate::{
    app::{
        PLACES_AT_MOST,
        context::ViewContext,
        sources::{cite, of_place},
    },
    i18n::{CardMsg, CiteMsg, ExportMsg, Lang, Msg, PanelMsg},
    screens::{
        links::model as links,
        places::model::row::{quoted, row},
    },
    ui::{
        drawing::model::Picture,
        headline::model::{Headline, headline, notes},
    },
};
use pledge_core::{
    PlaceId, View,
    export::{csv, sources},
    model::{code, source::SourceId},
};
use std::rc::Rc;
use yew::AttrValue;

/// What can be taken away from the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Exports {
    /// The figures on screen.
    pub pictures: Vec<Picture>,
    /// Label of the way to quote the chosen places, when there are any.
    pub choice: Option<AttrValue>,
}

/// What can be taken away.
pub fn exports(context: &ViewContext<'_>) -> Exports {
    let lang = context.lang();
    let one = |name, title: ExportMsg<'_>| vec![Picture { name, title: lang.say(title) }];
    let pictures = match context.session.state.shown() {
        View::Places => one("split", ExportMsg::FigureSplit),
        View::Coverage => coverage_pictures(context),
        View::Map if context.loaded.has_map() => one("map", ExportMsg::FigureMap),
        View::Links => links::gate_more_pictures(context),
        View::Compare if dated(context) => one("declarations", ExportMsg::FigureDeclarations),
        View::Compare | View::Map | View::Card => Vec::new(),
    };
    let places = context.count(context.chosen.len());
    let choice = (!context.chosen.is_empty()).then(|| lang.say(ExportMsg::CopyChosen { places: &places }));
    Exports { pictures, choice }
}

/// Whether the comparison has an axis of time to draw: two places, and a date.
fn dated(context: &ViewContext<'_>) -> bool {
    let day = |id: &PlaceId| {
        let standing = context.snapshot.standing(*id);
        let above = standing.above.and_then(|above| context.snapshot.standing(above).pledge);
        standing.pledge.or(standing.maybe).or(above).and_then(|pledge| pledge.declared.date())
    };
    context.chosen.len() > 1 && context.chosen.iter().take(PLACES_AT_MOST).any(|id| day(id).is_some())
}

fn coverage_pictures(context: &ViewContext<'_>) -> Vec<Picture> {
    let lang = context.lang();
    let data = &context.loaded.data;
    let picture = |name, title: ExportMsg<'_>| Picture { name, title: lang.say(title) };
    let growth = (!data.reported().is_empty()).then(|| picture("growth", ExportMsg::FigureGrowth));
    let tiles = (!data.tiles().is_empty()).then(|| picture("tiles", ExportMsg::FigureTopLevel(context.tier)));
    [Some(picture("split", ExportMsg::FigureSplit)), growth, tiles].into_iter().flatten().collect()
}

/// The places of the question on screen, or those with these codes, as CSV.
#[inline(never)]
pub fn gate_panels_table(context: &ViewContext<'_>, selection: Option<&[Rc<str>]>) -> String {
    let places = selection.map_or_else(
        || context.found().into_iter().map(|found| found.place).collect(),
        |codes| context.loaded.places(codes),
    );
    csv::write(&context.snapshot, &places, context.lang() == Lang::En, |status| context.status_word(status).to_string())
}

/// Sources up to this number are named one by one.
const NAMED_AT_MOST: usize = 3;

/// A text to quote, with its date, definition and sources, and a reference that ends with `link`. `figure` is `headline`, `split`, `selection` (the
/// people of the chosen places), or the code of a place; any other name means the headline.
#[inline(never)]
pub fn gate_panels_quotation(context: &ViewContext<'_>, figure: &str, link: &str, accessed: &str) -> String {
    let place = code::canonical(figure).ok().and_then(|code| context.loaded.data.find(code));
    let mut lines = match place.and_then(|id| Some((id, row(context, id.into(), 0)?))) {
        Some((id, row)) => vec![quoted(context, &row, &of_place(context, id))],
        None => figure_lines(context, figure),
    };
    lines.push(gate_panels_reference(context, "plain", link, accessed));
    lines.join("\n")
}

fn figure_lines(context: &ViewContext<'_>, figure: &str) -> Vec<String> {
    let lang = context.lang();
    let chosen = (figure == "selection").then_some(context.chosen.as_slice()).filter(|chosen| !chosen.is_empty());
    let selection = chosen.or(context.scope());
    let headline = headline(context, selection);
    let mut lines = vec![stated(lang, &headline)];
    if figure == "split" {
        let part = |label: &AttrValue, people: String| lang.say(CiteMsg::Part { label, people: &people }).to_string();
        lines.extend(headline.split.iter().map(|segment| {
            part(&segment.label, segment.people.iter().map(|piece| piece.text.to_string()).collect::<String>())
        }));
    }
    lines.push(notes(context, selection).join(lang.pick("", " ")));
    lines.push(lang.say(CardMsg::CoveredMeans(context.tier)).to_string());
    lines.extend(sources_of(context, selection));
    lines
}

/// The question with its answer.
fn stated(lang: Lang, headline: &Headline) -> String {
    let question = format!("{}{}", lang.say(Msg::Question), headline.scope);
    let people: String = headline.figure.iter().map(|piece| piece.text.to_string()).collect();
    let share = Some(headline.share.as_str()).filter(|share| !share.is_empty());
    lang.say(CiteMsg::Stated { question: &question, people: &people, share }).to_string()
}

/// What stands above a picture: the large figure with its share, and what it is based on.
#[inline(never)]
pub fn gate_panels_caption(context: &ViewContext<'_>) -> Vec<String> {
    let lang = context.lang();
    let headline = headline(context, context.scope());
    let people: String = headline.figure.iter().map(|piece| &*piece.text).collect();
    let share = Some(&*headline.share).filter(|share| !share.is_empty());
    let figure = lang.say(CiteMsg::Figure { people: &people, share }).to_string();
    let base = [lang.say(Msg::Question).as_str(), &*headline.scope].concat();
    vec![figure, base, notes(context, context.scope()).join(lang.pick("", " "))]
}

/// What stands under a picture: the date, and the sources of the figures.
#[inline(never)]
pub fn gate_panels_credits(context: &ViewContext<'_>) -> Vec<String> {
    let date = context.date().map(|date| context.lang().say(CiteMsg::AsOf { date: &date }).to_string());
    date.into_iter().chain(sources_of(context, context.scope())).chain(version(context)).collect()
}

/// Which version of the data this is, where they say so.
fn version(context: &ViewContext<'_>) -> Option<String> {
    let version = context.loaded.data.versions().first()?;
    let date = context.lang().date(version.date);
    Some(context.lang().say(CiteMsg::Version { version: &version.number, date: &date }).to_string())
}

fn sources_of(context: &ViewContext<'_>, selection: Option<&[PlaceId]>) -> [String; 2] {
    let lang = context.lang();
    let people = sources::of_people(&context.snapshot, selection);
    let pledges = sources::of_pledges(&context.snapshot, selection);
    [(PanelMsg::SourcesOfPeople, people), (PanelMsg::SourcesOfStatus, pledges)].map(|(label, ids)| {
        lang.say(PanelMsg::QuotedSource { label: &lang.say(label), source: &named(context, &ids) }).to_string()
    })
}

/// A few sources by name, many by their number.
fn named(context: &ViewContext<'_>, ids: &[SourceId]) -> String {
    let lang = context.lang();
    if ids.len() > NAMED_AT_MOST {
        return lang.say(CiteMsg::ManySources { count: &context.count(ids.len()) }).to_string();
    }
    let one = |id: &SourceId| {
        let cited = cite(context, *id, None)?;
        let [title, rest] = cited.parts();
        // What is only known in another language is left to the link.
        let title = if cited.title.lang.is_none() || rest.is_empty() { title } else { String::new() };
        let parts = [title, rest, cited.url.to_string(), cited.credit.text.to_string()];
        Some(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(lang.pick("、", ", ")))
    };
    ids.iter().filter_map(one).collect::<Vec<_>>().join(lang.pick("／", "; "))
}
