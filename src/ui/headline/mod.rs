//! The one large figure with its split.

pub mod model;

use super::{figure, heading::heading, icon, save_picture::SavePicture};
use crate::{
    app::{Action, Session},
    i18n::{ExportMsg, Msg},
};
use model::{CoverageShare, Headline, Segment};
use yew::{AttrValue, Callback, Html, html};

/// The figure of the view of coverage, with `notes` on what it is based on.
pub(crate) fn headline(
    session: &Session,
    headline: &Headline,
    notes: &[AttrValue],
    dispatch: &Callback<Action>,
) -> Html {
    let lang = session.lang;
    let question = html! { <>{ lang.say(Msg::Question) }<span class="pc-dim">{ &headline.scope }</span></> };
    html! {
        <div class="pc-sec">
            { scope(session, headline.choice.as_ref(), dispatch) }
            { heading(session.page.heading, 1, "pc-q", question) }
            <p class="pc-big">
                <span class="pc-fig" part="figure">{ figure::pieces(&headline.figure) }</span>
                if !headline.share.is_empty() {
                    <span>
                        <span class="pc-fig pc-fig--2">{ &headline.share }<span class="pc-u">{ "%" }</span></span>
                        { " " }<span class="pc-s">{ lang.say(Msg::ShareOfCountry) }</span>
                    </span>
                }
            </p>
            <p class="pc-note">{ for notes.iter().map(|note| html! { <>{ note }{ " " }</> }) }</p>
            { split(headline) }
            <SavePicture figure="split" title={lang.say(ExportMsg::FigureSplit)} />
        </div>
    }
}

/// The choice between all places and the chosen ones, where there are any.
pub(crate) fn scope(session: &Session, choice: Option<&AttrValue>, dispatch: &Callback<Action>) -> Html {
    let (lang, now) = (session.lang, session.state.of_selected);
    let button = |selection: bool, word: AttrValue| {
        let onclick = dispatch.reform(move |_| Action::OfSelected(selection));
        html! { <button type="button" class="pc-btn" aria-pressed={(selection == now).to_string()} {onclick}>{ word }</button> }
    };
    html! {
        <div class="pc-seg" role="group" aria-label={lang.say(Msg::ScopeLabel)} hidden={choice.is_none()}>
            { button(false, lang.say(Msg::ScopeAll)) }
            { button(true, choice.cloned().unwrap_or_default()) }
        </div>
    }
}

/// The bar with its key.
fn split(headline: &Headline) -> Html {
    html! { <>{ bar(&headline.split_text, &headline.split, Some("split")) }{ key(&headline.split, Some("split")) }</> }
}

/// The key of the bar: each part with its people; `figure` is the bar's name for exports.
pub(crate) fn key(segments: &[Segment], figure: Option<&'static str>) -> Html {
    let entry = |segment: &Segment| {
        html! {
            <div>{ icon::swatch(segment.part) }<dt>{ &segment.label }</dt><dd>{ figure::pieces(&segment.people) }</dd></div>
        }
    };
    html! { <dl class="pc-key" data-key={figure}>{ for segments.iter().map(entry) }</dl> }
}

/// A bar of parts; `figure` names it for exports.
pub(crate) fn bar(label: &AttrValue, segments: &[Segment], figure: Option<&'static str>) -> Html {
    let part = |segment: &Segment| {
        let (fill, class) = icon::fill(segment.part);
        let (y, height, stroke) =
            if segment.part == CoverageShare::None { ("4%", "92%", "s-none") } else { ("0", "100%", "s-bg") };
        let (x, width) = (figure::percent(segment.start), figure::percent(segment.length));
        html! { <rect {x} {width} {y} {height} {fill} class={[class.unwrap_or_default(), stroke]} stroke-width="1.5" /> }
    };
    let visible = segments.iter().filter(|segment| segment.length > 0);
    html! { <svg class="pc-split" data-figure={figure} height="28" role="img" aria-label={label}>{ for visible.map(part) }</svg> }
}
