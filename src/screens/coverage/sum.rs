//! Why people are counted once.

use super::model::sum::{Sum, SumLine};
use crate::{
    i18n::{CoverageMsg, Lang},
    ui::heading::Heading,
};
use yew::{Html, html};

pub(super) fn sum(lang: Lang, sum: &Sum) -> Html {
    let line = |(nth, line): (usize, &SumLine)| {
        let class = line.result.then_some("pc-b");
        html! {
            <tr key={nth} {class}><th scope="row" {class}>{ &line.label }</th><td class="pc-r pc-nb">{ &line.people }</td></tr>
        }
    };
    html! {
        <div class="pc-sec">
            <Heading depth=1 class="pc-h4">{ lang.say(CoverageMsg::SumTitle) }</Heading>
            <p class="pc-s">{ &sum.why }</p>
            <table class="pc-table pc-sum" hidden={sum.lines.is_empty()}>
                <caption class="pc-vh">{ lang.say(CoverageMsg::SumCaption) }</caption>
                <tbody>{ for sum.lines.iter().enumerate().map(line) }</tbody>
            </table>
        </div>
    }
}
