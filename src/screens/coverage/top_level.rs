//! The top-level places: a tile grid, and their table.

use super::{
    model::top_level::{TopLevel, TopLevelRow},
    tiles::Tiles,
};
use crate::{
    i18n::{CoverageMsg, Lang, Msg, Tier},
    ui::{chart_table::chart_table, heading::Heading, headline::model::CoverageShare, icon, save_picture::SavePicture},
};
use yew::{Html, html};

pub(super) fn top_level(lang: Lang, tier: Tier, top_level: Option<&TopLevel>) -> Html {
    let Some(top_level) = top_level else { return html! { <section key="tops" hidden=true /> } };
    let key = |part: CoverageShare, word: Msg<'static>| html! { <span class="pc-state">{ icon::swatch(part) }<span>{ lang.say(word) }</span></span> };
    let grid = top_level.grids.as_ref().map(|grids| {
        html! {
            <>
                <Tiles {lang} label={&top_level.title} grids={grids.clone()} />
                <p class="pc-mapkey" data-key="tiles">
                    { key(CoverageShare::Both, Msg::PartBoth(tier)) }{ key(CoverageShare::Own, Msg::PartOwn(tier)) }{ key(CoverageShare::Above, Msg::PartAbove(tier)) }
                    { key(CoverageShare::None, Msg::PartNone) }{ key(CoverageShare::Unknown, Msg::PartUnknown) }
                </p>
                <SavePicture figure="tiles" title={top_level.title.clone()} />
            </>
        }
    });
    html! {
        <section key="tops" class="pc-sec" aria-label={&top_level.title}>
            <Heading depth=1 class="pc-h3">{ &top_level.title }</Heading>
            <p class="pc-note">{ &top_level.summary }</p>
            { grid.unwrap_or_default() }
            { chart_table(lang, top_level.rows.len(), &top_level.title, rows(lang, tier, &top_level.rows)) }
        </section>
    }
}

fn rows(lang: Lang, tier: Tier, rows: &[TopLevelRow]) -> Html {
    let row = |(nth, row): (usize, &TopLevelRow)| {
        html! {
            <tr key={nth}>
                <th scope="row">{ &row.name }</th><td>{ &row.by }</td>
                <td class="pc-r">{ &row.people }</td><td class="pc-r">{ &row.share }</td>
            </tr>
        }
    };
    html! {
        <table class="pc-table">
            <thead><tr>
                <th scope="col">{ lang.say(CoverageMsg::ColumnTopLevel(tier)) }</th><th scope="col">{ lang.say(CoverageMsg::ColumnBy) }</th>
                <th scope="col" class="pc-r">{ lang.say(CoverageMsg::ColumnCovered) }</th><th scope="col" class="pc-r">{ lang.say(CoverageMsg::ColumnShare) }</th>
            </tr></thead>
            <tbody>{ for rows.iter().enumerate().map(row) }</tbody>
        </table>
    }
}
