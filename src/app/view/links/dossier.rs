//! All that is known of one link: what it is about, what happened, who works on it.

use super::{
    end::EndName,
    marks::{Marks, shared},
    narrowed::topic,
    pledge::{PledgeCell, of_end},
    row::{since, sure},
    title,
};
use crate::{
    app::view::{
        Scene,
        pledged::{When, known},
        sources::Citation,
    },
    i18n::{DossierMsg, LinksMsg},
};
use pledge_core::{
    Declared, Dossier, End, Event, FocalPoint, Link, LinkId, PartialDate,
    actor::{Actor, Side},
    event::Held,
    focal_point::Focus,
    link::Supply,
};
use yew::AttrValue;

/// One line of what the row of the link says.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// What it is.
    pub label: AttrValue,
    /// The value.
    pub said: Said,
    /// The numbers of its sources.
    pub marks: Vec<usize>,
}

/// A value of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// Words; the note of a link is in English.
    Text(AttrValue, Option<&'static str>),
    /// A date, or a word with a tag.
    When(When),
    /// A pledge.
    Pledge(PledgeCell),
}

/// Statements of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Statements {
    /// Their kind.
    pub title: AttrValue,
    /// The numbers of the sources that they share.
    pub marks: Vec<usize>,
    /// Each with its topics and the numbers of its sources.
    pub list: Vec<(AttrValue, AttrValue, Vec<usize>)>,
}

/// One event.
#[derive(Debug, Clone, PartialEq)]
pub struct EventLine {
    /// When.
    pub date: AttrValue,
    /// How exactly that is known, for those who hear it.
    pub explained: AttrValue,
    /// Whether it took place.
    pub held: Held,
    /// The word for that; empty where it took place.
    pub word: AttrValue,
    /// What it was.
    pub text: AttrValue,
    /// The numbers of its sources.
    pub marks: Vec<usize>,
}

/// Somebody who works on the link.
#[derive(Debug, Clone, PartialEq)]
pub struct ActorLine {
    /// The name.
    pub name: AttrValue,
    /// The role; may be empty.
    pub role: AttrValue,
    /// The numbers of the sources.
    pub marks: Vec<usize>,
}

/// Those who work in one field, on this side and on the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The field.
    pub name: AttrValue,
    /// Those of each side.
    pub sides: [Vec<ActorLine>; 2],
}

/// The dossier of a link.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkPage {
    /// Both places.
    pub title: AttrValue,
    /// The programme in words, and its word.
    pub programme: (AttrValue, &'static str),
    /// What the row of the link says.
    pub known: Vec<Known>,
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
    /// Said where nothing is known beyond the row; else empty.
    pub bare: AttrValue,
    /// What all this rests on, by number.
    pub sources: Vec<Citation>,
}

/// The dossier of the link that the state names; `None` where the data have no such link.
pub fn dossier(scene: &Scene<'_>) -> Option<LinkPage> {
    let (lang, data) = (scene.lang(), &scene.loaded.data);
    let id = data.find_link(&scene.session.state.dossier)?;
    let link = data.link(id)?;
    let known = data.dossier(id);
    let ends = [EndName::of(scene, End::Home(link.a))?, EndName::of(scene, link.b)?];
    let [ours, theirs] = &ends;
    let mut marks = Marks::default();
    let row = row(scene, link, &ends, &mut marks);
    let statements = statements(scene, &known, &mut marks);
    let mut events: Vec<EventLine> = known.events.iter().map(|event| line(scene, event, &mut marks)).collect();
    let events_marks = shared(events.iter_mut().map(|event| &mut event.marks));
    let mut fields = fields(scene, &known, &mut marks);
    let actors = fields.iter_mut().flat_map(|field| field.sides.iter_mut()).flatten();
    let fields_marks = shared(actors.map(|actor| &mut actor.marks));
    Some(LinkPage {
        title: lang.say(DossierMsg::Title { ours: &ours.name.full(lang), theirs: &theirs.name.full(lang) }),
        programme: (title(scene, link.programme), link.programme.id()),
        known: row,
        statements,
        events_title: (lang.say(DossierMsg::EventsTitle { count: &scene.count(events.len()) }), events_marks),
        events,
        events_note: events_note(scene, &known),
        fields,
        fields_marks,
        sides: apart(scene, ours, theirs),
        bare: if known.is_empty() { lang.say(DossierMsg::Bare) } else { AttrValue::default() },
        sources: marks.cited(scene),
    })
}

