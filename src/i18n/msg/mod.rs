//! The messages: one enum for the frame and the list, and one for each other part of the screen.
//!
//! Each message has a note for those who translate it without seeing the screen: where it stands, what its parameters hold,
//! and what its words must be fit for. Where the note does not say otherwise, numbers are digits with separators; dates are
//! in words, as exact as they are known; `date` is the day asked about; `Tier` says whether the places above are prefectures.

mod card;
mod cite;
mod compare;
mod coverage;
mod dossier;
mod export;
mod frame;
mod links;
mod map;
mod own;
mod panel;
mod programme;

pub use card::CardMsg;
pub use cite::CiteMsg;
pub use compare::CompareMsg;
pub use coverage::CoverageMsg;
pub use dossier::DossierMsg;
pub use export::{ExportMsg, ReferenceStyle};
pub use frame::Msg;
pub use links::LinksMsg;
pub use map::MapMsg;
pub use own::OwnMsg;
pub use panel::PanelMsg;
pub use programme::ProgrammeMsg;

use super::{Lang, easy, en, ja};
use yew::AttrValue;

impl Lang {
    /// One message.
    pub fn say(self, msg: impl Message) -> AttrValue {
        msg.say(self)
    }
}

/// A message, which has a text in every language.
pub trait Message {
    /// The text in a language.
    fn say(self, lang: Lang) -> AttrValue;
}

/// Each part of the screen has a catalogue of its own in each language.
macro_rules! messages {
    ($($messages:ident: $($part:ident)?),* $(,)?) => {$(
        impl Message for $messages<'_> {
            fn say(self, lang: Lang) -> AttrValue {
                match lang {
                    Lang::Ja | Lang::Era => ja$(::$part)?::say(self),
                    Lang::Easy => easy$(::$part)?::say(self),
                    Lang::En => en$(::$part)?::say(self),
                }
            }
        }
    )*};
}

messages! { Msg: , CardMsg: card, CiteMsg: cite, CompareMsg: compare, CoverageMsg: coverage, DossierMsg: dossier, ExportMsg: export, LinksMsg: links, MapMsg: map, OwnMsg: own, PanelMsg: panel, ProgrammeMsg: programme }
