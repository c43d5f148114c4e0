//! All links of the data, by programme.

use super::model::overview::{Overview, ProgrammeRow};
use crate::{
    app::Action,
    i18n::{LinksMsg, ProgrammeMsg},
    ui::{ScreenProps, heading::Heading},
};
use yew::{Html, html};

pub(super) fn overview(props: &ScreenProps, overview: Option<&Overview>) -> Html {
    let lang = props.session.lang;
    let Some(overview) = overview else {
        return html! { <p key="whole" class="pc-none">{ lang.say(LinksMsg::NoData) }</p> };
    };
    let title = lang.say(LinksMsg::OverviewTitle);
    let number =
        |word: LinksMsg<'_>| html! { <th scope="col" role="columnheader" class="pc-r">{ lang.say(word) }</th> };
    html! {
        <section key="whole" class="pc-sec" aria-label={&title}>
            <Heading depth=1 class="pc-h3">{ title }</Heading>
            <p class="pc-s" role="status">{ &overview.summary }</p>
            <p class="pc-s">{ &overview.pledged }</p>
            <table class="pc-table pc-programmes" role="table">
                <caption>{ lang.say(LinksMsg::OverviewCaption) }</caption>
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader">{ lang.say(LinksMsg::ByProgramme) }</th>
                    { number(LinksMsg::OverviewLinks) }{ number(LinksMsg::OverviewPlaces) }{ number(LinksMsg::OverviewPartners) }
                </tr></thead>
                <tbody role="rowgroup">{ for overview.rows.iter().map(|one| row(props, one)) }</tbody>
            </table>
            <div hidden={overview.others.is_empty()}><Heading depth=2 class="pc-h4">{ lang.say(ProgrammeMsg::Others) }</Heading></div>
            <ul class="pc-s">{ for overview.others.iter().map(|one| other(props, one)) }</ul>
        </section>
    }
}

/// The name of a programme, which leads to its screen.
fn name(props: &ScreenProps, row: &ProgrammeRow) -> Html {
    let code = row.code.clone();
    let turn = props.dispatch.reform(move |_| Action::Programme(code.clone()));
    html! { <button type="button" class="pc-plain" data-programme={row.code.to_string()} onclick={turn}><b>{ &row.name }</b></button> }
}

fn other(props: &ScreenProps, row: &ProgrammeRow) -> Html {
    html! { <li key={&*row.code}>{ name(props, row) }{ " " }<span class="pc-sub">{ &row.text }</span></li> }
}

fn row(props: &ScreenProps, row: &ProgrammeRow) -> Html {
    html! {
        <tr role="row" key={&*row.code}>
            <th scope="row" role="rowheader">{ name(props, row) }<span class="pc-sub pc-text">{ &row.text }</span></th>
            <td class="pc-r" role="cell">{ &row.links }</td><td class="pc-r" role="cell">{ &row.places }</td><td class="pc-r" role="cell">{ &row.partners }</td>
        </tr>
    }
}
