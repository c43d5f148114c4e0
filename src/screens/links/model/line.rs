//! The links of the places asked about, each as one of them sees it.

use crate::app::context::ViewContext;
use crate::app::link_ends::EndName;
use pledge_core::{End, Link, Programme};
use yew::AttrValue;

/// A link with the place asked about and the other one.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// The link.
    pub link: &'a Link,
    /// The place asked about.
    pub own: End,
    /// The partner.
    pub other: End,
}

/// The places asked about: the partner that the state names, else the chosen ones.
pub fn ends_of(context: &ViewContext<'_>) -> Vec<End> {
    let partner = context.loaded.data.find_partner(&context.session.state.partner);
    partner
        .map_or_else(|| context.chosen.iter().map(|id| End::Home(*id)).collect(), |partner| vec![End::Abroad(partner)])
}

/// Their links by programme, country and name. One between two of them is seen from the first.
pub fn lines<'a>(context: &'a ViewContext<'_>, ends: &[End]) -> Vec<Line<'a>> {
    let line = |link: &'a Link| {
        let own = *ends.iter().find(|end| link.b == **end || End::Home(link.a) == **end)?;
        let other = link.other(own);
        let name = EndName::of(context, other)?;
        Some((place_of(link.programme), name.country, name.name.own, Line { link, own, other }))
    };
    let mut lines: Vec<(usize, AttrValue, AttrValue, Line<'a>)> =
        context.loaded.data.links().iter().filter_map(line).collect();
    lines.sort_by(|(a, land, name, _), (b, other_land, other_name, _)| {
        a.cmp(b).then_with(|| land.cmp(other_land)).then_with(|| name.cmp(other_name))
    });
    lines.into_iter().map(|(_, _, _, line)| line).collect()
}

/// The place of a programme in the order in which they are shown.
fn place_of(programme: Programme) -> usize {
    Programme::ALL.iter().position(|(other, _)| *other == programme).unwrap_or_default()
}
