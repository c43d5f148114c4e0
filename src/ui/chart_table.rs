//! The table of a chart, collapsed: it has the same figures as text.

use crate::i18n::{CoverageMsg, Lang};
use yew::{AttrValue, Html, html};

/// A `table` with this number of rows, in a `<details>`.
pub(crate) fn chart_table(lang: Lang, rows: usize, label: &AttrValue, table: Html) -> Html {
    html! {
        <details class="pc-details">
            <summary>{ lang.say(CoverageMsg::AsTable { rows: &lang.count(rows as u64) }) }</summary>
            <div class="pc-scroll" tabindex="0" role="region" aria-label={lang.say(CoverageMsg::TableOf { what: label })}>{ table }</div>
        </details>
    }
}
