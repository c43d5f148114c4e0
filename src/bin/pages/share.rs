//! A page of its own for the list or one place, which people share: what other sites show of it (Open Graph, oEmbed) stands in
//! it, and the widget with that state.

use super::picture;
use pledge_compare::{
    app::{Loaded, Session, context::ViewContext, names::Name},
    i18n::{Lang, Msg},
    screens::card::model::card,
    ui::headline::model::{headline, notes},
};
use serde_json::json;

/// The policy that the widget needs, and nothing more.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                      img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'";

/// Plain Japanese needs the widget: its readings stand in no file.
pub(crate) const LANGUAGES: [Lang; 2] = [Lang::Ja, Lang::En];

/// Width and height of a frame that other sites make of it, in CSS pixels.
const LIST: (u32, u32) = (960, 800);
const CARD: (u32, u32) = (480, 520);

/// What a page says of its state in a title and a few sentences.
pub(crate) struct Page {
    lang: Lang,
    /// Code of the place; empty for the list.
    place: String,
    /// The place, or the question.
    pub(crate) heading: String,
    /// The answer in one line.
    pub(crate) title: String,
    /// What it rests on.
    description: String,
}

impl Page {
    /// The page of the list, or of the session's place.
    pub(crate) fn new(loaded: &Loaded, session: &Session) -> Page {
        let context = ViewContext::new(loaded, session);
        let (lang, place) = (session.lang, session.state.place.to_string());
        match card(&context) {
            Ok(card) => {
                let facts = card
                    .facts
                    .iter()
                    .map(|fact| [&*fact.label, lang.pick("：", ": "), &fact.value.whose, &fact.value.text].concat());
                let told: Vec<String> = [card.detail.to_string()].into_iter().chain(facts).collect();
                let (heading, title) = (Name::of(&context, card.place).full(lang).to_string(), card.answer.to_string());
                Page { lang, place, heading, title, description: told.join(lang.pick("。", ". ")) }
            }
            Err(_) => {
                let headline = headline(&context, None);
                let question = lang.say(Msg::Question).to_string();
                let figure: String = headline.figure.iter().map(|piece| &*piece.text).collect();
                let share = [&*headline.share, "% ", &lang.say(Msg::ShareOfCountry)].concat();
                let title = [&*question, lang.pick("：", ": "), &figure].concat();
                let notes = notes(&context, None);
                let told: Vec<&str> = [&*share].into_iter().chain(notes.iter().map(|note| &**note)).collect();
                Page { lang, place, heading: question, title, description: told.join(" ") }
            }
        }
    }

    /// Where it is, without its ending, below the folder of all pages: `ja/14130`, or `ja` for the list.
    pub(crate) fn path(&self, lang: Lang) -> String {
        if self.place.is_empty() { lang.tag().to_owned() } else { format!("{}/{}", lang.tag(), self.place) }
    }

