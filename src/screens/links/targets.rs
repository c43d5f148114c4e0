//! The partners' pledges beside those of the places asked about.

use super::{
    model::targets::{TargetRow, Targets},
    row::{name, pledge},
};
use crate::{
    app::PageRequest,
    i18n::LinksMsg,
    ui::{ScreenProps, drawing::drawing, heading::Heading, save_picture::SavePicture},
};
use yew::{Html, html};

pub(super) fn targets(props: &ScreenProps, targets: Option<&Targets>) -> Html {
    let lang = props.session.lang;
    let Some(targets) = targets else { return html! { <section key="targets" hidden=true /> } };
    let title = lang.say(LinksMsg::TargetsTitle);
    let save = {
        let csv = targets.csv.clone();
        props.request.reform(move |_| PageRequest::Save("pledge-compare-partners.csv", csv.to_string()))
    };
    let row = |(nth, row): (usize, &TargetRow)| {
        html! {
            <tr key={nth} role="row">
                <th scope="row" role="rowheader">{ name(lang, &row.partner) }</th>
                <td role="cell">{ pledge(&row.theirs) }</td>
                <td role="cell"><b>{ &row.own.name.own }</b>{ " " }{ pledge(&row.ours) }</td>
            </tr>
        }
    };
    let drawn = match &targets.drawings {
        Some([wide, narrow]) => html! {
            <div key="drawn">
                <p class="pc-note">{ &targets.drawn }</p>
                <p class="pc-mapkey" data-key="targets">
                    <span class="pc-state"><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path class="f-self" d="M7 2a5 5 0 1 0 .01 0z" /></svg><span>{ lang.say(LinksMsg::KeyPartners) }</span></span>
                    <span class="pc-state"><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path class="f-no s-pick w-3" d="M7 0v14" /></svg><span>{ lang.say(LinksMsg::KeyOwn) }</span></span>
                </p>
                { drawing("pc-plot pc-plot--wide", "targets", &targets.drawn, wide) }
                { drawing("pc-plot pc-plot--narrow", "targets-narrow", &targets.drawn, narrow) }
                <SavePicture figure="targets" title={title.clone()} />
            </div>
        },
        None => html! { <div key="drawn" hidden=true /> },
    };
    html! {
        <section key="targets" class="pc-sec" aria-label={&title}>
            <Heading depth=1 class="pc-h3">{ &title }</Heading>
            <p class="pc-s">{ &targets.summary }</p>
            <p class="pc-note">{ &targets.read }</p>
            { drawn }
            <table class="pc-table pc-links pc-targets" role="table" data-frame={targets.drawings.is_none().then_some("targets")}>
                <caption>{ lang.say(LinksMsg::TargetsCaption) }</caption>
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader">{ lang.say(LinksMsg::ColumnPartner) }</th>
                    <th scope="col" role="columnheader">{ lang.say(LinksMsg::ColumnPledge) }</th>
                    <th scope="col" role="columnheader">{ lang.say(LinksMsg::ColumnOurs) }</th>
                </tr></thead>
                <tbody role="rowgroup">{ for targets.rows.iter().enumerate().map(row) }</tbody>
            </table>
            <p><button type="button" class="pc-btn" onclick={save}>{ lang.say(LinksMsg::SaveTargets) }</button></p>
        </section>
    }
}
