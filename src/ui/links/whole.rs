//! All links of the data, by programme.

use crate::{
    app::view::links::whole::{ProgrammeRow, Whole},
    i18n::{Lang, LinksMsg},
};
use yew::{Html, html};

pub(super) fn whole(lang: Lang, whole: Option<&Whole>) -> Html {
    let Some(whole) = whole else {
        return html! { <p key="whole" class="pc-none">{ lang.say(LinksMsg::NoData) }</p> };
    };
    let title = lang.say(LinksMsg::WholeTitle);
    let number =
        |word: LinksMsg<'_>| html! { <th scope="col" role="columnheader" class="pc-r">{ lang.say(word) }</th> };
    html! {
        <section key="whole" class="pc-sec" aria-label={title.clone()}>
            <h3 class="pc-h3">{ title }</h3>
            <p class="pc-s" role="status">{ whole.summary.clone() }</p>
            <table class="pc-table pc-programmes" role="table">
                <caption>{ lang.say(LinksMsg::WholeCaption) }</caption>
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader">{ lang.say(LinksMsg::ByProgramme) }</th>
                    { number(LinksMsg::WholeLinks) }{ number(LinksMsg::WholePlaces) }{ number(LinksMsg::WholePartners) }
                </tr></thead>
                <tbody role="rowgroup">{ for whole.rows.iter().map(row) }</tbody>
            </table>
        </section>
    }
}

fn row(row: &ProgrammeRow) -> Html {
    html! {
        <tr role="row" key={row.name.as_str()}>
            <th scope="row" role="rowheader"><b>{ row.name.clone() }</b><span class="pc-sub pc-text">{ row.text.clone() }</span></th>
            <td class="pc-r" role="cell">{ row.links.clone() }</td><td class="pc-r" role="cell">{ row.places.clone() }</td><td class="pc-r" role="cell">{ row.partners.clone() }</td>
        </tr>
    }
}
