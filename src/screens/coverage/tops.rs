//! The places at the top: a tile grid, and their table.

use super::{
    model::tops::{Top, Tops},
    table,
};
use crate::{
    i18n::{CoverageMsg, Lang, Msg, Tier},
    ui::{drawing::drawing, heading::Heading, headline::model::CoverageShare, icon},
};
use yew::{Html, html};

pub(super) fn tops(lang: Lang, tier: Tier, tops: Option<&Tops>) -> Html {
    let Some(tops) = tops else { return html! { <section key="tops" hidden=true /> } };
    let key = |part: CoverageShare, word: Msg<'static>| html! { <span class="pc-st">{ icon::swatch(part) }<span>{ lang.say(word) }</span></span> };
    let grid = tops.drawing.as_ref().map(|tiles| {
        let class = if tiles.width < 500 { "pc-tiles" } else { "pc-tiles pc-tiles--wide" };
        html! {
            <>
                { drawing(class, "tiles", &tops.summary, tiles) }
                <p class="pc-mapkey" data-key="tiles">
                    { key(CoverageShare::Both, Msg::PartBoth(tier)) }{ key(CoverageShare::Own, Msg::PartOwn(tier)) }{ key(CoverageShare::Above, Msg::PartAbove(tier)) }
                    { key(CoverageShare::None, Msg::PartNone) }{ key(CoverageShare::Unknown, Msg::PartUnknown) }
                </p>
            </>
        }
    });
    html! {
        <section key="tops" class="pc-sec" aria-label={&tops.title}>
            <Heading depth=1 class="pc-h3">{ &tops.title }</Heading>
            <p class="pc-note">{ &tops.summary }</p>
            { grid.unwrap_or_default() }
            { table(lang, tops.rows.len(), &tops.title, rows(lang, tier, &tops.rows)) }
        </section>
    }
}

fn rows(lang: Lang, tier: Tier, rows: &[Top]) -> Html {
    let row = |(nth, row): (usize, &Top)| {
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
                <th scope="col">{ lang.say(CoverageMsg::ColumnTop(tier)) }</th><th scope="col">{ lang.say(CoverageMsg::ColumnBy) }</th>
                <th scope="col" class="pc-r">{ lang.say(CoverageMsg::ColumnCovered) }</th><th scope="col" class="pc-r">{ lang.say(CoverageMsg::ColumnShare) }</th>
            </tr></thead>
            <tbody>{ for rows.iter().enumerate().map(row) }</tbody>
        </table>
    }
}
