//! One row of the list of places.

use super::columns::{self, Detail};
use crate::{
    app::{
        PLACES_AT_MOST,
        context::ViewContext,
        names::Name,
        pledge_date::{self, PledgeDate},
        sources::{Cited, quotation},
    },
    i18n::{Lang, Msg},
};
use pledge_core::{
    Place, Status,
    query::{Columns, Field, Form, Found, search},
};
use std::rc::Rc;
use yew::AttrValue;

/// Why a place is in the list, where the name on the screen does not show it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// Which form of the place matched.
    pub label: AttrValue,
    /// The language of the form; `None` for a code.
    pub lang: Option<&'static str>,
    /// The form: what is before the matched part, that part, and what is after it.
    pub parts: [AttrValue; 3],
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The code, which is also the key.
    pub code: Rc<str>,
    /// The name.
    pub name: Name,
    /// The kind in words, where a place is not at the lowest level.
    pub kind: AttrValue,
    /// Why it is in the list.
    pub reason: Option<Reason>,
    /// The state.
    pub status: Status,
    /// The state in words.
    pub status_word: AttrValue,
    /// When it declared.
    pub when: PledgeDate,
    /// Name of the target's column, for records, which have no heads; empty where nothing is known of a target.
    pub target_label: AttrValue,
    /// Target year, or a word in its place.
    pub target: AttrValue,
    /// The target is that of the place above, or is not stated.
    pub target_dim: bool,
    /// People, or a word in its place.
    pub people: AttrValue,
    /// Length of the bar in twentieths of that of the largest place listed.
    pub bar: u32,
    /// The columns that show.
    pub columns: Columns,
    /// What the chosen columns tell beyond date, target and people.
    pub details: Vec<Detail>,
    /// Whether the reader has chosen it.
    pub chosen: bool,
    /// Label of the way to the comparison, in rows of chosen places when there are enough for one; else empty.
    pub compare: AttrValue,
    /// Label of the check box.
    pub pick: AttrValue,
    /// Label of the button that opens the sources.
    pub source_of: AttrValue,
}

/// The row of a place that was found; bars are drawn against `largest` people.
pub fn row(context: &ViewContext<'_>, found: Found, largest: u32) -> Option<Row> {
    let data = &context.loaded.data;
    let id = found.place;
    let place = data.place(id)?;
    let lang = context.lang();
    let standing = context.snapshot.standing(id);
    let name = Name::of(context, id);
    let full = name.full(lang);
    let when = pledge_date::of_standing(context, &standing);
    let chosen = context.is_chosen(id);
    let status_word = context.status_word(standing.status);
    let target = pledge_date::target_year(context, &standing);
    let people = context.people_of(place).unwrap_or_else(|| lang.say(Msg::UnknownValue));
    Some(Row {
        code: place.code.clone(),
        kind: if data.is_leaf(id) { AttrValue::default() } else { lang.say(Msg::Kind(&place.kind)) },
        reason: found.hit.and_then(|hit| reason(context, place, hit.form)),
        status: standing.status,
        status_word,
        when,
        target_label: if target.text == pledge_date::NOTHING {
            AttrValue::default()
        } else {
            lang.say(Msg::Column(Field::Target, context.tier))
        },
        target: target.text,
        target_dim: target.dim,
        people,
        bar: bar(place.population, largest),
        columns: context.session.state.columns,
        details: columns::details(context, id, place),
        compare: if chosen && context.chosen.len() > 1 {
            lang.say(Msg::CompareHere { places: &context.count(context.chosen.len().min(PLACES_AT_MOST)) })
        } else {
            AttrValue::default()
        },
        chosen,
        pick: lang.say(Msg::Pick { place: &full }),
        source_of: format!("{}{}", lang.say(Msg::Source), lang.say(Msg::SourceOf { place: &full })).into(),
        name,
    })
}

/// The Japanese name is always on the screen, the English one beside it in English.
fn reason(context: &ViewContext<'_>, place: &Place, form: Form) -> Option<Reason> {
    let (text, lang) = match (form, context.lang()) {
        (Form::Name, _) | (Form::Latin, Lang::En) => return None,
        (Form::Latin, _) => (&place.name_en, Some(Lang::En.tag())),
        (Form::Kana, _) => (&place.name_kana, Some(Lang::Ja.tag()).filter(|_| !context.lang().is_japanese())),
        (Form::Code, _) => (&place.code, None),
    };
    let part = search::matched(text, &context.session.state.query);
    let parts = [0..part.start, part.clone(), part.end..text.len()];
    let cut = |range: std::ops::Range<usize>| AttrValue::from(text.get(range).unwrap_or_default().to_owned());
    Some(Reason { label: context.lang().say(Msg::Matched(form)), lang, parts: parts.map(cut) })
}

/// A length in twentieths: at least one for a place with people, so that no bar vanishes.
fn bar(people: Option<u32>, largest: u32) -> u32 {
    let people = u64::from(people.unwrap_or(0));
    let length = (people * 20).checked_div(u64::from(largest)).unwrap_or(0).min(20) as u32;
    length.max(u32::from(people > 0 && largest > 0))
}

/// A row of the list in one paragraph; see [`quotation`].
pub fn quoted(context: &ViewContext<'_>, row: &Row, cited: &[Cited]) -> String {
    let date =
        if row.status == Status::Unknown { String::new() } else { format!("{}{}", row.when.whose, row.when.text) };
    quotation(context, &row.name.full(context.lang()), &[&row.status_word, &date], cited)
}
