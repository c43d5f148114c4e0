//! What a link is about, statement by statement.

use crate::{
    app::context::ViewContext,
    i18n::DossierMsg,
    screens::links::model::{
        marks::{Marks, shared},
        narrowed::topic,
    },
};
use pledge_core::{
    Dossier, FocalPoint,
    model::{event::Held, focal_point::Focus},
};
use yew::AttrValue;

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

/// The statements by kind, and the plans that were put off.
pub(super) fn statements(context: &ViewContext<'_>, known: &Dossier<'_>, marks: &mut Marks) -> Vec<Statements> {
    let lang = context.lang();
    let mut found = Vec::new();
    for (focus, _) in Focus::ALL {
        let own: Vec<&FocalPoint> = known.focal_points.iter().filter(|one| one.focus == focus).copied().collect();
        let texts: Vec<&str> = own.iter().map(|one| &**lang.pick(&one.text_ja, &one.text_en)).collect();
        let (head, texts) = shared_head(focus, &texts, lang.pick("：", ": "));
        let list = own.iter().zip(texts).map(|(one, text)| {
            let topics: Vec<AttrValue> = one.topics.iter().map(|slug| topic(context, slug)).collect();
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
