//! Whom the chosen places, or a place abroad, are linked with.

mod dossier;
mod ego_diagram;
mod marks;
pub mod model;
mod overview;
mod pairs;
mod programme;
mod row;
mod table;
mod targets;

use crate::{
    app::{Action, context::ViewContext},
    i18n::{CardMsg, Lang, LinksMsg},
    ui::{
        ScreenProps,
        finder::{Finder, model::Found},
        furigana::with_furigana,
        heading::{Heading, titled},
        tray::model::{cleared, tray as tray_of},
        undo::{undo, use_undo},
    },
};
use model::{
    Linked,
    common::Common,
    dossier::dossier,
    finder::find,
    linked,
    narrowed::{Choice, Narrowed, Trait},
    overview::overview,
    programme::programme,
};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlSelectElement};
use yew::{
    AttrValue, Callback, Html, NodeRef, TargetCast, component, hook, html, use_effect_with, use_mut_ref, use_node_ref,
    use_state_eq,
};

/// The view `links`.
#[inline(never)]
pub(super) fn gate_more_links(props: &ScreenProps) -> Html {
    titled("links", props, html! { <LinksView ..props.clone() /> })
}

#[component]
fn LinksView(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, dispatch, .. } = props;
    let lang = session.lang;
    let narrowed = use_state_eq(Narrowed::default);
    let context = ViewContext::new(loaded, session);
    let [selection, _] = cleared(&context);
    let back = use_undo(selection.is_some());
    let page = use_node_ref();
    let search_at = use_node_ref();
    use_turn(page.clone(), search_at.clone(), [session.state.dossier.clone(), session.state.programme.clone()]);
    if loaded.links_file.is_some() {
        return html! { <p class="pc-none pc-loading" role="status">{ lang.say(CardMsg::Loading) }</p> };
    }
    let body = if let Some(link) = dossier(&context) {
        dossier::dossier(props, &link, page)
    } else if let Some(chosen) = programme(&context) {
        programme::programme(props, &chosen, page)
    } else if let Some(linked) = linked(&context, &narrowed) {
        let narrow = {
            let (now, setter) = ((*narrowed).clone(), narrowed.setter());
            Callback::from(move |(of, value): (Trait, Rc<str>)| {
                let values = Trait::ALL.into_iter().zip(now.clone());
                let next: Vec<Rc<str>> =
                    values.map(|(each, old)| if each == of { value.clone() } else { old }).collect();
                setter.set(Narrowed::try_from(next).unwrap_or_default());
            })
        };
        links(props, &linked, &narrow)
    } else {
        overview::overview(props, overview(&context).as_ref())
    };
    let html = html! {
        <>
            { search(props, &context, search_at) }
            { body }
            { crate::ui::tray::tray(lang, tray_of(&context).as_ref(), dispatch) }
            { undo(lang, selection, &back, "pc-tray", dispatch) }
        </>
    };
    with_furigana(lang, loaded, html)
}

/// Moves the focus to a dossier or programme when it opens, and back to its button when it closes, if the reader is in this view:
/// what the page opens, such as the step of a story, leaves the focus where it is. `page` is what was opened, `within` what stands
/// beside it; `shown` are the names of dossier and programme: a dossier covers a programme.
#[hook]
fn use_turn(page: NodeRef, within: NodeRef, shown: [Rc<str>; 2]) {
    let before = use_mut_ref(|| shown.clone());
    let around = within.cast::<Element>().and_then(|search| search.parent_element());
    // Asked before this drawing takes the button away that has the focus.
    let has_focus = around.as_ref().is_some_and(|around| matches!(around.query_selector(":focus"), Ok(Some(_))));
    use_effect_with(shown, move |shown| {
        let was = before.replace(shown.clone());
        let ([dossier, programme], [old_dossier, old_programme]) = (shown, &was);
        let button = if !dossier.is_empty() || was == *shown {
            None
        } else if !old_dossier.is_empty() {
            Some(format!("[data-dossier='{old_dossier}']"))
        } else if programme.is_empty() {
            Some(format!("[data-programme='{old_programme}']"))
        } else {
            None
        };
        let button = button.and_then(|button| around.and_then(|around| around.query_selector(&button).ok().flatten()));
        let target = button.and_then(|button| button.dyn_into::<HtmlElement>().ok());
        if has_focus
            && was != *shown
            && let Some(target) = target.or_else(|| page.cast::<HtmlElement>())
        {
            _ = target.focus();
        }
    });
}

