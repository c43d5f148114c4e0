//! The pairs of a programme, by the country of the partner; of agreements at home, by the place that takes the energy.

use crate::{
    app::{
        context::ViewContext,
        link_ends::{EndName, country},
        pledge_date::PledgeDate,
    },
    i18n::{DossierMsg, ProgrammeMsg},
    screens::links::model::wording::{energy_direction, has_dossier, linked_since},
};
use pledge_core::{End, Link, LinkId, model::programme::Programme};
use std::rc::Rc;
use yew::AttrValue;

/// One pair.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// How a state names the link.
    pub key: Rc<str>,
    /// Both names.
    pub names: AttrValue,
    /// Which way energy flows; empty where the link is not about that.
    pub supply: AttrValue,
    /// Since when.
    pub since: PledgeDate,
    /// What there is to see; empty where it is no more than the row of the link.
    pub tag: AttrValue,
}

/// Pairs that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct PairGroup {
    /// The country, or the place, with how many.
    pub title: AttrValue,
    /// The pairs, by name.
    pub pairs: Rc<[Pair]>,
}

/// All pairs.
#[derive(Debug, Clone, PartialEq)]
pub struct Pairs {
    /// What they are grouped by.
    pub title: AttrValue,
    /// The groups, largest first.
    pub groups: Vec<PairGroup>,
    /// There are few enough to be shown at once.
    pub open: bool,
}

/// As many pairs are shown without being asked for.
const SHOWN_AT_MOST: usize = 60;

/// The pairs of a programme; `None` where there are none.
pub fn pairs(context: &ViewContext<'_>, programme: Programme) -> Option<Pairs> {
    let (lang, data) = (context.lang(), &context.loaded.data);
    let mut found: Vec<(AttrValue, Pair)> = (0..)
        .map(LinkId)
        .zip(data.links())
        .filter(|(_, link)| link.programme == programme)
        .filter_map(|(id, link)| pair(context, id, link))
        .collect();
    pledge_core::order::sort_by(&mut found, |(a, one), (b, other)| a.cmp(b).then_with(|| one.names.cmp(&other.names)));
    let all = found.len();
    let mut groups: Vec<(usize, PairGroup)> = found
        .chunk_by(|(a, _), (b, _)| a == b)
        .map(|group| {
            let name = group.first().map(|(name, _)| name.clone()).unwrap_or_default();
            let title = lang.say(ProgrammeMsg::GroupOf { name: &name, links: &context.count(group.len()) });
            (group.len(), PairGroup { title, pairs: group.iter().map(|(_, pair)| pair.clone()).collect() })
        })
        .collect();
    pledge_core::order::sort_by(&mut groups, |(a, _), (b, _)| b.cmp(a));
    let at_home = programme == Programme::DomesticRenewable;
    (all > 0).then(|| Pairs {
        title: lang.say(if at_home { ProgrammeMsg::ByTaker } else { ProgrammeMsg::ByCountry }),
        groups: groups.into_iter().map(|(_, group)| group).collect(),
        open: all <= SHOWN_AT_MOST,
    })
}

fn pair(context: &ViewContext<'_>, id: LinkId, link: &Link) -> Option<(AttrValue, Pair)> {
    let (lang, data) = (context.lang(), &context.loaded.data);
    let (ours, theirs) = (EndName::of(context, End::Home(link.a))?, EndName::of(context, link.b)?);
    let of = match link.b {
        End::Abroad(id) => country(context, &data.partner(id)?.country),
        End::Home(_) => ours.name.full(lang),
    };
    let other = if link.is_abroad() { theirs.name.own.clone() } else { theirs.name.full(lang) };
    let pair = Pair {
        key: data.link_key(id)?.into(),
        names: lang.say(DossierMsg::Title { ours: &ours.name.full(lang), theirs: &other }),
        supply: link.supply.map(|supply| energy_direction(context, supply, &ours, &theirs)).unwrap_or_default(),
        since: linked_since(lang, link.since),
        tag: if has_dossier(context, id) { lang.say(DossierMsg::HasDossier) } else { AttrValue::default() },
    };
    Some((of, pair))
}
