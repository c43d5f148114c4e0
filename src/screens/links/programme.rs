//! One programme.

use super::{
    marks::list,
    model::programme::{
        ProgrammePage, Stated,
        areas::{Areas, Round},
        members::{MemberRow, Members},
        pairs::Pairs,
        totals::{TotalRow, Totals},
    },
    pairs::PairList,
};
use crate::{
    app::Action,
    i18n::{CoverageMsg, Lang, ProgrammeMsg},
    ui::{
        ScreenProps, chart_table::chart_table, drawing::plots, heading::Heading, pledge_date::pledge_date,
        save_picture::SavePicture, source_marks::marks,
    },
};
use pledge_core::State;
use yew::{AttrValue, Callback, Html, NodeRef, html};

pub(super) fn programme(props: &ScreenProps, page: &ProgrammePage, place: NodeRef) -> Html {
    let lang = props.session.lang;
    let leave = props.dispatch.reform(|_| Action::Programme("".into()));
    let text = |(nth, (text, sources)): (usize, &Stated)| {
        html! { <p key={nth} class="pc-s">{ text }{ marks(lang, sources) }</p> }
    };
    html! {
        <>
            <section key={format!("programme-{}", page.code)} class="pc-sec" aria-label={&page.title} ref={place} tabindex="-1">
                <div class="pc-more">
                    <Heading depth=1 class="pc-h3">{ &page.title }</Heading>
                    <button type="button" class="pc-plain" onclick={leave}>{ lang.say(ProgrammeMsg::Back) }</button>
                </div>
                <p class="pc-note">{ &page.period }</p>
                { for page.texts.iter().enumerate().map(text) }
                <p class="pc-b" hidden={page.counts.is_empty()}>{ &page.counts }</p>
            </section>
            { totals(lang, page.totals.as_ref()) }
            { members(lang, page.members.as_ref()) }
            { pairs(props, page.pairs.as_ref()) }
            { areas(props, page.areas.as_ref()) }
            { list(lang, &page.sources) }
        </>
    }
}

fn section(key: &'static str, title: &AttrValue, body: Html) -> Html {
    html! {
        <section {key} class="pc-sec" aria-label={title}>
            <Heading depth=1 class="pc-h3">{ title }</Heading>
            { body }
        </section>
    }
}

fn totals(lang: Lang, totals: Option<&Totals>) -> Html {
    let Some(totals) = totals else { return html! { <section key="totals" class="pc-sec" hidden=true /> } };
    let title = lang.say(ProgrammeMsg::TotalsTitle);
    let key = |class: &'static str, d: &'static str, word: CoverageMsg<'_>| {
        html! { <span class="pc-state"><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path {class} {d} /></svg><span>{ lang.say(word) }</span></span> }
    };
    let row = |(nth, row): (usize, &TotalRow)| {
        html! {
            <tr key={nth}>
                <th scope="row">{ &row.date }</th><td>{ &row.who }{ marks(lang, &row.marks) }</td>
                { for row.counts.iter().map(|count| html! { <td class="pc-r">{ count }</td> }) }
            </tr>
        }
    };
    let number = |word: ProgrammeMsg<'_>| html! { <th scope="col" class="pc-r">{ lang.say(word) }</th> };
    let body = html! {
        <>
            <p class="pc-note">{ &totals.summary }</p>
            <p class="pc-mapkey" data-key="totals">
                { key("f-ink", "M7 3.5a3.5 3.5 0 1 0 .01 0z", CoverageMsg::KeyOfficial) }
                { key("f-press", "M7 .5l6.5 6.5-6.5 6.5-6.5-6.5z", CoverageMsg::KeyArticle) }
            </p>
            { plots(["totals", "totals-narrow"], &totals.summary, &totals.plots) }
            <SavePicture figure="totals" title={title.clone()} />
            { chart_table(lang, totals.rows.len(), &title, html! { <table class="pc-table pc-totals">
                <thead><tr>
                    <th scope="col">{ lang.say(CoverageMsg::ColumnWhen) }</th><th scope="col">{ lang.say(CoverageMsg::ColumnWho) }</th>
                    { number(ProgrammeMsg::ColumnHome) }{ number(ProgrammeMsg::ColumnAbroad) }{ number(ProgrammeMsg::ColumnCountries) }
                </tr></thead>
                <tbody>{ for totals.rows.iter().enumerate().map(row) }</tbody>
            </table> }) }
        </>
    };
    section("totals", &title, body)
}

fn members(lang: Lang, members: Option<&Members>) -> Html {
    let Some(members) = members else { return html! { <section key="members" class="pc-sec" hidden=true /> } };
    let row = |row: &MemberRow| {
        html! {
            <tr key={row.name.as_str()}>
                if members.ordered {
                    <td class="pc-r">{ &row.order }</td>
                }
                <th scope="row">{ &row.name }</th><td>{ pledge_date(&row.since) }{ marks(lang, &row.marks) }</td>
            </tr>
        }
    };
    let body = html! {
        <>
            <p class="pc-s">{ &members.summary }</p>
            <table class="pc-table pc-members">
                <thead><tr>
                    if members.ordered {
                        <th scope="col" class="pc-r">{ lang.say(ProgrammeMsg::ColumnOrder) }</th>
                    }
                    <th scope="col">{ lang.say(ProgrammeMsg::ColumnName) }</th><th scope="col">{ lang.say(ProgrammeMsg::ColumnSince) }</th>
                </tr></thead>
                <tbody>{ for members.rows.iter().map(row) }</tbody>
            </table>
        </>
    };
    section("members", &members.title, body)
}

fn pairs(props: &ScreenProps, pairs: Option<&Pairs>) -> Html {
    let Some(pairs) = pairs else { return html! { <section key="pairs" class="pc-sec" hidden=true /> } };
    let group = pairs.groups.iter().map(|group| {
        html! { <PairList key={group.title.as_str()} group={group.clone()} open={pairs.open} screen={props.clone()} /> }
    });
    section("pairs", &pairs.title, html! { <div class="pc-pairs">{ for group }</div> })
}

fn areas(props: &ScreenProps, areas: Option<&Areas>) -> Html {
    let lang = props.session.lang;
    let Some(areas) = areas else { return html! { <section key="areas" class="pc-sec" hidden=true /> } };
    let show = |state: &State| -> Callback<_> {
        let state = state.clone();
        props.dispatch.reform(move |_| Action::ReplaceState(Box::new(state.clone())))
    };
    let round = |round: &Round| {
        let (list, label) = &round.list;
        html! {
            <div key={round.title.as_str()} class="pc-round">
                <Heading depth=2 class="pc-h4">{ &round.title }{ " · " }{ &round.date }{ " · " }<span class="pc-dim">{ &round.listed }</span>{ marks(lang, &round.marks) }</Heading>
                <p class="pc-s">{ &round.names }</p>
                <button type="button" class="pc-plain" onclick={show(list)}>{ label }</button>
            </div>
        }
    };
    let body = html! {
        <>
            <p class="pc-s">{ &areas.summary }</p>
            <p><button type="button" class="pc-btn" onclick={show(&areas.list)}>{ lang.say(ProgrammeMsg::ShowAll) }</button></p>
            { for areas.rounds.iter().map(round) }
        </>
    };
    section("areas", &lang.say(ProgrammeMsg::AreasTitle), body)
}
