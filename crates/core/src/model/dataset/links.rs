//! Queries for links: partners, countries, topics, leading areas and programmes.

use super::Dataset;
use crate::model::{
    leading_area::LeadingArea,
    link::{End, Link, LinkId, Topic},
    member::Member,
    partner::{Country, Partner, PartnerId, PartnerTarget},
    place::PlaceId,
    programme::{Fact, ProgrammeText, Total},
};

impl Dataset {
    /// All links, by their place `a`.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// One link.
    pub fn link(&self, id: LinkId) -> Option<&Link> {
        self.links.get(id.0 as usize)
    }

    /// The links of one end (a place or a partner), in the order of the data, whichever side of the link it is on. A prefecture does
    /// not have the links of its municipalities.
    pub fn links_of(&self, end: End) -> impl Iterator<Item = &Link> + Clone {
        self.links.iter().filter(move |link| link.b == end || End::Home(link.a) == end)
    }

    /// All places abroad, by code.
    pub fn partners(&self) -> &[Partner] {
        &self.partners
    }

    /// One place abroad.
    pub fn partner(&self, id: PartnerId) -> Option<&Partner> {
        self.partners.get(id.0 as usize)
    }

    /// The place abroad with this code.
    pub fn find_partner(&self, code: &str) -> Option<PartnerId> {
        self.partners.binary_search_by(|partner| (*partner.code).cmp(code)).ok().map(|at| PartnerId(at as u32))
    }

    /// The target of a partner; `None` where the data have no row about it.
    pub fn target_of(&self, id: PartnerId) -> Option<&PartnerTarget> {
        self.partner_targets.iter().find(|target| target.partner == id)
    }

    /// The targets of all partners for which the data have a row.
    pub fn partner_targets(&self) -> &[PartnerTarget] {
        &self.partner_targets
    }

    /// The country with this code.
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries.iter().find(|country| *country.code == *code)
    }

    /// All leading areas, in the order of the data.
    pub fn leading_areas(&self) -> &[LeadingArea] {
        &self.leading_areas
    }

    /// The leading areas that a place leads, alone or with others.
    pub fn leading_areas_of(&self, id: PlaceId) -> impl Iterator<Item = &LeadingArea> {
        self.leading_areas.iter().filter(move |area| area.is_led_by(id))
    }

    /// The topic that links name by this word.
    pub fn topic(&self, slug: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| *topic.slug == *slug)
    }

    /// The programmes in words, in the order of the data.
    pub fn programmes(&self) -> &[ProgrammeText] {
        &self.programmes
    }

    /// The members of a programme that take part other than by a link, in the order of the data.
    pub fn members_of(&self, programme: &str) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(move |member| *member.programme == *programme)
    }

    /// Published sizes of the Ministry of the Environment's city-to-city programme, by date.
    pub fn city_totals(&self) -> &[Total] {
        &self.totals
    }

    /// Further statements of sources about a programme.
    pub fn facts_of(&self, programme: &str) -> impl Iterator<Item = &Fact> {
        self.facts.iter().filter(move |fact| *fact.programme == *programme)
    }
}
