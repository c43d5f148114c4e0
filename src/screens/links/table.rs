//! The list of links, by programme.

use super::{
    model::{Linked, ego_diagram::line_of, row::Group},
    row::{Columns, row},
};
use crate::{
    app::Action,
    i18n::{LinksMsg, Msg, ProgrammeMsg},
    ui::ScreenProps,
};
use pledge_core::Programme;
use yew::{Html, html};

pub(super) fn table(props: &ScreenProps, linked: &Linked) -> Html {
    let lang = props.session.lang;
    let head = |class: &'static str, word: LinksMsg<'_>| html! { <th scope="col" role="columnheader" {class}>{ lang.say(word) }</th> };
    let columns = Columns::of(&linked.groups);
    html! {
        <div key="list" class="pc-sec">
            <p class="pc-note">{ for linked.holds.iter().map(|said| html! { <>{ said }{ " " }</> }) }</p>
            <table class="pc-table pc-links" role="table">
                <caption>{ &linked.title }{ " · " }{ &linked.caption }</caption>
                <thead role="rowgroup"><tr role="row">
                    { head("c-name", LinksMsg::ColumnPartner) }
                    { head("c-land", LinksMsg::ColumnCountry) }
                    if columns.since {
                        { head("c-since", LinksMsg::ColumnSince) }
                    }
                    if columns.topics {
                        { head("c-topics", LinksMsg::ColumnTopics) }
                    }
                    if columns.sure {
                        { head("c-sure", LinksMsg::ColumnSure) }
                    }
                    { head("c-pledge", LinksMsg::ColumnPledge) }
                    <th scope="col" role="columnheader" class="c-src">{ lang.say(Msg::ColumnSource) }</th>
                </tr></thead>
                { for linked.groups.iter().map(|one| group(props, one, columns)) }
            </table>
            <p class="pc-none" hidden={!linked.groups.is_empty()}>{ lang.say(LinksMsg::NothingFits) }</p>
            <p class="pc-note">{ for linked.notes.iter().map(|note| html! { <>{ note }{ " " }</> }) }</p>
        </div>
    }
}

fn group(props: &ScreenProps, group: &Group, columns: Columns) -> Html {
    let lang = props.session.lang;
    let code = group.programme.id();
    let turn = props.dispatch.reform(move |_| Action::Programme(code.into()));
    html! {
        <tbody key={group.programme.id()} role="rowgroup">
            <tr key="group" class="pc-group" role="row"><th scope="rowgroup" role="rowheader" colspan={columns.count().to_string()}>
                { badge(group.programme) }{ &group.title }{ " " }
                <button type="button" class="pc-plain" data-programme={code} onclick={turn}>{ lang.say(ProgrammeMsg::About) }<span class="pc-vh">{ lang.say(ProgrammeMsg::AboutOf { name: &group.name }) }</span></button>
            </th></tr>
            { for group.rows.iter().map(|one| row(props, one, columns)) }
        </tbody>
    }
}

/// The line of a programme, as in the diagram.
fn badge(programme: Programme) -> Html {
    html! { <svg class="pc-stroke" viewBox="0 0 28 8" aria-hidden="true"><path class={line_of(programme)} d="M0 4h28" /></svg> }
}
