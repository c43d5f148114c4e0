//! Sources: where facts were read.

use crate::model::date::PartialDate;
use std::rc::Rc;

/// The position of a source in its dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceId(pub u32);

/// What kind of body publishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PublisherKind {
    /// A municipality or a prefecture.
    Municipality,
    /// A ministry, or another body of a state.
    Ministry,
    /// A newspaper, a broadcaster, a news site.
    Press,
    /// An association, a foundation, a university, a network, a party.
    Association,
    /// A company.
    Company,
    /// A personal page.
    Personal,
    /// A collection of data.
    Dataset,
}

impl PublisherKind {
    /// All kinds, each with its name in the data.
    pub const ALL: [(PublisherKind, &'static str); 7] = [
        (PublisherKind::Municipality, "municipality"),
        (PublisherKind::Ministry, "ministry"),
        (PublisherKind::Press, "press"),
        (PublisherKind::Association, "association"),
        (PublisherKind::Company, "company"),
        (PublisherKind::Personal, "personal"),
        (PublisherKind::Dataset, "dataset"),
    ];

    /// Its name in the data.
    pub fn id(self) -> &'static str {
        PublisherKind::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, id)| id)
    }
}

/// Who publishes pages, papers or data.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Publisher {
    /// Name in Japanese; as the data have it where they say no language.
    pub name_ja: Rc<str>,
    /// Name in English; as the data have it where they say no language.
    pub name_en: Rc<str>,
    /// What kind of body it is, where the data say so.
    pub kind: Option<PublisherKind>,
    /// Its pages are copies by third parties, or of unknown ownership: the widget does not link to them.
    pub is_stranger: bool,
}

/// Where a fact was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Title in Japanese; empty when it is not known.
    pub title_ja: Rc<str>,
    /// Title in English; empty when it is not known.
    pub title_en: Rc<str>,
    /// Who published it.
    pub publisher: Rc<Publisher>,
    /// The body that it quotes, if any.
    pub quoted: Option<Rc<Publisher>>,
    /// When it was published or read; may be unknown.
    pub date: Option<PartialDate>,
    /// Address, `http` or `https` only; empty when there is none, or when the publisher's pages are not linked to.
    pub url: Rc<str>,
    /// The line of credit that the licence asks for; may be empty.
    pub credit: Rc<str>,
    /// Whether a copy was read, not the page itself.
    pub is_copy: bool,
}

impl Source {
    /// Its name in a table cell: the address, else the title, else the publisher.
    pub fn name(&self) -> &str {
        let names = [&self.url, &self.title_ja, &self.title_en, &self.publisher.name_ja];
        names.into_iter().find(|name| !name.is_empty()).map_or("", |name| name)
    }
}
