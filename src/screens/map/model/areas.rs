//! The areas of prefectures, in the colour of the share of their people who are covered: where nobody is, is seen.

use crate::{
    app::context::ViewContext,
    i18n::MapMsg,
    screens::coverage::model::top_level::known_share,
    ui::headline::model::{CoverageShare, parts},
};
use pledge_core::{PlaceId, map::Sheet, measure::coverage::coverage};
use yew::AttrValue;

/// An area on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaView {
    /// The frame of the sheet that it lies in.
    pub frame: usize,
    /// The class of its colour; `None` where nothing is known.
    pub class: Option<&'static str>,
    /// For most of those covered, the prefecture alone has declared.
    pub hatched: bool,
    /// Its outline, in units of the sheet.
    pub path: AttrValue,
}

/// The areas with their key.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Areas {
    /// The areas.
    pub list: Vec<AreaView>,
    /// The colours that stand for a share, lowest first, each with its range and how many prefectures it has.
    pub steps: Vec<(&'static str, AttrValue)>,
    /// What hatching means, where some are hatched.
    pub hatched: Option<AttrValue>,
    /// What dots mean, where nothing is known of some.
    pub unknown: Option<AttrValue>,
}

/// The steps of the scale: the highest share of each in percent, its class and its range.
const STEPS: [(u32, &str, &str); 5] =
    [(0, "a-0", "0%"), (33, "a-1", "1–33%"), (66, "a-2", "34–66%"), (99, "a-3", "67–99%"), (100, "a-4", "100%")];

/// What is known of one prefecture.
#[derive(Debug, Clone, Copy)]
struct Known {
    id: PlaceId,
    step: Option<usize>,
    hatched: bool,
}

/// The areas of the sheet.
pub fn areas(context: &ViewContext<'_>, sheet: &Sheet) -> Areas {
    let (lang, data) = (context.lang(), &context.loaded.data);
    let codes = sheet.frames.iter().flat_map(|frame| frame.territories.iter());
    let mut ids: Vec<PlaceId> = codes.filter_map(|territory| data.find(&territory.code)).collect();
    pledge_core::order::sort_by(&mut ids, Ord::cmp);
    ids.dedup();
    let known: Vec<Known> = ids.into_iter().map(|id| known(context, id)).collect();
    let all = &known;
    let list = sheet.frames.iter().enumerate().flat_map(|(frame, part)| {
        part.territories.iter().filter_map(move |territory| {
            let id = data.find(&territory.code)?;
            let Known { step, hatched, .. } = all.iter().find(|one| one.id == id)?;
            let class = step.and_then(|step| STEPS.get(step)).map(|(_, class, _)| *class);
            Some(AreaView { frame, class, hatched: *hatched, path: territory.path.clone().into() })
        })
    });
    let list: Vec<AreaView> = list.collect();
    let count = |wanted: &dyn Fn(&Known) -> bool| known.iter().filter(|one| wanted(one)).count();
    let some = |count: usize, say: &dyn Fn(&str) -> AttrValue| (count > 0).then(|| say(&context.count(count)));
    let step = |(nth, (_, class, range)): (usize, &(u32, &'static str, &'static str))| {
        let count = count(&|one| one.step == Some(nth));
        (*class, lang.say(MapMsg::AreaStep { range, count: &context.count(count) }))
    };
    Areas {
        steps: if list.is_empty() { Vec::new() } else { STEPS.iter().enumerate().map(step).collect() },
        hatched: some(count(&|one| one.hatched), &|count| lang.say(MapMsg::AreaHatched { count })),
        unknown: some(count(&|one| one.step.is_none()), &|count| lang.say(MapMsg::AreaUnknown { count })),
        list,
    }
}

fn known(context: &ViewContext<'_>, id: PlaceId) -> Known {
    let step = known_share(context, id).map(|share| {
        // Nearly nobody is not nobody, and nearly everyone not everyone.
        let percent = match share {
            0 => 0,
            1000.. => 100,
            share => ((share + 5) / 10).clamp(1, 99),
        };
        STEPS.iter().position(|(most, ..)| percent <= *most).unwrap_or(STEPS.len() - 1)
    });
    let covered = coverage(&context.snapshot, Some(&[id]));
    let parts = parts(&context.snapshot, covered, Some(&[id]));
    let above: u64 = parts.iter().filter(|(part, _)| *part == CoverageShare::Above).map(|(_, people)| people).sum();
    Known { id, step, hatched: above * 2 > covered.covered }
}