    /// The page around `fallback`. Other sites want whole addresses: where the release will be is `site`, and without it they
    /// are left out.
    pub(crate) fn html(&self, fallback: &str, site: Option<&str>) -> String {
        let (tag, title, description) = (self.lang.tag(), escaped(&self.title), escaped(&self.description));
        let (up, place) = if self.place.is_empty() {
            ("../", String::new())
        } else {
            ("../../", format!(" place=\"{}\"", escaped(&self.place)))
        };
        let whole = site.map(|site| self.addresses(site)).unwrap_or_default();
        // The list begins with the first screen that is in the script, and comes sooner if nothing else is on the line.
        let preload = |file: &str| {
            format!("  <link rel=\"preload\" as=\"fetch\" href=\"{up}{file}\" crossorigin=\"anonymous\">\n")
        };
        let needed = if self.place.is_empty() { &[][..] } else { &["pledge-compare.wasm", "data/japan.pcd"] };
        let preloads: String = needed.iter().map(|file| preload(file)).collect();
        let languages: String = Lang::ALL.map(|lang| self.link(lang, up)).join(" ");
        format!(
            r#"<!doctype html>
<html lang="{tag}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="{POLICY}">
  <link rel="icon" href="data:,">
  <title>{title}</title>
  <meta name="description" content="{description}">
  <meta name="twitter:card" content="{shape}">
  <meta property="og:type" content="website">
  <meta property="og:site_name" content="pledge-compare">
  <meta property="og:locale" content="{locale}">
  <meta property="og:title" content="{title}">
  <meta property="og:description" content="{description}">
{whole}  <link rel="stylesheet" href="{up}share.css">
  <link rel="stylesheet" href="{up}room.css">
{preloads}  <script type="module" async fetchpriority="high" src="{up}pledge-compare.js"></script>
</head>
<body>
  <main>
    <h1>{heading}</h1>
    <p>{languages}</p>
    <pledge-compare{place} lang="{tag}" sync-url="hash">
      {fallback}
    </pledge-compare>
  </main>
</body>
</html>
"#,
            shape = if whole.is_empty() { "summary" } else { "summary_large_image" },
            locale = self.lang.pick("ja_JP", "en_US"),
            heading = escaped(&self.heading),
        )
    }

    /// What needs to know where the release will be.
    fn addresses(&self, site: &str) -> String {
        let at = |lang, ending| format!("{}share/{}.{ending}", escaped(site), self.path(lang));
        let page = at(self.lang, "html");
        let others: String = LANGUAGES
            .map(|lang| {
                format!("  <link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">\n", lang.tag(), at(lang, "html"))
            })
            .concat();
        let (image, (width, height), title) = (at(self.lang, "png"), picture::SIZE, escaped(&self.title));
        let image = format!(
            "  <meta property=\"og:image\" content=\"{image}\">\n  \
             <meta property=\"og:image:width\" content=\"{width}\">\n  \
             <meta property=\"og:image:height\" content=\"{height}\">\n  \
             <meta property=\"og:image:alt\" content=\"{title}\">\n"
        );
        let image = if cfg!(feature = "pictures") { image } else { String::new() };
        format!(
            "{image}  <meta property=\"og:url\" content=\"{page}\">\n  <link rel=\"canonical\" href=\"{page}\">\n{others}  \
             <link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{title}\">\n",
            at(self.lang, "json"),
        )
    }

    /// A link to the same in a language. What needs the widget is the page in its language, with the widget's state in the hash.
    fn link(&self, lang: Lang, up: &str) -> String {
        let (tag, name) = (lang.tag(), lang.name());
        let (page, state) = if LANGUAGES.contains(&lang) {
            (self.path(lang), String::new())
        } else if self.place.is_empty() {
            (self.path(Lang::Ja), format!("#lang={tag}"))
        } else {
            (self.path(Lang::Ja), format!("#place={}&amp;lang={tag}", escaped(&self.place)))
        };
        let current = if lang == self.lang { " aria-current=\"page\"" } else { "" };
        format!(r#"<a href="{up}share/{page}.html{state}" lang="{tag}" hreflang="{tag}"{current}>{name}</a>"#)
    }

    /// What a site gets that asks for the page as oEmbed: a frame.
    pub(crate) fn oembed(&self, site: &str) -> String {
        let ((width, height), state) =
            if self.place.is_empty() { (LIST, String::new()) } else { (CARD, format!("#place={}", self.place)) };
        let frame = format!(
            r#"<iframe src="{}embed.html?lang={}{state}" title="{}" width="{width}" height="{height}" loading="lazy"></iframe>"#,
            escaped(site),
            self.lang.tag(),
            escaped(&self.title)
        );
        let answer = json!({
            "version": "1.0",
            "type": "rich",
            "provider_name": "pledge-compare",
            "provider_url": site,
            "title": self.title,
            "html": frame,
            "width": width,
            "height": height,
        });
        format!("{answer:#}\n")
    }
}

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
