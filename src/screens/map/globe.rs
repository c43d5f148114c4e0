//! The chosen places and their partners on the map of the world.

use super::{measure::use_width, model::globe::globe};
use crate::{
    app::{Action, context::ViewContext},
    i18n::MapMsg,
    ui::{ScreenProps, drawing::mark, furigana::with_furigana, heading::Heading, save_picture::SavePicture},
};
use pledge_core::{View, map::WIDTH};
use yew::{AttrValue, Html, component, html, use_node_ref};

#[component]
pub(super) fn GlobeView(props: &ScreenProps) -> Html {
    let lang = props.session.lang;
    let viewport = use_node_ref();
    let width = use_width(&viewport);
    let globe = globe(&ViewContext::new(&props.loaded, &props.session), width);
    let Some(globe) = globe else { return html! { <section hidden=true ref={viewport} /> } };
    let links = props.dispatch.reform(|_| Action::Show(View::Links));
    let entry = |(class, word): &(&'static str, AttrValue)| {
        html! { <span class="pc-state"><svg class="pc-stroke" width="28" height="8" viewBox="0 0 28 8" aria-hidden="true"><path class={*class} d="M0 4h28" /></svg><span>{ word }</span></span> }
    };
    let (title, drawing) = (lang.say(MapMsg::GlobeTitle), &globe.drawing);
    let about = AttrValue::from(globe.summary.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
    let html = html! {
        <section class="pc-sec pc-ruled" aria-label={&title}>
            <div class="pc-more">
                <Heading depth=1 class="pc-h3">{ title }</Heading>
                <button type="button" class="pc-plain" onclick={links}>{ lang.say(MapMsg::ToLinks) }</button>
            </div>
            <p class="pc-note">{ &about }</p>
            <p class="pc-mapkey" data-key="globe">{ for globe.key.iter().map(entry) }</p>
            <div ref={viewport}>
                <svg class="pc-globe" viewBox={format!("0 0 {} {}", drawing.width, drawing.height)} data-figure="globe" role="img" aria-label={about}>
                    <path class="f-land" transform={format!("scale({})", super::pointers::decimal(i64::from(width) * 1_000_000 / i64::from(WIDTH)))} d={&globe.land} />
                    { for drawing.marks.iter().map(mark) }
                </svg>
            </div>
            <SavePicture figure="globe" title={lang.say(MapMsg::GlobeTitle)} />
        </section>
    };
    with_furigana(lang, &props.loaded, html)
}
