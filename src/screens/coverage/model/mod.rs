//! How many people pledges cover, why they are counted once, how that grew, where, and what one more would change.

pub mod growth;
pub mod sum;
pub mod tiles;
pub mod top_level;
pub mod what_if;

use crate::{app::context::ViewContext, i18n::CoverageMsg, ui::headline::model as headline};
use pledge_core::measure::coverage::coverage;
use yew::AttrValue;

/// The answer in one sentence, for the whole country or for the chosen places.
pub fn sentence(context: &ViewContext<'_>) -> AttrValue {
    let lang = context.lang();
    let selection = context.scope();
    let covered = coverage(&context.snapshot, selection);
    let share = pledge_core::Coverage { people: covered.covered, ..covered }.share();
    lang.say(CoverageMsg::Sentence {
        tier: context.tier,
        date: context.date().as_deref(),
        places: selection.map(|_| context.count(context.chosen.len())).as_deref(),
        people: &headline::count(lang, covered),
        share: share.map(|share| lang.tenths(share)).as_deref(),
    })
}
