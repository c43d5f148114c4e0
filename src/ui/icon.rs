//! Marks: every state is a shape as well as a colour.

use super::headline::model::CoverageShare;
use pledge_core::Status;
use yew::{Html, html};

/// The icon of a state: full disc, half disc, ring with bar, dashed disc with a question mark.
pub(crate) fn status(status: Status) -> Html {
    let shape = match status {
        Status::Declared => html! {<>
            <circle class="f-self" cx="8" cy="8" r="7.6" />
            <path class="f-no s-on" stroke-width="2" d="M4.3 8.3l2.6 2.6 4.8-5.4" />
        </>},
        Status::Covered => html! {<>
            <circle class="f-bg s-pref" stroke-width="1.6" cx="8" cy="8" r="6.8" />
            <path class="f-prefe" d="M1.2 8a6.8 6.8 0 0 1 13.6 0z" />
        </>},
        Status::NotDeclared => html! {<>
            <circle class="f-none s-none" stroke-width="1.6" cx="8" cy="8" r="6.8" />
            <path class="s-none" stroke-width="1.6" d="M5 8h6" />
        </>},
        Status::Unknown => html! {<>
            <circle class="f-unk s-unk" stroke-width="1.5" stroke-dasharray="2.2 2" cx="8" cy="8" r="6.8" />
            <path class="f-no s-ink2" stroke-width="1.5" d="M6 6.4a2 2 0 1 1 3 1.8c-.7.4-1 .8-1 1.5M8 11.2v1.3" />
        </>},
    };
    html! { <svg class="pc-i" viewBox="0 0 16 16" aria-hidden="true">{ shape }</svg> }
}

/// Fill and class of a part of the split.
pub(crate) fn fill(part: CoverageShare) -> (Option<&'static str>, Option<&'static str>) {
    match part {
        CoverageShare::Both => (Some("url(#pc-both)"), None),
        CoverageShare::Own => (None, Some("f-self")),
        CoverageShare::Above => (Some("url(#pc-hatch)"), None),
        CoverageShare::Picked => (None, Some("f-pick")),
        CoverageShare::None => (None, Some("f-none")),
        CoverageShare::Unknown => (Some("url(#pc-dots)"), None),
    }
}

/// The swatch of a part of the split.
pub(crate) fn swatch(part: CoverageShare) -> Html {
    let (fill, class) = fill(part);
    let rect = match part {
        CoverageShare::None => {
            html! { <rect class="f-none s-none" x=".75" y=".75" width="12.5" height="12.5" stroke-width="1.5" /> }
        }
        CoverageShare::Unknown => {
            html! { <rect {fill} class="s-unk" x=".5" y=".5" width="13" height="13" stroke-dasharray="2 2" /> }
        }
        _ => html! { <rect {fill} {class} width="14" height="14" /> },
    };
    html! { <svg class="pc-sw" viewBox="0 0 14 14" aria-hidden="true">{ rect }</svg> }
}

/// A diamond for an article's figure, a square for an official one.
pub(crate) fn origin(article: bool) -> Html {
    let (class, d) = if article { ("f-press", "M6 0l6 6-6 6-6-6z") } else { ("f-ink", "M1 1h10v10H1z") };
    html! { <svg class="pc-sw" viewBox="0 0 12 12" aria-hidden="true"><path {class} {d} /></svg> }
}

/// The two arrows of a sortable column head; the one in force is dark.
pub(crate) fn sort(sorted: Option<bool>) -> Html {
    let class = |on: bool| if on { "f-ink" } else { "f-edge" };
    html! {
        <svg viewBox="0 0 9 12" aria-hidden="true">
            <path class={class(sorted == Some(false))} d="M4.5 0L9 5H0z" />
            <path class={class(sorted == Some(true))} d="M4.5 12L0 7h9z" />
        </svg>
    }
}

/// A cross for buttons that take something away.
pub(crate) fn cross() -> Html {
    html! { <svg viewBox="0 0 10 10" aria-hidden="true"><path class="s-ink" stroke-width="1.6" d="M1 1l8 8M9 1L1 9" /></svg> }
}

/// An arrow head for buttons that move something, back or on.
pub(crate) fn chevron(on: bool) -> Html {
    let d = if on { "M3 1l4 4-4 4" } else { "M7 1L3 5l4 4" };
    html! { <svg viewBox="0 0 10 10" aria-hidden="true"><path class="f-no s-ink" stroke-width="1.6" {d} /></svg> }
}

/// The patterns that the fills refer to; once per widget.
pub(crate) fn patterns() -> Html {
    html! {
        <svg class="pc-vh" width="0" height="0" aria-hidden="true">
            <defs>
                <pattern id="pc-slant" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <path class="s-slant" d="M0 0v6" />
                </pattern>
                <pattern id="pc-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="f-pref" width="6" height="6" /><path class="s-pref" stroke-width="2" d="M0 0v6" />
                </pattern>
                <pattern id="pc-dots" width="5" height="5" patternUnits="userSpaceOnUse">
                    <rect class="f-unk" width="5" height="5" /><circle class="f-unke" cx="2.5" cy="2.5" r=".9" />
                </pattern>
                <pattern id="pc-both" width="8" height="8" patternUnits="userSpaceOnUse">
                    <rect class="f-self" width="8" height="8" /><path class="s-on" stroke-width="1.2" d="M0 4h8" opacity=".75" />
                </pattern>
            </defs>
        </svg>
    }
}
