//! The browser that the tests drive: found, or on Debian installed.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::project::step;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const MAC_APPS: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

pub(crate) fn ensure(sh: &Shell) -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("CHROMIUM").map(PathBuf::from) {
        if path.is_file() {
            return Ok(path);
        }
        bail!("CHROMIUM is {}, which is not a file: set it to the browser's program, or unset it", path.display());
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    if !Path::new("/etc/debian_version").exists() || cmd!(sh, "id -u").quiet().read()? != "0" {
        bail!(
            "Chromium is needed for the browser tests: install Chromium or Chrome (on Debian and Ubuntu `sudo apt-get \
             install chromium fonts-noto-cjk`), or set CHROMIUM to its path, or pass --skip-browser"
        );
    }
    step("Installing", "Chromium and Japanese fonts, through apt-get");
    cmd!(sh, "apt-get -qq update").quiet().run()?;
    cmd!(sh, "apt-get -qq install -y --no-install-recommends chromium fonts-noto-cjk")
        .env("DEBIAN_FRONTEND", "noninteractive")
        .quiet()
        .ignore_stdout()
        .run()?;
    find().context("apt-get installed chromium, but there is no `chromium` on the PATH")
}

fn find() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path).flat_map(|dir| NAMES.map(|name| dir.join(name)));
    on_path.chain(MAC_APPS.map(PathBuf::from)).find(|file| file.is_file())
}
