//! How many people pledges cover, why they are counted once, how that grew, where, and what one more would change.

pub mod growth;
pub mod named_dates;
pub mod sum;
pub mod tops;
pub mod what_if;

use crate::{app::context::Scene, i18n::CoverageMsg, ui::headline::model as headline};
use pledge_core::measure::coverage::coverage;
use yew::AttrValue;

/// The answer in one sentence, for the whole country or for the chosen places.
pub fn sentence(scene: &Scene<'_>) -> AttrValue {
    let lang = scene.lang();
    let selection = scene.scope();
    let covered = coverage(&scene.snapshot, selection);
    let share = pledge_core::Coverage { people: covered.covered, ..covered }.share();
    lang.say(CoverageMsg::Sentence {
        tier: scene.tier,
        date: scene.date().as_deref(),
        places: selection.map(|_| scene.count(scene.chosen.len())).as_deref(),
        people: &headline::count(lang, covered),
        share: share.map(|share| lang.tenths(share)).as_deref(),
    })
}
