//! Fallback content for pages where the widget cannot run, share pages, and the first screens of the script: written by
//! `src/bin/pages`. The build puts fallback content into the pages of `www/site`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::project::step;

/// Output folders of `write`, below the folder of the build.
pub(crate) const FOLDERS: [&str; 2] = [FALLBACK, "share"];
const FALLBACK: &str = "fallback";
/// The first screens that the script has in it, below the folder of the build.
pub(crate) const FIRST_SCREENS: &str = "first-screens.json";
/// The fonts of the pictures of share pages, from npm.
const FONTS: &str = "node_modules/@expo-google-fonts/noto-sans-jp";

/// Writes fallback content and share pages in each language, for the list and for each place; `site` is their base URL.
pub(crate) fn write(sh: &Shell, out: &Path, site: Option<&str>) -> Result<()> {
    step("Writing", "dist/fallback, dist/share and the first screens");
    for folder in FOLDERS {
        sh.remove_path(out.join(folder))?;
    }
    let feature = if site.is_some() { "pictures" } else { "pages" };
    let site = site.map(|site| [format!("{}/", site.trim_end_matches('/')), FONTS.to_owned()]).into_iter().flatten();
    let data = out.join("data");
    cmd!(sh, "cargo run --quiet --package pledge-compare --features {feature} --bin pages -- {data} {out} {site...}")
        .quiet()
        .run()?;
    Ok(())
}

/// Replaces each `<!-- fallback: ja/14130 -->` in a page by that file, and `<!-- fallback: ja headline -->` by the file without its table. A
/// quick build has no such files and leaves the comment.
pub(crate) fn fill(sh: &Shell, page: &str, out: &Path) -> Result<String> {
    let mut filled = String::new();
    let mut rest = page;
    while let Some((before, (name, after))) =
        rest.split_once("<!-- fallback: ").and_then(|(before, rest)| Some((before, rest.split_once(" -->")?)))
    {
        let (name, is_short) = name.strip_suffix(" headline").map_or((name, false), |name| (name, true));
        let file = PathBuf::from(FALLBACK).join(name).with_extension("html");
        let html = sh.read_file(out.join(&file)).with_context(|| format!("no page can have {}", file.display()))?;
        filled += before;
        filled += (if is_short { headline(&html) } else { html }).trim();
        rest = after;
    }
    Ok(filled + rest)
}

/// What stands above and below the table, which is folded.
fn headline(html: &str) -> String {
    match (html.split_once("<details>"), html.rsplit_once("</details>")) {
        (Some((above, _)), Some((_, below))) => format!("{above}{below}"),
        _ => html.to_owned(),
    }
}
