//! The list of places under the headline.

mod filters;
mod pages;
mod reported;
mod row;
mod search;
mod table;

use super::{ScreenProps, as_of, headline, tray};
use crate::{
    app::view::{
        Scene,
        as_of::control,
        headline::headline,
        places::{ROWS_AT_MOST, list},
        reported::reported,
        tray::{cleared, tray as tray_of},
    },
    i18n::Msg,
    ui::readings::with_readings,
    ui::undo::{undo, use_undo},
};
use yew::{Callback, Html, component, html, use_memo, use_state_eq};

/// Rows shown at first, and with each wish for more.
const PAGE: usize = 50;

/// The view `places`.
#[component]
pub(super) fn PlacesView(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, dispatch, .. } = props;
    let lang = session.lang;
    // A new question starts with few rows again, a new order with the first page.
    let question = (session.state.query.clone(), session.state.filter.clone());
    let sort = session.state.sort.clone();
    let window = use_state_eq(|| (question.clone(), PAGE, sort.clone(), 0));
    let printed = use_state_eq(|| false);
    let limit = if *printed {
        ROWS_AT_MOST
    } else if window.0 == question {
        window.1
    } else {
        PAGE
    };
    let from = if window.0 == question && window.2 == sort { window.3 } else { 0 };
    let show = {
        let window = window.setter();
        Callback::from(move |(from, rows): (usize, usize)| window.set((question.clone(), rows, sort.clone(), from)))
    };
    let published =
        use_memo((loaded.clone(), lang, session.state.as_of), |(loaded, ..)| reported(&Scene::new(loaded, session)));
    let scene = Scene::new(loaded, session);
    let list = list(&scene, from, limit);
    let said = list.pages.as_ref().map_or_else(|| list.caption.clone(), |pages| pages.rows.clone());
    let [selection, conditions] = cleared(&scene);
    let back = use_undo(selection.is_some() || conditions.is_some());
    // Paper has no button for more rows: the page presses this one before it is printed, and again after.
    let print = Callback::from(move |_| printed.set(!*printed));
    let html = html! {
        <>
            <button type="button" class="pc-all" hidden=true onclick={print} />
            <section class="pc-lead" aria-label={lang.say(Msg::Question)}>
                { headline::headline(session, &headline(&scene, scene.scope()), dispatch) }
                { reported::reported(lang, session.page.heading, &published) }
            </section>
            <section class="pc-tools" aria-label={lang.say(Msg::FiltersLabel)}>
                { search::search((lang, scene.tier), &session.state.query, dispatch) }
                { as_of::as_of(lang, control(&scene).as_ref(), dispatch) }
                { filters::filters(props, &list, undo(lang, conditions, &back, "", dispatch)) }
            </section>
            <section class="pc-sec" aria-label={lang.say(Msg::TableLabel(scene.tier))}>
                <p class="pc-vh" role="status">{ said }</p>
                { table::table(props, &list, &show) }
            </section>
            { tray::tray(lang, tray_of(&scene).as_ref(), dispatch) }
            { undo(lang, selection, &back, "pc-tray", dispatch) }
        </>
    };
    with_readings(lang, loaded, html)
}
