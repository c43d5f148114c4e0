//! Everything that is published, into `dist/`, and nothing that is left over from an earlier build.

use std::path::Path;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::{
    build::{
        bundle, integrity, pages,
        release::{self, Names},
        wasm::Wasm,
        yew_host,
    },
    project::dist,
};

/// What is published of `www/element` as it is; everything else there is in the script.
const OF_ELEMENT: [&str; 6] =
    ["custom-elements.json", "package.json", "pledge-compare.d.ts", "react.d.ts", "room.css", "themes"];

pub(crate) fn publish(sh: &Shell, wasm: &Wasm, out: &Path, dev: bool) -> Result<()> {
    let dist = dist();
    sh.remove_path(&dist)?;
    sh.create_dir(dist.join("data"))?;
    let files = release::files(sh, wasm, out)?;
    let beside = |names| -> Result<()> {
        for file in &files {
            sh.copy_file(&file.path, dist.join(file.address(sh, names)?))?;
        }
        Ok(())
    };
    sh.copy_file(out.join(bundle::PLAIN), &dist)?;
    beside(Names::Plain)?;
    if !dev {
        let lasting = out.join(bundle::LASTING);
        sh.copy_file(&lasting, dist.join(integrity::lasting(sh, bundle::PLAIN, &lasting)?))?;
        beside(Names::Lasting)?;
        for folder in pages::FOLDERS {
            copy(sh, &out.join(folder), &dist.join(folder))?;
        }
    }
    let fill = |page: String| {
        let page = pages::fill(sh, &page, out)?;
        release::fill(sh, page, out)
    };
    for name in OF_ELEMENT {
        let path = Path::new("www/element").join(name);
        if path.is_dir() { copy(sh, &path, &dist.join(name))? } else { sh.copy_file(&path, &dist)? }
    }
    pages(sh, Path::new("www/site"), &dist, &|page| if dev { Ok(page) } else { fill(page) })?;
    cmd!(sh, "node xtask/docs/render.mjs").quiet().run()?;
    if !dev {
        copy(sh, &out.join(yew_host::FOLDER), &dist.join(yew_host::FOLDER))?;
    }
    integrity::list(sh, &dist)
}

/// A folder with all that is in it.
fn copy(sh: &Shell, from: &Path, to: &Path) -> Result<()> {
    sh.create_dir(to)?;
    for path in sh.read_dir(from)? {
        if path.is_dir() {
            copy(sh, &path, &to.join(path.file_name().unwrap_or_default()))?;
        } else {
            sh.copy_file(path, to)?;
        }
    }
    Ok(())
}

/// The pages of a folder, each filled, with their style sheets and scripts.
fn pages(sh: &Shell, from: &Path, to: &Path, fill: &dyn Fn(String) -> Result<String>) -> Result<()> {
    sh.create_dir(to)?;
    for path in sh.read_dir(from)? {
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.with_context(|| format!("{} has no name in UTF-8", path.display()))?;
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        if path.is_dir() {
            pages(sh, &path, &to.join(name), fill)?;
        } else if extension == "html" {
            sh.write_file(to.join(name), fill(sh.read_file(&path)?)?)?;
        } else {
            sh.copy_file(path, to)?;
        }
    }
    Ok(())
}
