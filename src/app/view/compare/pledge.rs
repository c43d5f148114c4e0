//! The rows on the pledges: the place's own and the one above.

use super::table::{Cell, Group, Table, text};
use crate::{
    app::view::{
        names::short,
        pledged::{self, When},
    },
    i18n::{CompareMsg, Msg},
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
                let year = standing.pledge.and_then(|pledge| pledge.target_year);
                let word = year.map_or_else(
                    || lang.say(Msg::NotStated),
                    |year| lang.say(Msg::TargetYear { year: &year.to_string() }),
                );
                (text(word), own_sources(standing).filter(|_| year.is_some()))
            }),
            self.row(lang.say(CompareMsg::RowAbove(scene.tier)), &|id, standing| match standing.above {
                Some(id) => {
                    let sources = above(standing).map(|pledge| pledge.sources.clone());
                    (Cell { when: When { dim: false, ..pledged::above_dated(scene, id) }, ..Cell::default() }, sources)
                }
                None if scene.loaded.data.parent(id).is_none() => (text(lang.say(CompareMsg::NoneAbove)), None),
                None => {
                    let parent = scene.loaded.data.parent(id);
                    let word =
                        parent.map(|parent| scene.status_word(scene.snapshot.status(parent))).unwrap_or_default();
                    let name = parent
                        .and_then(|parent| scene.loaded.data.place(parent))
                        .map(|place| short(lang, place))
                        .unwrap_or_default();
                    let when = When { whose: lang.say(Msg::Whose { place: &name }), text: word, ..When::default() };
                    (Cell { when, ..Cell::default() }, None)
                }
            }),
        ];
        Group { title: lang.say(CompareMsg::GroupPledge), rows }
    }
}
