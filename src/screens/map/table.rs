//! The table of the places that the map shows.

use super::model::list::{Line, PlaceList, ROWS};
use crate::{
    app::Action,
    i18n::{MapMsg, Msg},
    ui::{ScreenProps, heading::Heading, icon, place_link::place_link},
};
use pledge_core::{PlaceId, View, query::Field};
use yew::{Callback, Html, NodeRef, classes, html};

/// The table. `active` is the place that the map and the table both point at; `point` receives the one that a row does.
pub(super) fn table(
    props: &ScreenProps,
    list: &PlaceList,
    node: &NodeRef,
    active: Option<PlaceId>,
    point: &Callback<Option<PlaceId>>,
    more: &Callback<()>,
) -> Html {
    let lang = props.session.lang;
    let tier = crate::app::context::ViewContext::new(&props.loaded, &props.session).tier;
    let head = |class: &'static str, field: Field| {
        let name = lang.say(Msg::Column(field, tier));
        html! { <th scope="col" role="columnheader" aria-label={name.clone()} {class}><span>{ name }</span></th> }
    };
    let more = more.reform(|_| ());
    html! {
        <section key="twin" class="pc-sec" aria-label={lang.say(MapMsg::TableTitle)} ref={node.clone()} tabindex="-1">
            <Heading depth=1 class="pc-h3">{ lang.say(MapMsg::TableTitle) }</Heading>
            <table class="pc-table pc-places pc-map-table" role="table">
                <caption>{ &list.caption }</caption>
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader" aria-label={lang.say(Msg::ColumnPick)} class="c-pick"><span class="pc-vh">{ lang.say(Msg::ColumnPick) }</span></th>
                    { head("c-name", Field::Name) }
                    { head("c-st", Field::Status) }
                    { head("c-pop pc-r", Field::Population) }
                </tr></thead>
                <tbody role="rowgroup">{ for list.lines.iter().map(|one| line(props, one, active, point)) }</tbody>
            </table>
            <p class="pc-none" hidden={!list.lines.is_empty()}>{ lang.say(Msg::NothingFound) }</p>
            <div class="pc-more" hidden={list.more == 0}>
                <button type="button" class="pc-btn" onclick={more}>{ lang.say(Msg::ShowMore { count: &lang.count(list.more.min(ROWS) as u64) }) }</button>
            </div>
        </section>
    }
}

fn line(props: &ScreenProps, line: &Line, active: Option<PlaceId>, point: &Callback<Option<PlaceId>>) -> Html {
    let code = line.code.clone();
    let onchange = props.dispatch.reform(move |_| Action::Toggle(code.clone()));
    let id = line.id;
    let on = point.reform(move |()| Some(id));
    let (onmouseenter, onfocusin) = (on.reform(|_| ()), on.reform(|_| ()));
    let off = point.reform(|_| None);
    html! {
        <tr key={&*line.code} role="row" class={classes!("pc-row", line.chosen.then_some("is-on"), (active == Some(id)).then_some("is-at"))} {onmouseenter} onmouseleave={off} {onfocusin}>
            <td class="c-pick" role="cell">
                <label class="pc-hitbox">
                    <input class="pc-check" type="checkbox" checked={line.chosen} {onchange} />
                    <span class="pc-vh">{ &line.pick }</span>
                </label>
            </td>
            <th scope="row" role="rowheader" class="c-name"><span class="pc-names">{ place_link(&props.dispatch, View::Map, &line.code, &line.name) }<span class="pc-sub">{ &line.name.above }</span></span></th>
            <td class="c-st" role="cell"><span class="pc-state">{ icon::status(line.status) }<span>{ &line.status_word }</span></span></td>
            <td class="c-pop pc-r" role="cell">{ &line.people }</td>
        </tr>
    }
}
