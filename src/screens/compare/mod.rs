//! Chosen places side by side.

pub mod model;
mod table;
mod timeline;

use crate::{
    app::{
        Action, PLACES_AT_MOST,
        context::ViewContext,
        names::{Name, short},
    },
    i18n::{CardMsg, CompareMsg, Lang, Msg},
    ui::{
        ScreenProps,
        citation::citation,
        finder::{
            Finder,
            model::{Found, find},
        },
        focus,
        furigana::with_furigana,
        heading::{Heading, titled},
        peers::Peers,
        place_link::use_return,
    },
};
use model::{ComparedPlace, Comparison, Example, compare, examples};
use pledge_core::View;
use std::rc::Rc;
use table::Move;
use yew::{AttrValue, Callback, Html, component, html, use_effect_with, use_mut_ref, use_node_ref, use_state_eq};

/// The view `compare`.
#[inline(never)]
pub(super) fn gate_more_compare(props: &ScreenProps) -> Html {
    titled("compare", props, html! { <CompareView ..props.clone() /> })
}

#[component]
fn CompareView(props: &ScreenProps) -> Html {
    let ScreenProps { loaded, session, dispatch, .. } = props;
    let lang = session.lang;
    let only_differences = use_state_eq(|| false);
    let said = use_state_eq(AttrValue::default);
    let heads = use_node_ref();
    let names = use_return(session, View::Compare);
    let moved = use_mut_ref(|| None::<(Move, usize)>);
    {
        let (heads, moved) = (heads.clone(), moved.clone());
        use_effect_with(session.state.selected.clone(), move |_| {
            if let Some((step, to)) = moved.take() {
                focus::follow(&heads, &format!(".{}", step.class()), to as u32);
            }
        });
    }
    let context = ViewContext::new(loaded, session);
    let comparison = compare(&context);
    let places: Rc<[ComparedPlace]> = comparison.iter().flat_map(|one| one.places.iter().cloned()).collect();
    let shift = {
        let (selected, places, said) = (session.state.selected.clone(), places.clone(), said.setter());
        let dispatch = dispatch.clone();
        Callback::from(move |step: Move| {
            let Some((to, order)) = shifted(&selected, &places, step) else { return };
            if let Some(place) = places.get(step.from) {
                let place = place.name.full(lang);
                let (position, places) = (lang.count(to as u64 + 1), lang.count(places.len() as u64));
                said.set(lang.say(CompareMsg::Moved { place: &place, position: &position, places: &places }));
            }
            *moved.borrow_mut() = Some((step, to));
            dispatch.emit(Action::Select(order));
        })
    };
    let toggle = {
        let (now, setter) = (*only_differences, only_differences.setter());
        Callback::from(move |_| setter.set(!now))
    };
    let body = match &comparison {
        None => empty(lang, &context, dispatch),
        Some(comparison) => html! {
            <>
                if !comparison.kinds.is_empty() {
                    <p class="pc-note">{ for comparison.kinds.iter().map(|note| html! { <>{ note }{ " " }</> }) }</p>
                }
                { table::table(lang, comparison, *only_differences, heads, &shift, dispatch) }
                { below(lang, comparison) }
            </>
        },
    };
    let html = html! {
        <section ref={names} class="pc-sec" aria-label={comparison.as_ref().map(|one| one.title.clone())}>
            <div key="head" class="pc-more">
                if let Some(comparison) = &comparison {
                    <Heading depth=1 class="pc-h3">{ &comparison.title }</Heading>
                    <button type="button" class="pc-btn" aria-pressed={(*only_differences).to_string()} onclick={toggle}>{ lang.say(CompareMsg::OnlyDifferences) }</button>
                }
            </div>
            { add(props, &context, said.setter()) }
            <p key="said" class="pc-note pc-announcement" role="status">{ (*said).clone() }</p>
            { peers(props, &context) }
            <div key="body" class="pc-sec">{ body }</div>
        </section>
    };
    with_furigana(lang, loaded, html)
}

/// Places like the first of the chosen ones, to be added.
fn peers(props: &ScreenProps, context: &ViewContext<'_>) -> Html {
    let Some((first, place)) =
        context.chosen.first().and_then(|first| Some((*first, context.loaded.data.place(*first)?)))
    else {
        return html! { <div key="peers" hidden=true /> };
    };
    let title = context.lang().say(CardMsg::PeersTitle { place: &short(context.lang(), place) });
    html! { <Peers key="peers" screen={props.clone()} place={first} summary={title} /> }
}

