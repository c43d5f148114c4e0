//! The browsers that the tests drive: found, or on Debian installed.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::project::step;

/// Chromium without a window, which takes half the time of a whole browser.
const SHELL: &str = "chromium-headless-shell";

/// Programs that are a whole Chromium, the preferred one first.
const WHOLE: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const MAC_APPS: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/// What the tests drive on Debian: programs, and the packages that bring them. Nothing is tested without Chromium; Firefox and
/// `WebKit` take the main path of a reader.
const DEBIAN: [(&str, &str); 6] = [
    ("/usr/bin/chromium-headless-shell", "chromium-headless-shell"),
    ("/usr/bin/chromium", "chromium"),
    ("/usr/bin/firefox-esr", "firefox-esr"),
    ("/usr/bin/WebKitWebDriver", "webkit2gtk-driver"),
    ("/usr/bin/xvfb-run", "xvfb"),
    ("/usr/bin/xauth", "xauth"),
];

/// Installs what is missing where that is possible, which is on Debian as root: there a run without all browsers is a failure,
/// elsewhere the tests of Firefox and `WebKit` are skipped and say so. Returns where Chromium is.
pub(crate) fn ensure(sh: &Shell) -> Result<PathBuf> {
    let missing = || DEBIAN.iter().filter(|(program, _)| !Path::new(program).exists());
    let packages: Vec<&str> = missing().map(|(_, package)| *package).collect();
    if !packages.is_empty() && may_install(sh)? {
        install(sh, &packages)?;
        if let Some((program, package)) = missing().next() {
            bail!("apt-get installed {package}, but there is no {program}");
        }
    }
    chromium(&[&[SHELL], WHOLE.as_slice()].concat())?.context(
        "Chromium is needed for the browser tests: install Chromium or Chrome (on Debian and Ubuntu `sudo apt-get install \
         chromium`), or set CHROMIUM to its path, or pass --skip-browser",
    )
}

/// The same, for a whole Chromium: the shell measures no memory.
pub(crate) fn ensure_whole(sh: &Shell) -> Result<PathBuf> {
    ensure(sh)?;
    chromium(&WHOLE)?
        .context("a whole Chromium is needed, not its shell: install Chromium or Chrome, or set CHROMIUM to its path")
}

/// Where the first of these programs is that is anywhere.
fn chromium(names: &[&str]) -> Result<Option<PathBuf>> {
    let Some(path) = std::env::var_os("CHROMIUM").map(PathBuf::from) else { return Ok(find(names)) };
    if path.is_file() {
        return Ok(Some(path));
    }
    bail!("CHROMIUM is {}, which is not a file: set it to the browser's program, or unset it", path.display());
}

fn may_install(sh: &Shell) -> Result<bool> {
    Ok(Path::new("/etc/debian_version").exists() && cmd!(sh, "id -u").quiet().read()? == "0")
}

/// Installs the newest versions: with lists that are out of date apt-get would bring browsers that Playwright cannot drive, or
/// none. By itself `update` passes over lists that it cannot fetch.
fn install(sh: &Shell, packages: &[&str]) -> Result<()> {
    step("Installing", &format!("{} through apt-get", packages.join(", ")));
    let wait = "DPkg::Lock::Timeout=300";
    cmd!(sh, "apt-get -qq -o {wait} update --error-on=any")
        .quiet()
        .run()
        .context("the lists of Debian's packages could not be fetched: check the network and /etc/apt")?;
    cmd!(sh, "apt-get -qq -o {wait} install -y --no-install-recommends {packages...}")
        .env("DEBIAN_FRONTEND", "noninteractive")
        .quiet()
        .ignore_stdout()
        .run()
        .with_context(|| format!("{} could not be installed: see above, or pass --skip-browser", packages.join(", ")))
}

fn find(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path).flat_map(|dir| names.iter().map(move |name| dir.join(name)));
    on_path.chain(MAC_APPS.map(PathBuf::from)).find(|file| file.is_file())
}