/// Whether more is known of a link than its row says.
pub fn is_told(scene: &Scene<'_>, id: LinkId) -> bool {
    !scene.loaded.data.dossier(id).is_empty()
}

/// What the row of the link says.
fn row(scene: &Scene<'_>, link: &Link, [ours, theirs]: &[EndName; 2], marks: &mut Marks) -> Vec<Known> {
    let lang = scene.lang();
    let own = marks.of(&link.sources);
    let line = |label: AttrValue, said: Said, marks: Vec<usize>| Known { label, said, marks };
    let text = |text: AttrValue| Said::Text(text, None);
    let topics: Vec<AttrValue> = link.topics.iter().map(|slug| topic(scene, slug)).collect();
    let topics = topics.iter().map(|topic| &**topic).collect::<Vec<_>>().join(lang.pick("、", ", "));
    let [own_name, other_name] = apart(scene, ours, theirs);
    let target = |place: &AttrValue, of: End, marks: &mut Marks| {
        let sources = match of {
            End::Home(id) => scene.snapshot.standing(id).pledge.map(|pledge| pledge.sources.clone()),
            End::Abroad(id) => scene.loaded.data.target_of(id).map(|target| target.sources.clone()),
        };
        let label = lang.say(DossierMsg::TargetOf { place });
        line(label, Said::Pledge(of_end(scene, of)), marks.of(&sources.unwrap_or_default()))
    };
    let mut known = vec![
        line(lang.say(LinksMsg::ColumnSince), Said::When(since(lang, link.since)), own.clone()),
        line(lang.say(LinksMsg::ColumnSure), Said::When(sure(lang, link)), Vec::new()),
    ];
    if !topics.is_empty() {
        known.push(line(lang.say(LinksMsg::ColumnTopics), text(topics.into()), Vec::new()));
    }
    if let Some(supply) = link.supply {
        known.push(line(lang.say(DossierMsg::SupplyLabel), text(direction(scene, supply, ours, theirs)), own));
    }
    if !link.note.is_empty() {
        let note = Said::Text(link.note.clone().into(), lang.pick(Some("en"), None));
        known.push(line(lang.say(DossierMsg::NoteLabel), note, Vec::new()));
    }
    known.push(target(&own_name, End::Home(link.a), marks));
    known.push(target(&other_name, link.b, marks));
    known
}

/// Both names, with the places above where they are one and the same.
fn apart(scene: &Scene<'_>, ours: &EndName, theirs: &EndName) -> [AttrValue; 2] {
    let same = ours.name.own == theirs.name.own;
    [ours, theirs].map(|end| if same { end.name.full(scene.lang()) } else { end.name.own.clone() })
}

/// Which way energy flows, in words.
pub fn direction(scene: &Scene<'_>, supply: Supply, ours: &EndName, theirs: &EndName) -> AttrValue {
    let [to, from] = apart(scene, ours, theirs);
    scene.lang().say(match supply {
        Supply::FromB => DossierMsg::Supplies { from: &from, to: &to },
        Supply::Mutual => DossierMsg::SuppliesMutually,
    })
}

/// The statements by kind, and the plans that were put off.
fn statements(scene: &Scene<'_>, known: &Dossier<'_>, marks: &mut Marks) -> Vec<Statements> {
    let lang = scene.lang();
    let mut found = Vec::new();
    for (focus, _) in Focus::ALL {
        let own: Vec<&FocalPoint> = known.focal_points.iter().filter(|one| one.focus == focus).copied().collect();
        let texts: Vec<&str> = own.iter().map(|one| &**lang.pick(&one.text_ja, &one.text_en)).collect();
        let (head, texts) = shared_head(focus, &texts, lang.pick("：", ": "));
        let list = own.iter().zip(texts).map(|(one, text)| {
            let topics: Vec<AttrValue> = one.topics.iter().map(|slug| topic(scene, slug)).collect();
            let topics = topics.iter().map(|topic| &**topic).collect::<Vec<_>>().join(lang.pick("、", ", "));
            // Of a network or a field, the statement itself names what the topic would.
            let topics = if focus == Focus::FocalPoint { topics } else { String::new() };
            (AttrValue::from(text.to_owned()), topics.into(), marks.of(&one.sources))
        });
        let mut list: Vec<_> = list.collect();
        let title = head.map_or_else(|| lang.say(DossierMsg::FocusTitle(focus)), |head| head.to_owned().into());
        let marks = shared(list.iter_mut().map(|(_, _, marks)| marks));
        found.push(Statements { title, marks, list });
    }
    let late = known.events.iter().filter(|event| event.held == Held::Postponed);
    let late = late.map(|event| {
        let text = AttrValue::from(lang.pick(&event.text_ja, &event.text_en).clone());
        (text, lang.date(event.date).into(), marks.of(&event.sources))
    });
    let mut list: Vec<_> = late.collect();
    let marks = shared(list.iter_mut().map(|(_, _, marks)| marks));
    found.push(Statements { title: lang.say(DossierMsg::Postponed), marks, list });
    found.retain(|group| !group.list.is_empty());
    found
}

