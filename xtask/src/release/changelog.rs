//! CHANGELOG.md: what is not released becomes a version with its day.

use anyhow::{Context, Result, ensure};

use super::Version;

pub(crate) const FILE: &str = "CHANGELOG.md";

const UNRELEASED: &str = "## [Unreleased]\n";

/// The text with an empty "Unreleased" above the new version. Words between that heading and the first change speak of the time
/// before the release: they are left out.
pub(crate) fn released(text: &str, version: Version, today: &str) -> Result<String> {
    let (head, rest) = text.split_once(UNRELEASED).context("CHANGELOG.md has no heading \"## [Unreleased]\"")?;
    ensure!(!text.contains(&format!("\n## [{version}]")), "CHANGELOG.md has {version} already");
    let section = rest.find("\n## ").map_or(rest, |end| rest.get(..end).unwrap_or(rest));
    let changes = section.find("\n### ").context("CHANGELOG.md says of no change under \"Unreleased\"")?;
    let changes = rest.get(changes..).unwrap_or_default();
    Ok(format!("{head}{UNRELEASED}\n## [{version}] - {today}\n{changes}"))
}

#[cfg(test)]
mod tests {
    use super::released;

    #[test]
    fn what_is_not_released_becomes_the_version() -> anyhow::Result<()> {
        let text = "# Changelog\n\n## [Unreleased]\n\nNot yet.\n\n### Added\n\n- A\n\n## [0.1.0] - 2030-01-01\n\n### Added\n\n- B\n";
        let new = "# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2031-02-03\n\n### Added\n\n- A\n\n## [0.1.0] - 2030-01-01\n\n### Added\n\n- B\n";
        assert_eq!(released(text, "0.2.0".parse()?, "2031-02-03")?, new);
        Ok(())
    }

    #[test]
    fn a_release_without_changes_or_of_a_version_that_is_there_is_refused() -> anyhow::Result<()> {
        let text = "## [Unreleased]\n\n## [0.1.0] - 2030-01-01\n\n### Added\n\n- B\n";
        assert!(released(text, "0.2.0".parse()?, "2031-02-03").is_err());
        let text = "## [Unreleased]\n\n### Added\n\n- A\n\n## [0.1.0] - 2030-01-01\n";
        assert!(released(text, "0.1.0".parse()?, "2031-02-03").is_err());
        assert!(released("# Changelog\n", "0.1.0".parse()?, "2031-02-03").is_err());
        Ok(())
    }
}
