//! All links of the data, by programme.

use super::model::{
    overview::{Overview, ProgrammeRow},
    programme_bars::PAINT,
};
use crate::{
    app::Action,
    i18n::{LinksMsg, ProgrammeMsg},
    ui::{ScreenProps, drawing::drawing, heading::Heading, name_button::name_button},
};
use yew::{AttrValue, Html, html};

pub(super) fn overview(props: &ScreenProps, overview: Option<&Overview>) -> Html {
    let lang = props.session.lang;
    let Some(overview) = overview else {
        return html! { <p key="whole" class="pc-none">{ lang.say(LinksMsg::NoData) }</p> };
    };
    let [wide, narrow] = &overview.drawings;
    let title = lang.say(LinksMsg::OverviewTitle);
    let number =
        |word: LinksMsg<'_>| html! { <th scope="col" role="columnheader" class="pc-r">{ lang.say(word) }</th> };
    html! {
        <section key="whole" class="pc-sec" aria-label={&title}>
            <Heading depth=1 class="pc-h3">{ title }</Heading>
            <p class="pc-s" role="status">{ &overview.summary }</p>
            <p class="pc-mapkey" data-key="programmes">
                { for PAINT.into_iter().zip([LinksMsg::OverviewPlaces, LinksMsg::OverviewPartners]).map(|(paint, word)| key(paint, lang.say(word))) }
            </p>
            { drawing("pc-plot pc-plot--wide", "programmes", &overview.drawn, wide) }
            { drawing("pc-plot pc-plot--narrow", "programmes-narrow", &overview.drawn, narrow) }
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

fn key(paint: &'static str, word: AttrValue) -> Html {
    html! { <span class="pc-state"><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path class={paint} d="M1 2h12v10H1z" /></svg><span>{ word }</span></span> }
}

/// The name of a programme, which leads to its screen unless figures stand alone.
fn name(props: &ScreenProps, row: &ProgrammeRow) -> Html {
    let code = row.code.clone();
    let turn = props.dispatch.reform(move |_| Action::Programme(code.clone()));
    name_button(&props.session.page, html! { <b>{ &row.name }</b> }, |name| {
        html! { <button type="button" class="pc-plain" data-programme={row.code.to_string()} onclick={turn}>{ name }</button> }
    })
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