/// The field in which a place is found, here or abroad.
fn search(props: &ScreenProps, context: &ViewContext<'_>, place: NodeRef) -> Html {
    let lang = props.session.lang;
    let find = {
        let (loaded, session) = (props.loaded.clone(), props.session.clone());
        Callback::from(move |text: AttrValue| -> Rc<[Found]> {
            find(&ViewContext::new(&loaded, &session), &text).into()
        })
    };
    // A place abroad is looked at alone; one at home joins those that are chosen.
    let pick = {
        let (loaded, session, dispatch) = (props.loaded.clone(), props.session.clone(), props.dispatch.clone());
        Callback::from(move |code: Rc<str>| {
            if loaded.data.find(&code).is_none() {
                dispatch.emit(Action::Partner(code));
                return;
            }
            dispatch.emit(Action::Partner(Rc::default()));
            if !session.state.selected.contains(&code) {
                dispatch.emit(Action::Toggle(code));
            }
        })
    };
    html! {
        <section key="search" class="pc-sec" aria-label={lang.say(LinksMsg::FindLabel)} ref={place}>
            <Finder {lang} tier={context.tier} label={lang.say(LinksMsg::FindLabel)} {find} {pick} />
            <p class="pc-note">{ lang.say(LinksMsg::FindHint) }</p>
        </section>
    }
}

fn links(props: &ScreenProps, linked: &Linked, narrow: &Callback<(Trait, Rc<str>)>) -> Html {
    let lang = props.session.lang;
    let dispatch = &props.dispatch;
    let leave = dispatch.reform(|_| Action::Partner(Rc::default()));
    let back = if props.session.state.selected.is_empty() { LinksMsg::Back } else { LinksMsg::BackToChosen };
    html! {
        <>
            <section key="links" class="pc-sec" aria-label={&linked.title}>
                <div class="pc-more">
                    <Heading depth=1 class="pc-h3">{ &linked.title }</Heading>
                    <button type="button" class="pc-plain" hidden={props.session.state.partner.is_empty()} onclick={leave}>{ lang.say(back) }</button>
                </div>
                <p class="pc-s" role="status">{ &linked.summary }</p>
                <div class="pc-narrow" role="group" aria-label={lang.say(LinksMsg::NarrowLabel)} hidden={linked.choices.is_empty()}>
                    { for linked.choices.iter().map(|one| choice(one, narrow)) }
                </div>
            </section>
            { common(lang, &linked.common) }
            { ego_diagram::ego_diagram(lang, linked.ego_diagram.as_ref()) }
            { table::table(props, linked) }
            { targets::targets(props, linked.targets.as_ref()) }
        </>
    }
}

fn choice(choice: &Choice, narrow: &Callback<(Trait, Rc<str>)>) -> Html {
    let of = choice.of;
    let onchange =
        narrow.reform(move |event: Event| (of, event.target_unchecked_into::<HtmlSelectElement>().value().into()));
    let option = |(value, word, set): &(Rc<str>, AttrValue, bool)| {
        html! { <option key={&**value} value={value.clone()} selected={*set}>{ word }</option> }
    };
    html! {
        <label key={of as usize} class="pc-choice">
            <span class="pc-b">{ &choice.label }</span>
            <select class="pc-field" {onchange}>{ for choice.options.iter().map(option) }</select>
        </label>
    }
}

fn common(lang: Lang, common: &[Common]) -> Html {
    if common.is_empty() {
        return html! { <section key="common" hidden=true /> };
    }
    let title = lang.say(LinksMsg::CommonTitle);
    let row = |one: &Common| {
        html! {
            <tr key={&*one.partner.code} role="row">
                <th scope="row" role="rowheader">{ row::name(lang, &one.partner) }</th>
                <td role="cell">{ &one.with }</td>
            </tr>
        }
    };
    html! {
        <section key="common" class="pc-sec" aria-label={&title}>
            <Heading depth=1 class="pc-h3">{ &title }</Heading>
            <table class="pc-table pc-links pc-common" role="table">
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader">{ lang.say(LinksMsg::ColumnPartner) }</th><th scope="col" role="columnheader">{ lang.say(LinksMsg::CommonWith) }</th>
                </tr></thead>
                <tbody role="rowgroup">{ for common.iter().map(row) }</tbody>
            </table>
        </section>
    }
}
