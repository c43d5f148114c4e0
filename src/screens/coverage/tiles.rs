//! The tile grid: a list box, so that the tiles are one stop of the keyboard, and the line about the tile pointed at.

use super::model::tiles::{TileGrid, TileView};
use crate::{
    i18n::{CoverageMsg, Lang},
    ui::{drawing::mark, furigana::with_word_furigana},
};
use pledge_core::map::{Direction, next};
use web_sys::KeyboardEvent;
use yew::{AttrValue, Callback, Html, Properties, UseStateHandle, component, html, use_state_eq};

/// Properties of [`Tiles`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct TilesProps {
    /// The language of the screen.
    pub(super) lang: Lang,
    /// Name of the list of tiles.
    pub(super) label: AttrValue,
    /// For wide and for narrow containers.
    pub(super) grids: [TileGrid; 2],
}

/// Both forms; the style sheet shows the one that fits.
#[component]
pub(super) fn Tiles(props: &TilesProps) -> Html {
    let TilesProps { lang, label, grids: [wide, narrow] } = props;
    let active = use_state_eq(|| None::<usize>);
    let said = active.and_then(|at| wide.tiles.get(at)).map(|tile| tile.said.clone());
    let line = said.map_or_else(
        || html! { <><span class="pc-by-mouse">{ lang.say(CoverageMsg::TilePoint) }</span><span class="pc-by-touch">{ lang.say(CoverageMsg::TileTap) }</span></> },
        Html::from,
    );
    let html = html! {
        <>
            { grid(["pc-tiles pc-tiles--wide", "tiles"], label, wide, &active) }
            { grid(["pc-tiles pc-tiles--narrow", "tiles-narrow"], label, narrow, &active) }
            <p class="pc-note pc-tile-line" role="status">{ line }</p>
        </>
    };
    with_word_furigana(*lang, html)
}

fn grid(
    [class, figure]: [&'static str; 2],
    label: &AttrValue,
    grid: &TileGrid,
    active: &UseStateHandle<Option<usize>>,
) -> Html {
    let onkeydown = {
        let (active, points) = (active.clone(), grid.tiles.iter().map(|tile| tile.at).collect::<Vec<_>>());
        Callback::from(move |event: KeyboardEvent| {
            let direction = match &*event.key() {
                "ArrowLeft" => Direction::Left,
                "ArrowRight" => Direction::Right,
                "ArrowUp" => Direction::Up,
                "ArrowDown" => Direction::Down,
                _ => return,
            };
            event.prevent_default();
            let from = active.and_then(|at| points.get(at));
            let to = from.map_or(Some(0), |from| next(points.iter().copied(), *from, direction));
            if to.is_some() {
                active.set(to);
            }
        })
    };
    let id = |at: usize| format!("pc-{figure}-{at}");
    let tile = |(at, tile): (usize, &TileView)| {
        let setter = active.setter();
        let point = Callback::from(move |()| setter.set(Some(at)));
        let on = **active == Some(at);
        html! {
            <g key={at} id={id(at)} role="option" aria-selected={on.to_string()} aria-label={&tile.name} onclick={point.reform(|_| ())} onpointermove={point.reform(|_| ())}>
                // Spaces between what stands in it: its texts are words of their own.
                { for tile.marks.iter().map(|one| html! { <>{ mark(one) }{ " " }</> }) }
                <path class={if on { "f-no s-ink w-3" } else { "f-no s-edge" }} d={&tile.outline} />
            </g>
        }
    };
    html! {
        <svg {class} viewBox={format!("0 0 {} {}", grid.width, grid.height)} data-figure={figure} role="listbox" tabindex="0" aria-label={label}
            aria-activedescendant={active.map(id)} {onkeydown}>
            { for grid.tiles.iter().enumerate().map(tile) }
        </svg>
    }
}
