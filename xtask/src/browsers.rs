//! The browsers that the tests drive: found, or on Debian installed.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::project::step;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const MAC_APPS: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/// Beside Chromium, without which nothing is tested, Firefox and `WebKit` take the main path of a reader. Their tests are
/// skipped, and say so, where they are missing.
const FURTHER: [(&str, &str); 2] =
    [("/usr/bin/firefox-esr", "firefox-esr"), ("/usr/bin/WebKitWebDriver", "webkit2gtk-driver")];

/// Installs what can be installed and is missing. Returns where Chromium is.
pub(crate) fn ensure(sh: &Shell) -> Result<PathBuf> {
    let chromium = ensure_chromium(sh)?;
    let missing: Vec<&str> =
        FURTHER.iter().filter(|(program, _)| !Path::new(program).exists()).map(|(_, name)| *name).collect();
    if !missing.is_empty()
        && may_install(sh)?
        && let Err(error) = install(sh, &[&missing, &["xvfb", "xauth"][..]].concat())
    {
        eprintln!("Firefox and WebKit could not be installed, so their tests are skipped: {error:#}");
    }
    Ok(chromium)
}

fn ensure_chromium(sh: &Shell) -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("CHROMIUM").map(PathBuf::from) {
        if path.is_file() {
            return Ok(path);
        }
        bail!("CHROMIUM is {}, which is not a file: set it to the browser's program, or unset it", path.display());
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    if !may_install(sh)? {
        bail!(
            "Chromium is needed for the browser tests: install Chromium or Chrome (on Debian and Ubuntu `sudo apt-get \
             install chromium fonts-noto-cjk`), or set CHROMIUM to its path, or pass --skip-browser"
        );
    }
    install(sh, &["chromium", "fonts-noto-cjk"])?;
    find().context("apt-get installed chromium, but there is no `chromium` on the PATH")
}

fn may_install(sh: &Shell) -> Result<bool> {
    Ok(Path::new("/etc/debian_version").exists() && cmd!(sh, "id -u").quiet().read()? == "0")
}

fn install(sh: &Shell, packages: &[&str]) -> Result<()> {
    step("Installing", &format!("{} through apt-get", packages.join(", ")));
    cmd!(sh, "apt-get -qq update").quiet().run()?;
    cmd!(sh, "apt-get -qq install -y --no-install-recommends {packages...}")
        .env("DEBIAN_FRONTEND", "noninteractive")
        .quiet()
        .ignore_stdout()
        .run()?;
    Ok(())
}

fn find() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path).flat_map(|dir| NAMES.map(|name| dir.join(name)));
    on_path.chain(MAC_APPS.map(PathBuf::from)).find(|file| file.is_file())
}
