//! The ends of links by name.

use crate::{
    app::{
        context::ViewContext,
        names::{Name, foreign},
    },
    i18n::{Lang, LinksMsg},
};
use pledge_core::{End, Partner};
use std::rc::Rc;
use yew::AttrValue;

/// How an end of a link is named on screen.
#[derive(Debug, Clone, PartialEq)]
pub struct EndName {
    /// Its code.
    pub code: Rc<str>,
    /// It lies abroad.
    pub abroad: bool,
    /// Its name with the country, or with the place above.
    pub name: Name,
    /// The country in words.
    pub country: AttrValue,
}

impl EndName {
    /// The name of an end.
    pub fn of(context: &ViewContext<'_>, end: End) -> Option<EndName> {
        let data = &context.loaded.data;
        match end {
            End::Home(id) => Some(EndName {
                code: data.place(id)?.code.clone(),
                abroad: false,
                name: Name::of(context, id),
                country: context.lang().say(LinksMsg::AtHome),
            }),
            End::Abroad(id) => {
                let partner = data.partner(id)?;
                let country = country(context, &partner.country);
                let name = partner_name(context.lang(), partner, country.clone());
                Some(EndName { code: partner.code.clone(), abroad: true, name, country })
            }
        }
    }
}

/// A country in words; its code where the data have none.
pub fn country(context: &ViewContext<'_>, code: &str) -> AttrValue {
    let country = context.loaded.data.country(code);
    country.map_or_else(
        || code.to_owned().into(),
        |country| context.lang().pick(&country.name_ja, &country.name_en).clone().into(),
    )
}

/// The name in the language of the screen, and beside it the one that the place itself writes. Where the data do not have
/// it, a Japanese screen shows the Latin one.
fn partner_name(lang: Lang, partner: &Partner, country: AttrValue) -> Name {
    let own = lang.pick(&partner.name_ja, &partner.name_en);
    let other =
        if partner.name_local.is_empty() && lang.is_japanese() { &partner.name_en } else { &partner.name_local };
    Name {
        own: own.clone().into(),
        lang: foreign(lang, &partner.name_ja, &partner.name_en),
        above: country,
        other: if other == own { AttrValue::default() } else { other.clone().into() },
    }
}
