//! The control for the date: a button that says it, and behind it a field for any date, the days on which figures were published,
//! and a slider over months.

mod field;
pub mod model;
pub mod named;
mod slider;

use super::{ScreenProps, disclosure::Disclosure, furigana::with_furigana};
use crate::{
    app::{Action, context::ViewContext},
    i18n::{Msg, PanelMsg},
};
pub(crate) use field::DateField;
use model::control;
use named::{named_buttons, named_dates};
pub(crate) use slider::slider;
use yew::{Callback, Html, html};

/// The button; nothing for data in which nothing is dated.
pub(crate) fn as_of_button(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, request, .. } = props;
    let lang = session.lang;
    let Some(date) = ViewContext::new(loaded, session).date() else { return html! { <div hidden=true /> } };
    let panel = {
        let props = props.clone();
        Callback::from(move |()| gate_panels_dates(&props))
    };
    let summary = html! { <><small>{ lang.say(Msg::AsOfLabel) }</small>{ " " }<span class="pc-nb">{ date }</span></> };
    let summary = with_furigana(lang, loaded, summary);
    html! { <Disclosure class="pc-day" {summary} {panel} request={request.clone()} /> }
}

/// Field, days and slider.
#[inline(never)]
fn gate_panels_dates(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, dispatch, .. } = props;
    let context = ViewContext::new(loaded, session);
    let html = html! {
        <>
            <div class="pc-facets" role="group" aria-label={session.lang.say(PanelMsg::NamedDatesLabel)}>
                { named_buttons(&named_dates(&context), &dispatch.reform(Action::AsOf)) }
            </div>
            <DateField screen={props.clone()} />
            { slider(session.lang, control(&context).as_ref(), dispatch) }
        </>
    };
    with_furigana(session.lang, loaded, html)
}
