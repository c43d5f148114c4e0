//! The static fallback where the widget cannot run: plain HTML without style, script or controls, in the host's own look.

use super::{
    card::model::{Card, Fact, card},
    foot::foot,
    places::model::row::{Row, row},
};
use crate::{
    app::{
        Loaded, Session,
        context::ViewContext,
        pledge_date::PledgeDate,
        sources::{Citation, Cited, of_place as sources_of},
    },
    i18n::{CardMsg, Msg, Piece},
    ui::headline::model::{Segment, headline, notes},
};
use pledge_core::{
    PlaceId,
    query::{Field, Found},
};
use std::rc::Rc;
use yew::{AttrValue, Html, Properties, component, html};

/// Properties of [`Fallback`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct FallbackProps {
    /// The data.
    pub loaded: Rc<Loaded>,
    /// Language, date, and the place of a card; without one the headline and the whole list are shown.
    pub session: Rc<Session>,
}

/// The headline with the whole list, or one place.
#[component]
pub fn Fallback(props: &FallbackProps) -> Html {
    let context = ViewContext::new(&props.loaded, &props.session);
    let content = if props.session.state.place.is_empty() {
        list(&context)
    } else {
        card(&context).map_or_else(|text| html! { <p>{ text }</p> }, |card| of_place(&context, &card))
    };
    html! { <div lang={context.lang().tag()} data-pledge-fallback="">{ content }</div> }
}

fn list(context: &ViewContext<'_>) -> Html {
    let lang = context.lang();
    let headline = headline(context, None);
    let text = |pieces: &[Piece]| pieces.iter().map(|piece| &*piece.text).collect::<String>();
    let part = |part: &Segment| {
        html! { <li>{ &part.label }{ lang.pick("：", ": ") }{ text(&part.people) }</li> }
    };
    let share = format!("{}%", headline.share);
    let column = |field| html! { <th scope="col">{ lang.say(Msg::Column(field, context.tier)) }</th> };
    let columns = [Field::Name, Field::Status, Field::Declared, Field::Target, Field::Population];
    let places = context.loaded.data.places().count();
    html! {
        <>
            <p>{ lang.say(Msg::Question) }{ &headline.scope }</p>
            <p><strong>{ text(&headline.figure) }</strong>{ lang.pick("、", ", ") }{ share }{ " " }{ lang.say(Msg::ShareOfCountry) }</p>
            <p>{ for notes(context, None).iter().map(|note| html! { <>{ note }{ " " }</> }) }</p>
            <ul>{ for headline.split.iter().map(part) }</ul>
            <details>
                <summary>{ lang.say(Msg::ShowAll { count: &context.count(places) }) }</summary>
                <table>
                    <thead><tr>{ for columns.into_iter().map(column) }<th scope="col">{ lang.say(Msg::ColumnSource) }</th></tr></thead>
                    { for context.loaded.data.tops().map(|top| family(context, top)) }
                </table>
            </details>
            <p>{ for foot(context).into_iter().map(|line| html! { <>{ line }{ " " }</> }) }</p>
        </>
    }
}

/// A place and all within it: the place above is named once, in the first row.
fn family(context: &ViewContext<'_>, top: PlaceId) -> Html {
    let places = context.loaded.data.subtree(top).map(PlaceId);
    let row = |id| row(context, Found { place: id, hit: None }, 0).map(|row| line(context, id, &row, id == top));
    html! { <tbody>{ for places.filter_map(row) }</tbody> }
}

fn line(context: &ViewContext<'_>, id: PlaceId, row: &Row, first: bool) -> Html {
    let name = if first {
        html! { <strong>{ &row.name.own }</strong> }
    } else {
        row.name.own.clone().into()
    };
    let standing = context.snapshot.standing(id);
    // The date and the sources of a pledge of the place above stand in the row of that place.
    let own = standing.pledge.is_some() || standing.not_declared.is_some() || standing.maybe.is_some();
    let when = if own { date_text(&row.when) } else { format!("{}{}", row.when.whose, row.when.text).into() };
    let source = sources_of(context, id)
        .into_iter()
        .next()
        .map(|cited| if own || cited.citations.is_empty() { links(&cited) } else { cited.label.into() });
    html! {
        <tr>
            <th scope="row" lang={row.name.lang}>{ name }</th>
            <td>{ &row.status_word }</td>
            <td>{ when }</td>
            <td>{ &row.target }</td>
            <td>{ &row.people }</td>
            <td>{ source.unwrap_or_default() }</td>
        </tr>
    }
}

fn date_text(when: &PledgeDate) -> AttrValue {
    format!("{}{}", when.whose, when.text).into()
}

/// What was read, with the doubts about it.
fn links(cited: &Cited) -> Html {
    let link = |one: &Citation| {
        let (lang, text) = (one.title.lang, one.title.text.clone());
        if one.url.is_empty() {
            html! { <><span {lang}>{ text }</span>{ " " }</> }
        } else {
            html! { <><a {lang} href={&one.url}>{ text }</a>{ " " }</> }
        }
    };
    let note = Some(&cited.note).filter(|note| !note.text.is_empty());
    html! {
        <>
            { for cited.citations.iter().map(link) }
            { for note.map(|note| html! { <span lang={note.lang}>{ &note.text }</span> }) }
        </>
    }
}

fn of_place(context: &ViewContext<'_>, card: &Card) -> Html {
    let fact = |fact: &Fact| {
        html! { <><dt>{ &fact.label }</dt><dd>{ date_text(&fact.value) }</dd></> }
    };
    let cited = |cited: &Cited| html! { <li>{ &cited.label }{ context.lang().pick("：", ": ") }{ links(cited) }</li> };
    html! {
        <>
            <p><strong>{ &card.answer }</strong><br />{ &card.detail }</p>
            <dl>{ for card.facts.iter().map(fact) }</dl>
            <p>{ context.lang().say(CardMsg::FactSources) }</p>
            <ul>{ for card.sources.iter().map(cited) }</ul>
        </>
    }
}
