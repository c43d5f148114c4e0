//! `pledge-fallback DATA OUT`: the compiled Japan package in the folder `DATA` as plain HTML in the folder `OUT`, rendered
//! by the widget's own view code: `ja.html` and `en.html` with the headline and every place, and `ja/14130.html` and the
//! like for each place.

use std::{env, fs, path::Path, rc::Rc};

use anyhow::{Context, Result, ensure};
use pledge_compare::{
    app::{Loaded, Session},
    core::State,
    i18n::Lang,
    ui::{Fallback, FallbackProps},
};
use yew::LocalServerRenderer;

fn main() -> Result<()> {
    let mut arguments = env::args().skip(1);
    let usage = "usage: pledge-fallback DATA OUT";
    let (data, out) = (arguments.next().context(usage)?, arguments.next().context(usage)?);
    let loaded = load(Path::new(&data))?;
    let out = Path::new(&out);
    // Plain Japanese needs the widget: its readings stand in no file.
    for lang in [Lang::Ja, Lang::En] {
        write(out, lang, &loaded, "")?;
        for (_, place) in loaded.data.places() {
            write(out, lang, &loaded, &place.code)?;
        }
    }
    Ok(())
}

/// All compiled files of the package as one, as a page has them in the end.
fn load(data: &Path) -> Result<Rc<Loaded>> {
    let read = |name: &str| {
        let file = data.join(name).with_extension("pcd");
        fs::read(&file).with_context(|| format!("{} cannot be read: run `cargo xtask data` first", file.display()))
    };
    let (mut loaded, issues) = Loaded::from_compact(&read("japan")?);
    ensure!(issues.is_empty(), "the compiled package has faults: {issues:?}");
    while let Some(further) = loaded.more.as_deref().or(loaded.links.as_deref()) {
        loaded = loaded.completed(&read(further)?);
    }
    Ok(loaded)
}

fn write(out: &Path, lang: Lang, loaded: &Rc<Loaded>, place: &str) -> Result<()> {
    let file = if place.is_empty() { out.join(lang.tag()) } else { out.join(lang.tag()).join(place) };
    let file = file.with_extension("html");
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&file, html(lang, loaded, place)? + "\n").with_context(|| format!("{} cannot be written", file.display()))
}

fn html(lang: Lang, loaded: &Rc<Loaded>, place: &str) -> Result<String> {
    let state = State { place: place.into(), ..State::default() };
    let session = Rc::new(Session { state, lang, ..Session::default() });
    let props = FallbackProps { loaded: loaded.clone(), session };
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let render = LocalServerRenderer::<Fallback>::with_props(props).hydratable(false).render();
    Ok(tokio::task::LocalSet::new().block_on(&runtime, render))
}
