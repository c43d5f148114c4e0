//! The rows on the pledges: the place's own and the one above.

use super::table::{Cell, Group, Table, text};
use crate::{
    app::{
        context::ViewContext,
        pledge_date::{self, PledgeDate},
    },
    i18n::{CompareMsg, Msg},
};
use pledge_core::{Standing, Status, measure::snapshot::NotDeclared};
use yew::AttrValue;

impl Table<'_> {
    pub(super) fn pledge(&mut self) -> Group {
        let context = self.context;
        let lang = context.lang();
        let own_sources = |standing: &Standing<'_>| match (standing.pledge.or(standing.maybe), standing.not_declared) {
            (Some(pledge), _) | (None, Some(NotDeclared::Later(pledge))) => Some(pledge.sources.clone()),
            (None, Some(NotDeclared::Stated(absence))) => Some(absence.sources.clone()),
            (None, None) => None,
        };
        let above = |standing: &Standing<'_>| standing.above.and_then(|above| context.snapshot.standing(above).pledge);
        let mut rows = vec![
            self.row(lang.say(CompareMsg::RowStatus), &|_, standing| {
                // What was declared has its sources with its date, in the next row.
                let sources = own_sources(standing).filter(|_| standing.status == Status::NotDeclared);
                (Cell { status: Some(standing.status), ..text(context.status_word(standing.status)) }, sources)
            }),
            self.row(lang.say(CompareMsg::RowDeclared), &|_, standing| {
                let own = Standing { above: None, ..*standing };
                (Cell { when: pledge_date::of_standing(context, &own), ..Cell::default() }, own_sources(standing))
            }),
            self.row(lang.say(CompareMsg::RowTarget), &|_, standing| {
                let sources = own_sources(standing).or_else(|| above(standing).map(|pledge| pledge.sources.clone()));
                let year = standing.pledge.or(standing.maybe).or(above(standing)).and_then(|pledge| pledge.target_year);
                let when = PledgeDate { dim: false, ..pledge_date::target_year(context, standing) };
                (Cell { when, ..Cell::default() }, sources.filter(|_| year.is_some()))
            }),
            self.row(lang.say(CompareMsg::RowAbove(context.tier)), &|id, _| {
                let parent = context.loaded.data.parent(id).map(|parent| context.snapshot.standing(parent));
                let sources = parent.and_then(|parent| own_sources(&parent));
                match pledge_date::of_above(context, id) {
                    Some(when) => (Cell { when, ..Cell::default() }, sources),
                    None => (text(lang.say(CompareMsg::NoneAbove)), None),
                }
            }),
        ];
        // Few data have targets on the way: without any the row would be empty.
        if self.chosen.iter().any(|id| interim(context, &context.snapshot.standing(*id)).is_some()) {
            let row = self.row(lang.say(CompareMsg::RowInterim), &|_, standing| match interim(context, standing) {
                Some(said) => (text(said), own_sources(standing)),
                None => (text(lang.say(Msg::NotStated)), None),
            });
            rows.insert(3, row);
        }
        Group { title: lang.say(CompareMsg::GroupPledge), rows }
    }
}

/// The target on the way of a place's own pledge.
fn interim(context: &ViewContext<'_>, standing: &Standing<'_>) -> Option<AttrValue> {
    let (lang, interim) = (context.lang(), &standing.pledge.or(standing.maybe)?.interim);
    let year = interim.year.map(|year| year.to_string());
    let year = year.map(|year| lang.say(Msg::TargetYear { year: &year }));
    let percent = interim.percent.map(hundredths);
    let base = interim.base_year.map(|year| year.to_string());
    let target = interim.kind.map_or_else(
        || interim.text.clone().into(),
        |kind| lang.say(CompareMsg::Interim { kind, percent: percent.as_deref(), base: base.as_deref() }),
    );
    let parts: Vec<&str> =
        [year.as_deref(), Some(&*target)].into_iter().flatten().filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(lang.pick("：", ": ")).into())
}

/// Hundredths of a percent with as many decimals as are needed.
fn hundredths(hundredths: u32) -> String {
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
