//! Drawings: marks of a view model as SVG.

pub mod model;
pub(crate) mod panels;

use super::icon;
use model::{Drawing, Mark};
use panels::Plots;
use pledge_core::chart::Anchor;
use yew::{AttrValue, Html, html};

/// A drawing with its name for those who cannot see it. `figure` names it for exports.
pub(crate) fn drawing(class: &'static str, figure: &'static str, label: &AttrValue, drawing: &Drawing) -> Html {
    let view = format!("0 0 {} {}", drawing.width, drawing.height);
    html! {
        <svg {class} viewBox={view} data-figure={figure} role="img" aria-label={label}>
            { for drawing.marks.iter().map(mark) }
        </svg>
    }
}

/// Panels of figures in both forms, with the key of the narrow one. `figures` are the names of the forms for exports.
pub(crate) fn plots([wide, narrow]: [&'static str; 2], label: &AttrValue, plots: &Plots) -> Html {
    let [broad, slim] = &plots.drawings;
    html! {
        <>
            { drawing("pc-plot pc-plot--wide", wide, label, broad) }
            { drawing("pc-plot pc-plot--narrow", narrow, label, slim) }
            <ol class="pc-plot-key">{ for plots.key.iter().enumerate().map(|(nth, entry)| html! { <li key={nth}>{ entry }</li> }) }</ol>
        </>
    }
}

/// One mark.
pub(crate) fn mark(mark: &Mark) -> Html {
    match mark {
        Mark::Path(class, d) => html! { <path class={*class} d={d} /> },
        Mark::Share(part, d) => {
            let (fill, class) = icon::fill(*part);
            html! { <path {class} {fill} d={d} /> }
        }
        Mark::Text(class, at, text) => html! {
            <text class={*class} x={at.x.to_string()} y={at.y.to_string()} text-anchor={anchor(at.anchor)}>{ text }</text>
        },
    }
}

/// The value of `text-anchor`.
pub(crate) fn anchor(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}
