//! `pages DATA OUT [SITE FONTS]`: the compiled Japan package in the folder `DATA` as plain HTML in the folder `OUT`,
//! rendered by the widget's own view code: `fallback/ja.html` and `en.html` with the headline and every place, and
//! `fallback/ja/14130.html` and the like for each place; the same in `share/` as whole pages, with an answer to oEmbed and a
//! picture beside each when `SITE`, the address of the release, is given; `FONTS` is the folder of npm's Noto Sans JP. Pictures need
//! the feature of that name, for what draws them takes long to compile. `first-screens.json` is for the element's script.

mod first_screen;
#[cfg(feature = "pictures")]
mod painter;
mod picture;
mod share;

use std::{
    env, fs,
    path::{Path, PathBuf},
    rc::Rc,
};

use anyhow::{Context, Result, ensure};
#[cfg(feature = "pictures")]
use painter::draw;
use pledge_compare::{
    app::{Loaded, Session, context::ViewContext},
    core::State,
    i18n::Lang,
    screens::{Fallback, FallbackProps},
};
use share::Page;
use yew::{BaseComponent, LocalServerRenderer};

fn main() -> Result<()> {
    let mut arguments = env::args().skip(1);
    let usage = "usage: pages DATA OUT [SITE FONTS]";
    let (data, out) = (arguments.next().context(usage)?, arguments.next().context(usage)?);
    let site = arguments.next();
    let fonts = site.as_ref().map(|_| arguments.next().context(usage)).transpose()?;
    let (data, out) = (Path::new(&data), Path::new(&out));
    let first = first_file(data)?;
    let screens = first_screen::first_screens(&first, &share::LANGUAGES)?;
    file(&out.join("first-screens.json"), &screens.to_string())?;
    let loaded = complete(data, first)?;
    let mut drawings = Vec::new();
    for lang in share::LANGUAGES {
        drawings.extend(write(out, lang, &loaded, "", site.as_deref())?);
        for (_, place) in loaded.data.places() {
            drawings.extend(write(out, lang, &loaded, &place.code, site.as_deref())?);
        }
    }
    fonts.map_or(Ok(()), |fonts| draw(Path::new(&fonts), &drawings))
}

/// A drawing and the file that its picture goes to.
type Drawing = (PathBuf, String);

/// Without the feature `pictures`, no page names one.
#[cfg(not(feature = "pictures"))]
#[expect(clippy::unnecessary_wraps, reason = "drawing can fail")]
fn draw(_: &Path, _: &[Drawing]) -> Result<()> {
    Ok(())
}

fn read(data: &Path, name: &str) -> Result<Vec<u8>> {
    let file = data.join(name).with_extension("pcd");
    fs::read(&file).with_context(|| format!("{} cannot be read: run `cargo xtask data` first", file.display()))
}

/// The first compiled file of the package, with which a page begins.
fn first_file(data: &Path) -> Result<Rc<Loaded>> {
    let (loaded, issues) = Loaded::from_compact(&read(data, "japan")?);
    ensure!(issues.is_empty(), "the compiled package has faults: {issues:?}");
    Ok(loaded)
}

/// All compiled files of the package as one, as a page has them in the end.
fn complete(data: &Path, mut loaded: Rc<Loaded>) -> Result<Rc<Loaded>> {
    loop {
        let further = [&loaded.figures_file, &loaded.links_file, &loaded.sources_file, &loaded.names_file]
            .into_iter()
            .flatten()
            .next()
            .cloned();
        let Some(further) = further else { return Ok(loaded) };
        loaded = loaded.completed(&read(data, &further)?);
    }
}

/// Everything about the list or one place but its picture, which is returned to be drawn: with a site, for it is named by its
/// whole address alone.
fn write(out: &Path, lang: Lang, loaded: &Rc<Loaded>, place: &str, site: Option<&str>) -> Result<Option<Drawing>> {
    let state = State { place: place.into(), ..State::default() };
    let session = Rc::new(Session { state, lang, ..Session::default() });
    let page = Page::new(loaded, &session);
    let name = page.path(lang);
    let drawing = site.map(|_| {
        let context = ViewContext::new(loaded, &session);
        picture::drawing(&context, loaded.data.find(place), &page.heading, &page.title)
    });
    let fallback = html(loaded, session)?;
    file(&out.join("fallback").join(&name).with_extension("html"), &format!("{fallback}\n"))?;
    let share = out.join("share").join(&name);
    file(&share.with_extension("html"), &page.html(&fallback, site))?;
    if let Some(site) = site {
        file(&share.with_extension("json"), &page.oembed(site))?;
    }
    Ok(drawing.map(|drawing| (share.with_extension("png"), drawing)))
}

fn file(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))
}

fn html(loaded: &Rc<Loaded>, session: Rc<Session>) -> Result<String> {
    rendered(LocalServerRenderer::<Fallback>::with_props(FallbackProps { loaded: loaded.clone(), session }))
}

fn rendered<C: BaseComponent>(renderer: LocalServerRenderer<C>) -> Result<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(tokio::task::LocalSet::new().block_on(&runtime, renderer.hydratable(false).render()))
}
