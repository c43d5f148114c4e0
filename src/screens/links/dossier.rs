//! All that is known of one link: statements, events and actors in columns, sources below.

use super::{
    marks::list,
    model::dossier::{
        FactValue, LinkFact, LinkPage,
        actors::{ActorLine, Field},
        events::EventLine,
        statements::Statements,
    },
    row::pledge,
};
use crate::{
    app::Action,
    i18n::{DossierMsg, Lang, LinksMsg},
    ui::{ScreenProps, heading::Heading, name_button::name_button, pledge_date::pledge_date, source_marks::marks},
};
use pledge_core::model::event::Held;
use yew::{AttrValue, Html, NodeRef, html};

pub(super) fn dossier(props: &ScreenProps, page: &LinkPage, place: NodeRef) -> Html {
    let lang = props.session.lang;
    let leave = props.dispatch.reform(|_| Action::Dossier("".into()));
    let (name, code) = page.programme.clone();
    let turn = props.dispatch.reform(move |_| Action::Programme(code.into()));
    let programme = name_button(&props.session.page, name.into(), |name| {
        html! { <button type="button" class="pc-plain" data-programme={code} onclick={turn}>{ name }</button> }
    });
    html! {
        <>
            <section key="dossier" class="pc-sec" aria-label={&page.title} ref={place} tabindex="-1">
                <div class="pc-more">
                    <Heading depth=1 class="pc-h3">{ &page.title }</Heading>
                    <button type="button" class="pc-plain" onclick={leave}>{ lang.say(DossierMsg::Back) }</button>
                </div>
                <dl class="pc-facts" aria-label={lang.say(DossierMsg::KnownLabel)}>
                    <dt key="programme">{ lang.say(LinksMsg::ByProgramme) }</dt>
                    <dd key="programme-is">{ programme }</dd>
                    { for page.facts.iter().enumerate().map(|(nth, one)| fact(lang, nth, one)) }
                </dl>
                <p class="pc-s" hidden={page.bare.is_empty()}>{ &page.bare }</p>
            </section>
            <div key="columns" class="pc-cols pc-cols--3 pc-ruled" hidden={!page.bare.is_empty()}>
                <section key="focus" class="pc-sec" hidden={page.statements.is_empty()}>{ for page.statements.iter().map(|one| statements(lang, one)) }</section>
                <section key="events" class="pc-sec" aria-label={&page.events_title.0} hidden={page.events.is_empty()}>
                    <Heading depth=2 class="pc-h4">{ &page.events_title.0 }{ marks(lang, &page.events_title.1) }</Heading>
                    <ol class="pc-steps">{ for page.events.iter().map(|one| event(lang, one)) }</ol>
                    <p class="pc-note">{ &page.events_note }</p>
                </section>
                { actors(lang, page) }
            </div>
            { list(lang, &page.sources) }
        </>
    }
}

fn fact(lang: Lang, nth: usize, fact: &LinkFact) -> Html {
    let value = match &fact.value {
        FactValue::Text(text, foreign) => html! { <span lang={*foreign}>{ text }</span> },
        FactValue::Date(one) => pledge_date(one),
        FactValue::Pledge(one) => pledge(one),
    };
    html! {
        <>
            <dt key={2 * nth}>{ &fact.label }</dt>
            <dd key={2 * nth + 1}>{ value }{ marks(lang, &fact.marks) }</dd>
        </>
    }
}

fn statements(lang: Lang, group: &Statements) -> Html {
    let line = |(nth, (text, detail, sources)): (usize, &(AttrValue, AttrValue, Vec<usize>))| {
        html! { <li key={nth}>{ text }{ " " }<span class="pc-sub" hidden={detail.is_empty()}>{ detail }</span>{ marks(lang, sources) }</li> }
    };
    html! {
        <div key={group.title.as_str()}>
            <Heading depth=2 class="pc-h4">{ &group.title }{ marks(lang, &group.marks) }</Heading>
            <ul class="pc-list">{ for group.list.iter().enumerate().map(line) }</ul>
        </div>
    }
}

/// An event: a full disc where it took place, an open one where it was planned, a broken one where it was put off.
fn event(lang: Lang, event: &EventLine) -> Html {
    let class = match event.held {
        Held::Held => "f-ink s-ink w-2",
        Held::Planned => "f-bg s-ink w-2",
        Held::Postponed => "f-bg s-ink w-2 d-23",
    };
    html! {
        <li>
            <span class="pc-dim">{ &event.date }</span>
            <svg viewBox="0 0 12 12" aria-hidden="true"><path {class} d="M6 1.5a4.5 4.5 0 1 0 .01 0z" /></svg>
            <span>
                if !event.word.is_empty() {
                    <span class="pc-tag">{ &event.word }</span>{ " " }
                }
                { &event.text }{ marks(lang, &event.marks) }
            </span>
        </li>
    }
}

fn actors(lang: Lang, page: &LinkPage) -> Html {
    let title = lang.say(DossierMsg::ActorsTitle);
    let head = |side: &AttrValue| html! { <th scope="col">{ side }</th> };
    html! {
        <section key="actors" class="pc-sec" aria-label={&title} hidden={page.fields.is_empty()}>
            <Heading depth=2 class="pc-h4">{ &title }{ marks(lang, &page.fields_marks) }</Heading>
            <table class="pc-table pc-actors">
                <thead><tr>{ for page.sides.iter().map(head) }</tr></thead>
                { for page.fields.iter().map(|one| field(lang, one)) }
            </table>
        </section>
    }
}

fn field(lang: Lang, field: &Field) -> Html {
    html! {
        <tbody key={field.name.as_str()}>
            <tr class="pc-group"><th scope="rowgroup" colspan="2">{ &field.name }</th></tr>
            <tr>{ for field.sides.iter().map(|side| people(lang, side)) }</tr>
        </tbody>
    }
}

fn people(lang: Lang, actors: &[ActorLine]) -> Html {
    let line = |one: &ActorLine| {
        html! { <li key={one.name.as_str()}>{ &one.name }{ " " }<span class="pc-sub" hidden={one.role.is_empty()}>{ &one.role }</span>{ marks(lang, &one.marks) }</li> }
    };
    html! {
        <td>
            if actors.is_empty() {
                <span class="pc-dim">{ lang.say(DossierMsg::NoneNamed) }</span>
            } else {
                <ul>{ for actors.iter().map(line) }</ul>
            }
        </td>
    }
}
