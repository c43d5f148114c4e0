//! Partners that several places have in common.

use super::line::Line;
use crate::app::link_ends::EndName;
use crate::{app::context::ViewContext, i18n::LinksMsg};
use pledge_core::{End, model::link::Link};
use yew::AttrValue;

/// A partner of two or more of the places asked about.
#[derive(Debug, Clone, PartialEq)]
pub struct Common {
    /// The partner.
    pub partner: EndName,
    /// Which of the places, each with its programmes.
    pub with: AttrValue,
}

/// The partners in common, those of most places first.
pub fn common(context: &ViewContext<'_>, lines: &[Line<'_>], ends: &[End]) -> Vec<Common> {
    let mut others: Vec<End> = Vec::new();
    for line in lines {
        if !others.contains(&line.other) {
            others.push(line.other);
        }
    }
    let mut found: Vec<(usize, Common)> =
        others.into_iter().filter_map(|other| one(context, lines, ends, other)).collect();
    pledge_core::order::sort_by(&mut found, |(a, _), (b, _)| b.cmp(a));
    found.into_iter().map(|(_, common)| common).collect()
}

fn one(context: &ViewContext<'_>, lines: &[Line<'_>], ends: &[End], other: End) -> Option<(usize, Common)> {
    let lang = context.lang();
    let joins = |link: &Link, end: End| link.other(end) == other && (link.b == end || End::Home(link.a) == end);
    let with = |end: &End| {
        let links = lines.iter().map(|line| line.link).filter(|link| joins(link, *end));
        let names: Vec<AttrValue> = links.map(|link| lang.say(LinksMsg::ProgrammeName(link.programme))).collect();
        let names: Vec<&str> = names.iter().map(|name| &**name).collect();
        let place = EndName::of(context, *end)?.name.own;
        let programmes = names.join(lang.pick("、", ", "));
        let said = lang.say(LinksMsg::PlaceWith { place: &place, programmes: &programmes });
        (!names.is_empty()).then(|| said.to_string())
    };
    let with: Vec<String> = ends.iter().filter_map(with).collect();
    let partner = EndName::of(context, other)?;
    (with.len() > 1).then(|| (with.len(), Common { partner, with: with.join(lang.pick("、", "; ")).into() }))
}
