//! The field in which a date is written, and the list of days on which figures were published.

use super::model::{PublishedDay, published_days, written};
use crate::{
    app::{Action, context::ViewContext},
    i18n::Msg,
    ui::{ScreenProps, furigana::with_furigana},
};
use pledge_core::AsOf;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement};
use yew::{AttrValue, Callback, Html, Properties, TargetCast, component, html, use_state_eq};

/// Properties of [`DateField`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(crate) struct DateFieldProps {
    /// What the widget shows.
    pub(crate) screen: ScreenProps,
}

/// The field takes effect when the reader leaves it or presses Enter; what is no date is said, and changes nothing.
#[component]
pub(crate) fn DateField(props: &DateFieldProps) -> Html {
    let ScreenProps { loaded, session, dispatch, .. } = &props.screen;
    let lang = session.lang;
    let wrong = use_state_eq(AttrValue::default);
    let onchange = {
        let (wrong, dispatch) = (wrong.clone(), dispatch.clone());
        Callback::from(move |event: Event| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            match written(&text) {
                Some(as_of) => {
                    wrong.set(AttrValue::default());
                    dispatch.emit(Action::AsOf(as_of));
                }
                None => wrong.set(text.into()),
            }
        })
    };
    let days = published_days(&ViewContext::new(loaded, session));
    let pick = {
        let (dispatch, dates) = (dispatch.clone(), days.iter().map(|day| day.as_of).collect::<Vec<AsOf>>());
        Callback::from(move |event: Event| {
            let at = usize::try_from(event.target_unchecked_into::<HtmlSelectElement>().selected_index()).unwrap_or(0);
            // The first entry is the name of the list.
            if let Some(as_of) = at.checked_sub(1).and_then(|at| dates.get(at)) {
                dispatch.emit(Action::AsOf(*as_of));
            }
        })
    };
    let unnamed = days.iter().all(|day| day.as_of != session.state.as_of);
    let option = |(at, day): (usize, &PublishedDay)| html! { <option key={at} selected={day.as_of == session.state.as_of}>{ &day.label }</option> };
    let value = match session.state.as_of {
        AsOf::Latest => String::new(),
        AsOf::On(date) => date.to_string(),
    };
    let hint = if wrong.is_empty() { lang.say(Msg::AsOfHint) } else { lang.say(Msg::AsOfWrong { text: &wrong }) };
    let html = html! {
        <div class="pc-datefield">
            <label for="pc-date">{ lang.say(Msg::AsOfField) }</label>
            <input id="pc-date" class="pc-field" type="text" autocomplete="off" spellcheck="false" aria-describedby="pc-date-hint"
                aria-invalid={(!wrong.is_empty()).then_some("true")} {value} {onchange} />
            <p id="pc-date-hint" class="pc-note" role="status">{ hint }</p>
            <select class="pc-field" aria-label={lang.say(Msg::AsOfDays)} onchange={pick}>
                <option key="name" selected={unnamed}>{ lang.say(Msg::AsOfDays) }</option>
                { for days.iter().enumerate().map(option) }
            </select>
        </div>
    };
    with_furigana(lang, loaded, html)
}
