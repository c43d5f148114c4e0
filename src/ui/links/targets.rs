//! The partners' pledges beside those of the places asked about.

use super::row::{name, pledge};
use crate::{
    app::view::links::targets::{TargetRow, Targets},
    i18n::{Lang, LinksMsg},
};
use yew::{Html, html};

pub(super) fn targets(lang: Lang, targets: Option<&Targets>) -> Html {
    let Some(targets) = targets else { return html! { <section key="targets" hidden=true /> } };
    let title = lang.say(LinksMsg::TargetsTitle);
    let row = |(nth, row): (usize, &TargetRow)| {
        html! {
            <tr key={nth} role="row">
                <th scope="row" role="rowheader">{ name(lang, &row.partner) }</th>
                <td role="cell">{ pledge(&row.theirs) }</td>
                <td role="cell"><b>{ row.own.name.own.clone() }</b>{ " " }{ pledge(&row.ours) }</td>
            </tr>
        }
    };
    html! {
        <section key="targets" class="pc-sec" aria-label={title.clone()}>
            <h3 class="pc-h3">{ title.clone() }</h3>
            <p class="pc-s">{ targets.summary.clone() }</p>
            <table class="pc-table pc-plist pc-targets" role="table" hidden={targets.rows.is_empty()}>
                <caption>{ lang.say(LinksMsg::TargetsCaption) }</caption>
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader">{ lang.say(LinksMsg::ColumnPartner) }</th>
                    <th scope="col" role="columnheader">{ lang.say(LinksMsg::ColumnPledge) }</th>
                    <th scope="col" role="columnheader">{ lang.say(LinksMsg::ColumnOurs) }</th>
                </tr></thead>
                <tbody role="rowgroup">{ for targets.rows.iter().enumerate().map(row) }</tbody>
            </table>
        </section>
    }
}
