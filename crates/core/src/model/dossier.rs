//! Dossiers: focal points, events and actors of one link; and the key of a link in a state.

use crate::model::{
    actor::Actor,
    dataset::Dataset,
    event::Event,
    focal_point::FocalPoint,
    link::{End, LinkId, Programme},
};

/// The dossier of one link, each part in the order of the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier<'a> {
    /// Statements on what the link is about.
    pub focal_points: Vec<&'a FocalPoint>,
    /// What happened.
    pub events: Vec<&'a Event>,
    /// Who works on it.
    pub actors: Vec<&'a Actor>,
}

impl Dossier<'_> {
    /// Whether there are none of them.
    pub fn is_empty(&self) -> bool {
        self.focal_points.is_empty() && self.events.is_empty() && self.actors.is_empty()
    }
}

impl Dataset {
    /// The dossier of a link.
    pub fn dossier(&self, link: LinkId) -> Dossier<'_> {
        Dossier {
            focal_points: self.focal_points.iter().filter(|one| one.link == link).collect(),
            events: self.events.iter().filter(|one| one.link == link).collect(),
            actors: self.actors.iter().filter(|one| one.link == link).collect(),
        }
    }

    /// The link with a key made by [`Dataset::link_key`].
    pub fn find_link(&self, key: &str) -> Option<LinkId> {
        let mut parts = key.split('~');
        let (a, b, programme) = (parts.next()?, parts.next()?, parts.next()?);
        let programme = Programme::ALL.iter().find(|(_, id)| *id == programme)?.0;
        let home = self.find(a)?;
        let other = self.find(b).map(End::Home).or_else(|| self.find_partner(b).map(End::Abroad))?;
        let same = |link: &crate::Link| link.a == home && link.b == other && link.programme == programme;
        self.links.iter().position(same).map(|at| LinkId(at as u32))
    }

    /// The id of a link that was borrowed from this dataset.
    pub fn id_of(&self, link: &crate::Link) -> Option<LinkId> {
        self.links.iter().position(|other| std::ptr::eq(other, link)).map(|at| LinkId(at as u32))
    }

    /// The key of a link in a state: codes of both ends and the programme, `07203~gn-2928810~iuc`.
    pub fn link_key(&self, link: LinkId) -> Option<String> {
        let link = self.link(link)?;
        let code = |end: End| match end {
            End::Home(id) => self.place(id).map(|place| place.code.clone()),
            End::Abroad(id) => self.partner(id).map(|partner| partner.code.clone()),
        };
        Some(format!("{}~{}~{}", code(End::Home(link.a))?, code(link.b)?, link.programme.id()))
    }
}
