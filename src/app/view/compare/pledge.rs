//! The rows on the pledges: the place's own and the one above.

use super::table::{Cell, Group, Table, text};
use crate::{
    app::view::pledged::{self, When},
    i18n::CompareMsg,
};
use pledge_core::{Standing, snapshot::NotDeclared};

impl Table<'_> {
    pub(super) fn pledge(&mut self) -> Group {
        let scene = self.scene;
        let lang = scene.lang();
        let own_sources = |standing: &Standing<'_>| match (standing.pledge.or(standing.maybe), standing.not_declared) {
            (Some(pledge), _) | (None, Some(NotDeclared::Later(pledge))) => Some(pledge.sources.clone()),
            (None, Some(NotDeclared::Stated(absence))) => Some(absence.sources.clone()),
            (None, None) => None,
        };
        let above = |standing: &Standing<'_>| standing.above.and_then(|above| scene.snapshot.standing(above).pledge);
        let rows = vec![
            self.row(lang.say(CompareMsg::RowStatus), &|_, standing| {
                (Cell { status: Some(standing.status), ..text(scene.status_word(standing.status)) }, None)
            }),
            self.row(lang.say(CompareMsg::RowDeclared), &|_, standing| {
                let own = Standing { above: None, ..*standing };
                (Cell { when: pledged::when(scene, &own), ..Cell::default() }, own_sources(standing))
            }),
            self.row(lang.say(CompareMsg::RowTarget), &|_, standing| {
                let sources = own_sources(standing).or_else(|| above(standing).map(|pledge| pledge.sources.clone()));
                let year = standing.pledge.or(standing.maybe).or(above(standing)).and_then(|pledge| pledge.target_year);
                let when = When { dim: false, ..pledged::target(scene, standing) };
                (Cell { when, ..Cell::default() }, sources.filter(|_| year.is_some()))
            }),
            self.row(lang.say(CompareMsg::RowAbove(scene.tier)), &|id, standing| {
                let sources = above(standing).map(|pledge| pledge.sources.clone());
                match pledged::above(scene, id) {
                    Some(when) => (Cell { when, ..Cell::default() }, sources),
                    None => (text(lang.say(CompareMsg::NoneAbove)), None),
                }
            }),
        ];
        Group { title: lang.say(CompareMsg::GroupPledge), rows }
    }
}
