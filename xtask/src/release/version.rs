//! The version, and the files that name it.

use std::{fmt, str::FromStr};

use anyhow::{Context, Error, Result, ensure};

/// Three numbers, as semver has them. Versions before a release (`-rc.1`) are not published, so there are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version([u32; 3]);

impl Version {
    /// The version of the workspace.
    pub(crate) fn present() -> Result<Self> {
        env!("CARGO_PKG_VERSION").parse()
    }
}

impl FromStr for Version {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let numbers = text.split('.').map(str::parse).collect::<Result<Vec<u32>, _>>().ok();
        let version = numbers.and_then(|numbers| numbers.try_into().ok()).map(Version);
        let version = version.with_context(|| format!("`{text}` is not three numbers, such as 1.2.3"))?;
        ensure!(version.to_string() == text, "write {version} for `{text}`");
        Ok(version)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Version([major, minor, patch]) = self;
        write!(out, "{major}.{minor}.{patch}")
    }
}

/// The files that [`set`] changes.
pub(crate) const FILES: [&str; 5] = ["Cargo.toml", LOCKS[0], LOCKS[1], "www/element/package.json", "CITATION.cff"];

const LOCKS: [&str; 2] = ["Cargo.lock", "fuzz/Cargo.lock"];

/// How a file says the version, with `{}` in its place: each of these stands in it once.
fn sayings(path: &str) -> &'static [&'static str] {
    match path {
        "Cargo.toml" => &[
            "\n[workspace.package]\nversion = \"{}\"\n",
            "\npledge-core = { path = \"crates/core\", version = \"{}\" }\n",
        ],
        "www/element/package.json" => &["\n  \"version\": \"{}\",\n"],
        "CITATION.cff" => &["\nversion: {}\n"],
        _ => &[],
    }
}

/// The text of a file with another version, and where it has one, the day.
pub(crate) fn set(path: &str, text: &str, from: Version, to: Version, today: &str) -> Result<String> {
    if LOCKS.contains(&path) {
        return Ok(locked(text, from, to));
    }
    let mut text = text.to_owned();
    for saying in sayings(path) {
        let [old, new] = [from, to].map(|version| saying.replace("{}", &version.to_string()));
        ensure!(text.matches(&old).count() == 1, "does not say once `{}`", old.trim());
        text = text.replace(&old, &new);
    }
    Ok(if path == "CITATION.cff" { dated(&text, today) } else { text })
}

/// A lock file with another version of our own crates: those without a source.
fn locked(text: &str, from: Version, to: Version) -> String {
    let [old, new] = [from, to].map(|version| format!("\nversion = \"{version}\"\n"));
    let entries = text
        .split("[[package]]")
        .map(|entry| if entry.contains("\nsource = ") { entry.to_owned() } else { entry.replace(&old, &new) });
    entries.collect::<Vec<_>>().join("[[package]]")
}

/// A citation file with the day of the release, which it has not before the first one.
fn dated(text: &str, today: &str) -> String {
    let kept: Vec<&str> = text.lines().filter(|line| !line.starts_with("date-released:")).collect();
    format!("{}\ndate-released: {today}\n", kept.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::{FILES, Version, locked, set};
    use crate::project;

    #[test]
    fn a_version_is_three_numbers_in_order() {
        let read = |text: &str| text.parse::<Version>().ok();
        assert!(read("0.9.9") < read("0.10.0") && read("0.10.0") < read("1.0.0"));
        for bad in ["", "1", "1.2", "1.2.3.4", "v1.2.3", "1.2.3-rc.1", "1.02.3", "1.2.+3", "1.2.99999999999"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    /// A release that forgets one file would be refused by the workflow, after the tag.
    #[test]
    fn every_file_of_this_repository_takes_a_new_version() -> anyhow::Result<()> {
        let (from, to) = (Version::present()?, "98.76.54".parse()?);
        for path in FILES {
            let text = std::fs::read_to_string(project::root().join(path))?;
            let new = set(path, &text, from, to, "2031-02-03")?;
            let (added, gone) = (new.matches("98.76.54").count(), text.lines().count().abs_diff(new.lines().count()));
            let ours = match path {
                "Cargo.lock" => 5,
                "Cargo.toml" => 2,
                _ => 1,
            };
            assert_eq!((added, gone <= usize::from(path == "CITATION.cff")), (ours, true), "{path}");
        }
        Ok(())
    }

    #[test]
    fn a_foreign_crate_of_the_same_version_stays() -> anyhow::Result<()> {
        let lock = "[[package]]\nname = \"a\"\nversion = \"0.1.0\"\nsource = \"x\"\n\n[[package]]\nname = \"us\"\nversion = \"0.1.0\"\n";
        let new = locked(lock, "0.1.0".parse()?, "0.2.0".parse()?);
        assert!(
            new.contains("name = \"a\"\nversion = \"0.1.0\"") && new.contains("name = \"us\"\nversion = \"0.2.0\"")
        );
        Ok(())
    }

    #[test]
    fn a_citation_has_one_day() -> anyhow::Result<()> {
        let versions = ("0.1.0".parse()?, "0.2.0".parse()?);
        let once = set("CITATION.cff", "title: x\nversion: 0.1.0\n", versions.0, versions.1, "2031-02-03")?;
        assert_eq!(once, "title: x\nversion: 0.2.0\ndate-released: 2031-02-03\n");
        let twice = set("CITATION.cff", &once, versions.1, versions.1, "2032-02-03")?;
        assert_eq!(twice, "title: x\nversion: 0.2.0\ndate-released: 2032-02-03\n");
        Ok(())
    }
}
