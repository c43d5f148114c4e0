//! One link in the list.

use super::model::{
    pledge::PledgeCell,
    row::{Group, LinkRow},
};
use crate::app::{link_ends::EndName, pledge_date::PledgeDate};
use crate::{
    app::Action,
    i18n::{Lang, LinksMsg, Msg},
    ui::{
        ScreenProps, citation::cited, disclosure::Disclosure, furigana::with_furigana, icon, name_button::name_button,
        pledge_date::pledge_date,
    },
};
use yew::{Callback, Html, classes, html};

/// A link. Its partner is a button that turns to the partner's own links; where figures stand alone it is a name.
pub(super) fn row(props: &ScreenProps, row: &LinkRow, columns: Columns) -> Html {
    let lang = props.session.lang;
    let dated = |class: &'static str, shown: bool, column: LinksMsg<'static>, date: &Option<PledgeDate>| {
        let said = date.as_ref().map(|date| html! { <>{ label(lang, column) }{ pledge_date(date) }</> });
        if shown {
            html! { <td key={class} {class} role="cell">{ said.unwrap_or_default() }</td> }
        } else {
            Html::default()
        }
    };
    let sources = row.sources.clone();
    let screen = props.clone();
    let panel = Callback::from(move |()| with_furigana(screen.session.lang, &screen.loaded, cited(&sources)));
    let source = html! { <span>{ lang.say(Msg::Source) }<span class="pc-vh">{ &row.source_of }</span></span> };
    let source = with_furigana(lang, &props.loaded, source);
    let (key, open) = (row.key.clone(), row.key.clone());
    let open = props.dispatch.reform(move |_| Action::Dossier(open.clone()));
    let (code, abroad) = (row.partner.code.clone(), row.partner.abroad);
    let turn = props
        .dispatch
        .reform(move |_| if abroad { Action::Partner(code.clone()) } else { Action::Select(vec![code.clone()]) });
    let name = html! { <b lang={row.partner.name.lang} translate="no">{ &row.partner.name.own }</b> };
    let partner = name_button(&props.session.page, name, |name| {
        html! { <button type="button" class="pc-plain" title={row.turn.clone()} onclick={turn}>{ name }</button> }
    });
    html! {
        <tr class="pc-link" role="row">
            <th key="name" class="c-name" scope="row" role="rowheader">
                <span class="pc-names">
                    { partner }
                    <span class="pc-sub" lang={other_lang(lang, &row.partner)} hidden={row.partner.name.other.is_empty()}>{ &row.partner.name.other }</span>
                    <span class="pc-sub" hidden={row.with.is_empty()}>{ &row.with }</span>
                    <button type="button" class="pc-plain pc-sub" data-dossier={key.to_string()} onclick={open}>{ &row.open }<span class="pc-vh">{ &row.open_of }</span></button>
                </span>
            </th>
            <td key="land" class="c-land" role="cell">{ country(&row.partner) }</td>
            { dated("c-since", columns.since, LinksMsg::ColumnSince, &row.since) }
            if columns.topics {
                <td key="topics" class="c-topics" role="cell">
                    if !row.topics.is_empty() {
                        { label(lang, LinksMsg::ColumnTopics) }{ &row.topics }
                    }
                </td>
            }
            { dated("c-sure", columns.sure, LinksMsg::ColumnSure, &row.sure) }
            <td key="pledge" class="c-pledge" role="cell">{ label(lang, LinksMsg::ColumnPledge) }{ pledge(&row.pledge) }</td>
            <td key="src" class="c-src" role="cell"><Disclosure class="pc-srcs" summary={source} {panel} request={props.request.clone()} /></td>
        </tr>
    }
}

/// The columns in which some row says something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Columns {
    pub(super) since: bool,
    pub(super) topics: bool,
    pub(super) sure: bool,
}

impl Columns {
    /// Those of these groups.
    pub(super) fn of(groups: &[Group]) -> Columns {
        let any = |says: fn(&LinkRow) -> bool| groups.iter().flat_map(|group| &group.rows).any(says);
        Columns {
            since: any(|row| row.since.is_some()),
            topics: any(|row| !row.topics.is_empty()),
            sure: any(|row| row.sure.is_some()),
        }
    }

    /// How many there are with those that are always there: partner, country, target and sources.
    pub(super) fn count(self) -> usize {
        4 + usize::from(self.since) + usize::from(self.topics) + usize::from(self.sure)
    }
}

/// Where rows become records, the name of the column stands before the value; those who hear it know it from the head.
fn label(lang: Lang, column: LinksMsg<'_>) -> Html {
    html! { <span class="pc-label" aria-hidden="true">{ lang.say(column) }</span> }
}

/// The country; of a place at home, the place above.
fn country(end: &EndName) -> Html {
    if end.abroad || end.name.above.is_empty() {
        html! { { &end.country } }
    } else {
        html! { { &end.name.above } }
    }
}

/// A name with its country, or the place above.
pub(super) fn name(lang: Lang, end: &EndName) -> Html {
    html! {
        <span class="pc-names">
            <b lang={end.name.lang} translate="no">{ &end.name.own }</b>
            <span class="pc-sub">{ &end.name.above }</span>
            <span class="pc-sub" lang={other_lang(lang, end)} hidden={end.name.other.is_empty()}>{ &end.name.other }</span>
        </span>
    }
}

/// The second name of a place at home is Japanese, that of one abroad has Latin letters on a Japanese screen.
fn other_lang(lang: Lang, end: &EndName) -> Option<&'static str> {
    match (end.abroad, lang) {
        (false, Lang::En) => Some(Lang::Ja.tag()),
        (true, Lang::Ja | Lang::Era | Lang::Easy) => Some(Lang::En.tag()),
        _ => None,
    }
}

/// A pledge with the icon of its state.
pub(super) fn pledge(cell: &PledgeCell) -> Html {
    html! {
        <span class={classes!("pc-pledge", (cell.status.is_none()).then_some("pc-dim"))}>
            <span class="pc-state">
                if let Some(status) = cell.status {
                    { icon::status(status) }
                }
                <span>{ &cell.text }</span>
            </span>
            if let Some(one) = &cell.when {
                { " " }<span class="pc-sub">{ pledge_date(one) }</span>
            }
        </span>
    }
}
