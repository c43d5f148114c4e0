//! How bodies and people grew: two panels over one axis of time, and their table.

use super::model::growth::{Growth, GrowthRow};
use crate::{
    i18n::{CoverageMsg, Lang},
    ui::{chart_table::chart_table, citation::citation, drawing::plots, heading::Heading, save_picture::SavePicture},
};
use yew::{Html, html};

pub(super) fn growth(lang: Lang, growth: Option<&Growth>) -> Html {
    let Some(growth) = growth else { return html! { <section key="growth" hidden=true /> } };
    let title = lang.say(CoverageMsg::GrowthTitle);
    html! {
        <section key="growth" class="pc-sec" aria-label={&title}>
            <Heading depth=1 class="pc-h3">{ &title }</Heading>
            <p class="pc-note">{ &growth.summary }</p>
            <p class="pc-mapkey" data-key="growth">
                { key("f-ink", "M7 3.5a3.5 3.5 0 1 0 .01 0z", CoverageMsg::KeyOfficial, lang) }
                { key("f-press", "M7 .5l6.5 6.5-6.5 6.5-6.5-6.5z", CoverageMsg::KeyArticle, lang) }
                { key("f-bg s-self w-3", "M7 2a5 5 0 1 0 .01 0zM7 5.5a1.5 1.5 0 1 0 .01 0z", CoverageMsg::KeyOurs, lang) }
                { key("f-self o-3", "M0 3h14v8H0z", CoverageMsg::KeyBand, lang) }
            </p>
            { plots(["growth", "growth-narrow"], &growth.summary, &growth.plots) }
            <SavePicture figure="growth" title={title.clone()} />
            <p class="pc-note">{ for growth.notes.iter().map(|note| html! { <>{ note }{ " " }</> }) }</p>
            { chart_table(lang, growth.rows.len(), &title, rows(lang, &growth.rows)) }
        </section>
    }
}

fn key(class: &'static str, d: &'static str, word: CoverageMsg<'_>, lang: Lang) -> Html {
    html! { <span class="pc-state"><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path {class} {d} /></svg><span>{ lang.say(word) }</span></span> }
}

fn rows(lang: Lang, rows: &[GrowthRow]) -> Html {
    let row = |(nth, row): (usize, &GrowthRow)| {
        html! {
            <tr key={nth}>
                <th scope="row">{ &row.date }</th><td>{ &row.who }</td>
                <td class="pc-r">{ &row.governments }</td><td class="pc-r">{ &row.people }</td>
                <td>{ row.source.as_ref().map_or_else(|| lang.say(CoverageMsg::NoSource).into(), citation) }</td>
            </tr>
        }
    };
    html! {
        <table class="pc-table">
            <thead><tr>
                <th scope="col">{ lang.say(CoverageMsg::ColumnWhen) }</th><th scope="col">{ lang.say(CoverageMsg::ColumnWho) }</th>
                <th scope="col" class="pc-r">{ lang.say(CoverageMsg::ColumnGovernments) }</th><th scope="col" class="pc-r">{ lang.say(CoverageMsg::ColumnPeople) }</th>
                <th scope="col">{ lang.say(CoverageMsg::ColumnSource) }</th>
            </tr></thead>
            <tbody>{ for rows.iter().enumerate().map(row) }</tbody>
        </table>
    }
}
