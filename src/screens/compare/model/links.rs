//! The rows on links and leading areas.

use super::table::{Cell, Group, Line, Sourced, Table, text};
use crate::{
    app::{
        context::ViewContext,
        link_ends::EndName,
        names::{Name, foreign, short},
    },
    i18n::{CompareMsg, Lang, Msg},
    screens::links::model::wording::programme_name,
};
use pledge_core::{
    PlaceId,
    model::{
        leading_area::LeadingArea,
        link::{End, Link, Programme},
    },
};
use yew::AttrValue;

/// As many partners of one programme as are named; the others are counted.
const NAMED: usize = 4;

impl Table<'_> {
    /// Links by programme, partners in common and leading areas; `None` for data that tell of neither.
    pub(super) fn links(&mut self) -> Option<Group> {
        let (context, chosen) = (self.context, self.chosen);
        let lang = context.lang();
        let data = &context.loaded.data;
        let heading = lang.say(CompareMsg::GroupLinks);
        if context.loaded.links_file.is_some() {
            let coming = [CompareMsg::RowLeadingArea, CompareMsg::RowLinks];
            let rows = coming.map(|label| self.row(lang.say(label), &|_, _| (text(lang.say(Msg::ComingValue)), None)));
            return Some(Group { title: heading, rows: rows.into() });
        }
        let mut rows = Vec::new();
        if !data.leading_areas().is_empty() {
            rows.push(self.row(lang.say(CompareMsg::RowLeadingArea), &|id, _| leading_areas(context, id)));
        }
        if !data.links().is_empty() {
            let any =
                |programme| chosen.iter().any(|id| links_of(context, *id).any(|link| link.programme == programme));
            let programmes: Vec<Programme> =
                Programme::ALL.into_iter().map(|(programme, _)| programme).filter(|one| any(*one)).collect();
            for programme in &programmes {
                rows.push(self.row(programme_name(context, *programme), &|id, _| linked(context, id, *programme)));
            }
            rows.push(if programmes.is_empty() {
                self.row(lang.say(CompareMsg::RowLinks), &|_, _| none(lang))
            } else {
                self.row(lang.say(CompareMsg::RowInCommon), &|id, _| in_common(context, chosen, id))
            });
        }
        (!rows.is_empty()).then_some(Group { title: heading, rows })
    }
}

fn links_of<'a>(context: &'a ViewContext<'_>, id: PlaceId) -> impl Iterator<Item = &'a Link> + Clone {
    context.loaded.data.links_of(End::Home(id))
}

fn none(lang: Lang) -> Sourced {
    (text(lang.say(CompareMsg::NoneListed)), None)
}

fn leading_areas(context: &ViewContext<'_>, id: PlaceId) -> Sourced {
    let lang = context.lang();
    let areas = || context.loaded.data.leading_areas_of(id);
    let own_name = context.loaded.data.place(id).map(|place| place.name_ja.clone());
    // The source names those that lead an area in Japanese: elsewhere the names of the data stand before it.
    let line = |area: &LeadingArea| {
        let led_by: Vec<AttrValue> =
            area.place.iter().chain(area.co_places.iter()).filter_map(|id| named(context, *id)).collect();
        let led_by = led_by.iter().map(|name| &**name).collect::<Vec<_>>().join(", ");
        let japanese = lang.is_japanese() || led_by.is_empty();
        let source: AttrValue = area.name_ja.clone().into();
        let round = lang
            .say(CompareMsg::RoundOn { round: &lang.count(u64::from(area.round)), date: &lang.date(area.selected_on) });
        // Its own name stands over the column.
        if own_name.as_ref() == Some(&area.name_ja) && area.co_places.is_empty() {
            return Line { text: round, ..Line::default() };
        }
        Line {
            lang: foreign(lang, &area.name_ja, &area.name_ja).filter(|_| japanese),
            native: if japanese { AttrValue::default() } else { source.clone() },
            text: if japanese { source } else { led_by.into() },
            detail: round,
        }
    };
    let lines: Vec<Line> = areas().map(line).collect();
    if lines.is_empty() {
        return none(lang);
    }
    (Cell { lines, ..Cell::default() }, Some(areas().flat_map(|area| area.sources.iter().copied()).collect()))
}

fn named(context: &ViewContext<'_>, id: PlaceId) -> Option<AttrValue> {
    Some(short(context.lang(), context.loaded.data.place(id)?))
}

fn linked(context: &ViewContext<'_>, id: PlaceId, programme: Programme) -> Sourced {
    let lang = context.lang();
    let links = links_of(context, id).filter(|link| link.programme == programme);
    let count = links.clone().count();
    if count == 0 {
        return none(lang);
    }
    let beyond = count.saturating_sub(NAMED);
    let cell = Cell {
        lines: links.clone().take(NAMED).filter_map(|link| partner(context, link.other(End::Home(id)))).collect(),
        more: if beyond == 0 {
            AttrValue::default()
        } else {
            lang.say(CompareMsg::AndMore { links: &context.count(beyond) })
        },
        ..text(lang.say(CompareMsg::LinkCount { links: &context.count(count) }))
    };
    (cell, Some(links.flat_map(|link| link.sources.iter().copied()).collect()))
}

/// The partners that the place shares with other compared places, with whom where that is a question.
fn in_common(context: &ViewContext<'_>, chosen: &[PlaceId], id: PlaceId) -> Sourced {
    let lang = context.lang();
    let mut ends: Vec<End> = Vec::new();
    for end in links_of(context, id).map(|link| link.other(End::Home(id))) {
        if !ends.contains(&end) {
            ends.push(end);
        }
    }
    let (mut lines, mut sources) = (Vec::new(), Vec::new());
    for end in ends {
        let shares = |other: &PlaceId| *other != id && links_of(context, *other).any(|link| joins(link, *other, end));
        let others: Vec<PlaceId> = chosen.iter().copied().filter(shares).collect();
        let Some(line) = partner(context, end).filter(|_| !others.is_empty()) else { continue };
        let with: Vec<AttrValue> = others.iter().filter_map(|other| named(context, *other)).collect();
        let with = with.iter().map(|name| &**name).collect::<Vec<_>>().join(lang.pick("、", ", "));
        let with = (chosen.len() > 2).then_some(&*with);
        lines.push(Line { detail: lang.say(CompareMsg::InCommonWith { country: &line.detail, places: with }), ..line });
        let both =
            others.iter().chain([&id]).flat_map(|one| links_of(context, *one).filter(|link| joins(link, *one, end)));
        sources.extend(both.flat_map(|link| link.sources.iter().copied()));
    }
    if lines.is_empty() {
        return none(lang);
    }
    (Cell { lines, ..Cell::default() }, Some(sources.into()))
}

fn joins(link: &Link, id: PlaceId, end: End) -> bool {
    link.other(End::Home(id)) == end
}

/// The other end of a link: its name, and beside it its country or the place above.
fn partner(context: &ViewContext<'_>, end: End) -> Option<Line> {
    let Name { own, lang, above, .. } = EndName::of(context, end)?.name;
    Some(Line { text: own, lang, native: AttrValue::default(), detail: above })
}
