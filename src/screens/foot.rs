//! The text of the footer: version and sources of the figures.

use crate::{app::context::ViewContext, i18n::Msg};
use pledge_core::model::reported::{Origin, Subject};
use yew::AttrValue;

/// The sentences of the footer.
pub fn foot(context: &ViewContext<'_>) -> Vec<AttrValue> {
    let lang = context.lang();
    let data = &context.loaded.data;
    let leaves = || data.places().filter(|(id, _)| data.is_leaf(*id)).map(|(_, place)| place);
    let year = leaves().filter_map(|place| place.population_date).map(pledge_core::PartialDate::year).max();
    let mut lines = Vec::new();
    if let Some(year) = year {
        lines.push(lang.say(Msg::FootPopulation {
            year: &year.to_string(),
            places: &context.count(leaves().count()),
            people: &lang.people_text(data.national()),
        }));
    }
    let official =
        data.reported().iter().filter(|one| one.subject == Subject::Pledges && one.origin != Origin::Article);
    if let Some((governments, one)) = official.filter_map(|one| Some((one.governments?, one))).next_back() {
        let undated = data.pledges().iter().filter(|pledge| pledge.declared.date().is_none()).count();
        let listed = context.count(data.pledges().len());
        lines.push(if one.is_listed(data.pledges()) {
            lang.say(Msg::Listed { listed: &listed })
        } else {
            lang.say(Msg::FootPledges {
                listed: &listed,
                undated: &context.count(undated),
                official: &lang.count(u64::from(governments)),
                date: &lang.date(one.date),
                tally: one.origin == Origin::Tally,
            })
        });
    }
    if let Some(version) = data.versions().first() {
        lines.push(lang.say(Msg::FootVersion {
            version: &version.number,
            date: &lang.date(version.date),
            added: &lang.count(u64::from(version.added)),
            corrected: &lang.count(u64::from(version.corrected)),
        }));
        lines.push(lang.pick(&version.text_ja, &version.text_en).clone().into());
    }
    lines
}