/// The codes with a place and its neighbour exchanged, and where the place now stands; `None` at the ends.
fn shifted(selected: &[Rc<str>], places: &[ComparedPlace], step: Move) -> Option<(usize, Vec<Rc<str>>)> {
    let to = step.to(places.len())?;
    let at = |nth: usize| places.get(nth).and_then(|place| selected.iter().position(|code| *code == place.code));
    let mut order = selected.to_vec();
    order.swap(at(step.from)?, at(to)?);
    Some((to, order))
}

/// The field in which a place is found and added, and the way back to the list.
fn add(props: &ScreenProps, context: &ViewContext<'_>, said: yew::UseStateSetter<AttrValue>) -> Html {
    let lang = context.lang();
    let find = {
        let (loaded, session) = (props.loaded.clone(), props.session.clone());
        Callback::from(move |text: AttrValue| -> Rc<[Found]> {
            find(&ViewContext::new(&loaded, &session), &text).into()
        })
    };
    let full = context.chosen.len() >= PLACES_AT_MOST;
    let pick = {
        let (loaded, session) = (props.loaded.clone(), props.session.clone());
        let dispatch = props.dispatch.clone();
        Callback::from(move |code: Rc<str>| {
            let context = ViewContext::new(&loaded, &session);
            let place = loaded.data.find(&code).map(|id| Name::of(&context, id).full(lang)).unwrap_or_default();
            let chosen = session.state.selected.contains(&code);
            said.set(match (chosen, full) {
                (true, _) => lang.say(CompareMsg::AlreadyCompared { place: &place }),
                (false, true) => lang.say(CompareMsg::ComparisonFull { limit: &context.count(PLACES_AT_MOST) }),
                (false, false) => lang.say(CompareMsg::Added { place: &place }),
            });
            if !chosen && !full {
                dispatch.emit(Action::Toggle(code));
            }
        })
    };
    let back = props.dispatch.reform(|_| Action::Show(View::Places));
    let word = if context.chosen.len() < 2 { lang.say(Msg::BackToPlaces) } else { lang.say(CompareMsg::CompareAdd) };
    html! {
        <div key="add" class="pc-cmp-add">
            <Finder {lang} tier={context.tier} label={lang.say(CompareMsg::FindToAdd)} {find} {pick} />
            <button type="button" class="pc-plain" onclick={back}>{ word }</button>
        </div>
    }
}

fn empty(lang: Lang, context: &ViewContext<'_>, dispatch: &Callback<Action>) -> Html {
    let one = context.chosen.first().map(|id| Name::of(context, *id).full(lang));
    let example = |one: &Example| {
        let codes = one.codes.clone();
        let onclick = dispatch.reform(move |_| Action::Select(codes.clone()));
        html! { <li key={one.title.as_str()}><button type="button" class="pc-plain" {onclick}>{ &one.title }</button>{ " " }<span class="pc-sub" translate="no">{ &one.names }</span></li> }
    };
    let examples = examples(context);
    html! {
        <>
            <p class="pc-none">
                { lang.say(CompareMsg::CompareEmpty) }
                if let Some(place) = one {
                    { " " }{ lang.say(CompareMsg::ChosenSoFar { place: &place }) }
                }
            </p>
            if !examples.is_empty() {
                <section class="pc-sec pc-examples" aria-label={lang.say(CompareMsg::ExamplesTitle)}>
                    <Heading depth=1 class="pc-h4">{ lang.say(CompareMsg::ExamplesTitle) }</Heading>
                    <ul>{ for examples.iter().map(example) }</ul>
                </section>
            }
        </>
    }
}

fn below(lang: Lang, comparison: &Comparison) -> Html {
    html! {
        <>
            <p class="pc-note">{ for comparison.notes.iter().map(|note| html! { <>{ note }{ " " }</> }) }</p>
            { timeline::timeline(lang, comparison.timeline.as_ref()) }
            <Heading depth=2 class="pc-h4">{ lang.say(CompareMsg::SourcesTitle) }</Heading>
            <ol class="pc-refs">
                { for comparison.sources.iter().enumerate().map(|(at, one)| html! { <li key={at}><b>{ at + 1 }</b>{ citation(one) }</li> }) }
            </ol>
        </>
    }
}
