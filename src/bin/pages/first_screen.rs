//! The first screen of the list, which the element shows while the wasm loads: rendered here by the widget's own views, with what a
//! page has before it loads anything else. A tree and not HTML, because a strict policy forbids scripts to parse HTML.

use anyhow::{Context, Result};
use pledge_compare::{
    app::{FirstRows, Loaded, Page, PageRequest, Session},
    i18n::Lang,
    screens::Screen,
    ui::ScreenProps,
};
use quick_xml::{Reader, escape::unescape, events::Event};
use serde_json::{Map, Value, json};
use std::rc::Rc;
use yew::{Callback, LocalServerRenderer};

/// Elements that have no end tag (HTML standard, "Void elements"), of those that the list has.
const VOID: [&str; 4] = ["br", "hr", "img", "input"];

/// By language and number of rows, as in `ja 10`. `loaded` is the first file of the data alone.
pub(crate) fn first_screens(loaded: &Rc<Loaded>, languages: &[Lang]) -> Result<Value> {
    let names = languages.iter().flat_map(|lang| FirstRows::DEFAULTS.map(|rows| (*lang, rows)));
    let screens =
        names.map(|(lang, rows)| Ok((format!("{} {}", lang.tag(), rows.count()), tree(&html(loaded, lang, rows)?)?)));
    Ok(screens.collect::<Result<Map<_, _>>>()?.into())
}

fn html(loaded: &Rc<Loaded>, lang: Lang, rows: FirstRows) -> Result<String> {
    let session = Session { lang, page: Page { rows, ..Page::default() }, ..Session::default() };
    let props = ScreenProps {
        loaded: loaded.clone(),
        session: Rc::new(session),
        dispatch: Callback::noop(),
        request: Callback::<PageRequest>::noop(),
    };
    super::rendered(LocalServerRenderer::<Screen>::with_props(props))
}

/// What Yew renders, as `[name, {attribute: value}, ...children]`; texts are strings.
fn tree(html: &str) -> Result<Value> {
    let mut reader = Reader::from_str(html);
    reader.config_mut().check_end_names = false;
    // The elements that are open, the innermost last.
    let mut open = vec![Vec::new()];
    loop {
        match reader.read_event()? {
            Event::Start(tag) => {
                let name = tag.name().into_inner().to_owned();
                let mut attributes = Map::new();
                for attribute in tag.html_attributes() {
                    let attribute = attribute?;
                    attributes.insert(attribute.key.into_inner().to_owned(), unescape(&attribute.value)?.into());
                }
                let is_void = VOID.contains(&&*name);
                open.push(vec![json!(name), attributes.into()]);
                if is_void {
                    close(&mut open)?;
                }
            }
            Event::End(_) => close(&mut open)?,
            Event::Text(text) => add_text(&mut open, &text),
            Event::GeneralRef(name) => add_text(&mut open, &unescape(&format!("&{};", &*name))?),
            Event::Eof => break,
            other => anyhow::bail!("{other:?} is nothing that a view renders"),
        }
    }
    let [root] = open.pop().unwrap_or_default().try_into().ok().context("a screen is one element")?;
    Ok(root)
}

/// Adds the innermost open element to the one around it.
fn close(open: &mut Vec<Vec<Value>>) -> Result<()> {
    let done = open.pop().context("an end without a start")?;
    open.last_mut().context("an end without a start")?.push(done.into());
    Ok(())
}

/// Adds text to the innermost open element, and to the text before it.
fn add_text(open: &mut [Vec<Value>], text: &str) {
    let Some(children) = open.last_mut() else { return };
    match children.last_mut() {
        Some(Value::String(before)) => before.push_str(text),
        _ => children.push(text.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_says_what_the_html_says() -> Result<()> {
        let html =
            r#"<p class="a &amp; b" hidden="">1 &lt; 2<input type="search"><svg viewBox="0 0 1 1"></svg>&#x27;</p>"#;
        let expected = json!(["p", {"class": "a & b", "hidden": ""}, "1 < 2", ["input", {"type": "search"}], ["svg", {"viewBox": "0 0 1 1"}], "'"]);
        assert_eq!(tree(html)?, expected);
        Ok(())
    }

    #[test]
    fn html_that_is_not_one_element_is_an_error() {
        for wrong in ["", "<p></p><p></p>", "</p>", "<p>", "text <b></b>"] {
            assert!(tree(wrong).is_err(), "{wrong}");
        }
    }
}
