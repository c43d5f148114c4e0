//! Named dates, and a button that plays the months.

use crate::{
    app::Action,
    i18n::{CoverageMsg, Lang, PanelMsg},
    ui::{
        as_of::{
            model::AsOfControl,
            named::{NamedDate, named_buttons},
        },
        furigana::with_word_furigana,
    },
};
use gloo::timers::callback::Timeout;
use yew::{Callback, Html, Properties, component, html, use_effect_with};

/// How long each month stays, in milliseconds: long enough to read the large figure.
const MONTH: u32 = 400;

/// Properties of [`Play`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct PlayProps {
    /// The language of the screen.
    pub(super) lang: Lang,
    /// First month.
    pub(super) first: u32,
    /// Last month.
    pub(super) last: u32,
    /// The month shown.
    pub(super) value: u32,
    /// Whether it plays.
    pub(super) playing: bool,
    /// Starts and stops it.
    pub(super) set_playing: Callback<bool>,
    /// Dates worth looking at.
    pub(super) dates: Vec<NamedDate>,
    /// Receives the next date.
    pub(super) dispatch: Callback<Action>,
}

/// From the last month it starts again with the first.
#[component]
pub(super) fn Play(props: &PlayProps) -> Html {
    let PlayProps { lang, first, last, value, playing, set_playing, dates, dispatch } = props;
    {
        let (set_playing, dispatch, first, last) = (set_playing.clone(), dispatch.clone(), *first, *last);
        use_effect_with((*playing, *value), move |(playing, value)| {
            let value = *value;
            let next = playing.then(|| {
                Timeout::new(MONTH, move || {
                    let next = if value >= last { first } else { value + 1 };
                    if next >= last {
                        set_playing.emit(false);
                    }
                    dispatch.emit(Action::AsOf(AsOfControl::chosen(last, next)));
                })
            });
            move || drop(next)
        });
    }
    let toggle = {
        let (now, set_playing) = (*playing, set_playing.clone());
        Callback::from(move |_| set_playing.emit(!now))
    };
    let word = if *playing { CoverageMsg::Pause } else { CoverageMsg::Play };
    let to = {
        let set_playing = set_playing.clone();
        dispatch.reform(move |as_of| {
            set_playing.emit(false);
            Action::AsOf(as_of)
        })
    };
    let html = html! {
        <div class="pc-facets" role="group" aria-label={lang.say(PanelMsg::NamedDatesLabel)}>
            <button key="play" type="button" class="pc-btn" onclick={toggle}>{ lang.say(word) }</button>
            { named_buttons(dates, &to) }
        </div>
    };
    with_word_furigana(*lang, html)
}
