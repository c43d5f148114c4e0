//! How many people pledges cover, why they are counted once, how that grew, where, and what one more would change.

mod growth;
pub mod model;
mod play;
mod sum;
mod tiles;
mod top_level;
mod what_if;

use crate::{
    app::context::ViewContext,
    i18n::Msg,
    ui::{
        ScreenProps,
        as_of::{DateField, model::control, named::named_dates, slider},
        furigana::with_furigana,
        heading::titled,
        headline,
        headline::model::{headline, notes},
        tray::model::{cleared, tray as tray_of},
        undo::{undo, use_undo},
    },
};
use model::{growth::growth, sentence, sum::sum, top_level::top_level, what_if::changes};
use play::Play;
use yew::{Callback, Html, component, html, use_state_eq};

/// The view `coverage`.
#[inline(never)]
pub(super) fn gate_more_coverage(props: &ScreenProps) -> Html {
    titled("coverage", props, html! { <CoverageView ..props.clone() /> })
}

#[component]
fn CoverageView(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, dispatch, .. } = props;
    let lang = session.lang;
    let playing = use_state_eq(|| false);
    let set_playing = {
        let playing = playing.setter();
        Callback::from(move |on: bool| playing.set(on))
    };
    let context = ViewContext::new(loaded, session);
    let [selection, _] = cleared(&context);
    let back = use_undo(selection.is_some());
    let control = control(&context);
    let top_level = top_level(&context);
    let (figure, notes) = (headline(&context, context.scope()), notes(&context, context.scope()));
    let html = html! {
        <>
            <section class="pc-lead" aria-label={lang.say(Msg::Question)}>
                { headline::headline(session, &figure, &notes, dispatch) }
                { sum::sum(lang, &sum(&context)) }
            </section>
            <p class="pc-vh" role="status">{ if *playing { Html::default() } else { sentence(&context).into() } }</p>
            <section class="pc-tools" aria-label={lang.say(Msg::AsOfLabel)}>
                <DateField screen={props.clone()} />
                { slider(lang, control.as_ref(), dispatch) }
                if let Some(control) = &control {
                    <Play {lang} last={control.last} value={control.value} first={control.first} playing={*playing} {set_playing} dates={named_dates(&context)} dispatch={dispatch.clone()} />
                }
            </section>
            <div class="pc-duo pc-ruled">
                { growth::growth(lang, growth(&context).as_ref()) }
                { top_level::top_level(lang, context.tier, top_level.as_ref()) }
            </div>
            { what_if::what_if(props, context.tier, &changes(&context)) }
            { crate::ui::tray::tray(lang, tray_of(&context).as_ref(), dispatch) }
            { undo(lang, selection, &back, "pc-tray", dispatch) }
        </>
    };
    with_furigana(lang, loaded, html)
}
