//! All that is known of one link: what it is about, what happened, who works on it.

pub mod actors;
pub mod events;
pub mod statements;

use super::{
    marks::Marks,
    narrowed::topic,
    pledge::{PledgeCell, of_end},
    wording::{certainty, distinct_names, energy_direction, linked_since, programme_name},
};
use crate::app::link_ends::EndName;
use crate::{
    app::{
        context::ViewContext,
        pledge_date::PledgeDate,
        sources::{Citation, noted},
    },
    i18n::{DossierMsg, LinksMsg},
};
use actors::{Field, fields};
use events::{EventLine, events};
use pledge_core::{End, Link};
use statements::{Statements, statements};
use yew::AttrValue;

/// One line of what the row of the link says.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkFact {
    /// What it is.
    pub label: AttrValue,
    /// The value.
    pub value: FactValue,
    /// The numbers of its sources.
    pub marks: Vec<usize>,
}

/// A value of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum FactValue {
    /// Words; the note of a link is in English.
    Text(AttrValue, Option<&'static str>),
    /// A date, or a word with a tag.
    Date(PledgeDate),
    /// A pledge.
    Pledge(PledgeCell),
}

/// The dossier of a link.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkPage {
    /// Both places.
    pub title: AttrValue,
    /// The programme in words, and its word.
    pub programme: (AttrValue, &'static str),
    /// What the row of the link says.
    pub facts: Vec<LinkFact>,
    /// What it is about, by kind.
    pub statements: Vec<Statements>,
    /// The head of the events, and the numbers of the sources that they share.
    pub events_title: (AttrValue, Vec<usize>),
    /// What happened, by time.
    pub events: Vec<EventLine>,
    /// What the words of the events mean; may be empty.
    pub events_note: AttrValue,
    /// Who works on it, by field.
    pub fields: Vec<Field>,
    /// The numbers of the sources that all of those share.
    pub fields_marks: Vec<usize>,
    /// The names of the two places.
    pub sides: [AttrValue; 2],
    /// The message where nothing is known beyond the row; else empty.
    pub bare: AttrValue,
    /// What all this rests on, by number.
    pub sources: Vec<Citation>,
}

/// The dossier of the link that the state names; `None` where the data have no such link.
pub fn dossier(context: &ViewContext<'_>) -> Option<LinkPage> {
    let (lang, data) = (context.lang(), &context.loaded.data);
    let id = data.find_link(&context.session.state.dossier)?;
    let link = data.link(id)?;
    let known = data.dossier(id);
    let ends = [EndName::of(context, End::Home(link.a))?, EndName::of(context, link.b)?];
    let [ours, theirs] = &ends;
    let mut marks = Marks::default();
    let row = row(context, link, &ends, &mut marks);
    let statements = statements(context, &known, &mut marks);
    let (events, events_marks) = events(context, &known, &mut marks);
    let (fields, fields_marks) = fields(context, &known, &mut marks);
    Some(LinkPage {
        title: lang.say(DossierMsg::Title { ours: &ours.name.full(lang), theirs: &theirs.name.full(lang) }),
        programme: (programme_name(context, link.programme), link.programme.id()),
        facts: row,
        statements,
        events_title: (lang.say(DossierMsg::EventsTitle { count: &context.count(events.len()) }), events_marks),
        events,
        events_note: events::note(context, &known),
        fields,
        fields_marks,
        sides: distinct_names(context, ours, theirs),
        bare: if known.is_empty() { lang.say(DossierMsg::Bare) } else { AttrValue::default() },
        sources: marks.cited(context),
    })
}

/// What the row of the link says.
fn row(context: &ViewContext<'_>, link: &Link, [ours, theirs]: &[EndName; 2], marks: &mut Marks) -> Vec<LinkFact> {
    let lang = context.lang();
    let own = marks.of(&link.sources);
    let line = |label: AttrValue, value: FactValue, marks: Vec<usize>| LinkFact { label, value, marks };
    let text = |text: AttrValue| FactValue::Text(text, None);
    let topics: Vec<AttrValue> = link.topics.iter().map(|slug| topic(context, slug)).collect();
    let topics = topics.iter().map(|topic| &**topic).collect::<Vec<_>>().join(lang.pick("、", ", "));
    let [own_name, other_name] = distinct_names(context, ours, theirs);
    let target = |place: &AttrValue, of: End, marks: &mut Marks| {
        let sources = match of {
            End::Home(id) => context.snapshot.standing(id).pledge.map(|pledge| pledge.sources.clone()),
            End::Abroad(id) => context.loaded.data.target_of(id).map(|target| target.sources.clone()),
        };
        let label = lang.say(DossierMsg::TargetOf { place });
        line(label, FactValue::Pledge(of_end(context, of)), marks.of(&sources.unwrap_or_default()))
    };
    let mut facts = vec![
        line(lang.say(LinksMsg::ColumnSince), FactValue::Date(linked_since(lang, link.since)), own.clone()),
        line(lang.say(LinksMsg::ColumnSure), FactValue::Date(certainty(lang, link)), Vec::new()),
    ];
    if !topics.is_empty() {
        facts.push(line(lang.say(LinksMsg::ColumnTopics), text(topics.into()), Vec::new()));
    }
    if let Some(supply) = link.supply {
        facts.push(line(lang.say(DossierMsg::SupplyLabel), text(energy_direction(context, supply, ours, theirs)), own));
    }
    let note = noted(context, Some(&link.note));
    if !note.text.is_empty() {
        let note = FactValue::Text(note.text, note.lang);
        facts.push(line(lang.say(DossierMsg::NoteLabel), note, Vec::new()));
    }
    facts.push(target(&own_name, End::Home(link.a), marks));
    facts.push(target(&other_name, link.b, marks));
    facts
}