/// Statements of these kinds begin with the name of their kind, which then stands above them once.
fn shared_head<'a>(focus: Focus, texts: &[&'a str], colon: &str) -> (Option<&'a str>, Vec<&'a str>) {
    let begun = matches!(focus, Focus::Field | Focus::Sustaining | Focus::Network | Focus::SharedTrait);
    let head = texts.first().and_then(|text| text.split_once(colon)).map(|(head, _)| head).filter(|_| begun);
    let rest = |text: &&'a str| {
        let (own, rest) = text.split_once(colon)?;
        (Some(own) == head).then_some(rest)
    };
    let all: Option<Vec<&str>> = texts.iter().map(rest).collect();
    match all.filter(|_| head.is_some()) {
        Some(all) => (head, all),
        None => (None, texts.to_vec()),
    }
}

fn line(scene: &Scene<'_>, event: &Event, marks: &mut Marks) -> EventLine {
    let lang = scene.lang();
    let date = lang.date(event.date);
    // How exactly it is known, the date itself shows to those who see it.
    let explained = known(lang, Declared::On(event.date)).explained;
    EventLine {
        date: match event.until.map(PartialDate::last_day) {
            Some(last) if (last.year, last.month) == (event.date.first_day().year, event.date.first_day().month) => {
                let (first, last) = (event.date.first_day().day.to_string(), last.day.to_string());
                lang.say(DossierMsg::Days { from: &first, to: &last, date: &date })
            }
            Some(last) => lang.say(DossierMsg::Until { from: &date, to: &lang.day(last) }),
            None => date.into(),
        },
        explained,
        held: event.held,
        word: match event.held {
            Held::Held => AttrValue::default(),
            held => lang.say(DossierMsg::HeldWord(held)),
        },
        text: lang.pick(&event.text_ja, &event.text_en).clone().into(),
        marks: marks.of(&event.sources),
    }
}

/// What "planned" means, with the day of the source.
fn events_note(scene: &Scene<'_>, known: &Dossier<'_>) -> AttrValue {
    let planned = known.events.iter().find(|event| event.held == Held::Planned);
    let source = planned.and_then(|event| event.sources.first()).and_then(|id| scene.loaded.data.source(*id));
    let date = source.and_then(|source| source.date).map(|date| scene.lang().date(date));
    planned.map(|_| scene.lang().say(DossierMsg::PlannedNote { date: date.as_deref() })).unwrap_or_default()
}

/// Who works on it, by field, in the order of the data.
fn fields(scene: &Scene<'_>, known: &Dossier<'_>, marks: &mut Marks) -> Vec<Field> {
    let lang = scene.lang();
    let mut fields: Vec<Field> = Vec::new();
    for actor in &known.actors {
        let Actor { side, field_ja, field_en, name_ja, name_en, role_ja, role_en, sources, .. } = actor;
        let name = AttrValue::from(lang.pick(field_ja, field_en).clone());
        if fields.iter().all(|field| field.name != name) {
            fields.push(Field { name: name.clone(), sides: [Vec::new(), Vec::new()] });
        }
        let line = ActorLine {
            name: lang.pick(name_ja, name_en).clone().into(),
            role: lang.pick(role_ja, role_en).clone().into(),
            marks: marks.of(sources),
        };
        let field = fields.iter_mut().find(|field| field.name == name);
        let [ours, theirs] = match field {
            Some(field) => &mut field.sides,
            None => continue,
        };
        match side {
            Side::A => ours.push(line),
            Side::B => theirs.push(line),
        }
    }
    fields
}
