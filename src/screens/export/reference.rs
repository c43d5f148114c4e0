//! References to the whole work, as lists of literature have them.

use crate::{
    app::context::ViewContext,
    i18n::{CiteMsg, Msg, ReferenceStyle},
};
use pledge_core::PartialDate;

/// Who publishes the work.
const PUBLISHER: &str = "pledge-compare";

/// The reference in the style of this name (see [`ReferenceStyle::ALL`]; any other means a sentence), read on the day `accessed`
/// (`YYYY-MM-DD`) at `link`. The page says the day: no clock is known here.
#[inline(never)]
pub fn gate_panels_reference(context: &ViewContext<'_>, style: &str, link: &str, accessed: &str) -> String {
    let lang = context.lang();
    let title = lang.say(Msg::Title(context.tier));
    let version = context.loaded.data.versions().first();
    let number = version.map(|version| &*version.number);
    let read = PartialDate::parse(accessed);
    let year = version.map(|version| version.date).or(read).map(|date| date.year().to_string()).unwrap_or_default();
    let day = read.map(|day| lang.date(day)).unwrap_or_default();
    let said = match ReferenceStyle::ALL.iter().find(|(_, name)| *name == style) {
        Some((ReferenceStyle::BibTex, _)) => {
            let field = |name: &str, value: &str| format!("  {name} = {{{value}}},\n");
            let key = format!("@misc{{{PUBLISHER}-{},\n", number.unwrap_or(&year));
            let whole = |text: &str| format!("{{{text}}}");
            let version = number.map(|number| field("version", number)).unwrap_or_default();
            let fields = [
                field("title", &whole(&title)),
                field("author", &whole(PUBLISHER)),
                field("publisher", PUBLISHER),
                field("year", &year),
                version,
                field("url", link),
                field("urldate", accessed),
            ];
            return [key, fields.concat(), "}".to_owned()].concat();
        }
        Some((ReferenceStyle::Apa, _)) => {
            CiteMsg::ReferenceApa { publisher: PUBLISHER, year: &year, title: &title, version: number, accessed: &day }
        }
        Some((ReferenceStyle::Plain, _)) | None => {
            CiteMsg::ReferencePlain { publisher: PUBLISHER, title: &title, version: number, accessed: &day }
        }
    };
    [&*lang.say(said), " ", link].concat()
}
